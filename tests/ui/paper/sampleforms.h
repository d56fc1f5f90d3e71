#pragma once

#include "ui/paper/printer.h"

#include <QList>
#include <QTranslator>

namespace kinerja::samples {

/// The official Indonesian words of forms, straight from the translators' table.
class FormWords final : public QTranslator {
public:
    FormWords();
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override;
    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty(); }

private:
    QHash<QByteArray, QString> m_words;
};

[[nodiscard]] forms::SkpForm plan(forms::Audience audience, forms::Approach approach);
[[nodiscard]] forms::PeriodicEvaluationForm evaluation(forms::Audience audience, forms::Approach approach);
/// Document `number` of an office, no two alike.
[[nodiscard]] forms::EvaluationDocumentForm document(int number = 0);
[[nodiscard]] forms::EvaluationDocumentForm contestedDocument();

/// 120-letter posts, 40 results, 60-letter words.
[[nodiscard]] forms::SkpForm extremePlan();
[[nodiscard]] forms::PeriodicEvaluationForm extremeEvaluation();
[[nodiscard]] forms::EvaluationDocumentForm extremeDocument();

[[nodiscard]] forms::DocumentMark mark(const forms::Form &form, forms::Standing standing = forms::Standing::Issued,
                                       int number = 1);
[[nodiscard]] paper::PaperOptions options();
/// A coat of arms that exists nowhere.
[[nodiscard]] QImage emblem();

struct Sample {
    QString name;
    forms::Form form;
    forms::DocumentMark mark;
    paper::PaperOptions options;
};
/// Every form in every variant, with names for files.
[[nodiscard]] QList<Sample> allSamples();

} // namespace kinerja::samples

#pragma once

#include "core/exchange/recognition.h"
#include "ui/common/card.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace kinerja {

class FormField;

/// The file that is on the page: what it was recognised as, and the choices that say otherwise: kind, sheet, encoding, separator, row of
/// headings. Shows and tells; reads nothing itself. Main thread, owned by its page.
class FileCard : public Card {
    Q_OBJECT

public:
    explicit FileCard(QWidget *parent = nullptr);

    void show(const RecognisedTable &table);
    void setReadAs(ImportKind kind, int headerRow);
    /// Below the choices: how sure the program is, or what the kind is for.
    void setExplanation(const QString &text);
    /// Why nothing can be chosen now; empty: it can.
    void setLocked(const QString &whyNot);
    /// Puts the choices back to what the table on the page was read as.
    void showReading(const Recognised &recognised);
    [[nodiscard]] QString sheet() const;
    [[nodiscard]] QWidget *kindChoice() const;

Q_SIGNALS:
    void kindChosen(kinerja::ImportKind kind);
    void sheetChosen(const QString &sheet);
    void readingChosen(const kinerja::TextReading &reading);
    void headerRowChosen(int row);

private:
    QLabel *m_name;
    QLabel *m_format;
    QLabel *m_explanation;
    QComboBox *m_kind;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QSpinBox *m_row;
    FormField *m_sheetField;
    FormField *m_encodingField;
    FormField *m_separatorField;
};

} // namespace kinerja

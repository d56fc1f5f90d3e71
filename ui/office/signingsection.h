#pragma once

#include "ui/office/settingssection.h"

#include <QList>

class QLineEdit;
class QRadioButton;

namespace kinerja {

class Card;

/// Tempat & penandatangan.
class SigningSection : public SettingsSection {
    Q_OBJECT

public:
    explicit SigningSection(QWidget *parent = nullptr);
    void fill(const OfficeSettings &settings) override;
    void collect(OfficeSettings &settings) const override;
    bool mark(const QList<SettingIssue> &issues) override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    struct Person {
        FormField *nameField = nullptr;
        FormField *nipField = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *nip = nullptr;
        QLineEdit *rank = nullptr;
        QLineEdit *position = nullptr;
        QLineEdit *unit = nullptr;
    };
    [[nodiscard]] Person person(Card *card, const QString &prefix, const QString &unitName);
    QLineEdit *edit(const QString &objectName);
    static void fillPerson(const Person &person, const Signatory &signatory);
    [[nodiscard]] static Signatory signatory(const Person &person);

    FormField *m_placeField;
    QLineEdit *m_place;
    Person m_head;
    Person m_appraiser;
    QList<QLineEdit *> m_edits;
};

/// Kertas & periode.
class PaperSection : public SettingsSection {
    Q_OBJECT

public:
    explicit PaperSection(QWidget *parent = nullptr);
    void fill(const OfficeSettings &settings) override;
    void collect(OfficeSettings &settings) const override;
    bool mark(const QList<SettingIssue> &issues) override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    QRadioButton *m_a4;
    QRadioButton *m_f4;
    QRadioButton *m_quarterly;
    QRadioButton *m_monthly;
};

} // namespace kinerja

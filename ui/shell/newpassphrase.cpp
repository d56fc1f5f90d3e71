#include "ui/shell/newpassphrase.h"

#include "core/base/hash.h"
#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMimeData>
#include <QRadioButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// Takes a passphrase out of the clipboard after a while or at the end of the program, unless something else was copied since.
class ClipboardGuard final : public QObject {
public:
    ClipboardGuard(const QString &text, std::chrono::milliseconds time) : QObject(qApp), m_hash(blake2b(text.toUtf8()))
    {
        auto *const data = new QMimeData;
        data->setText(text);
        // Clipboard histories that know this leave it out.
        data->setData(u"x-kde-passwordManagerHint"_s, "secret");
        QApplication::clipboard()->setMimeData(data);
        QTimer::singleShot(time, this, [this] { deleteLater(); });
    }
    ~ClipboardGuard() override
    {
        QClipboard *const clipboard = QApplication::clipboard();
        if (blake2b(clipboard->text().toUtf8()) == m_hash)
            clipboard->clear();
    }
    Q_DISABLE_COPY_MOVE(ClipboardGuard)

private:
    QByteArray m_hash;
};

} // namespace

void hintCapsLock(FormField *field, PassphraseEdit *edit, const QString &usual)
{
    QObject::connect(edit, &PassphraseEdit::capsLockChanged, field, [field, usual](bool on) {
        field->setHint(on ? translate("passphrasefield", "Caps Lock is on: letters come out as capitals.") : usual);
    });
}

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent), m_maker(new QRadioButton(translate("newpassphrase", "&Make one for me: easy to type, hard to guess"), this)),
      m_own(new QRadioButton(translate("newpassphrase", "&I choose my own"), this)), m_makerPanel(new QWidget(this)), m_made(label({}, "number", m_makerPanel)),
      m_copy(button(translate("newpassphrase", "Cop&y"), u"passphraseCopy"_s, "quiet", m_makerPanel)), m_copied(label({}, "small", m_makerPanel)),
      m_ownEdit(new PassphraseEdit(this)),
      m_ownField(new FormField(translate("newpassphrase", "My &passphrase"), m_ownEdit,
                               filled(translate("newpassphrase", "At least %1 characters. A sentence only you know is good."), {QString::number(shortestPassphrase)}), this)),
      m_againEdit(new PassphraseEdit(this)), m_againField(new FormField(translate("newpassphrase", "Type it &once more"), m_againEdit, {}, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small + space::tiny);

    m_maker->setObjectName(u"passphraseMaker"_s);
    m_own->setObjectName(u"passphraseOwn"_s);
    m_made->setObjectName(u"passphraseMade"_s);
    m_made->setWordWrap(true);
    m_made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_made->setAccessibleName(translate("newpassphrase", "The passphrase that was made"));
    m_ownEdit->setObjectName(u"passphraseNew"_s);
    m_againEdit->setObjectName(u"passphraseAgain"_s);

    auto *const maker = new QVBoxLayout(m_makerPanel);
    maker->setContentsMargins(0, 0, 0, 0);
    maker->setSpacing(space::small);
    maker->addWidget(m_made);
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::small);
    QPushButton *const another = button(translate("newpassphrase", "Make &another"), u"passphraseAnother"_s, "quiet", m_makerPanel);
    another->setIcon(icon(Glyph::Refresh));
    row->addWidget(another);
    row->addWidget(m_copy);
    row->addStretch(1);
    maker->addLayout(row);
    m_copied->setWordWrap(true);
    m_copied->setObjectName(u"passphraseCopied"_s);
    maker->addWidget(m_copied);

    column->addWidget(m_maker);
    column->addWidget(m_own);
    column->addSpacing(space::tiny);
    column->addWidget(m_makerPanel);
    column->addWidget(m_ownField);
    column->addWidget(m_againField);

    connect(another, &QPushButton::clicked, this, &NewPassphrase::makeAnother);
    connect(m_copy, &QPushButton::clicked, this, &NewPassphrase::copy);
    connect(m_maker, &QRadioButton::toggled, this, &NewPassphrase::showMode);
    connect(m_ownEdit, &QLineEdit::textChanged, this, &NewPassphrase::judge);
    connect(m_ownEdit, &QLineEdit::editingFinished, this, [this] {
        if (const auto secret = passphraseFrom(m_ownEdit->text())) {
            const QList<PassphraseIssue> issues = passphraseIssues(*secret, m_context);
            m_ownField->setProblem(issues.isEmpty() ? QString() : issueText(issues.first()));
        }
    });
    connect(m_againEdit, &QLineEdit::textChanged, this, &NewPassphrase::judgeAgain);
    connect(m_againEdit, &QLineEdit::editingFinished, this, [this] { m_againField->setProblem(mismatch()); });
    connect(m_ownEdit, &QLineEdit::returnPressed, m_againEdit, qOverload<>(&QWidget::setFocus));
    connect(m_againEdit, &QLineEdit::returnPressed, this, &NewPassphrase::submitted);
    connect(m_ownEdit, &PassphraseEdit::capsLockChanged, this, &NewPassphrase::judge);
    hintCapsLock(m_againField, m_againEdit);
    clear();
}

bool NewPassphrase::isMaker() const
{
    return m_maker->isChecked();
}

QString NewPassphrase::chosen() const
{
    return isMaker() ? m_made->text() : m_ownEdit->text();
}

void NewPassphrase::setContext(const QStringList &context)
{
    if (context == m_context)
        return;
    m_context = context;
    judge();
}

QWidget *NewPassphrase::firstFocus() const
{
    return isMaker() ? static_cast<QWidget *>(m_againEdit) : m_ownEdit;
}

void NewPassphrase::clear()
{
    m_ownEdit->clear();
    m_againEdit->clear();
    m_ownField->setProblem({});
    m_againField->setProblem({});
    m_maker->setChecked(true);
    makeAnother();
    showMode();
}

void NewPassphrase::makeAnother()
{
    const Secret made = makePassphrase();
    m_made->setText(QString::fromUtf8(made.view()));
    m_copied->setText(translate("newpassphrase", "Write it on paper and keep that apart from the computer. It is shown here only."));
    m_againEdit->clear();
    Q_EMIT changed();
}

void NewPassphrase::copy()
{
    new ClipboardGuard(m_made->text(), m_clipboardTime);
    m_copied->setText(filled(translate("newpassphrase", "Copied. It leaves the clipboard after %1 seconds."),
                             {QString::number(std::chrono::duration_cast<std::chrono::seconds>(m_clipboardTime).count())}));
}

void NewPassphrase::showMode()
{
    m_makerPanel->setVisible(isMaker());
    m_ownField->setVisible(!isMaker());
    m_againEdit->clear();
    m_againField->setProblem({});
    judge();
    Q_EMIT changed();
}

void NewPassphrase::judge()
{
    const auto secret = passphraseFrom(m_ownEdit->text());
    if (!secret) {
        m_ownField->setHint(filled(translate("newpassphrase", "At least %1 characters. A sentence only you know is good."), {QString::number(shortestPassphrase)}));
        m_ownField->setProblem({});
    } else {
        QString hint = strengthText(passphraseStrength(*secret, m_context));
        if (m_ownEdit->capsLockHinted())
            hint = translate("passphrasefield", "Caps Lock is on: letters come out as capitals.") + u' ' + hint;
        m_ownField->setHint(hint);
        // While somebody types, what is missing is no mistake yet; what was one, goes as soon as it is mended.
        if (!m_ownField->problem().isEmpty()) {
            const QList<PassphraseIssue> issues = passphraseIssues(*secret, m_context);
            m_ownField->setProblem(issues.isEmpty() ? QString() : issueText(issues.first()));
        }
    }
    judgeAgain();
}

QString NewPassphrase::mismatch() const
{
    return m_againEdit->text().isEmpty() || m_againEdit->text() == chosen() ? QString() : translate("newpassphrase", "This is not the same as above. Look at both with the eye.");
}

void NewPassphrase::judgeAgain()
{
    if (!m_againField->problem().isEmpty())
        m_againField->setProblem(mismatch());
    Q_EMIT changed();
}

QString NewPassphrase::whyNot() const
{
    const auto secret = passphraseFrom(chosen());
    if (!secret)
        return translate("newpassphrase", "Choose a passphrase.");
    if (!isMaker()) {
        const QList<PassphraseIssue> issues = passphraseIssues(*secret, m_context);
        if (!issues.isEmpty())
            return issueText(issues.first());
    }
    if (m_againEdit->text().isEmpty())
        return translate("newpassphrase", "Type the passphrase once more.");
    return mismatch();
}

Result<Secret> NewPassphrase::passphrase() const
{
    return passphraseFrom(chosen());
}

} // namespace kinerja

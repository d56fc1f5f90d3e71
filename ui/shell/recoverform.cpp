#include "ui/shell/recoverform.h"

#include "core/base/platform.h"
#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/shell/newpassphrase.h"
#include "ui/shell/opening.h"

#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// A whole code has this many letters and digits; what is shorter is still being typed.
constexpr qsizetype wholeCode = 80;

qsizetype symbolsIn(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

QString codeHint()
{
    return translate("recover", "Four lines. Capitals, spaces and hyphens do not matter; a mistake is shown with its line and group.");
}

} // namespace

RecoverForm::RecoverForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_notice(new NoticeBar(this)), m_code(new QPlainTextEdit(this)),
      m_codeField(new FormField(translate("recover", "Code of the &recovery sheet"), m_code,
                                codeHint(), this)),
      m_choose(button(translate("recover", "From a &text file…"), u"recoverChoose"_s, "quiet", this)), m_passphrase(new NewPassphrase(this)),
      m_cancel(button(translate("recover", "&Back to the passphrase"), u"recoverCancel"_s, "quiet", this)),
      m_open(button({}, u"recoverOpen"_s, "primary", this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    QLabel *const words = label(translate("recover", "Take the recovery sheet out of its envelope. Its code opens the office, and you choose a new passphrase. The records stay as they are."),
                                "muted", this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_notice);

    m_code->setObjectName(u"recoverCode"_s);
    m_code->setTabChangesFocus(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 1.1);
    m_code->setFont(fixed);
    m_code->setFixedHeight(QFontMetrics(fixed).lineSpacing() * 4 + space::page);
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhUppercaseOnly);
    m_code->setPlaceholderText(u"XXXXX-XXXXX-XXXXX-XXXXX"_s);
    column->addWidget(m_codeField);
    m_choose->setIcon(icon(Glyph::Open));
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addSpacing(space::small);
    column->addWidget(label(translate("recover", "A new passphrase"), "cardTitle", this));
    column->addWidget(m_passphrase);
    column->addSpacing(space::small);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_open);
    column->addLayout(row);

    connect(m_code, &QPlainTextEdit::textChanged, this, &RecoverForm::judgeCode);
    connect(m_choose, &QPushButton::clicked, this, &RecoverForm::chooseFile);
    connect(m_passphrase, &NewPassphrase::changed, this, &RecoverForm::updateButton);
    connect(m_passphrase, &NewPassphrase::submitted, this, &RecoverForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &RecoverForm::cancelled);
    connect(m_open, &QPushButton::clicked, this, &RecoverForm::submit);
    setWorking(false);
}

QWidget *RecoverForm::firstFocus() const
{
    return m_code;
}

void RecoverForm::setOffice(const QString &path)
{
    m_path = path;
    m_code->clear();
    m_codeField->setProblem({});
    m_passphrase->setContext({QFileInfo(path).completeBaseName()});
    m_passphrase->clear();
    m_notice->clear();
    setWorking(false);
}

void RecoverForm::chooseFile()
{
    const Prompt::File file{translate("recover", "The recovery sheet as a text file"), translate("recover", "Text files (*.txt)")};
    m_workspace.prompt().openFile(this, file, [this](const QString &path) {
        // A memory stick may be slow; the window does not wait for it.
        m_workspace.aside(
            translate("recover", "Reading the recovery sheet"), this,
            [path](Progress &) -> Result<Recovered> {
                QFile sheet(path);
                if (!sheet.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                    return fail(fileError(path, lastSystemCode()));
                return readRecovery(sheet);
            },
            [this](Result<Recovered> read) {
                if (!read)
                    return m_notice->show(noticeOf(read.error()));
                m_notice->clear();
                m_code->setPlainText(recoverySheet(read->dataKey, {}, {}, {}).codeLines.join(u'\n'));
                m_passphrase->firstFocus()->setFocus();
            });
    });
}

void RecoverForm::judgeCode()
{
    const QString typed = m_code->toPlainText();
    QString problem;
    QString hint = codeHint();
    if (symbolsIn(typed) >= wholeCode) {
        if (const Result<Recovered> code = parseRecovery(typed); code)
            hint = translate("recover", "The code is complete and without a typing mistake.");
        else
            problem = errorText(code.error());
    }
    m_codeField->setHint(hint);
    m_codeField->setProblem(problem);
    updateButton();
}

void RecoverForm::submit()
{
    if (m_working)
        return;
    Result<Recovered> code = parseRecovery(m_code->toPlainText());
    if (!code) {
        m_codeField->setProblem(errorText(code.error()));
        return m_code->setFocus();
    }
    Result<Secret> next = m_passphrase->passphrase();
    if (!m_passphrase->whyNot().isEmpty() || !next)
        return m_passphrase->firstFocus()->setFocus();
    m_notice->clear();
    setWorking(true);
    m_workspace.open(m_path, recoverWith(m_path, std::move(code->dataKey), *std::move(next)), this, [this](Result<OfficeInfo> info) {
        setWorking(false);
        if (!info)
            return m_notice->show(noticeOf(info.error()));
        m_code->clear();
        m_passphrase->clear();
        Q_EMIT recovered();
    });
}

void RecoverForm::setWorking(bool working)
{
    m_working = working;
    const QString wait = working ? translate("recover", "The office is being opened; a moment.") : QString();
    setReason(m_cancel, wait);
    setReason(m_choose, wait);
    setReason(m_passphrase, wait);
    m_code->setReadOnly(working);
    updateButton();
}

void RecoverForm::updateButton()
{
    m_open->setText(m_working ? translate("recover", "Opening…") : translate("recover", "Open with the &new passphrase"));
    QString whyNot;
    if (m_working)
        whyNot = translate("recover", "The office is being opened; a moment.");
    else if (symbolsIn(m_code->toPlainText()) == 0)
        whyNot = translate("recover", "Type the code of the recovery sheet first.");
    else
        whyNot = m_passphrase->whyNot();
    setReason(m_open, whyNot);
}

} // namespace kinerja

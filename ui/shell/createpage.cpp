#include "ui/shell/createpage.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/shell/newpassphrase.h"
#include "ui/shell/opening.h"
#include "ui/shell/practicepage.h"
#include "ui/shell/recoverystep.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr auto officeEnding = ".kinerja"_L1;
constexpr qsizetype longestName = 60;

/// A name for the file that every system takes.
QString fileNameFor(const QString &office)
{
    QString name;
    for (const QChar c : office.simplified()) {
        if (c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' || c == u'.')
            name += c;
    }
    name = name.left(longestName).trimmed();
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? translate("create", "office") : name;
}

/// In the documents of this computer, under a name that is free.
QString suggestedPath(const QString &office)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = fileNameFor(office);
    QString path = folder.filePath(name + officeEnding);
    for (int i = 2; QFileInfo::exists(path) || QFileInfo::exists(keysPath(path)); ++i)
        path = folder.filePath(u"%1 %2%3"_s.arg(name).arg(i).arg(officeEnding));
    return path;
}

} // namespace

CreatePage::CreatePage(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_header(new PageHeader(this))
{
    setKind(this, "page");
    auto *const content = new QWidget;
    auto *const area = scrolling(content, this);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto *const middle = new QHBoxLayout(content);
    middle->setContentsMargins(space::page, space::page, space::page, space::page);
    auto *const page = new QWidget(content);
    page->setMaximumWidth(qMax(1040, fontMetrics().averageCharWidth() * 150));
    middle->addStretch(1);
    middle->addWidget(page, 100);
    middle->addStretch(1);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_header);
    m_form = buildForm(page);
    column->addWidget(m_form);

    m_next = new Card(translate("create", "4 · Recovery sheet"), page);
    m_nextWords = label(translate("create", "Comes right after: one page to print, for the day when nobody knows the passphrase any more."), "muted", m_next);
    m_nextWords->setWordWrap(true);
    m_recovery = new RecoveryStep(m_workspace, m_next);
    m_next->body()->addWidget(m_nextWords);
    m_next->body()->addWidget(m_recovery);
    column->addWidget(m_next);

    m_notice = new NoticeBar(page);
    column->addWidget(m_notice);
    m_foot = new QWidget(page);
    auto *const foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(space::between);
    m_back = button(translate("create", "&Back"), u"createBack"_s, "quiet", m_foot);
    m_missing = label({}, "muted", m_foot);
    m_missing->setObjectName(u"createMissing"_s);
    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_create = button({}, u"createOffice"_s, "primary", m_foot);
    foot->addWidget(m_back);
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_create);
    column->addWidget(m_foot);
    column->addStretch(1);

    connect(m_create, &QPushButton::clicked, this, &CreatePage::submit);
    connect(m_back, &QPushButton::clicked, this, &CreatePage::back);
    connect(m_recovery, &RecoveryStep::done, this, [this] {
        setStep(Step::Form);
        Q_EMIT finished();
    });
    start();
}

QWidget *CreatePage::buildForm(QWidget *parent)
{
    auto *const form = new QWidget(parent);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, form);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::between);
    auto *const left = new QVBoxLayout;
    left->setSpacing(space::between);

    auto *const office = new Card(translate("create", "1 · The office"), form);
    m_name = new QLineEdit(office);
    m_name->setObjectName(u"officeName"_s);
    m_name->setMaxLength(200);
    m_code = new QLineEdit(office);
    m_code->setObjectName(u"unitCode"_s);
    m_code->setMaxLength(50);
    office->body()->addWidget(new FormField(translate("create", "&Name of the office"), m_name, translate("create", "As it stands on letters: Dinas Pendidikan Kota …"), office));
    office->body()->addWidget(new FormField(translate("create", "&Code of its unit"), m_code, translate("create", "As in your list of units, for example 1.01."), office));
    left->addWidget(office);

    auto *const place = new Card(translate("create", "2 · Where it is kept"), form);
    m_place = new QLineEdit(place);
    m_place->setObjectName(u"officePlace"_s);
    m_place->setReadOnly(true);
    m_placeField = new FormField(translate("create", "&File"), m_place, translate("create", "On this computer or a memory stick, never on a network drive."), place);
    m_change = button(translate("create", "Another p&lace…"), u"officePlaceChange"_s, "quiet", place);
    m_change->setIcon(icon(Glyph::Folder));
    place->body()->addWidget(m_placeField);
    place->body()->addWidget(m_change, 0, Qt::AlignLeft);
    left->addWidget(place);
    left->addStretch(1);

    auto *const secret = new Card(translate("create", "3 · Passphrase"), form);
    m_passphrase = new NewPassphrase(secret);
    secret->body()->addWidget(m_passphrase);
    for (Card *const card : {office, place, secret})
        card->body()->setSpacing(space::small + space::tiny);
    secret->body()->addStretch(1);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(secret, 1);

    for (QLineEdit *const each : {m_name, m_code}) {
        connect(each, &QLineEdit::textChanged, this, [this] {
            suggestPlace();
            m_passphrase->setContext({m_name->text(), m_code->text(), u"kantor"_s});
            updateButton();
        });
    }
    connect(m_name, &QLineEdit::returnPressed, m_code, qOverload<>(&QWidget::setFocus));
    connect(m_code, &QLineEdit::returnPressed, this, [this] { m_passphrase->firstFocus()->setFocus(); });
    connect(m_change, &QPushButton::clicked, this, &CreatePage::choosePlace);
    connect(m_passphrase, &NewPassphrase::changed, this, &CreatePage::updateButton);
    connect(m_passphrase, &NewPassphrase::submitted, this, &CreatePage::submit);
    return form;
}

void CreatePage::start()
{
    m_placeChosen = false;
    m_name->clear();
    m_code->clear();
    m_passphrase->clear();
    m_placeField->setProblem({});
    m_notice->clear();
    suggestPlace();
    setStep(Step::Form);
}

QWidget *CreatePage::firstFocus() const
{
    return m_step == Step::Recovery ? m_recovery->firstFocus() : m_name;
}

void CreatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Side by side where the lines stay readable, else one below the other.
    m_columns->setDirection(event->size().width() < fontMetrics().averageCharWidth() * 110 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CreatePage::suggestPlace()
{
    if (m_placeChosen)
        return;
    m_path = suggestedPath(m_name->text());
    showPlace();
}

void CreatePage::choosePlace()
{
    Prompt::File file;
    file.title = translate("create", "Where the office is kept");
    file.filter = translate("create", "Office files (*.kinerja)");
    file.suggestion = m_path;
    file.ending = u"kinerja"_s;
    m_workspace.prompt().saveFile(this, file, [this](const QString &path) {
        m_path = path.endsWith(officeEnding, Qt::CaseInsensitive) ? path : path + officeEnding;
        m_placeChosen = true;
        showPlace();
        updateButton();
    });
}

void CreatePage::showPlace()
{
    m_place->setText(QDir::toNativeSeparators(m_path));
    m_place->setToolTip(m_place->text());
    // What practising made is thrown away with its folder's office; nothing real may lie there.
    m_placeField->setProblem(isPracticePath(m_path) ? translate("create", "This folder belongs to practising. Choose another place for a real office.") : QString());
}

QString CreatePage::whyNot() const
{
    if (m_name->text().trimmed().isEmpty())
        return translate("create", "Still needed: the name of the office.");
    if (m_code->text().trimmed().isEmpty())
        return translate("create", "Still needed: the code of its unit.");
    if (isPracticePath(m_path))
        return m_placeField->problem();
    return m_passphrase->whyNot();
}

void CreatePage::submit()
{
    if (m_step != Step::Form || !whyNot().isEmpty())
        return;
    Result<Secret> passphrase = m_passphrase->passphrase();
    if (!passphrase)
        return m_notice->show(noticeOf(passphrase.error()));
    m_notice->clear();
    m_placeField->setProblem({});
    setStep(Step::Making);
    Store::NewOffice office;
    office.name = m_name->text().simplified();
    office.unitCode = m_code->text().simplified();
    const auto make = [this, opening = createWith(m_path, office, *std::move(passphrase))] {
        m_workspace.open(m_path, opening, this, [this](Result<OfficeInfo> info) { made(info); });
    };
    // The office before stays open until another takes its place.
    if (!m_workspace.isOpen())
        return make();
    m_workspace.close(this, [this, make] {
        Q_EMIT left();
        make();
    });
}

void CreatePage::made(const Result<OfficeInfo> &info)
{
    if (!info) {
        setStep(Step::Form);
        const bool place = info.error().kind == ErrorKind::Io || info.error().kind == ErrorKind::Locked;
        if (place)
            m_placeField->setProblem(errorText(info.error()));
        m_notice->show(noticeOf(info.error()));
        return (place ? static_cast<QWidget *>(m_change) : m_passphrase->firstFocus())->setFocus();
    }
    noteOpened(m_workspace.settings(), m_path, m_workspace.thread().clock().now());
    m_passphrase->clear();
    m_recovery->start();
    setStep(Step::Recovery);
    m_recovery->firstFocus()->setFocus();
}

void CreatePage::setStep(Step step)
{
    m_step = step;
    const bool isRecovery = step == Step::Recovery;
    m_header->setTitle(isRecovery ? filled(translate("create", "%1 is made"), {m_workspace.office().name}) : translate("create", "Create an office"));
    m_header->setSubtitle(isRecovery ? filled(translate("create", "The file is %1. One thing is left."), {QDir::toNativeSeparators(m_path)})
                                     : translate("create", "Four calm steps on one page. Nothing is made before you press the button."));
    m_form->setVisible(!isRecovery);
    m_nextWords->setVisible(!isRecovery);
    m_recovery->setVisible(isRecovery);
    m_next->setTitle(isRecovery ? translate("create", "Recovery sheet") : translate("create", "4 · Recovery sheet"));
    m_foot->setVisible(!isRecovery);
    const QString wait = step == Step::Making ? translate("create", "The office is being made; a moment.") : QString();
    setReason(m_form, wait);
    setReason(m_back, wait);
    updateButton();
}

void CreatePage::updateButton()
{
    const bool making = m_step == Step::Making;
    const QString reason = making ? translate("create", "The office is being made; its key takes a few seconds.") : whyNot();
    m_create->setText(making ? translate("create", "Creating…") : translate("create", "C&reate the office"));
    setReason(m_create, reason);
    m_missing->setText(reason);
}

} // namespace kinerja

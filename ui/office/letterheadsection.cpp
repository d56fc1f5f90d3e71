#include "ui/office/letterheadsection.h"

#include "core/base/platform.h"
#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/paper/emblem.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

using namespace std::chrono_literals;
constexpr auto pause = 1200ms;
/// How much of the sheet the preview shows, of its width.
constexpr qreal shownPart = 0.36;

} // namespace

LetterheadPreview::LetterheadPreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"letterheadPreview"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(fontMetrics().height() * 6);
}

QSize LetterheadPreview::sizeHint() const
{
    return QSize(480, heightForWidth(480));
}

int LetterheadPreview::heightForWidth(int width) const
{
    return qRound(width * shownPart);
}

void LetterheadPreview::show(const QStringList &lines, const QByteArray &emblem)
{
    if (m_page && lines == m_lines && emblem == m_emblem)
        return;
    m_lines = lines;
    m_emblem = emblem;
    paper::PaperOptions options;
    options.emblem = paper::emblemImage(emblem);
    m_page.reset();
    if (const Result<paper::FormPrinter> printer = paper::FormPrinter::create(options)) {
        forms::EvaluationDocumentForm form;
        form.header.period = Period::annual(QDate::currentDate().year());
        form.letterhead = lines;
        forms::DocumentMark mark;
        mark.standing = forms::Standing::Issued;
        m_page.emplace(printer->layOut(form, mark));
    }
    setAccessibleName(lines.isEmpty() ? translate("officesettings", "Preview of the letterhead: empty") : filled(translate("officesettings", "Preview of the letterhead: %1"), {lines.join(u", "_s)}));
    update();
}

void LetterheadPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_page) {
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        const qreal scale = width() / m_page->composition().geometry().size.width();
        painter.scale(scale, scale);
        m_page->composition().paint(painter, 0);
        painter.restore();
    }
    painter.setPen(tokensOf(palette()).border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

LetterheadSection::LetterheadSection(Prompt &prompt, QWidget *parent)
    : SettingsSection(parent), m_prompt(prompt), m_lines(new QPlainTextEdit), m_emblemWords(label({}, "muted")),
      m_choose(button(translate("officesettings", "Choose an &emblem…"), u"chooseEmblem"_s)), m_remove(button(translate("officesettings", "&Remove it"), u"removeEmblem"_s)),
      m_preview(new LetterheadPreview)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    auto *const card = new Card(translate("officesettings", "Letterhead and emblem"));
    m_lines->setObjectName(u"letterhead"_s);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(fontMetrics().height() * 5);
    m_lines->setPlaceholderText(translate("officesettings", "Empty: the name of the agency and of the unit"));
    m_linesField = new FormField(translate("officesettings", "&Lines of the letterhead"), m_lines, translate("officesettings", "The first line is printed largest: the local government or ministry. Then the agency and its address."));
    card->body()->addWidget(m_linesField);
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_choose->setIcon(icon(Glyph::Open));
    m_emblemWords->setObjectName(u"emblemWords"_s);
    m_emblemWords->setWordWrap(true);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addWidget(m_emblemWords, 1);
    card->body()->addLayout(row);
    column->addWidget(card);
    auto *const shown = new Card(translate("officesettings", "So it is printed"));
    shown->body()->addWidget(m_preview);
    column->addWidget(shown);
    column->addStretch(1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SettingsSection::edited);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &LetterheadSection::typed);
    connect(m_choose, &QPushButton::clicked, this, &LetterheadSection::chooseEmblem);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_emblem.clear();
        showEmblem();
        Q_EMIT edited();
    });
    m_lines->installEventFilter(this);
    showEmblem();
}

bool LetterheadSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines && event->type() == QEvent::FocusOut && m_pause.isActive()) {
        m_pause.stop();
        Q_EMIT edited();
    }
    return SettingsSection::eventFilter(watched, event);
}

void LetterheadSection::fill(const OfficeSettings &settings)
{
    if (!m_pause.isActive() && lines() != settings.letterhead) {
        const QSignalBlocker quiet(m_lines);
        m_lines->setPlainText(settings.letterhead.join(u'\n'));
    }
    m_emblem = settings.emblem;
    showEmblem();
}

void LetterheadSection::collect(OfficeSettings &settings) const
{
    settings.letterhead = lines();
    settings.emblem = m_emblem;
}

bool LetterheadSection::mark(const QList<SettingIssue> &issues)
{
    return markField(m_linesField, SettingPlace::Letterhead, issues);
}

QWidget *LetterheadSection::firstField() const
{
    return m_lines;
}

QStringList LetterheadSection::lines() const
{
    OfficeSettings typed;
    typed.letterhead = m_lines->toPlainText().split(u'\n');
    return tidied(typed).letterhead;
}

void LetterheadSection::typed()
{
    m_preview->show(lines(), m_emblem);
    m_pause.start();
}

void LetterheadSection::chooseEmblem()
{
    m_prompt.openFile(this, {translate("officesettings", "Choose an emblem"), translate("officesettings", "Pictures (*.png *.svg)")}, [this](const QString &path) { takeEmblem(path); });
}

void LetterheadSection::takeEmblem(const QString &path)
{
    QFile file(path);
    const auto told = [this](const Error &error) {
        m_emblemWords->setText(errorText(error));
        setKind(m_emblemWords, "problem");
    };
    if (!file.open(QIODevice::ReadOnly))
        return told(fileError(path, lastSystemCode()));
    // One byte more than may be: the check then says that it is too large.
    const Result<Emblem> emblem = emblemFrom(file.read(largestEmblem + 1));
    if (!emblem)
        return told(emblem.error());
    if (paper::emblemImage(emblem->bytes).isNull())
        return told({ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "This picture cannot be drawn. The emblem stays as it was. Choose another file.")});
    m_emblem = emblem->bytes;
    showEmblem();
    Q_EMIT edited();
}

void LetterheadSection::showEmblem()
{
    setKind(m_emblemWords, "muted");
    m_emblemWords->setText(m_emblem.isEmpty() ? filled(translate("officesettings", "PNG or SVG, at most %1 KB."), {QString::number(largestEmblem / 1024)})
                                              : filled(translate("officesettings", "Emblem: %1 KB."), {QLocale().toString((m_emblem.size() + 1023) / 1024)}));
    setReason(m_remove, m_emblem.isEmpty() ? translate("officesettings", "There is no emblem.") : QString());
    m_preview->show(lines(), m_emblem);
}

} // namespace kinerja

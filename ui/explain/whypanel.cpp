#include "ui/explain/whypanel.h"

#include "core/base/tr.h"
#include "core/evaluation/snapshotstore.h"
#include "core/office/officesettingsstore.h"
#include "core/report/fillannex.h"
#include "core/rules/labels.h"
#include "core/store/outputtarget.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/paper/annexpaper.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kinerja {

WhyPanel::WhyPanel(Workspace &workspace, QWidget *parent)
    : Card({}, parent), m_workspace(workspace), m_text(label({}, "", this)), m_evidenceText(label({}, "muted", this)),
      m_copy(button(translate("rating", "&Copy"), u"whyCopy"_s, "link", this)), m_open(button({}, u"whyEvidence"_s, "link", this)),
      m_print(button(translate("rating", "Print the e&xplanation…"), u"whyPrint"_s, "link", this))
{
    setObjectName(u"whyPanel"_s);
    m_text->setObjectName(u"whyText"_s);
    m_evidenceText->setObjectName(u"whyEvidenceText"_s);
    auto *const inside = new QWidget;
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (QLabel *const each : {m_text, m_evidenceText}) {
        each->setWordWrap(true);
        each->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(each);
    }
    column->addStretch(1);
    QScrollArea *const area = scrolling(inside, this);
    area->setFocusPolicy(Qt::TabFocus); // so that the keyboard can scroll it
    area->setObjectName(u"whyScroll"_s);
    area->setAccessibleName(translate("rating", "Why?"));
    body()->addWidget(area, 1);
    m_open->setCheckable(true);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(m_copy);
    row->addWidget(m_print);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_open, &QPushButton::toggled, this, [this](bool on) {
        m_evidenceText->setVisible(on);
        m_open->setText(on ? translate("rating", "Hide the e&vidence") : translate("rating", "Show the e&vidence"));
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(m_print, &QPushButton::clicked, this, &WhyPanel::print);
    m_open->setText(translate("rating", "Show the e&vidence"));
    m_evidenceText->hide();
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    QWidget *before = area;
    for (QWidget *const next : std::initializer_list<QWidget *>{m_open, m_copy, m_print}) {
        setTabOrder(before, next);
        before = next;
    }
}

void WhyPanel::explain(const EvaluationBoard &board, int at, Advice advice)
{
    if (at < 0 || at >= board.rows.size()) {
        m_question.drop();
        m_heading = translate("rating", "Why?");
        m_ahead.clear();
        show({{translate("rating", "Choose a row: here stands why its predicate is what it is.")}, {}, {}});
        return;
    }
    const BoardRow &row = board.rows[at];
    const EvaluatedSegment &segment = row.segment;
    m_facts = {{translate("rating", "Name"), row.name},
               {translate("rating", "NIP"), segment.nip},
               {translate("rating", "Position"), row.position},
               {translate("rating", "Unit"), row.unit},
               {translate("rating", "Period"), periodText(board.period)}};
    m_heading = segment.predicate ? filled(translate("rating", "Why %1: %2?"), {row.name, label(*segment.predicate)})
                                  : filled(translate("rating", "%1: no predicate yet"), {row.name});
    setTitle(m_heading);
    m_ahead.clear();
    // What is told below is what was issued: advice from ratings that changed since would not belong to it.
    if (segment.result && segment.rating.conduct && !segment.issuedElsewhere && changedSinceSentence(segment).isEmpty()) {
        if (const auto better = nextBetter(*segment.result, *segment.rating.conduct, board.rules.matrix, segment.leads ? Movable::ConductOnly : Movable::Both))
            m_ahead += improvementText(*better);
    }
    const EvaluatedUnit *const unit = board.unitOf(segment);
    if (segment.leads && unit != nullptr && unit->organisation)
        m_ahead += translate("rating", "There is no suggestion here: the results of a head are those of the organisation.");
    else if (!segment.suggestion && segment.state != EvaluationState::Issued)
        m_ahead += translate("rating", "There is too little evidence for a suggestion.");
    if (advice == Advice::Given && !segment.leads && segment.suggestion && segment.rating.result && *segment.rating.result != segment.suggestion->rating && segment.rating.note.isEmpty())
        m_ahead += translate("rating", "Your rating differs from the suggestion: press F2 and write why.");
    if (advice == Advice::Given && row.dispute == Dispute::Open)
        m_ahead += translate("rating", "Two offices recorded different ratings here. Rate the row anew to decide which one stands.");
    m_workspace.ask(
        m_question, this,
        [period = board.period, rules = board.rules, segment, unit = unit != nullptr ? *unit : EvaluatedUnit{}](Store &store, Progress &) -> Result<Answer> {
            ASSIGN(const SnapshotStore snapshots, SnapshotStore::open(store.database(), period, rules));
            ASSIGN(const Explanation chain, snapshots.explainShown(segment, unit));
            ASSIGN(const Evidence evidence, snapshots.evidence(segment.placement));
            QStringList sentences = explanationSentences(chain);
            if (const QString changed = changedSinceSentence(segment); !changed.isEmpty())
                sentences.prepend(changed);
            // What was issued stands; a head is rated by the organisation.
            const bool open = segment.state != EvaluationState::Issued && !segment.leads;
            return Answer{sentences, evidenceLines(evidence), open ? raiseSentences(chain, rules.suggestion) : QStringList(), chain};
        },
        [this](Result<Answer> answer) {
            if (answer)
                show(*answer);
            else
                show({{noticeOf(answer.error()).text}, {}, {}});
        });
}

QStringList WhyPanel::evidenceLines(const Evidence &evidence)
{
    if (!evidence.plan)
        return {translate("rating", "There is no work plan (SKP) for this year.")};
    QStringList lines;
    for (const PlanItem &item : evidence.plan->items) {
        for (const Indicator &indicator : item.indicators) {
            const auto reached = evidence.realisations.constFind(indicator.id);
            if (reached == evidence.realisations.constEnd()) {
                lines += filled(translate("rating", "%1: nothing is recorded for this period."), {indicator.text});
                continue;
            }
            lines += filled(translate("rating", "%1: %2, target %3. Evidence: %4"),
                            {indicator.text, realisationText(indicator, *reached), targetText(indicator),
                             reached->evidence.isEmpty() ? translate("rating", "none named") : reached->evidence});
            if (!reached->feedback.isEmpty())
                lines += u"   "_s + reached->feedback;
        }
    }
    return lines;
}

void WhyPanel::show(const Answer &answer)
{
    setTitle(m_heading);
    m_sentences = answer.sentences;
    // The answer, how it came about, then what would raise it; the details of the evidence stand below.
    const auto ahead = qMin(qsizetype(2), m_sentences.size());
    for (qsizetype i = 0; i < m_ahead.size(); ++i)
        m_sentences.insert(ahead + i, m_ahead[i]);
    for (qsizetype i = 0; i < answer.raises.size(); ++i)
        m_sentences.insert(ahead + m_ahead.size() + i, answer.raises[i]);
    m_chain = answer.chain;
    setReason(m_print, m_chain.rule.isEmpty() ? translate("rating", "There is nothing to explain yet: choose a row.") : QString());
    m_evidence = answer.evidence;
    m_text->setText(m_sentences.join(u'\n'));
    m_evidenceText->setText(m_evidence.join(u'\n'));
    m_open->setEnabled(!m_evidence.isEmpty());
}

void WhyPanel::print()
{
    if (m_chain.rule.isEmpty())
        return;
    Annex annex = annexOf(m_chain, translate("rating", "EXPLANATION OF THE EVALUATION"), m_facts);
    annex.office = m_workspace.office().name;
    annex.made = m_workspace.today();
    const QString name = m_facts.value(0).value.section(u',', 0, 0).simplified().replace(u' ', u'-').toLower();
    m_workspace.prompt().saveFile(
        window(), {.title = translate("rating", "Print the explanation"), .filter = translate("rating", "PDF (*.pdf)"), .suggestion = u"penjelasan-"_s + name + u".pdf"_s, .ending = u".pdf"_s},
        [this, annex](const QString &path) {
            // Fonts are made known here, where the window lives; what is painted afterwards only uses them.
            if (const auto fonts = paper::PaperFonts::load(); !fonts)
                return m_workspace.say(noticeOf(fonts.error()));
            paper::PaperOptions options;
            options.language = m_workspace.settings().language() == Language::English ? paper::Language::English : paper::Language::Indonesian;
            options.author = annex.office;
            m_workspace.readLong(
                translate("rating", "Printing the explanation"), this,
                [annex, path, options](Store &store, Progress &) -> Result<bool> {
                    TRY(checkOutputTarget(store.path(), path, OutputKind::Pdf));
                    ASSIGN(const OfficeSettings settings, OfficeSettingsStore(store.database()).load());
                    paper::PaperOptions filledOptions = options;
                    filledOptions.size = settings.paper == OfficePaper::F4 ? paper::PaperSize::F4 : paper::PaperSize::A4;
                    filledOptions.writtenAt = store.clock().now();
                    TRY(paper::writeAnnex(annex, path, filledOptions));
                    return true;
                },
                [this, path](Result<bool> done) {
                    if (!done)
                        return m_workspace.say(noticeOf(done.error()));
                    m_workspace.say({Notice::Level::Success, filled(translate("rating", "The explanation is in %1."), {QFileInfo(path).fileName()})});
                });
        });
}

QString WhyPanel::text() const
{
    return QStringList{m_heading, m_sentences.join(u'\n'), m_evidenceText->isHidden() ? QString() : m_evidence.join(u'\n')}.join(u'\n').trimmed();
}

} // namespace kinerja

#include "ui/policy/packimport.h"

#include "core/base/tr.h"
#include "core/policy/packtext.h"
#include "core/policy/policystore.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/policy/packcompare.h"
#include "ui/policy/packview.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qint64 mostBytes = 1024 * 1024; ///< what readPolicyPack takes
constexpr qsizetype mostProblems = 40;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, QT_TRANSLATE_NOOP("faults", "The file %1 cannot be read. Nothing was changed. Check whether it is still there and whether you may open it."), file.errorString(),
                    {QFileInfo(path).fileName()});
    return file.read(mostBytes + 1);
}

} // namespace

PackImport::PackImport(Workspace &workspace, QWidget *parent)
    : Card({}, parent), m_workspace(workspace), m_text(label({}, "", this)), m_after(label({}, "muted", this)), m_take(button({}, u"takePack"_s, "primary", this)),
      m_again(button(translate("rules", "Choose another &file…"), u"anotherPack"_s, "quiet", this)), m_leave(button(translate("rules", "&Leave it"), u"leavePack"_s, "quiet", this))
{
    setObjectName(u"packImport"_s);
    auto *const inside = new QWidget;
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::between);
    m_text->setObjectName(u"packImportText"_s);
    m_after->setObjectName(u"packImportAfter"_s);
    for (QLabel *const each : {m_text, m_after}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(each);
    }
    column->addStretch(1);
    QScrollArea *const area = scrolling(inside, this);
    area->setFocusPolicy(Qt::TabFocus);
    area->setObjectName(u"packImportScroll"_s);
    area->setAccessibleName(translate("rules", "What is in the file"));
    body()->addWidget(area, 1);
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::small + space::tiny);
    row->addWidget(m_leave);
    row->addWidget(m_again);
    row->addStretch(1);
    row->addWidget(m_take);
    body()->addLayout(row);
    connect(m_take, &QPushButton::clicked, this, &PackImport::take);
    connect(m_again, &QPushButton::clicked, this, &PackImport::choose);
    connect(m_leave, &QPushButton::clicked, this, &PackImport::left);
}

void PackImport::choose()
{
    m_workspace.prompt().openFile(window(), {.title = translate("rules", "Import a pack of rules"), .filter = translate("rules", "Packs of rules (*.json)")},
                                  [this](const QString &path) { look(path); });
}

void PackImport::look(const QString &path)
{
    m_workspace.ask(
        m_question, this,
        [path](Store &store, Progress &) -> Result<Judged> {
            ASSIGN(const QByteArray bytes, contentOf(path));
            ASSIGN(const PolicySet known, store.policies());
            PackReading reading = readPolicyPack(bytes);
            Judged judged{QFileInfo(path).fileName(), std::move(reading.pack), std::move(reading.problems), 0, {}};
            if (!judged.pack)
                return judged;
            judged.problems = takingProblems(*judged.pack, known);
            const Result<PolicyPack> before = known.find(judged.pack->id);
            const PolicyPack *const other = before ? &*before : known.inForceOn(judged.pack->from);
            if (other != nullptr && other->hash != judged.pack->hash) {
                judged.differences = int(differences(*judged.pack, *other).size());
                judged.against = other->id;
            }
            return judged;
        },
        [this](Result<Judged> judged) {
            if (!judged)
                return m_workspace.say(noticeOf(judged.error()));
            show(*judged);
            Q_EMIT shown();
        });
}

void PackImport::show(const Judged &judged)
{
    m_pack = judged.pack && judged.problems.isEmpty() ? judged.pack : std::nullopt;
    setTitle(m_pack ? judged.pack->name : filled(translate("rules", "%1 cannot be taken in"), {judged.file}));
    QStringList lines;
    QString after;
    if (judged.pack) {
        const PolicyPack &pack = *judged.pack;
        const auto notLaw = std::count_if(pack.legal.begin(), pack.legal.end(), [](const LegalArticle &article) { return article.mark != Mark::Confirmed; });
        lines = {packName(pack),
                 filled(translate("rules", "In force: %1"), {inForceText(pack)}),
                 pack.selection == PolicyPack::Selection::ByPeriod ? translate("rules", "It applies by itself to every period within its dates.") : translate("rules", "It applies only where somebody chooses it."),
                 filled(translate("rules", "It sets: %1"), {sectionTitles(pack).join(u", "_s)}),
                 filled(translate("rules", "It names %1 articles; %2 of them are practice or a reading of their own, not law."), {countText(pack.legal.size()), countText(notLaw)})};
        if (!judged.against.isEmpty())
            lines.append(filled(translate("rules", "It differs from %1 in %2 values."), {judged.against, countText(judged.differences)}));
        lines.append(filled(translate("rules", "Hash: %1"), {QString::fromLatin1(pack.hash.toHex())}));
    }
    if (!judged.problems.isEmpty()) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(translate("rules", "What stands in the way:"));
        for (const PackProblem &problem : judged.problems.first(qMin(judged.problems.size(), mostProblems)))
            lines.append(u"• "_s + (problem.path.isEmpty() ? problem.message : problem.path + u": "_s + problem.message));
        if (judged.problems.size() > mostProblems)
            lines.append(filled(translate("rules", "… and %1 more places."), {countText(judged.problems.size() - mostProblems)}));
        after = translate("rules", "Nothing was stored. Whoever wrote the file can mend these places.");
    } else {
        after = judged.pack && judged.pack->selection == PolicyPack::Selection::ByPeriod
                    ? filled(translate("rules", "Nothing is stored yet. Once it is added, periods from %1 that are not issued yet are evaluated under it. What was issued stays as it was issued."),
                             {dateText(judged.pack->from)})
                    : translate("rules", "Nothing is stored yet. Once it is added, it can be chosen; nothing that is there changes.");
    }
    m_text->setText(lines.join(u'\n'));
    m_after->setText(after);
    m_take->setText(judged.pack ? filled(translate("rules", "&Add %1 to this office"), {packName(*judged.pack)}) : translate("rules", "&Add to this office"));
    setReason(m_take, m_pack ? QString() : translate("rules", "The file must be mended first: what stands in the way is listed above."));
    (m_pack ? m_take : m_again)->setFocus();
}

void PackImport::take()
{
    if (!m_pack)
        return;
    setReason(m_take, translate("rules", "The pack is being added."));
    m_workspace.write(
        translate("rules", "Adding the pack of rules"), this,
        [pack = *m_pack](Store &store, Progress &) -> Result<QByteArray> {
            ASSIGN(const PolicySet known, store.policies());
            ASSIGN([[maybe_unused]] const auto done, store.transact(u"policy"_s, pack.id, [&](Ledger::Writer &writer) -> Result<bool> {
                TRY(PolicyStore::take(writer, pack, known));
                return true;
            }));
            return pack.hash;
        },
        [this](Result<QByteArray> hash) {
            setReason(m_take, {});
            if (!hash)
                return m_workspace.say(noticeOf(hash.error()));
            m_pack.reset();
            Q_EMIT taken(*hash);
        });
}

} // namespace kinerja

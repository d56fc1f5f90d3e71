#include "ui/exchange/mappingpanel.h"

#include "core/base/tr.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace kinerja {

void CalmComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

MappingPanel::MappingPanel(QWidget *parent)
    : Card({}, parent)
    , m_summary(label({}, "", this))
    , m_fold(button({}, u"unfoldColumns"_s, "link", this))
    , m_missing(label({}, "problem", this))
{
    setObjectName(u"mapping"_s);
    setAccessibleName(translate("importpage", "Columns"));
    auto *const row = new QHBoxLayout;
    m_summary->setObjectName(u"mappingSummary"_s);
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    row->addWidget(m_fold);
    body()->addLayout(row);
    m_missing->setObjectName(u"mappingMissing"_s);
    m_missing->setWordWrap(true);
    body()->addWidget(m_missing);
    connect(m_fold, &QPushButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
}

void MappingPanel::show(const RecognisedTable &table, ImportKind kind, int headerRow, const QList<qsizetype> &columns, const QStringList &duplicate)
{
    m_table = table;
    m_wanted = wantedHeadings(kind);
    m_headerRow = headerRow;
    m_columns = columns;
    m_duplicate = duplicate;
    delete m_grid;
    m_grid = nullptr;
    m_choices.clear();
    showSummary();
    // What is missing has to be mended here.
    setUnfolded(!missing().isEmpty());
}

QStringList MappingPanel::missing() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_wanted.size(); ++i) {
        if (m_wanted[i].need == WantedHeading::Need::Required && m_columns.value(i, -1) < 0)
            names.append(m_wanted[i].name);
    }
    return names;
}

void MappingPanel::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    if (unfolded && m_grid == nullptr)
        build();
    if (m_grid != nullptr)
        m_grid->setVisible(unfolded);
    m_fold->setText(unfolded ? translate("importpage", "&Hide columns") : translate("importpage", "S&how and change columns"));
}

void MappingPanel::setLocked(const QString &whyNot)
{
    m_locked = whyNot;
    for (CalmComboBox *const choice : std::as_const(m_choices))
        setReason(choice, whyNot);
}

void MappingPanel::showSummary()
{
    const qsizetype width = m_table.width(m_headerRow);
    const auto used = m_columns.size() - m_columns.count(-1);
    m_summary->setText(filled(translate("importpage", "%1 of the file's %2 columns are used."), {QString::number(used), QString::number(width)}));
    QStringList sentences;
    if (const QStringList names = missing(); !names.isEmpty())
        sentences.append(filled(translate("importpage", "Needed and not found: %1. Choose their columns below, or mend the headings in the file."), {names.join(u", "_s)}));
    if (!m_duplicate.isEmpty())
        sentences.append(filled(translate("importpage", "These stand in two columns, of which the first is used: %1."), {m_duplicate.join(u", "_s)}));
    m_missing->setText(sentences.join(u' '));
    m_missing->setVisible(!sentences.isEmpty());
}

void MappingPanel::build()
{
    m_grid = new QWidget(this);
    m_grid->setObjectName(u"mappingGrid"_s);
    auto *const grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, space::small, 0, 0);
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(space::tiny);
    grid->addWidget(label(translate("importpage", "Heading in the file"), "muted", m_grid), 0, 0);
    grid->addWidget(label(translate("importpage", "For example"), "muted", m_grid), 0, 1);
    grid->addWidget(label(translate("importpage", "Is read as"), "muted", m_grid), 0, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 3);
    const QStringList headings = m_table.cellsOf(m_headerRow);
    const qsizetype width = m_table.width(m_headerRow);
    const auto shortened = [](const QString &text) {
        constexpr qsizetype longest = 44;
        return text.size() > longest ? text.left(longest - 1) + u'…' : text;
    };
    for (qsizetype column = 0; column < width && column < mostColumns; ++column) {
        const QString heading = headings.value(column).simplified();
        const QString name = heading.isEmpty() ? filled(translate("importpage", "Column %1, without a heading"), {columnLetters(column)}) : shortened(heading);
        QLabel *const nameLabel = label(name, "", m_grid);
        nameLabel->setWordWrap(true);
        grid->addWidget(nameLabel, int(column) + 1, 0);
        QLabel *const samples = label(shortened(m_table.samplesOf(column, m_headerRow, 3).join(u" · "_s)), "muted", m_grid);
        samples->setWordWrap(true);
        samples->setTextFormat(Qt::PlainText);
        nameLabel->setTextFormat(Qt::PlainText);
        grid->addWidget(samples, int(column) + 1, 1);
        auto *const choice = new CalmComboBox(m_grid);
        choice->setObjectName(u"column-"_s + QString::number(column));
        choice->setAccessibleName(filled(translate("importpage", "“%1” is read as"), {name}));
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(18);
        choice->addItem(translate("importpage", "(not used)"), QVariant::fromValue<qlonglong>(-1));
        for (qsizetype i = 0; i < m_wanted.size(); ++i) {
            const bool required = m_wanted[i].need == WantedHeading::Need::Required;
            choice->addItem(required ? filled(translate("importpage", "%1 (needed)"), {m_wanted[i].name}) : m_wanted[i].name, QVariant::fromValue<qlonglong>(i));
        }
        connect(choice, &QComboBox::activated, this, [this, column, choice] { choose(column, choice->currentData().toLongLong()); });
        grid->addWidget(choice, int(column) + 1, 2);
        m_choices.append(choice);
    }
    if (width > mostColumns) {
        QLabel *const more = label(filled(translate("importpage", "%1 more columns are not shown."), {QString::number(width - mostColumns)}), "muted", m_grid);
        grid->addWidget(more, int(mostColumns) + 1, 0, 1, 3);
    }
    body()->addWidget(m_grid);
    setChoices();
    setLocked(m_locked);
}

void MappingPanel::setChoices()
{
    for (qsizetype column = 0; column < m_choices.size(); ++column) {
        const QSignalBlocker quiet(m_choices[column]);
        m_choices[column]->setCurrentIndex(int(m_columns.indexOf(column)) + 1);
    }
}

void MappingPanel::choose(qsizetype column, qsizetype wanted)
{
    QList<qsizetype> columns = m_columns;
    // A column is one field, and a field has one column: what was there before goes.
    if (const qsizetype before = columns.indexOf(column); before >= 0)
        columns[before] = -1;
    if (wanted >= 0)
        columns[wanted] = column;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_duplicate.clear();
    setChoices();
    showSummary();
    Q_EMIT changed(m_columns);
}

} // namespace kinerja

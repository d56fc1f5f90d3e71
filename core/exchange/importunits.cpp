#include "core/base/tr.h"
#include "core/exchange/fieldtext.h"
#include "core/exchange/rowimports.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

using Upsert = Ledger::Writer::Upsert;

/// `KODE, NAMA UNIT KERJA, KODE INDUK, JENIS`. A unit is found by its code; parents may stand further down in the file.
class UnitImport final : public RowImport {
public:
    QList<WantedHeading> headings() const override
    {
        using enum WantedHeading::Need;
        return {
            {u"KODE"_s, {u"Kode Unit"_s, u"Kode Unit Kerja"_s}, Required, u"code"_s},
            {u"NAMA UNIT KERJA"_s, {u"Nama"_s, u"Nama Unit"_s, u"Unit Kerja"_s}, Required, u"name"_s},
            {u"KODE INDUK"_s, {u"Induk"_s, u"Kode Unit Induk"_s}, Optional, u"parent"_s},
            {u"JENIS"_s, {u"Jenis Unit"_s}, Optional, u"kind"_s},
        };
    }

    Result<void> begin(ImportRun &run) override
    {
        ASSIGN(m_tree, run.store().office().units(run.writer().today()));
        return run.store().office().eachDeletedUnit([this](const Unit &unit) { m_deleted.insert(unit.code, unit); });
    }

    Result<void> row(ImportRun &run, const Row &row) override
    {
        Line line;
        line.row = row.number;
        for (const auto &[column, target] : {std::pair(Code, &line.code), std::pair(Name, &line.name), std::pair(Parent, &line.parent), std::pair(Kind, &line.kind)}) {
            const Cell &cell = run.cell(row, column);
            const auto text = column == Code || column == Name ? readRequiredText(cell) : readText(cell);
            if (!text) {
                run.refuse(row.number, column, cell.text, QLatin1StringView(text.error().code), fieldProblemText(text.error()));
                return {};
            }
            *target = *text;
        }
        // A spreadsheet makes 3.10 out of the code 3.1: the sheet no longer holds what was typed.
        if (const Cell &cell = run.cell(row, Code); cell.kind == Cell::Kind::Date) {
            run.refuse(row.number, Code, cell.text, u"not-text"_s,
                       translate("import", "The spreadsheet turned this code into a date. Format the column as text, type the code again and import the file once more."));
            return {};
        }
        if (m_seen.contains(line.code)) {
            run.refuse(row.number, Code, line.code, u"duplicate"_s,
                       filled(translate("import", "This code stands in row %1 already. Keep one of the two rows."), {QString::number(m_seen.value(line.code))}));
            return {};
        }
        m_seen.insert(line.code, row.number);
        m_lines.append(std::move(line));
        return {};
    }

    Result<void> finish(ImportRun &run) override
    {
        QHash<QString, Uuid> lineages;
        for (const Unit &unit : m_tree.units())
            lineages.insert(unit.code, unit.lineage.uuid);
        QHash<QString, Uuid> rows;
        for (const Line &line : std::as_const(m_lines)) {
            const Unit *const known = m_tree.findByCode(line.code);
            const auto deleted = m_deleted.constFind(line.code);
            const Uuid id = known ? known->id.uuid : deleted != m_deleted.constEnd() ? deleted->id.uuid : run.writer().ids().next();
            rows.insert(line.code, id);
            lineages.insert(line.code, known ? known->lineage.uuid : id);
        }
        for (const Line &line : std::as_const(m_lines)) {
            Uuid parent;
            if (!line.parent.isEmpty()) {
                parent = lineages.value(line.parent);
                if (parent.isNull() || line.parent == line.code || isBelowItself(line.code)) {
                    run.refuse(line.row, Parent, line.parent, parent.isNull() ? u"unit-unknown"_s : u"unit-circle"_s,
                               parent.isNull() ? translate("import", "No unit has this code. Add the unit above to the file, or correct the code.")
                                               : translate("import", "With this parent the unit would stand below itself. Correct the code of the parent."));
                    continue;
                }
            }
            FieldValues fields{{UnitField::Lineage, lineages.value(line.code)}, {UnitField::Code, line.code}, {UnitField::Name, line.name}};
            if (run.has(Parent))
                fields.append({UnitField::Parent, parent});
            if (run.has(Kind))
                fields.append({UnitField::Kind, line.kind});
            ASSIGN(const Upsert upsert, run.writer().upsert(Table::Unit, rows.value(line.code), fields));
            run.count(line.row, upsert);
        }
        return {};
    }

private:
    enum { Code, Name, Parent, Kind };
    struct Line {
        int row = 0;
        QString code;
        QString name;
        QString parent;
        QString kind;
    };

    bool isBelowItself(const QString &code)
    {
        if (m_parents.isEmpty()) {
            for (const Unit &unit : m_tree.units()) {
                if (const Unit *const above = m_tree.find(unit.parent))
                    m_parents.insert(unit.code, above->code);
            }
            for (const Line &line : std::as_const(m_lines))
                m_parents.insert(line.code, line.parent);
        }
        QString above = m_parents.value(code);
        for (qsizetype steps = 0; !above.isEmpty() && steps <= m_parents.size(); ++steps) {
            if (above == code)
                return true;
            above = m_parents.value(above);
        }
        return false;
    }

    UnitTree m_tree;
    QHash<QString, Unit> m_deleted;
    QHash<QString, int> m_seen;
    QHash<QString, QString> m_parents;
    QList<Line> m_lines;
};

} // namespace

std::unique_ptr<RowImport> makeUnitImport()
{
    return std::make_unique<UnitImport>();
}

} // namespace kinerja

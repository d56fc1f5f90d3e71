#include "core/base/tr.h"
#include "core/exchange/fieldtext.h"
#include "core/exchange/rowimports.h"
#include "core/office/nip.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

using Upsert = Ledger::Writer::Upsert;

/// The headings of HR systems (domain: §4.3). An employee is found by NIP; the post becomes a placement of its own.
class EmployeeImport final : public RowImport {
public:
    QList<WantedHeading> headings() const override
    {
        using enum WantedHeading::Need;
        return {
            {u"NIP"_s, {u"NIP Baru"_s, u"NIP/NI PPPK"_s, u"NIPBARU"_s}, Required, u"nip"_s},
            {u"Nama"_s, {u"Nama Pegawai"_s, u"Nama Lengkap"_s}, Required, u"name"_s},
            {u"Gelar Depan"_s, {}, Optional, u"title_before"_s},
            {u"Gelar Belakang"_s, {}, Optional, u"title_after"_s},
            {u"Tempat Lahir"_s, {}, Optional, u"birth_place"_s},
            {u"Tanggal Lahir"_s, {u"Tgl Lahir"_s}, Optional, u"birth_date"_s},
            {u"Jenis Kelamin"_s, {u"L/P"_s}, Optional, u"sex"_s},
            {u"Status Pegawai"_s, {u"Status"_s, u"Status Kepegawaian"_s}, Optional, u"status"_s},
            {u"TMT CPNS"_s, {}, Optional, u"tmt_cpns"_s},
            {u"OPD Induk"_s, {}, Optional, u"parent_office"_s},
            {u"OPD"_s, {u"Unit Kerja"_s, u"Nama Unit Kerja"_s}, Optional, u"unit_name"_s},
            {u"Kode Unit"_s, {u"Kode Unit Kerja"_s, u"Kode"_s}, Optional, u"unit"_s},
            {u"Jabatan Aktif"_s, {u"Jabatan"_s, u"Nama Jabatan"_s}, Optional, u"position"_s},
            {u"Jenis Jabatan"_s, {}, Optional, u"position_kind"_s},
            {u"Jenjang"_s, {u"Jenjang Jabatan"_s}, Optional, u"level"_s},
            {u"Pangkat"_s, {}, Optional, u"rank"_s},
            {u"Golongan"_s, {u"Gol"_s, u"Golongan Ruang"_s, u"Gol. Ruang"_s}, Optional, u"grade"_s},
            {u"NIP Pejabat Penilai"_s, {u"NIP Atasan"_s, u"NIP Atasan Langsung"_s, u"NIP Penilai"_s}, Optional, u"appraiser"_s},
            {u"TMT Jabatan"_s, {u"TMT Penempatan"_s}, Optional, u"placed_from"_s},
        };
    }

    Result<void> begin(ImportRun &run) override
    {
        ASSIGN(m_tree, run.store().office().units(run.writer().today()));
        for (const Unit &unit : m_tree.units())
            m_unitsByName.insert(headingKey(unit.name), unit.lineage);
        ASSIGN(const auto positions, run.store().office().positions(run.writer().today()));
        for (const Position &position : positions) {
            const QString key = positionKey(position.title, position.kind, position.level);
            m_positionKeys.insert(position.lineage, key);
            // Two offices may have made the same post apart; the elder row is meant, whatever order they come in.
            PositionId &known = m_positions[key];
            if (known.isNull() || position.lineage < known)
                known = position.lineage;
        }
        TRY(run.store().office().eachNip([this](EmployeeId id, const QString &nip) { m_employees.insert(nipNumber(nip), id); }));
        m_knownBefore = !m_employees.isEmpty();
        return {};
    }

    Result<void> row(ImportRun &run, const Row &row) override
    {
        Employee employee;
        if (!readIdentity(run, row, employee) || !readPerson(run, row, employee))
            return {};
        Post post;
        post.row = row.number;
        PositionText position;
        if (!readPost(run, row, employee, post, position))
            return {};

        const qint64 number = nipNumber(employee.nip);
        if (const int before = m_rows.value(number); before > 0) {
            run.refuse(row.number, NipColumn, employee.nip, u"duplicate"_s,
                       filled(translate("import", "This NIP stands in row %1 already. Keep one of the two rows."), {QString::number(before)}));
            return {};
        }
        m_rows.insert(number, row.number);
        EmployeeId &id = m_employees[number];
        const bool isNew = id.isNull();
        if (isNew)
            id = EmployeeId{run.writer().ids().next()};
        post.employee = id;
        if (!position.title.isEmpty()) {
            TRY(keepWhatIsNotSaid(run, post.employee, position));
            ASSIGN(post.position, positionOf(run, position));
        }

        FieldValues fields{{EmployeeField::Nip, employee.nip}, {EmployeeField::Name, employee.name}, {EmployeeField::Status, employee.status}};
        const auto add = [&](int column, quint8 field, Value value) {
            if (run.has(column))
                fields.append({field, std::move(value)});
        };
        add(TitleBefore, EmployeeField::TitleBefore, employee.titleBefore);
        add(TitleAfter, EmployeeField::TitleAfter, employee.titleAfter);
        add(BirthPlace, EmployeeField::BirthPlace, employee.birthPlace);
        fields.append({EmployeeField::BirthDate, employee.birthDate});
        fields.append({EmployeeField::Sex, employee.sex});
        add(TmtCpns, EmployeeField::TmtCpns, employee.tmtCpns);
        add(RankColumn, EmployeeField::Rank, employee.rank);
        add(GradeColumn, EmployeeField::Grade, employee.grade);
        if (isNew) {
            TRY(run.writer().insert(Table::Employee, id.uuid, std::move(fields)));
            post.upsert = Upsert::Created;
        } else {
            ASSIGN(post.upsert, run.writer().upsert(Table::Employee, id.uuid, fields));
        }
        // Whoever appraises may stand further down in the file: such posts wait for the end.
        if (post.appraiser != 0) {
            const auto appraiser = m_employees.constFind(post.appraiser);
            if (appraiser == m_employees.constEnd()) {
                m_waiting.push_back(post);
                return {};
            }
            post.appraiserId = *appraiser;
        }
        return place(run, post);
    }

    Result<void> finish(ImportRun &run) override
    {
        for (Post &post : m_waiting) {
            const auto appraiser = m_employees.constFind(post.appraiser);
            if (appraiser == m_employees.constEnd())
                run.warn(post.row, Appraiser, QString::number(post.appraiser), u"appraiser-unknown"_s,
                         translate("import", "Nobody in this office has this NIP, so the appraiser was left empty. Import that person first, then this file again."));
            else
                post.appraiserId = *appraiser;
            TRY(place(run, post));
        }
        return {};
    }

private:
    enum {
        NipColumn, Name, TitleBefore, TitleAfter, BirthPlace, BirthDate, SexColumn, Status, TmtCpns, ParentOffice, UnitName, UnitCode,
        Title, PositionKind, Level, RankColumn, GradeColumn, Appraiser, PlacedFrom,
    };
    /// Where a row puts its employee.
    struct Post {
        int row = 0;
        EmployeeId employee;
        Upsert upsert = Upsert::Unchanged;
        UnitId unit;
        PositionId position;
        qint64 appraiser = 0; ///< NIP as a number; 0 where none is named
        EmployeeId appraiserId;
        QDate from;
    };

    struct PositionText {
        QString title;
        QString kind;
        QString level;
    };

    /// 18 digits fit; a NIP is known here by its number, which costs a tenth of its text.
    static qint64 nipNumber(const QString &nip) { return nip.toLongLong(); }

    static QString positionKey(const QString &title, const QString &kind, const QString &level) { return title + u'\n' + kind + u'\n' + level; }

    static bool refuse(ImportRun &run, const Row &row, int column, const FieldProblem &problem)
    {
        run.refuse(row.number, column, run.cell(row, column).text, QLatin1StringView(problem.code), fieldProblemText(problem));
        return false;
    }

    static bool readTextCell(ImportRun &run, const Row &row, int column, QString &text)
    {
        if (!run.has(column))
            return true;
        auto field = readText(run.cell(row, column));
        if (!field)
            return refuse(run, row, column, field.error());
        text = *std::move(field);
        return true;
    }

    bool readIdentity(ImportRun &run, const Row &row, Employee &employee)
    {
        QString status;
        if (!readTextCell(run, row, Status, status))
            return false;
        employee.status = status.contains(u"PPPK"_s, Qt::CaseInsensitive) || status.contains(u"P3K"_s, Qt::CaseInsensitive) ? u"PPPK"_s : u"PNS"_s;
        if (!status.isEmpty() && employee.status == u"PNS" && !status.contains(u"PNS"_s, Qt::CaseInsensitive)) {
            run.refuse(row.number, Status, status, u"status"_s, translate("import", "The status is neither PNS nor PPPK. Correct it and import the file again."));
            return false;
        }
        const Cell &cell = run.cell(row, NipColumn);
        const auto digits = readNipText(cell);
        if (!digits)
            return refuse(run, row, NipColumn, digits.error());
        if (digits->isEmpty()) {
            run.refuse(row.number, NipColumn, cell.text, u"empty"_s, translate("import", "The NIP is missing. Fill it in and import the file again."));
            return false;
        }
        const NipReading reading = readNip(*digits, employee.status == u"PPPK" ? EmploymentStatus::Pppk : EmploymentStatus::Pns, run.writer().today());
        if (!reading.nip) {
            run.refuse(row.number, NipColumn, cell.text, code(reading.problems.first()), problemText(reading.problems.first()));
            return false;
        }
        employee.nip = reading.nip->digits;
        employee.birthDate = reading.nip->born;
        employee.sex = QString(QChar(reading.nip->sex));
        return true;
    }

    static bool readDateCell(ImportRun &run, const Row &row, int column, QDate &date)
    {
        if (!run.has(column) || run.cell(row, column).kind == Cell::Kind::Empty || run.cell(row, column).text.trimmed().isEmpty())
            return true;
        const auto field = readDate(run.cell(row, column));
        if (!field)
            return refuse(run, row, column, field.error());
        date = *field;
        return true;
    }

    static bool readPerson(ImportRun &run, const Row &row, Employee &employee)
    {
        const auto name = readRequiredText(run.cell(row, Name));
        if (!name)
            return refuse(run, row, Name, name.error());
        employee.name = *name;
        QDate born;
        if (!readTextCell(run, row, TitleBefore, employee.titleBefore) || !readTextCell(run, row, TitleAfter, employee.titleAfter) ||
            !readTextCell(run, row, BirthPlace, employee.birthPlace) || !readDateCell(run, row, BirthDate, born) ||
            !readDateCell(run, row, TmtCpns, employee.tmtCpns) || !readTextCell(run, row, RankColumn, employee.rank) ||
            !readTextCell(run, row, GradeColumn, employee.grade))
            return false;
        // Old records differ from the NIP; the file's own column is believed, and somebody should look.
        if (born.isValid()) {
            if (born != employee.birthDate)
                run.warn(row.number, BirthDate, run.cell(row, BirthDate).text, u"birth-date-differs"_s,
                         translate("import", "The date of birth differs from the one in the NIP. Compare both with the appointment letter."));
            employee.birthDate = born;
        }
        if (run.has(SexColumn) && !run.cell(row, SexColumn).text.trimmed().isEmpty()) {
            const auto sex = readSex(run.cell(row, SexColumn));
            if (!sex)
                return refuse(run, row, SexColumn, sex.error());
            const QString letter = *sex == Sex::Male ? u"L"_s : u"P"_s;
            if (letter != employee.sex)
                run.warn(row.number, SexColumn, letter, u"sex-differs"_s,
                         translate("import", "The sex differs from the one in the NIP. Compare both with the appointment letter."));
            employee.sex = letter;
        }
        return true;
    }

    bool readPost(ImportRun &run, const Row &row, const Employee &employee, Post &post, PositionText &position)
    {
        QString code;
        QString name;
        if (!readTextCell(run, row, UnitCode, code) || !readTextCell(run, row, UnitName, name) || !readDateCell(run, row, PlacedFrom, post.from))
            return false;
        if (!code.isEmpty()) {
            const Unit *const unit = m_tree.findByCode(code);
            if (unit == nullptr) {
                run.refuse(row.number, UnitCode, code, u"unit-unknown"_s,
                           translate("import", "No unit has this code. Import the units first, or correct the code."));
                return false;
            }
            post.unit = unit->lineage;
        } else if (!name.isEmpty()) {
            post.unit = m_unitsByName.value(headingKey(name));
            if (post.unit.isNull()) {
                run.refuse(row.number, UnitName, name, u"unit-unknown"_s,
                           translate("import", "No unit has this name. Import the units first, or add a column with the unit's code."));
                return false;
            }
        }
        if (!readTextCell(run, row, Title, position.title) || !readTextCell(run, row, PositionKind, position.kind) ||
            !readTextCell(run, row, Level, position.level))
            return false;
        if (run.has(Appraiser)) {
            const auto nip = readNipText(run.cell(row, Appraiser));
            if (!nip)
                return refuse(run, row, Appraiser, nip.error());
            if (!nip->isEmpty() && nip->size() != 18) {
                run.refuse(row.number, Appraiser, *nip, u"length"_s, translate("import", "The appraiser's NIP has not 18 digits. Correct it and import the file again."));
                return false;
            }
            if (*nip == employee.nip) {
                run.refuse(row.number, Appraiser, *nip, u"appraiser-self"_s, translate("import", "Nobody appraises themselves. Enter the direct superior's NIP."));
                return false;
            }
            post.appraiser = nipNumber(*nip);
        }
        return true;
    }

    /// A file without the columns of kind and level does not speak of them: an employee whose post has the same title keeps them.
    Result<void> keepWhatIsNotSaid(ImportRun &run, EmployeeId employee, PositionText &position)
    {
        if (!m_knownBefore || (run.has(PositionKind) && run.has(Level)))
            return {};
        ASSIGN(const auto present, run.store().office().latestPlacement(employee));
        const QStringList parts = present ? m_positionKeys.value(present->position).split(u'\n') : QStringList();
        if (parts.size() != 3 || parts[0] != position.title)
            return {};
        if (!run.has(PositionKind))
            position.kind = parts[1];
        if (!run.has(Level))
            position.level = parts[2];
        return {};
    }

    Result<PositionId> positionOf(ImportRun &run, const PositionText &position)
    {
        PositionId &lineage = m_positions[positionKey(position.title, position.kind, position.level)];
        if (lineage.isNull()) {
            lineage = PositionId{run.writer().ids().next()};
            TRY(run.writer().insert(Table::Position, lineage.uuid,
                                    {{PositionField::Lineage, lineage},
                                     {PositionField::Title, position.title},
                                     {PositionField::Kind, position.kind},
                                     {PositionField::Level, position.level}}));
        }
        return lineage;
    }

    Result<void> place(ImportRun &run, Post post)
    {
        std::optional<Placement> present;
        if (m_knownBefore && post.upsert != Upsert::Created) {
            ASSIGN(present, run.store().office().latestPlacement(post.employee));
        }
        // The same post under another row is no change.
        if (present && !post.position.isNull() && m_positions.value(m_positionKeys.value(present->position)) == post.position)
            post.position = present->position;
        FieldValues fields{{PlacementField::Employee, post.employee}};
        if (run.has(UnitCode) || run.has(UnitName))
            fields.append({PlacementField::Unit, post.unit});
        if (run.has(Title))
            fields.append({PlacementField::Position, post.position});
        if (run.has(Appraiser))
            fields.append({PlacementField::Appraiser, post.appraiserId});
        if (post.from.isValid())
            fields.append({PlacementField::ValidFrom, post.from});

        Upsert upsert = Upsert::Created;
        if (!present) {
            TRY(run.writer().insert(Table::Placement, run.writer().ids().next(), std::move(fields)));
        } else if (post.from.isValid() && (!present->validFrom.isValid() || post.from > present->validFrom) &&
                   ((run.has(Title) && present->position != post.position) || ((run.has(UnitCode) || run.has(UnitName)) && present->unit != post.unit))) {
            // A transfer: the old placement ends the day before, so that its plan and ratings stay where they were made.
            ASSIGN(upsert, run.writer().upsert(Table::Placement, present->id.uuid,
                                               {{PlacementField::ValidFrom, present->validFrom}, {PlacementField::ValidTo, post.from.addDays(-1)}}));
            TRY(run.writer().insert(Table::Placement, run.writer().ids().next(), std::move(fields)));
        } else {
            ASSIGN(upsert, run.writer().upsert(Table::Placement, present->id.uuid, fields));
            if (upsert == Upsert::Changed && !post.from.isValid())
                run.warn(post.row, -1, {}, u"placement-corrected"_s,
                         translate("import", "Unit, post or appraiser differ: the present placement was corrected. For a transfer add the column TMT Jabatan with its date."));
        }
        run.count(post.row, post.upsert == Upsert::Created ? Upsert::Created : ImportRun::stronger(post.upsert, upsert));
        return {};
    }

    UnitTree m_tree;
    QHash<QString, UnitId> m_unitsByName;
    QHash<QString, PositionId> m_positions;
    QHash<PositionId, QString> m_positionKeys;
    QHash<qint64, EmployeeId> m_employees;
    QHash<qint64, int> m_rows;
    std::vector<Post> m_waiting;
    bool m_knownBefore = false;
};

} // namespace

std::unique_ptr<RowImport> makeEmployeeImport()
{
    return std::make_unique<EmployeeImport>();
}

} // namespace kinerja

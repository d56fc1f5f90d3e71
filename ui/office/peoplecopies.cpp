#include "ui/office/peoplecopies.h"

#include "core/base/tr.h"
#include "core/exchange/exporter.h"
#include "ui/common/labels.h"
#include "ui/office/peoplemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace kinerja {

PeopleCopies::PeopleCopies(Workspace &workspace, QWidget *screen) : QObject(screen), m_workspace(workspace), m_screen(screen) {}

void PeopleCopies::toClipboard(const QList<qint64> &numbers, const QList<int> &columns)
{
    if (numbers.isEmpty())
        return;
    m_workspace.ask(
        m_question, this,
        [numbers, columns](Store &store, Progress &) -> Result<std::pair<QString, QString>> {
            ASSIGN(const QList<PersonEntry> people, store.directory().entries(numbers));
            QString text;
            QString html = u"<table>"_s;
            for (const PersonEntry &person : people) {
                QStringList cells;
                html += u"<tr>"_s;
                for (const int column : columns) {
                    QString cell = column == PeopleModel::Nip ? person.nip : PeopleModel::cellText(person, column);
                    html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
                    cells.append(cell.replace(u'\t', u' ').replace(u'\n', u' '));
                }
                html += u"</tr>"_s;
                text += cells.join(u'\t') + u'\n';
            }
            return std::pair(text, html + u"</table>"_s);
        },
        [](Result<std::pair<QString, QString>> copied) {
            if (!copied)
                return;
            auto *const mime = new QMimeData;
            mime->setText(copied->first);
            mime->setHtml(copied->second);
            QApplication::clipboard()->setMimeData(mime);
        });
}

void PeopleCopies::toFile(const QList<qint64> &numbers, const PeopleFilter &filter)
{
    Prompt::File file;
    file.title = translate("office", "Export the list of employees");
    file.filter = translate("office", "Excel workbook (*.xlsx);;CSV table (*.csv)");
    file.suggestion = translate("office", "employees.xlsx");
    file.ending = u"xlsx"_s;
    m_workspace.prompt().saveFile(m_screen, file, [this, numbers, filter](const QString &path) {
        m_workspace.readLong(
            translate("office", "Export of the employees"), this,
            [numbers, filter, path](Store &store, Progress &progress) -> Result<qint64> {
                ExportRequest request;
                if (!numbers.isEmpty() || filter != PeopleFilter{}) {
                    QList<qint64> chosen = numbers;
                    if (chosen.isEmpty()) {
                        ASSIGN(chosen, store.directory().numbers(filter, PeopleSort::Name, Qt::AscendingOrder));
                    }
                    ASSIGN(const QList<PersonEntry> people, store.directory().entries(chosen));
                    request.people.emplace();
                    for (const PersonEntry &person : people)
                        request.people->insert(person.employee);
                }
                return Exporter(store).run(request, path, progress);
            },
            [this, path](Result<qint64> rows) {
                if (!rows) {
                    m_workspace.say(noticeOf(rows.error()));
                    return;
                }
                m_workspace.say({Notice::Level::Success, filled(translate("office", "%1 employees were written to %2."), {countText(*rows), placeText(path)})});
                m_workspace.thread().run<bool>(
                    StoreThread::Lane::Write, this, [](Store &store, Progress &) -> Result<bool> {
                        TRY(store.note(u"employees exported"_s));
                        return true;
                    },
                    [](const Result<bool> &) {});
            });
    });
}

} // namespace kinerja

#include "ui/common/prompt.h"

#include "core/base/tr.h"
#include "ui/common/style.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QFileDialog *fileDialog(QWidget *parent, const QString &title, const std::function<void(const QString &)> &then)
{
    auto *const dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    return dialog;
}

} // namespace

void WindowPrompt::ask(QWidget *parent, const Question &question, std::function<void(Answer)> then)
{
    auto *const box = new QMessageBox(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    box->setObjectName(u"question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.detail);
    QPushButton *const cancel = box->addButton(translate("prompt", "Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(u"questionCancel"_s);
    QPushButton *const other = question.other.isEmpty() ? nullptr : box->addButton(question.other, QMessageBox::ActionRole);
    QPushButton *const verb = box->addButton(question.verb, QMessageBox::AcceptRole);
    verb->setObjectName(u"questionVerb"_s);
    box->setEscapeButton(cancel);
    box->setDefaultButton(cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [then, verb, other](QAbstractButton *clicked) {
        then(clicked == verb ? Answer::Verb : clicked == other && other != nullptr ? Answer::Other : Answer::Cancel);
    });
    box->open();
}

void WindowPrompt::openFile(QWidget *parent, const File &file, std::function<void(const QString &)> then)
{
    QFileDialog *const dialog = fileDialog(parent, file.title, then);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(file.filter);
    if (!file.suggestion.isEmpty())
        dialog->setDirectory(file.suggestion);
    dialog->open();
}

void WindowPrompt::saveFile(QWidget *parent, const File &file, std::function<void(const QString &)> then)
{
    QFileDialog *const dialog = fileDialog(parent, file.title, then);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(file.filter);
    dialog->setDefaultSuffix(file.ending);
    dialog->selectFile(file.suggestion);
    dialog->open();
}

void WindowPrompt::folder(QWidget *parent, const QString &title, std::function<void(const QString &)> then)
{
    QFileDialog *const dialog = fileDialog(parent, title, then);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

} // namespace kinerja

#include "ui/exchange/filecard.h"

#include "core/base/tr.h"
#include "ui/common/fields.h"
#include "ui/common/style.h"
#include "ui/exchange/flowlayout.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/mappingpanel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace kinerja {

FileCard::FileCard(QWidget *parent)
    : Card({}, parent)
    , m_name(label({}, "cardTitle", this))
    , m_format(label({}, "muted", this))
    , m_explanation(label({}, "muted", this))
    , m_kind(new CalmComboBox(this))
    , m_sheet(new CalmComboBox(this))
    , m_encoding(new CalmComboBox(this))
    , m_separator(new CalmComboBox(this))
    , m_row(new QSpinBox(this))
{
    setObjectName(u"importFile"_s);
    setAccessibleName(translate("importpage", "The file"));
    auto *const top = new QHBoxLayout;
    m_name->setObjectName(u"fileName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_format->setObjectName(u"fileFormat"_s);
    top->addWidget(m_name, 1);
    top->addWidget(m_format);
    body()->addLayout(top);

    for (const auto &[choice, name] : {std::pair(m_kind, u"kind"_s), std::pair(m_sheet, u"sheet"_s), std::pair(m_encoding, u"encoding"_s), std::pair(m_separator, u"separator"_s)}) {
        choice->setObjectName(name);
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    for (const ImportKind kind : importOrder() + importExtras())
        m_kind->addItem(kindTitle(kind), int(kind));
    m_row->setObjectName(u"headerRow"_s);
    m_row->setRange(1, lastHeadingRow);
    m_row->setKeyboardTracking(false);
    m_row->setFocusPolicy(Qt::StrongFocus);
    auto *const choices = new FlowLayout(space::between);
    choices->addWidget(new FormField(translate("importpage", "It is &read as"), m_kind, {}, this));
    m_sheetField = new FormField(translate("importpage", "&Sheet"), m_sheet, {}, this);
    m_encodingField = new FormField(translate("importpage", "Enco&ding"), m_encoding, {}, this);
    m_separatorField = new FormField(translate("importpage", "Se&parator"), m_separator, {}, this);
    for (FormField *const field : {m_sheetField, m_encodingField, m_separatorField})
        choices->addWidget(field);
    choices->addWidget(new FormField(translate("importpage", "Headings in ro&w"), m_row, {}, this));
    body()->addLayout(choices);
    m_explanation->setObjectName(u"certainty"_s);
    m_explanation->setWordWrap(true);
    body()->addWidget(m_explanation);

    connect(m_kind, &QComboBox::activated, this, [this] { Q_EMIT kindChosen(ImportKind(m_kind->currentData().toInt())); });
    connect(m_sheet, &QComboBox::activated, this, [this] { Q_EMIT sheetChosen(m_sheet->currentText()); });
    connect(m_row, &QSpinBox::valueChanged, this, &FileCard::headerRowChosen);
    for (QComboBox *const choice : {m_encoding, m_separator}) {
        connect(choice, &QComboBox::activated, this, [this] {
            Q_EMIT readingChosen({TextEncoding(m_encoding->currentData().toInt()), m_separator->currentData().toChar()});
        });
    }
}

void FileCard::show(const RecognisedTable &table)
{
    m_name->setText(QFileInfo(table.path).fileName());
    m_format->setText(formatText(table.recognised.format));
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    m_sheet->addItems(table.sheets);
    m_sheet->setCurrentText(table.recognised.sheet);
    m_sheetField->setVisible(table.sheets.size() > 1);
    const bool isText = table.recognised.format == FileFormat::Csv;
    m_encodingField->setVisible(isText);
    m_separatorField->setVisible(isText);
    if (isText)
        showReading(table.recognised);
}

void FileCard::showReading(const Recognised &recognised)
{
    // A mark at the start is no choice: it is found again where it stands.
    const TextEncoding read = recognised.encoding == TextEncoding::Utf8Bom ? TextEncoding::Utf8 : recognised.encoding;
    QList encodings = {TextEncoding::Utf8, TextEncoding::Windows1252};
    if (!encodings.contains(read))
        encodings.append(read);
    m_encoding->clear();
    for (const TextEncoding encoding : std::as_const(encodings))
        m_encoding->addItem(encodingText(encoding), int(encoding));
    m_encoding->setCurrentIndex(m_encoding->findData(int(read)));
    m_separator->clear();
    for (const char16_t separator : {u';', u',', u'\t', u'|'})
        m_separator->addItem(separatorText(separator), QChar(separator));
    m_separator->setCurrentIndex(m_separator->findData(recognised.separator));
}

void FileCard::setReadAs(ImportKind kind, int headerRow)
{
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietRow(m_row);
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_row->setValue(headerRow);
}

void FileCard::setExplanation(const QString &text)
{
    m_explanation->setText(text);
}

void FileCard::setLocked(const QString &whyNot)
{
    for (QWidget *const choice : std::initializer_list<QWidget *>{m_kind, m_sheet, m_encoding, m_separator, m_row})
        setReason(choice, whyNot);
}

QString FileCard::sheet() const
{
    return m_sheet->currentText();
}

QWidget *FileCard::kindChoice() const
{
    return m_kind;
}

} // namespace kinerja

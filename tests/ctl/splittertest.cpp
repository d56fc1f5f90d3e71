#include "app/ctl/arraysplitter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;

namespace {

/// The elements, when the array arrives in pieces of `size` bytes; nothing where it is broken.
std::optional<QList<QByteArray>> elements(const QByteArray &json, qsizetype size)
{
    ArraySplitter splitter;
    QList<QByteArray> found;
    qsizetype fed = 0;
    for (;;) {
        QByteArrayView element;
        switch (splitter.next(element)) {
        case ArraySplitter::Step::Element: found.append(element.toByteArray()); break;
        case ArraySplitter::Step::NeedMore:
            if (fed < json.size())
                splitter.feed(QByteArrayView(json).sliced(fed, qMin(size, json.size() - fed)));
            else
                splitter.finish();
            fed += size;
            break;
        case ArraySplitter::Step::End: return found;
        case ArraySplitter::Step::Broken: return std::nullopt;
        }
    }
}

QJsonValue anyValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 6 : 4)) {
    case 0: return *rc::gen::inRange(-1000, 1000);
    case 1: return QString::fromStdString(*rc::gen::string<std::string>());
    case 2: return *rc::gen::arbitrary<bool>();
    case 3: return QJsonValue();
    case 4: {
        QJsonArray array;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            array.append(anyValue(depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            object.insert(QString::fromStdString(*rc::gen::string<std::string>()), anyValue(depth - 1));
        return object;
    }
    }
}

} // namespace

class SplitterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyArrayIsCutIntoItsElements();
    void anyCutOffArrayIsBroken();
};

void SplitterTest::anyArrayIsCutIntoItsElements()
{
    QVERIFY(rc::check([] {
        QJsonArray array;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
            array.append(anyValue(3));
        const auto format = *rc::gen::arbitrary<bool>() ? QJsonDocument::Compact : QJsonDocument::Indented;
        const auto found = elements(QJsonDocument(array).toJson(format), *rc::gen::inRange(1, 40));
        RC_ASSERT(found.has_value());
        RC_ASSERT(found->size() == array.size());
        for (qsizetype i = 0; i < array.size(); ++i)
            RC_ASSERT(QJsonDocument::fromJson('[' + found->at(i) + ']').array().at(0) == array.at(i));
    }));
}

void SplitterTest::anyCutOffArrayIsBroken()
{
    QVERIFY(rc::check([] {
        QJsonArray array;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
            array.append(anyValue(2));
        const QByteArray json = QJsonDocument(array).toJson(QJsonDocument::Compact);
        RC_ASSERT(!elements(json.first(*rc::gen::inRange<qsizetype>(0, json.size())), 7));
    }));
}

QTEST_APPLESS_MAIN(SplitterTest)
#include "splittertest.moc"

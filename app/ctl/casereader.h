#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QVarLengthArray>

#include <optional>

namespace kinerja {

/// What keeps a case from being answered: the field, and a sentence that says what should stand there.
struct CaseFault {
    QString field;
    QString message;
};

/// Reads the fields of one case strictly and remembers the first fault. A reader of a part of a case (`goals[2]`) tells its
/// faults to the same place.
class CaseReader {
public:
    CaseReader(QJsonObject object, std::optional<CaseFault> &fault, QString path = {})
        : m_object(std::move(object)), m_fault(fault), m_path(std::move(path))
    {
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    /// The value at `key` as it stands; undefined where there is none.
    QJsonValue value(QLatin1StringView key)
    {
        m_asked.append(key);
        return m_object.value(key);
    }

    /// A number written as text, with a decimal point.
    Decimal decimal(QLatin1StringView key);
    Decimal decimalOf(const QJsonValue &value, const QString &field);
    int whole(QLatin1StringView key, int least, int most);
    int wholeOf(const QJsonValue &value, const QString &field, int least, int most);
    bool flag(QLatin1StringView key); ///< false where it is absent
    QString text(QLatin1StringView key);
    QDate date(QLatin1StringView key);
    [[nodiscard]] QDate dateOf(const QJsonValue &value, const QString &field);
    template <class Term>
    Term coded(QLatin1StringView key, std::optional<Term> (*read)(QStringView))
    {
        const QJsonValue given = value(key);
        if (const std::optional<Term> term = given.isString() ? read(given.toString()) : std::nullopt)
            return *term;
        refuseCode(given, field(key));
        return Term{};
    }
    template <class Term>
    Term codedOf(const QJsonValue &value, const QString &field, std::optional<Term> (*read)(QStringView))
    {
        const std::optional<Term> term = value.isString() ? read(value.toString()) : std::nullopt;
        if (!term)
            refuseCode(value, field);
        return term.value_or(Term{});
    }
    /// The list at `key`, which must be there.
    QJsonArray list(QLatin1StringView key);

    /// Refuses fields that nobody asked for. Whether the case is sound so far.
    [[nodiscard]] bool close();

    [[nodiscard]] QString field(QLatin1StringView key) const
    {
        return m_path.isEmpty() ? QString(key) : m_path + u'.' + QString(key);
    }
    void refuse(const QString &field, const QString &message);
    /// The failure of a rule, told of `field`.
    void refuse(QLatin1StringView key, const Error &error);
    /// Where parts of this case tell their faults.
    [[nodiscard]] std::optional<CaseFault> &fault() { return m_fault; }

private:
    void refuseCode(const QJsonValue &value, const QString &field);

    QJsonObject m_object;
    std::optional<CaseFault> &m_fault;
    QString m_path;
    QVarLengthArray<QLatin1StringView, 12> m_asked; ///< names are spelled out for faults alone: most cases have none
};

} // namespace kinerja

// What lives here: whole numbers of any length, as slow and plain as they can be, to check the exact arithmetic of the program.
// What does not: anything that the program itself uses.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>
#include <vector>

namespace kinerja::reference {

/// A natural number in digits of base 1,000, the least first, without leading zeros.
class Natural {
public:
    Natural() = default;
    explicit Natural(quint64 value)
    {
        for (; value > 0; value /= base)
            m_digits.push_back(int(value % base));
    }

    static Natural powerOfTen(int exponent)
    {
        Natural result(1);
        for (int i = 0; i < exponent; ++i)
            result = result * Natural(10);
        return result;
    }

    [[nodiscard]] bool isZero() const { return m_digits.empty(); }

    friend std::strong_ordering operator<=>(const Natural &a, const Natural &b)
    {
        if (a.m_digits.size() != b.m_digits.size())
            return a.m_digits.size() <=> b.m_digits.size();
        for (size_t i = a.m_digits.size(); i > 0; --i) {
            if (a.m_digits[i - 1] != b.m_digits[i - 1])
                return a.m_digits[i - 1] <=> b.m_digits[i - 1];
        }
        return std::strong_ordering::equal;
    }
    friend bool operator==(const Natural &a, const Natural &b) { return a.m_digits == b.m_digits; }

    friend Natural operator+(const Natural &a, const Natural &b)
    {
        Natural sum;
        int carry = 0;
        for (size_t i = 0; i < std::max(a.m_digits.size(), b.m_digits.size()) || carry > 0; ++i) {
            const int digit = a.at(i) + b.at(i) + carry;
            sum.m_digits.push_back(digit % base);
            carry = digit / base;
        }
        return sum;
    }

    /// `a` is not less than `b`.
    friend Natural operator-(const Natural &a, const Natural &b)
    {
        Natural difference;
        int borrow = 0;
        for (size_t i = 0; i < a.m_digits.size(); ++i) {
            int digit = a.at(i) - b.at(i) - borrow;
            borrow = digit < 0 ? 1 : 0;
            if (digit < 0)
                digit += base;
            difference.m_digits.push_back(digit);
        }
        difference.trim();
        return difference;
    }

    friend Natural operator*(const Natural &a, const Natural &b)
    {
        Natural product;
        product.m_digits.assign(a.m_digits.size() + b.m_digits.size() + 1, 0);
        for (size_t i = 0; i < a.m_digits.size(); ++i) {
            int carry = 0;
            for (size_t j = 0; j < b.m_digits.size() || carry > 0; ++j) {
                const int digit = product.m_digits[i + j] + a.m_digits[i] * b.at(j) + carry;
                product.m_digits[i + j] = digit % base;
                carry = digit / base;
            }
        }
        product.trim();
        return product;
    }

    struct Quotient;
    /// By long division with repeated subtraction; `b` is not zero.
    static Quotient divide(const Natural &a, const Natural &b);

    [[nodiscard]] quint64 toUInt64() const
    {
        quint64 value = 0;
        for (size_t i = m_digits.size(); i > 0; --i)
            value = value * quint64(base) + quint64(m_digits[i - 1]);
        return value;
    }

private:
    static constexpr int base = 1000;

    [[nodiscard]] int at(size_t i) const { return i < m_digits.size() ? m_digits[i] : 0; }
    void trim()
    {
        while (!m_digits.empty() && m_digits.back() == 0)
            m_digits.pop_back();
    }

    std::vector<int> m_digits;
};

struct Natural::Quotient {
    Natural whole;
    Natural rest;
};

inline Natural::Quotient Natural::divide(const Natural &a, const Natural &b)
{
    Quotient result;
    for (size_t i = a.m_digits.size(); i > 0; --i) {
        result.rest.m_digits.insert(result.rest.m_digits.begin(), a.m_digits[i - 1]);
        result.rest.trim();
        int digit = 0;
        for (; result.rest >= b; ++digit)
            result.rest = result.rest - b;
        result.whole.m_digits.insert(result.whole.m_digits.begin(), digit);
    }
    result.whole.trim();
    return result;
}

} // namespace kinerja::reference

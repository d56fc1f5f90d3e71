// What lives here: secrets in memory, passphrases, the file of key slots, the recovery code, and key pairs of devices and users.
// What does not: the database (it only gets a key), who may do what, the terminal and screens that ask for a passphrase.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace kinerja {

/// Makes libsodium ready; every entry of this room calls it. Any thread, as often as one likes.
void prepareSodium();

/// Bytes that nobody else may see: keys and passphrases.
///
/// They lie between guard pages, are kept out of swap where the system allows it, and are overwritten when the object dies.
/// Owned by one place at a time: movable, copied only by `clone()`. Never turned into a QByteArray or QString here; whoever
/// takes `view()` must not keep it. Any thread, but one at a time.
class Secret {
public:
    Secret() = default;
    /// `size` zero bytes.
    explicit Secret(qsizetype size);
    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);
    [[nodiscard]] static Secret random(qsizetype size);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] Secret clone() const { return copyOf(view()); }
    /// `length` bytes from `from` on, as a secret of their own; both lie within this one.
    [[nodiscard]] Secret part(qsizetype from, qsizetype length) const;

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] unsigned char *data() { return m_bytes; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes; }
    [[nodiscard]] QByteArrayView view() const
    {
        return QByteArrayView(reinterpret_cast<const char *>(m_bytes), m_size);
    }
    /// Drops what follows the first `size` bytes.
    void truncate(qsizetype size);

    /// Whether both hold the same bytes; the time it takes depends on their lengths only.
    [[nodiscard]] bool equals(const Secret &other) const;

private:
    unsigned char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites and empties a text that had to be a QString for a moment (a line edit, a terminal line). Copies that Qt made
/// elsewhere are out of reach, which is why such texts live briefly.
void wipe(QString &text);

/// The key as SQLCipher takes it, x'<64 hex>', from the 32 bytes of a data key.
[[nodiscard]] Secret cipherKeyText(const Secret &dataKey);

} // namespace kinerja

// SPDX-License-Identifier: Apache-2.0
#include "accounts/auditchain.h"

#include "plate/normalise.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <array>

namespace bayfinder {

namespace {

// Every field with its length before it: no two different rows give the same bytes. Each kind of hash begins
// with a label of its own, so that one never passes for another.
class Fields
{
public:
    Fields(const QByteArray &key, const QByteArray &label)
        : m_code(QCryptographicHash::Sha256, key)
    {
        add(label);
    }

    Fields &add(const QByteArray &bytes)
    {
        addLength(bytes.isNull() ? nullLength : quint32(bytes.size()));
        m_code.addData(bytes);
        return *this;
    }
    Fields &add(const QString &text)
    {
        // An empty text is no NULL, and a null QString is an empty text.
        return add(text.isEmpty() ? QByteArray("") : text.toUtf8());
    }
    Fields &add(qint64 number) { return add(QByteArray::number(number)); }

    [[nodiscard]] QByteArray hash() const { return m_code.result(); }

private:
    static constexpr quint32 nullLength = 0xFFFFFFFF;

    void addLength(quint32 length)
    {
        std::array<char, sizeof length> bytes{};
        qToBigEndian(length, bytes.data());
        m_code.addData(bytes.data(), qsizetype(bytes.size()));
    }

    QMessageAuthenticationCode m_code;
};

} // namespace

QByteArray firstPreviousHash()
{
    return QByteArray(32, '\0');
}

QByteArray entryHash(const QByteArray &key, const AuditEntry &entry)
{
    return Fields(key, "bayfinder-audit-entry-1")
        .add(entry.previousHash)
        .add(entry.seq)
        .add(entry.at)
        .add(entry.person)
        .add(entry.kind)
        .add(entry.detail)
        .add(entry.plateHash)
        .hash();
}

QByteArray headHash(const QByteArray &key, const AuditHead &head)
{
    return Fields(key, "bayfinder-audit-head-1").add(head.count).add(head.hash).hash();
}

QByteArray plateHash(const QByteArray &key, const QString &plate)
{
    const QString normalised = normalisedPlate(plate);
    if (normalised.isEmpty())
        return {};
    return Fields(key, "bayfinder-audit-plate-1").add(normalised).hash();
}

} // namespace bayfinder

// SPDX-License-Identifier: Apache-2.0
#include "accounts/pinhash.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <array>

namespace bayfinder {

namespace {

constexpr quint64 hashSize = 32;

QByteArray randomSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words)};
}

} // namespace

PinHash hashPin(const QString &pin, int iterations)
{
    return hashPin(pin, randomSalt(), iterations);
}

PinHash hashPin(const QString &pin, const QByteArray &salt, int iterations)
{
    return {salt,
            QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, pin.toUtf8(), salt, iterations,
                                               hashSize),
            iterations};
}

bool pinMatches(const QString &pin, const PinHash &hash)
{
    return sameSecret(hashPin(pin, hash.salt, hash.iterations).hash, hash.hash);
}

bool sameSecret(const QByteArray &one, const QByteArray &other)
{
    if (one.isEmpty() || one.size() != other.size())
        return false;
    // Volatile, so that no compiler sees that it could stop early.
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference = static_cast<unsigned char>(difference | (one.at(i) ^ other.at(i)));
    return difference == 0;
}

} // namespace bayfinder

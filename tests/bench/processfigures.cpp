// SPDX-License-Identifier: Apache-2.0
#include "processfigures.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace bayfinder::test {

using namespace Qt::StringLiterals;

std::optional<Memory> memoryOf(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Memory memory;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() != 3 || words[2] != "kB")
            continue;
        const qint64 bytes = words[1].toLongLong() * 1024;
        if (words[0] == "Pss:")
            memory.proportional = bytes;
        else if (words[0] == "Anonymous:")
            memory.written = bytes;
        else if (words[0] == "Private_Clean:" || words[0] == "Private_Dirty:")
            memory.own += bytes;
    }
    return memory;
}

std::optional<std::chrono::nanoseconds> processorTimeOf(qint64 process)
{
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (threads.isEmpty())
        return std::nullopt;
    std::chrono::nanoseconds sum{0};
    for (const QString &thread : threads) {
        QFile file(tasks.filePath(thread + u"/schedstat"_s));
        if (file.open(QIODevice::ReadOnly))
            sum += std::chrono::nanoseconds(file.readAll().split(' ').constFirst().toLongLong());
    }
    return sum;
}

double Sample::median() const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

QString Sample::text(int digits) const
{
    if (m_values.empty())
        return u"none"_s;
    const auto [least, most] = std::minmax_element(m_values.cbegin(), m_values.cend());
    const auto number = [digits](double value) { return QString::number(value, 'f', digits); };
    return u"%1 (%2 to %3)"_s.arg(number(median()), number(*least), number(*most));
}

} // namespace bayfinder::test

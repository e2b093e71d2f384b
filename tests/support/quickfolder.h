// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace bayfinder::test {

/// The template of a temporary folder in memory, where the system has that: databases wait for the disk at
/// each opening and closing, which tests do all the time.
inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString parent = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return parent + QStringLiteral("/bayfinder-XXXXXX");
}

} // namespace bayfinder::test

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// Where a picture that stands for months is moved to, a little at a time, so that no edge burns in.
///
/// Moves when it is told to, which is when the clock on the screen changes anyway: no frame of its own.
class BurnInShift : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// From -1 to 1, in whatever measure the screen has for it.
    Q_PROPERTY(double x READ x NOTIFY moved FINAL)
    Q_PROPERTY(double y READ y NOTIFY moved FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] double x() const;
    [[nodiscard]] double y() const;

    void advance();

Q_SIGNALS:
    void moved();

private:
    int m_step = 0;
};

} // namespace bayfinder

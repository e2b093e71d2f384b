// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/window/plaintext.h"

namespace bayfinder {

/// Lines above everything else that say what is wrong, in the colours of a note; nothing while there is
/// nothing to say. What they say can be selected and copied.
class NoticeLine : public PlainLabel
{
    Q_OBJECT

public:
    explicit NoticeLine(const QString &objectName, QWidget *parent = nullptr);

    void say(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();
};

} // namespace bayfinder

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/garage/livegarage.h"

#include <QWidget>

#include <optional>

namespace bayfinder {

class PlainLabel;

/// What is known of one bay, in some lines.
class BayDetails : public QWidget
{
    Q_OBJECT

public:
    explicit BayDetails(const Clock &clock, QWidget *parent = nullptr);

    /// @p level is the level's title. Nothing: asks to choose a bay.
    void setBay(const std::optional<LiveBay> &bay, const QString &level, const Site *site);
    /// The same as plain text, for the clipboard.
    [[nodiscard]] QString text() const;

private:
    const Clock &m_clock;
    PlainLabel *m_title;
    PlainLabel *m_lines;
};

} // namespace bayfinder

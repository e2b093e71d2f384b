// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "garageview/areatitles.h"
#include "platform/clock.h"
#include "upkeep/worklistwording.h"

#include <QString>

namespace bayfinder {

/// The worklist in words, in the language whose translator is installed.
class FindingWording final : public WorklistWording
{
public:
    /// @p clock must outlive the wording.
    explicit FindingWording(const Clock &clock);

    void setAreaTitles(const AreaTitles &titles) { m_titles = titles; }

    [[nodiscard]] QString heading(Column column) const override;
    [[nodiscard]] QString kind(Finding::Kind kind) const override;
    [[nodiscard]] QString place(const Finding &finding) const override;
    [[nodiscard]] QString explanation(const Finding &finding) const override;
    [[nodiscard]] QString time(const QDateTime &time) const override;
    [[nodiscard]] QString state(const WorklistItem &item) const override;
    [[nodiscard]] QString note(const NoteStanding &standing) const override;

    /// A kind in two or three words, as kind().
    [[nodiscard]] static QString kindText(Finding::Kind kind);
    /// What is wrong, and where; never a plate.
    [[nodiscard]] QString title(const Finding &finding) const;
    /// What such a finding means, and what one can do about it; some sentences.
    [[nodiscard]] static QString advice(Finding::Kind kind);
    /// "28 November, 14:05 · Li: the camera was cleaned"
    [[nodiscard]] QString event(const NoteEvent &event) const;
    [[nodiscard]] QString area(const QString &code, const QString &name) const;

private:
    [[nodiscard]] QString countsExplanation(const CountFacts &facts) const;
    [[nodiscard]] QString carExplanation(const Finding &finding, const CarFacts &facts) const;

    const Clock &m_clock;
    AreaTitles m_titles;
};

} // namespace bayfinder

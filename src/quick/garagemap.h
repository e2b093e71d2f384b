// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "garageview/levelplans.h"
#include "site/bayindex.h"
#include "site/site.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace bayfinder {

/// The garage's map as QML passes it around: what is drawn, searched for bays and walked on is one and the
/// same object. Nothing of it is visible to QML but whether it is there.
class GarageMap : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)

public:
    enum class State {
        None, ///< none is configured
        Loading,
        Ready,
        Failed, ///< it cannot be read; the log says why
    };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] State state() const { return m_state; }
    /// Null unless Ready. Never changes once it is there.
    [[nodiscard]] std::shared_ptr<const Site> site() const { return m_site; }

    /// The level prepared to be painted; made when it is first asked for, and then kept. @p level is an index
    /// in Site::levels; null where there is none.
    [[nodiscard]] std::shared_ptr<const FloorPlan> plan(int level) const;

    /// Finds its bays by what a vendor calls them; null unless Ready.
    [[nodiscard]] const BayIndex *bays() const { return m_bays.get(); }
    /// The same for somebody who may outlive this.
    [[nodiscard]] std::shared_ptr<const BayIndex> sharedBays() const { return m_bays; }

    /// "B2 · Basement 2", or whichever of the two there is, of what a vendor calls @p area; the code itself
    /// where the map does not have it.
    Q_INVOKABLE QString levelName(const QString &area, const QString &language) const;

    void setLoading();
    /// @p bays is the index of @p site, made where it takes nobody's time; without one it is made here.
    void setSite(std::shared_ptr<const Site> site, std::shared_ptr<const BayIndex> bays = {});
    void setFailed();

Q_SIGNALS:
    void stateChanged();

private:
    void setState(State state);

    State m_state = State::None;
    std::shared_ptr<const Site> m_site;
    std::shared_ptr<const BayIndex> m_bays;
    mutable std::optional<LevelPlans> m_plans; // of the site
};

} // namespace bayfinder

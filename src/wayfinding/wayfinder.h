// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directions/instruction.h"
#include "guidance/error.h"
#include "route/route.h"
#include "site/bayindex.h"
#include "site/site.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace bayfinder {

/// How one walks from a kiosk to a bay.
struct Way
{
    std::shared_ptr<const Site> site;
    BayIndex::Place bay;
    int kiosk = 0; ///< where it begins, an index in Site::kiosks
    RouteAnswer answer; ///< also where there is no way; see its outcome
    QList<Instruction> steps;
};

/// Guides people from kiosks to bays, on one map; usually from the one that this machine is. Reading the map
/// and planning ways are work for a thread of its own: nothing here waits, and the first frame does not,
/// either. Lives in one thread.
class Wayfinder : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed, ///< open() was not called
        Reading,
        Ready, ///< site() is there; ways are planned as soon as the meshes are built
        Failed, ///< error() says why the map cannot be read
    };
    Q_ENUM(State)

    explicit Wayfinder(QObject *parent = nullptr);
    /// Waits for the work that is under way, a second or two at most.
    ~Wayfinder() override;

    /// Reads the map at @p path (see readSite()) and prepares for ways from the kiosk of the name or id @p
    /// kiosk. Once. Emits stateChanged(), never inside the call. Without that kiosk there is a map but no
    /// way, unless find() names a start: startKiosk() is nothing then.
    void open(const QString &path, const QString &kiosk);
    /// The same for a machine that is no kiosk.
    void open(const QString &path) { open(path, QString()); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::optional<Error> error() const { return m_error; }
    /// Null unless Ready.
    [[nodiscard]] std::shared_ptr<const Site> site() const;
    /// Null unless Ready.
    [[nodiscard]] const BayIndex *bays() const;
    /// The same for somebody who may outlive this.
    [[nodiscard]] std::shared_ptr<const BayIndex> sharedBays() const;
    /// An index in Site::kiosks; nothing unless Ready, and where the map has no such kiosk.
    [[nodiscard]] std::optional<int> startKiosk() const;

    /// The way to the bay that a vendor calls so. Waits for the map and the meshes where they are not ready
    /// yet. NotFound: the map has no such bay; Misconfigured: there is no map, or no such kiosk. Cancelling
    /// the future keeps an answer from being planned that nobody waits for.
    [[nodiscard]] QFuture<Expected<Way>> find(const QString &area, const QString &bay, RouteWish wish = {});
    /// The same to a bay of the map that is read already: @p place must be one of it. With @p kiosk, an
    /// index in Site::kiosks, from there instead of from startKiosk().
    [[nodiscard]] QFuture<Expected<Way>> find(BayIndex::Place place, RouteWish wish = {},
                                              std::optional<int> kiosk = {});

Q_SIGNALS:
    void stateChanged();

private:
    class Garage;

    using Question = std::function<Expected<Way>(Garage &garage)>;

    [[nodiscard]] QFuture<Expected<Way>> ask(const Question &question);
    void onRead(const Expected<std::shared_ptr<Garage>> &garage);

    QThreadPool m_worker; // of one thread: what was asked first is answered first
    std::shared_ptr<std::atomic_bool> m_leaving;
    // Written by the worker, and read by what the worker does next.
    std::shared_ptr<Expected<std::shared_ptr<Garage>>> m_work;
    std::shared_ptr<Garage> m_garage; // ours once it was read; its map and index never change
    State m_state = State::Closed;
    bool m_wantsKiosk = false;
    std::optional<Error> m_error;
};

} // namespace bayfinder

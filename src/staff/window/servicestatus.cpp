// SPDX-License-Identifier: Apache-2.0
#include "staff/window/servicestatus.h"

#include "words/moments.h"

#include <QCoreApplication>

#include <algorithm>

namespace bayfinder {

ServiceStatus::ServiceStatus(const QList<const PollingWatch *> &watches, const Clock &clock, QWidget *parent)
    : QLabel(parent)
    , m_watches(watches)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("serviceStatus"));
    setTextFormat(Qt::PlainText);
    for (const PollingWatch *watch : m_watches)
        connect(watch, &PollingWatch::changed, this, &ServiceStatus::follow);
    connect(&m_minute, &QTimer::timeout, this, &ServiceStatus::follow);
    m_minute.start(std::chrono::seconds(20));
    follow();
}

const PollingWatch &ServiceStatus::worst() const
{
    const auto isWorse = [](const PollingWatch *one, const PollingWatch *other) {
        if (one->error().has_value() != other->error().has_value())
            return one->error().has_value();
        if (one->asOf().isValid() != other->asOf().isValid())
            return !one->asOf().isValid();
        return one->asOf() < other->asOf();
    };
    return **std::min_element(m_watches.cbegin(), m_watches.cend(), isWorse);
}

void ServiceStatus::follow()
{
    const PollingWatch &watch = worst();
    const QString age = ageText(watch.asOf(), m_clock.now());
    const auto error = watch.error();
    setToolTip(error ? error->message.toHtmlEscaped() : QString());
    if (error && watch.asOf().isValid()) {
        //: %1 says what is wrong, %2 is an age such as "3 minutes ago"
        setText(tr("%1 Figures are from %2.").arg(troubleText(error->kind), age));
    } else if (error) {
        setText(troubleText(error->kind));
    } else if (watch.asOf().isValid()) {
        //: %1 is an age such as "just now", "3 minutes ago"
        setText(tr("Connected. Updated %1.").arg(age));
    } else {
        setText(tr("Connecting …"));
    }
}

namespace {

/// Gives the texts their context.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bayfinder::ServiceTrouble)
};

} // namespace

QString troubleText(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unreachable:
        return Texts::tr("The garage's system cannot be reached.");
    case Error::Kind::Timeout:
        return Texts::tr("The garage's system did not answer in time.");
    case Error::Kind::Refused:
        return Texts::tr("The garage's system refused the request. Check the connection's settings.");
    case Error::Kind::NotFound:
        return Texts::tr("The garage's system does not have it.");
    case Error::Kind::RateLimited:
        return Texts::tr("The garage's system was asked too often.");
    case Error::Kind::Malformed:
    case Error::Kind::TooLarge:
        return Texts::tr("The garage's system answered with something that makes no sense.");
    case Error::Kind::Insecure:
        return Texts::tr("The connection to the garage's system is not secure.");
    case Error::Kind::Misconfigured:
        return Texts::tr("The settings of the connection cannot work.");
    case Error::Kind::Cancelled:
        return Texts::tr("The request was cancelled.");
    }
    Q_UNREACHABLE();
}

} // namespace bayfinder

#include "moc_servicestatus.cpp"

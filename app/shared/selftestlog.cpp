// SPDX-License-Identifier: Apache-2.0
#include "selftestlog.h"

#include <QEventLoop>
#include <QStringList>
#include <QTimer>

#include <cstdio>

namespace bayfinder {

namespace {

// A message handler is a plain function, so what it collects is here.
QStringList &problems()
{
    static QStringList list;
    return list;
}

void collectProblem(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg || problems().contains(message))
        return;
    // What the platform without a display says of every window with a smallest size.
    if (message == u"This plugin does not support propagateSizeHints()")
        return;
    problems().append(message);
}

} // namespace

SelfTestLog::SelfTestLog()
    : m_before(qInstallMessageHandler(collectProblem))
{
    problems().clear();
}

SelfTestLog::~SelfTestLog()
{
    end();
}

void SelfTestLog::end()
{
    if (m_listens)
        qInstallMessageHandler(m_before);
    m_listens = false;
}

void SelfTestLog::add(const QString &problem)
{
    problems().append(problem);
}

bool SelfTestLog::waitUntil(const std::function<bool()> &done, int seconds)
{
    QEventLoop loop;
    QTimer poll;
    int turns = 0;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (done() || ++turns > seconds * 100)
            loop.quit();
    });
    poll.start(10);
    loop.exec();
    return done();
}

int SelfTestLog::report(const char *program)
{
    end();
    const QStringList found = problems();
    for (const QString &problem : found)
        std::fprintf(stderr, "%s: %s\n", program, qPrintable(problem));
    return found.isEmpty() ? 0 : 1;
}

} // namespace bayfinder

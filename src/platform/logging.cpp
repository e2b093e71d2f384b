// SPDX-License-Identifier: Apache-2.0
#include "platform/logging.h"

#include "platform/cleantext.h"

#include <QDateTime>
#include <QMessageLogContext>
#include <QRegularExpression>
#include <QString>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype longestMessage = 2000;

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "unknown"_L1;
}

// A province's sign or that of the armed police, then what may follow it by GA 36-2018. Too wide rather than
// too narrow: what is struck out wrongly costs a word in a log.
QString withoutPlates(QString message)
{
    static const QRegularExpression plate(
        u"[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新使]\\s*[A-Z0-9]\\s*[·•.\\-\\s]?\\s*"
        "[A-Z0-9]{3,7}[警学挂领港澳试超应急]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return message.replace(plate, u"[plate]"_s);
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    const QByteArray line = (logLine(type, category, message, QDateTime::currentDateTime()) + u'\n').toUtf8();
    // One call, so that lines of several threads stay whole. Nothing can be done about a closed stream.
    (void)std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace

QString logLine(QtMsgType type, const QString &category, const QString &message, const QDateTime &when)
{
    const QDateTime withOffset = when.toOffsetFromUtc(when.offsetFromUtc());
    return u"%1 %2 %3: "_s.arg(withOffset.toString(Qt::ISODateWithMs), levelName(type), category)
        + cleanText(withoutPlates(message), longestMessage);
}

void installLogging()
{
    qInstallMessageHandler(writeMessage);
}

} // namespace bayfinder

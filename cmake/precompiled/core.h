// SPDX-License-Identifier: Apache-2.0
// What most sources read, compiled once. No source may rely on it: every one includes what it uses, and the
// tidy preset compiles the programs without this.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFuture>
#include <QFutureWatcher>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <tl/expected.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <string>
#include <utility>
#include <vector>

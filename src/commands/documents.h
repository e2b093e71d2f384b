// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/checkresult.h"
#include "finder/candidates.h"
#include "guidance/error.h"
#include "guidance/values.h"
#include "site/site.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QSize>
#include <QString>

namespace bayfinder {

// The JSON documents that `bayfinder-cli` prints; scripts rely on them. Members that the vendor did not give
// are absent. This is JSON's edge: nothing reads it back.

/// {"cars": [CAR...]}, each with "match": {"kind": "exact"|"similar", "distance", "differs": [[typed index,
/// plate index]...]}; an index is -1 where that side has no such character. "limited": true when the search
/// for similar plates @p isCutShort.
[[nodiscard]] QJsonObject carsDocument(const QList<Candidate> &candidates, bool isCutShort = false);

/// {"car": CAR}, and "alternatives": [CAR...] when the vendor sees the plate in several bays. @p cars is not
/// empty.
[[nodiscard]] QJsonObject carDocument(const QList<ParkedCar> &cars);

/// {"areas": [{"area", "areaName", "total", "free"}...]}
[[nodiscard]] QJsonObject areasDocument(const QList<AreaVacancy> &areas);

/// {"bays": [{"area", "areaName", "bay", "state": "free"|"occupied"|"unknown"}...]}
[[nodiscard]] QJsonObject baysDocument(const QList<BayState> &bays);

/// {"image": {"file", "width", "height"}}
[[nodiscard]] QJsonObject imageDocument(const QString &file, QSize size);

/// {"checks": [{"name", "ok", "message"}...]}
[[nodiscard]] QJsonObject checksDocument(const QList<CheckResult> &checks);

/// {"levels": [{"id", "name", "ordinal", "area", "bays"}...], "kiosks": [{"id", "name", "level",
/// "heading"}...], "problems": [{"file", "feature", "message"}...]}, where "bays" is their number, a level's
/// name is the English one or what is on the walls, and a kiosk's level is the level's id.
[[nodiscard]] QJsonObject siteDocument(const Site &site);

/// {"error": {"kind", "message"}}
[[nodiscard]] QJsonObject errorDocument(const QString &kind, const QString &message);
[[nodiscard]] QJsonObject errorDocument(const Error &error);

/// The document in one line, with its line break, UTF-8.
[[nodiscard]] QByteArray lineOf(const QJsonObject &document);

/// The exit codes of `bayfinder-cli`, the more serious the higher.
enum ExitCode { Answered = 0, NoAnswer = 1, WrongUse = 2, ServiceFailed = 3 };

[[nodiscard]] ExitCode exitCodeOf(Error::Kind kind);

} // namespace bayfinder

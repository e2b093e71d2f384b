// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace bayfinder {

/// A GeoJSON FeatureCollection (RFC 7946), whose features are decoded one at a time.
///
/// Not one QJsonDocument for the whole file: that takes up to thirty times as much memory as the file has
/// bytes, which of 64 MiB of brackets would be 2 GB. Here the file is scanned for where each feature begins
/// and ends, without recursion; one that is not JSON (NaN, say, which some tools write) spoils only itself.
class FeatureFile
{
public:
    static constexpr qsizetype mostFeatures = 100'000;
    static constexpr qsizetype largestFeature = 4 * 1024 * 1024; ///< in bytes

    /// The error is what is wrong with the file, with the line where there is one: "3: not JSON (...)".
    [[nodiscard]] static tl::expected<FeatureFile, QString> scan(const QByteArray &content);

    /// At most mostFeatures; the rest is cut off, see isCut().
    [[nodiscard]] qsizetype size() const { return m_features.size(); }
    [[nodiscard]] bool isCut() const { return m_cut; }

    struct Fault
    {
        QString id; ///< of the feature; empty where it cannot be told
        QString message; ///< what is wrong with it
    };

    [[nodiscard]] tl::expected<QJsonObject, Fault> feature(qsizetype index) const;

private:
    struct Span
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        qsizetype line = 1;
    };

    QByteArray m_content;
    QList<Span> m_features;
    bool m_cut = false;
};

} // namespace bayfinder

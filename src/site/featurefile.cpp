// SPDX-License-Identifier: Apache-2.0
#include "site/featurefile.h"

#include "site/featuretext.h"

#include <QByteArrayView>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

// Finds the ends of values. Sees strings and brackets only: whether a value is JSON is for QJsonDocument.
class Scanner
{
public:
    explicit Scanner(const QByteArray &content)
        : m_content(content)
    {
        if (m_content.startsWith("\xef\xbb\xbf")) // what some editors put before UTF-8
            m_position = 3;
    }

    [[nodiscard]] qsizetype position() const { return m_position; }

    // The next character that is no space, 0 at the end.
    [[nodiscard]] char next()
    {
        while (m_position < m_content.size() && std::strchr(" \t\r\n", m_content[m_position])
               && m_content[m_position] != '\0')
            ++m_position;
        return m_position < m_content.size() ? m_content[m_position] : '\0';
    }

    [[nodiscard]] bool take(char wanted)
    {
        if (next() != wanted)
            return false;
        ++m_position;
        return true;
    }

    // A string without its quotation marks, escapes left as they are; nothing where there is none.
    [[nodiscard]] std::optional<QByteArrayView> takeString()
    {
        if (!take('"'))
            return {};
        const qsizetype begin = m_position;
        if (!skipString())
            return {};
        return QByteArrayView(m_content).sliced(begin, m_position - 1 - begin);
    }

    [[nodiscard]] bool skipValue()
    {
        const char first = next();
        if (first == '"')
            return takeString().has_value();
        if (first != '[' && first != '{')
            return skipWord();
        qsizetype depth = 0;
        do {
            if (m_position >= m_content.size())
                return false;
            const char here = m_content[m_position++];
            if (here == '[' || here == '{')
                ++depth;
            else if (here == ']' || here == '}')
                --depth;
            else if (here == '"' && !skipString())
                return false;
        } while (depth > 0);
        return true;
    }

private:
    // From behind the opening quotation mark to behind the closing one.
    [[nodiscard]] bool skipString()
    {
        while (m_position < m_content.size()) {
            const char here = m_content[m_position++];
            if (here == '\\')
                ++m_position;
            else if (here == '"')
                return true;
        }
        return false;
    }

    // true, null, a number, NaN.
    [[nodiscard]] bool skipWord()
    {
        const qsizetype begin = m_position;
        while (m_position < m_content.size() && !std::strchr(" \t\r\n,:[]{}\"", m_content[m_position]))
            ++m_position;
        return m_position > begin;
    }

    const QByteArray &m_content;
    qsizetype m_position = 0;
};

// The id of a feature that is no JSON, or too large to be decoded; empty where it has none, or none that can
// be found. Goes over it once, whatever it is.
QString idIn(const QByteArray &feature)
{
    constexpr qsizetype longest = 1024; // in bytes: a UUID has 36
    Scanner scanner(feature);
    if (!scanner.take('{'))
        return {};
    do {
        const auto key = scanner.takeString();
        if (!key || !scanner.take(':'))
            return {};
        (void)scanner.next();
        const qsizetype begin = scanner.position();
        if (!scanner.skipValue())
            return {};
        const qsizetype size = scanner.position() - begin;
        if (*key == "id")
            return size > longest
                ? QString()
                : featureId(QJsonDocument::fromJson('[' + feature.mid(begin, size) + ']')[0]);
    } while (scanner.take(','));
    return {};
}

} // namespace

tl::expected<FeatureFile, QString> FeatureFile::scan(const QByteArray &content)
{
    FeatureFile file;
    file.m_content = content;
    Scanner scanner(content);
    const auto noJson = [&](const char *expected) {
        const auto line = content.left(scanner.position()).count('\n') + 1;
        return tl::unexpected(
            u"%1: not JSON (expected %2)"_s.arg(QString::number(line), QLatin1StringView(expected)));
    };
    bool isCollection = false;
    bool hasFeatures = false;
    Span last;
    if (!scanner.take('{'))
        return noJson("\"{\"");
    while (!scanner.take('}')) {
        const auto key = scanner.takeString();
        if (!key || !scanner.take(':'))
            return noJson("a member's name");
        if (*key == "type" && scanner.next() == '"') {
            const auto type = scanner.takeString();
            isCollection = type == "FeatureCollection";
        } else if (*key == "features" && scanner.next() == '[' && !hasFeatures) {
            hasFeatures = scanner.take('[');
            while (!scanner.take(']')) {
                (void)scanner.next();
                const qsizetype begin = scanner.position();
                if (!scanner.skipValue())
                    return noJson("a feature");
                // Counted on from the feature before: not from the beginning each time.
                const qsizetype lines =
                    std::count(content.cbegin() + last.begin, content.cbegin() + begin, '\n');
                last = {begin, scanner.position(), last.line + lines};
                if (file.m_features.size() < mostFeatures)
                    file.m_features.append(last);
                else
                    file.m_cut = true;
                if (!scanner.take(',') && scanner.next() != ']')
                    return noJson("\",\" or \"]\"");
            }
        } else if (!scanner.skipValue()) {
            return noJson("a value");
        }
        if (!scanner.take(',') && scanner.next() != '}')
            return noJson("\",\" or \"}\"");
    }
    if (scanner.next() != '\0' || scanner.position() < content.size())
        return noJson("the end");
    if (!isCollection || !hasFeatures)
        return tl::unexpected(u"is not a GeoJSON FeatureCollection"_s);
    return file;
}

tl::expected<QJsonObject, FeatureFile::Fault> FeatureFile::feature(qsizetype index) const
{
    const Span &span = m_features.at(index);
    const qsizetype size = span.end - span.begin;
    const QByteArray text = QByteArray::fromRawData(m_content.constData() + span.begin, size);
    if (size > largestFeature)
        return tl::unexpected(
            Fault{idIn(text), u"has %1 bytes, expected at most %2"_s.arg(size).arg(largestFeature)});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError && text.startsWith('{'))
        return tl::unexpected(
            Fault{idIn(text), u"is not JSON, in line %1 (%2)"_s.arg(span.line).arg(error.errorString())});
    if (!document.isObject())
        return tl::unexpected(Fault{{}, u"is not an object, in line %1"_s.arg(span.line)});
    return document.object();
}

} // namespace bayfinder

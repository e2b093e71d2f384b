// SPDX-License-Identifier: Apache-2.0
#include "platform/configurationfile.h"

#include "platform/tomldocument.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qint64 largestFile = 1024 * 1024; // as readConfiguration() has it

using NotSaved = ConfigurationFile::NotSaved;

tl::expected<void, NotSaved> write(const QString &fileName, const QByteArray &text)
{
    // A file that is replaced keeps its permissions, but a link would not stay one.
    QSaveFile file(QFileInfo(fileName).canonicalFilePath());
    // Flushed first: of a disk that gets full in the last flush, commit() of Qt 6.4 says nothing.
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() && file.commit())
        return {};
    return tl::unexpected(
        NotSaved{NotSaved::Reason::Unwritable,
                 errorOf({{}, u"cannot be written (%1)"_s.arg(file.errorString())}, fileName).message});
}

} // namespace

ConfigurationFile::ConfigurationFile(QString fileName, QByteArray text)
    : m_fileName(std::move(fileName))
    , m_text(std::move(text))
{
}

tl::expected<ConfigurationFile, ConfigurationError> ConfigurationFile::read(const QString &fileName)
{
    QFile file(fileName);
    if (QFileInfo(fileName).isDir() || !file.open(QIODevice::ReadOnly)) {
        const QString why = QFileInfo(fileName).isDir() ? u"it is a folder"_s : file.errorString();
        return tl::unexpected(
            errorOf({{}, u"cannot be read (%1), expected a TOML file"_s.arg(why)}, fileName));
    }
    const QByteArray text = file.read(largestFile + 1);
    if (text.size() > largestFile)
        return tl::unexpected(errorOf({{}, u"is larger than 1 MiB, expected a TOML file"_s}, fileName));
    return ConfigurationFile(fileName, text);
}

bool ConfigurationFile::isWritable() const
{
    const QFileInfo target(QFileInfo(m_fileName).canonicalFilePath());
    return target.isWritable() && QFileInfo(target.path()).isWritable();
}

tl::expected<void, NotSaved> ConfigurationFile::save(const QList<ConfigurationChange> &changes,
                                                     const QProcessEnvironment &environment)
{
    const auto edited = editedConfiguration(m_text, changes);
    if (!edited)
        return tl::unexpected(NotSaved{
            NotSaved::Reason::Invalid, errorOf(edited.error(), m_fileName).message, {edited.error()}});
    if (const auto valid = readConfigurationText(*edited, m_fileName, environment); !valid)
        return tl::unexpected(NotSaved{NotSaved::Reason::Invalid,
                                       errorOf(valid.error().first(), m_fileName).message, valid.error()});
    const auto present = read(m_fileName);
    if (!present || present->text() != m_text)
        return tl::unexpected(NotSaved{
            NotSaved::Reason::Changed,
            present ? errorOf({{}, u"was changed by somebody else since it was read"_s}, m_fileName).message
                    : present.error().message});
    return write(m_fileName, *edited).map([&] { m_text = *edited; });
}

ConfigurationError errorIn(const QString &fileName, const QString &key, const QString &what)
{
    ConfigurationFault fault{key, what};
    if (const auto file = ConfigurationFile::read(fileName)) {
        const auto document = TomlDocument::parse(file->text());
        if (const toml::node *node = document ? document->node(key.split(u'.')) : nullptr)
            fault.line = int(node->source().begin.line);
    }
    return errorOf(fault, fileName);
}

} // namespace bayfinder

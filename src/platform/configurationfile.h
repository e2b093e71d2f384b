// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configurationedit.h"

namespace bayfinder {

/// A configuration file that is edited: as it was when it was read, and how it is written again.
class ConfigurationFile
{
public:
    /// Why a file stays as it is.
    struct NotSaved
    {
        enum class Reason {
            Changed, ///< by somebody else, since it was read; or it is gone
            Invalid, ///< the changes make it one that is not valid: see the faults
            Unwritable,
        };
        Reason reason = Reason::Unwritable;
        QString message; ///< technical, one line, with the file's name; never with the secret
        QList<ConfigurationFault> faults{};
    };

    /// Any bytes, up to the size of a configuration. Blocks on the file system.
    [[nodiscard]] static tl::expected<ConfigurationFile, ConfigurationError> read(const QString &fileName);

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Whether this user may write it, as far as can be told without trying.
    [[nodiscard]] bool isWritable() const;

    /// Makes the file what editedConfiguration() makes of its text, all or nothing and with the permissions
    /// that it has; where its name is a symbolic link, what that leads to is written. Only if the file on the
    /// disk is still what was read, and if what is written is valid for readConfiguration() with @p
    /// environment. Afterwards text() is the new one. Blocks on the file system.
    [[nodiscard]] tl::expected<void, NotSaved> save(const QList<ConfigurationChange> &changes,
                                                    const QProcessEnvironment &environment);

private:
    ConfigurationFile(QString fileName, QByteArray text);

    QString m_fileName;
    QByteArray m_text;
};

/// errorOf() for a value that was read from the file @p fileName, and that turns out later to be none: @p key
/// with its sections, of the line in which the file has it now. Blocks on the file system.
[[nodiscard]] ConfigurationError errorIn(const QString &fileName, const QString &key, const QString &what);

} // namespace bayfinder

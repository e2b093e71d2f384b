// SPDX-License-Identifier: Apache-2.0
#include "staff/connection/faultwords.h"

#include "platform/cleantext.h"

#include <QCoreApplication>
#include <QUrl>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// Its texts are in one place for translators.
class FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(bayfinder::FaultWords)

public:
    static QString ofAddress(const QString &entry)
    {
        const QUrl url(entry, QUrl::StrictMode);
        if (url.scheme() == "http"_L1 && !url.host().isEmpty() && !url.hasQuery() && !url.hasFragment()
            && url.userInfo().isEmpty())
            //: Below the field of a web address
            return tr("Plain http to another machine is not allowed: use https, or allow it below.");
        return tr("Not an address that can be used. Expected one such as https://cpgs.example.com");
    }

    static QString of(const ConfigurationFault &fault, const QString &entry)
    {
        const QString what = cleanText(fault.what);
        if (fault.key == "guidance.app_secret_file"_L1)
            //: %1: the technical reason, with the file's name, in English
            return entry.isEmpty() ? tr("Needed: the file that holds the secret.")
                                   : tr("The secret cannot be read: %1").arg(what);
        if (entry.isEmpty() && fault.key.startsWith("guidance."_L1))
            //: Below a field of a form that must not stay empty
            return tr("Needed.");
        if (fault.key == "guidance.base_url"_L1)
            return ofAddress(entry);
        if (fault.key == "guidance.park_code"_L1 || fault.key == "guidance.app_key"_L1
            || fault.key.startsWith("site.name"_L1) || fault.key == "site.kiosk"_L1)
            return tr("Holds characters that do not show, or needless spaces.");
        if (fault.key.startsWith("guidance.cpgs."_L1) && fault.key.endsWith("_path"_L1))
            //: Below the field of a path within a web address
            return tr("Not a path. Expected one such as /partner/findByCarNo");
        if (fault.key == "guidance.images.allowed_hosts"_L1)
            //: Below the field of a list of host names
            return tr("Expected names of hosts, one a line, such as images.example.com, without https:// "
                      "before them.");
        if (fault.key == "site.map"_L1)
            return tr("There is no map of that name. Expected a folder, or an archive (.zip).");
        if (fault.key == "staff.database"_L1)
            return tr("This is a folder. Expected the name of a file.");
        //: What is wrong with a field of a form; %1: the technical reason, in English
        return tr("Cannot be used: %1").arg(what);
    }
};

} // namespace

QString faultWords(const ConfigurationFault &fault, const QString &entry)
{
    return FaultWords::of(fault, entry);
}

} // namespace bayfinder

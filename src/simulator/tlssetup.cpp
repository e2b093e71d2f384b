// SPDX-License-Identifier: Apache-2.0
#include "simulator/tlssetup.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/err.h>
#include <openssl/ssl.h>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

QString unreadable(const QString &option, const QString &fileName)
{
    QFile file(fileName);
    if (QFileInfo(fileName).isFile() && file.open(QIODevice::ReadOnly))
        return {};
    return u"--%1: %2 cannot be read, expected a PEM file"_s.arg(option, fileName);
}

} // namespace

QString setUpTls(SSL_CTX &context, const QString &certificateFile, const QString &keyFile)
{
    if (const QString problem = unreadable(u"cert"_s, certificateFile); !problem.isEmpty())
        return problem;
    if (const QString problem = unreadable(u"key"_s, keyFile); !problem.isEmpty())
        return problem;
    SSL_CTX_set_min_proto_version(&context, TLS1_2_VERSION);
    SSL_CTX_set_options(&context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION);
    QString problem;
    if (SSL_CTX_use_certificate_chain_file(&context, QFile::encodeName(certificateFile).constData()) != 1)
        problem = u"--cert: %1 holds no certificate, expected one in PEM form"_s.arg(certificateFile);
    else if (SSL_CTX_use_PrivateKey_file(&context, QFile::encodeName(keyFile).constData(), SSL_FILETYPE_PEM)
             != 1)
        problem = u"--key: %1 does not hold the certificate's key, expected it in PEM form"_s.arg(keyFile);
    ERR_clear_error(); // they are said; the next connection must not find them
    return problem;
}

} // namespace bayfinder

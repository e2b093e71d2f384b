// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVariant>

namespace bayfinder::test {

/// A SQLite file seen without the code under test, from the test's own thread.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path)
        : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.open();
    }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;
    ~RawDatabase()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }

    /// The error's text; empty when the statement ran.
    QString exec(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        return query.exec(sql) ? QString() : query.lastError().text();
    }
    /// Each statement of @p script, which ends with a semicolon at the end of a line.
    QString run(const QString &script)
    {
        for (const QString &sql : script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
            if (const QString error = exec(sql); !error.isEmpty())
                return error;
        }
        return {};
    }
    /// Each row as its columns with a bar between them, as sqlite3 prints them.
    QStringList rows(const QString &sql)
    {
        QStringList all;
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        if (!query.exec(sql))
            return {query.lastError().text()};
        while (query.next()) {
            QStringList columns;
            for (int i = 0; i < query.record().count(); ++i)
                columns.append(query.isNull(i) ? QStringLiteral("NULL") : query.value(i).toString());
            all.append(columns.join(QLatin1Char('|')));
        }
        return all;
    }
    QString value(const QString &sql) { return rows(sql).value(0); }

private:
    QString m_name;
};

} // namespace bayfinder::test

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/site.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace bayfinder {

/// The lifts and other ways from level to level that are out of order, by name.
class ClosedConnections : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// "Lift A, Escalator 2", as the language lists things; empty when all are in order. Lines are broken
    /// between names only.
    Q_PROPERTY(QString names READ names NOTIFY namesChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QString names() const { return m_names; }

    void setSite(std::shared_ptr<const Site> site);
    /// Call it when the translation of @p code is installed: what has no name is called by its kind.
    void setLanguage(const QString &code);

Q_SIGNALS:
    void namesChanged();

private:
    void update();

    std::shared_ptr<const Site> m_site;
    QString m_language;
    QString m_names;
};

} // namespace bayfinder

// SPDX-License-Identifier: Apache-2.0
// core.h, and what sources read that draw.
#pragma once

#include "core.h"

#include <QAbstractListModel>
#include <QColor>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast_tokens.h"

namespace Pulse {

Tokens darkContrastTokens()
{
    Tokens t;
    t.window = QColor(0, 0, 0);
    t.sidebar = QColor(0, 0, 0);
    t.surface = QColor(0, 0, 0);
    t.raised = QColor(0x0A0A0A);
    t.sunken = QColor(0, 0, 0);
    t.input = QColor(0, 0, 0);
    t.hover = QColor(0x1F1F1F);
    t.selected = QColor(0x12316B);
    t.border = QColor(0x8C8C8C);
    t.bstrong = QColor(0xFFFFFF);
    t.text = QColor(0xFFFFFF);
    t.sec = QColor(0xECECEC);
    t.muted = QColor(0xD2D2D2);
    t.accent = QColor(0x9CC7FF);
    t.accentFill = QColor(0x2350B8);
    t.onAccent = QColor(0xFFFFFF);
    t.healthy = QColor(0x45E0B5);
    t.warning = QColor(0xFFDE59);
    t.critical = QColor(0xFF6A5C);
    t.offline = QColor(0xC9B0FF);
    t.paused = QColor(0xC3CAD4);
    t.unknown = QColor(0xC3CAD4);
    t.connecting = QColor(0x9CC7FF);
    t.healthyT = QColor(0x6CF0CC);
    t.warningT = QColor(0xFFE27A);
    t.criticalT = QColor(0xFFB3AB);
    t.offlineT = QColor(0xDDCFFF);
    t.pausedT = QColor(0xECECEC);
    t.unknownT = QColor(0xECECEC);
    t.connectingT = QColor(0xBBD8FF);
    t.healthyQ = QColor(0x34B894);
    t.healthyW = QColor(0x2CA385);
    t.healthySoft = QColor(0x00261C);
    t.warningSoft = QColor(0x2B2300);
    t.criticalSoft = QColor(0x380B06);
    t.offlineSoft = QColor(0x211640);
    t.accentSoft = QColor(0x0A1F45);
    t.pausedSoft = QColor(0x1C1C1C);
    t.onHealthy = QColor(0, 0, 0);
    t.onWarning = QColor(0, 0, 0);
    t.onCritical = QColor(0, 0, 0);
    t.onOffline = QColor(0, 0, 0);
    t.grid = QColor(0x5A5A5A);
    t.band = QColor(0x1F4A40);
    return t;
}

Tokens lightContrastTokens()
{
    Tokens t;
    t.window = QColor(0xFFFFFF);
    t.sidebar = QColor(0xFFFFFF);
    t.surface = QColor(0xFFFFFF);
    t.raised = QColor(0xFFFFFF);
    t.sunken = QColor(0xFFFFFF);
    t.input = QColor(0xFFFFFF);
    t.hover = QColor(0xEDEDED);
    t.selected = QColor(0xCFE0FF);
    t.border = QColor(0x767676);
    t.bstrong = QColor(0, 0, 0);
    t.text = QColor(0, 0, 0);
    t.sec = QColor(0x1F1F1F);
    t.muted = QColor(0x333333);
    t.accent = QColor(0x0A3A9C);
    t.accentFill = QColor(0x0A3A9C);
    t.onAccent = QColor(0xFFFFFF);
    t.healthy = QColor(0x00735C);
    t.warning = QColor(0x8F6A00);
    t.critical = QColor(0x7A0010);
    t.offline = QColor(0x4A2BD6);
    t.paused = QColor(0x4A5361);
    t.unknown = QColor(0x4A5361);
    t.connecting = QColor(0x0A3A9C);
    t.healthyT = QColor(0x00452F);
    t.warningT = QColor(0x573600);
    t.criticalT = QColor(0x7A0B04);
    t.offlineT = QColor(0x3F1E9C);
    t.pausedT = QColor(0x1F1F1F);
    t.unknownT = QColor(0x1F1F1F);
    t.connectingT = QColor(0x0A337F);
    t.healthyQ = QColor(0x1F7D63);
    t.healthyW = QColor(0x238063);
    t.healthySoft = QColor(0xDDF3EA);
    t.warningSoft = QColor(0xFFF1CC);
    t.criticalSoft = QColor(0xFFE3DF);
    t.offlineSoft = QColor(0xECE4FF);
    t.accentSoft = QColor(0xDDE8FF);
    t.pausedSoft = QColor(0xEDEDED);
    t.onHealthy = QColor(0xFFFFFF);
    t.onWarning = QColor(0xFFFFFF);
    t.onCritical = QColor(0xFFFFFF);
    t.onOffline = QColor(0xFFFFFF);
    t.grid = QColor(0xBDBDBD);
    t.band = QColor(0xBFE3D6);
    return t;
}

} // namespace Pulse

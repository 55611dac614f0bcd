// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

// WCAG contrast, Machado 2009 colour-vision simulation and CIEDE2000, as ui/SPEC 3.2 and 3.3
// measure.
namespace Pulse::ColourScience {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

inline constexpr Matrix usual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
inline constexpr Matrix protan{
    {{.152286, 1.052583, -.204868}, {.114503, .786281, .099216}, {-.003882, -.048116, 1.051998}}};
inline constexpr Matrix deutan{
    {{.367322, .860646, -.227968}, {.280085, .672501, .047413}, {-.011820, .042940, .968881}}};
inline constexpr Matrix tritan{
    {{1.255528, -.076749, -.178779}, {-.078411, .930809, .147602}, {.004733, .691367, .303900}}};

inline Triple linear(const QColor &c)
{
    const auto one = [](double v) {
        return v <= .04045 ? v / 12.92 : std::pow((v + .055) / 1.055, 2.4);
    };
    return {one(c.red() / 255.0), one(c.green() / 255.0), one(c.blue() / 255.0)};
}

inline double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &c) {
        const Triple l = linear(c);
        return .2126 * l[0] + .7152 * l[1] + .0722 * l[2];
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + .05) / (low + .05);
}

inline Triple lab(const QColor &c, const Matrix &m)
{
    const Triple v = linear(c);
    Triple s{};
    for (size_t i = 0; i < 3; ++i)
        s.at(i) = std::clamp(m.at(i)[0] * v[0] + m.at(i)[1] * v[1] + m.at(i)[2] * v[2], 0.0, 1.0);
    const auto f = [](double t) {
        return t > .008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    };
    const double x = f((.4124 * s[0] + .3576 * s[1] + .1805 * s[2]) / .95047);
    const double y = f(.2126 * s[0] + .7152 * s[1] + .0722 * s[2]);
    const double z = f((.0193 * s[0] + .1192 * s[1] + .9505 * s[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

inline double degrees(double radians)
{
    return radians * 180 / M_PI;
}
inline double radians(double degrees)
{
    return degrees * M_PI / 180;
}
inline double hue(double b, double a)
{
    const double h = degrees(std::atan2(b, a));
    return h < 0 ? h + 360 : h;
}

inline double ciede2000(const Triple &p, const Triple &q)
{
    const double mean = (std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2;
    const double g =
        .5 * (1 - std::sqrt(std::pow(mean, 7) / (std::pow(mean, 7) + std::pow(25, 7))));
    const double a1 = p[1] * (1 + g), a2 = q[1] * (1 + g);
    const double c1 = std::hypot(a1, p[2]), c2 = std::hypot(a2, q[2]);
    const double h1 = hue(p[2], a1), h2 = hue(q[2], a2);
    const bool grey = c1 * c2 == 0;
    double dh = grey ? 0 : h2 - h1;
    dh += dh > 180 ? -360 : dh < -180 ? 360 : 0;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2));
    const double lm = (p[0] + q[0]) / 2, cm = (c1 + c2) / 2, sum = h1 + h2;
    const double hm = grey                       ? sum
                      : std::abs(h1 - h2) <= 180 ? sum / 2
                      : sum < 360                ? (sum + 360) / 2
                                                 : (sum - 360) / 2;
    const double t = 1 - .17 * std::cos(radians(hm - 30)) + .24 * std::cos(radians(2 * hm)) +
                     .32 * std::cos(radians(3 * hm + 6)) - .2 * std::cos(radians(4 * hm - 63));
    const double sl = 1 + .015 * (lm - 50) * (lm - 50) / std::sqrt(20 + (lm - 50) * (lm - 50));
    const double sc = 1 + .045 * cm, sh = 1 + .015 * cm * t;
    const double turn = 60 * std::exp(-std::pow((hm - 275) / 25, 2));
    const double rt = -std::sin(radians(turn)) * 2 *
                      std::sqrt(std::pow(cm, 7) / (std::pow(cm, 7) + std::pow(25, 7)));
    const double l = (q[0] - p[0]) / sl, c = (c2 - c1) / sc, h = dH / sh;
    return std::sqrt(l * l + c * c + h * h + rt * c * h);
}

} // namespace Pulse::ColourScience

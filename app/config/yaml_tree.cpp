// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/yaml_tree.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <sstream>
#include <utility>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace Pulse {

namespace {

/// Stops the parser from within an event.
struct YamlRefusal {
    int line = 0;
    QString what;
};

int lineOf(const YAML::Mark &mark)
{
    return mark.line + 1;
}

/// Builds the tree while the parser reads.
class YamlBuilder final : public YAML::EventHandler {
public:
    [[nodiscard]] YamlPart root() const { return m_root; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        finish(made(YamlNode::Kind::Nothing, mark), anchor);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        auto node = made(YamlNode::Kind::Scalar, mark);
        node->text = QString::fromStdString(value);
        finish(std::move(node), anchor);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        if (++m_aliases > maxYamlAliases)
            throw YamlRefusal{lineOf(mark),
                              QStringLiteral("there are more than %1 aliases").arg(maxYamlAliases)};
        const auto known = m_anchors.constFind(anchor);
        if (known == m_anchors.constEnd())
            throw YamlRefusal{lineOf(mark), QStringLiteral("an alias stands inside of its anchor")};
        count(mark.line);
        take(*known, lineOf(mark));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(made(YamlNode::Kind::List, mark), anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(made(YamlNode::Kind::Map, mark), anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        std::shared_ptr<YamlNode> node;
        YAML::anchor_t anchor = YAML::NullAnchor;
        QString key;
        bool hasKey = false;
        QList<YamlPart> merged;
    };

    void count(int line)
    {
        if (++m_parts > maxYamlParts)
            throw YamlRefusal{line + 1,
                              QStringLiteral("there are more than %1 values").arg(maxYamlParts)};
    }

    std::shared_ptr<YamlNode> made(YamlNode::Kind kind, const YAML::Mark &mark)
    {
        count(mark.line);
        auto node = std::make_shared<YamlNode>();
        node->kind = kind;
        node->line = lineOf(mark);
        return node;
    }

    void open(std::shared_ptr<YamlNode> node, YAML::anchor_t anchor)
    {
        if (static_cast<int>(m_open.size()) >= maxYamlDepth)
            refuseDepth(node->line);
        m_open.append({std::move(node), anchor, {}, false, {}});
    }

    void close()
    {
        Open last = m_open.takeLast();
        for (const YamlPart &from : std::as_const(last.merged))
            merge(*last.node, *from);
        finish(std::move(last.node), last.anchor);
    }

    void finish(std::shared_ptr<YamlNode> node, YAML::anchor_t anchor)
    {
        const int line = node->line;
        const YamlPart part = std::move(node);
        if (anchor != YAML::NullAnchor)
            m_anchors.insert(anchor, part);
        take(part, line);
    }

    [[noreturn]] static void refuseDepth(int line)
    {
        throw YamlRefusal{line,
                          QStringLiteral("it is nested deeper than %1 levels").arg(maxYamlDepth)};
    }

    [[noreturn]] static void refuseKeys(int line)
    {
        throw YamlRefusal{line, QStringLiteral("a map has more than %1 keys").arg(maxYamlKeys)};
    }

    void take(const YamlPart &part, int line)
    {
        if (m_open.isEmpty()) {
            m_root = part;
            return;
        }
        Open &into = m_open.last();
        if (part->depth + static_cast<int>(m_open.size()) > maxYamlDepth)
            refuseDepth(line);
        into.node->depth = std::max(into.node->depth, part->depth + 1);
        if (into.node->kind == YamlNode::Kind::List) {
            into.node->entries.append(part);
        } else if (!into.hasKey) {
            into.key = part->text; // a key that is no scalar is none that anybody asks for
            into.hasKey = true;
        } else {
            into.hasKey = false;
            takeMember(into, part);
        }
    }

    static void takeMember(Open &into, const YamlPart &part)
    {
        if (into.node->members.size() >= maxYamlKeys)
            refuseKeys(into.node->line);
        if (into.key == QLatin1String("<<"))
            into.merged += part->kind == YamlNode::Kind::List ? part->entries : QList{part};
        else
            into.node->members.append({into.key, part});
    }

    /// What the map does not say itself.
    void merge(YamlNode &into, const YamlNode &from)
    {
        QSet<QStringView> known;
        for (const auto &member : std::as_const(into.members))
            known.insert(member.first);
        for (const auto &[key, part] : from.members) {
            count(into.line - 1);
            if (known.contains(key))
                continue;
            if (into.members.size() >= maxYamlKeys)
                refuseKeys(into.line);
            into.members.append({key, part});
        }
    }

    YamlPart m_root;
    QList<Open> m_open;
    QHash<YAML::anchor_t, YamlPart> m_anchors;
    int m_parts = 0;
    int m_aliases = 0;
};

QString withLine(int line, const QString &what)
{
    return QStringLiteral("line %1: %2").arg(line).arg(what);
}

} // namespace

const YamlNode *YamlNode::member(QStringView key) const
{
    const auto found = std::find_if(members.cbegin(), members.cend(),
                                    [key](const auto &member) { return member.first == key; });
    return found == members.cend() ? nullptr : found->second.get();
}

QString YamlNode::memberText(QStringView key) const
{
    const YamlNode *found = member(key);
    return found ? found->text : QString();
}

YamlTree readYaml(const QByteArray &yaml)
{
    if (yaml.size() > maxYamlBytes)
        return {nullptr, QStringLiteral("the file is larger than 1 MiB")};
    std::istringstream stream(yaml.toStdString());
    try {
        YAML::Parser parser(stream);
        YamlBuilder builder;
        if (!parser.HandleNextDocument(builder) || !builder.root())
            return {nullptr, QStringLiteral("there is nothing in it")};
        YamlBuilder second;
        if (parser.HandleNextDocument(second))
            return {nullptr, QStringLiteral("there is more than one document in it")};
        return {builder.root(), {}};
    } catch (const YamlRefusal &refusal) {
        return {nullptr, withLine(refusal.line, refusal.what)};
    } catch (const YAML::Exception &error) {
        return {nullptr, withLine(lineOf(error.mark), QString::fromStdString(error.msg).left(200))};
    } catch (const std::exception &error) {
        return {nullptr, QString::fromUtf8(error.what()).left(200)};
    }
}

} // namespace Pulse

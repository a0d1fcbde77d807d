#include "http/wire/schema.h"

#include "base/check.h"

namespace letopis::http {

std::string SchemaBook::keep(std::string_view name, const std::string& schema) {
    const auto known = components_.emplace(name, schema).first;
    LETOPIS_CHECK(known->second == schema,
                  "a type with optional members travels one way only, and names are unique");
    return R"({"$ref":"#/components/schemas/)" + known->first + "\"}";
}

std::string SchemaBook::schema(const detail::Shape& shape, Direction direction) {
    using Kind = detail::Shape::Kind;
    switch (shape.kind) {
        case Kind::inline_type:
            break;
        case Kind::enumeration: {
            std::string names;
            for (const std::string_view name : shape.names)
                names.append(names.empty() ? "\"" : ",\"").append(name).append("\"");
            return keep(shape.text, R"({"type":"string","enum":[)" + names + "]}");
        }
        case Kind::optional:
            return R"({"anyOf":[)" + schema(*shape.inner, direction) + R"(,{"type":"null"}]})";
        case Kind::list:
            return R"({"type":"array","items":)" + schema(*shape.inner, direction) + "}";
        case Kind::described: {
            detail::PropertyLister lister{*this, direction};
            shape.list(lister);
            return keep(shape.text, lister.schema());
        }
    }
    return std::string{shape.text};
}

void detail::PropertyLister::add(std::string_view name, const Shape& shape) {
    const std::string quoted = "\"" + std::string{name} + "\"";
    properties_ += (properties_.empty() ? "" : ",") + quoted + ":";
    properties_ += book_.schema(shape, direction_);
    if (direction_ == Direction::request && shape.kind == Shape::Kind::optional) return;
    required_ += (required_.empty() ? "" : ",") + quoted;
}

std::string detail::PropertyLister::schema() const {
    return R"({"type":"object","additionalProperties":false,"required":[)" + required_ +
           R"(],"properties":{)" + properties_ + "}}";
}

}  // namespace letopis::http

#include "http/routes/route.h"

namespace letopis::http::detail {

void ParameterLister::add(std::string_view name, const Shape& shape) {
    const bool optional = shape.kind == Shape::Kind::optional;
    parameters_.push_back(
        {.name = std::string{name},
         .schema = book_.schema(optional ? *shape.inner : shape, Direction::request),
         .required = !optional});
}

Operation describe_operation(SchemaBook& book, void (*parameters)(ParameterLister&),
                             const Shape* body, const ReplyKind& reply) {
    ParameterLister lister{book};
    parameters(lister);
    return {.parameters = lister.take(),
            .request = body != nullptr ? book.schema(*body, Direction::request) : "",
            .content_type = reply.content_type,
            .reply = reply.json != nullptr ? book.schema(*reply.json, Direction::reply)
                                           : R"({"type":"string"})"};
}

}  // namespace letopis::http::detail

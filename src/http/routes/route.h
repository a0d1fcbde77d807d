#pragma once
// Route (маршрут): one row of the table: method, path, audience, handler. The types of path and
// query, of the request and of the reply are those of the handler's own signature, so that the
// OpenAPI description cannot say anything else.
//
// A handler is one of
//   Result<Reply> (Call&)                       void (Call&, Later<Reply>)
//   Result<Reply> (Call&, const Place&)         void (Call&, const Place&, Later<Reply>)
//   Result<Reply> (Call&, const Place&, Body)   void (Call&, Body, Later<Reply>)
//                                               void (Call&, const Place&, Body, Later<Reply>)

#include <type_traits>

#include "http/routes/audience.h"
#include "http/routes/call.h"
#include "http/routes/urgency.h"
#include "http/wire/schema.h"

namespace letopis::http {

/// A parameter of a path or a query.
struct Parameter {
    std::string name;
    std::string schema;
    bool required = true;
};

/// What OpenAPI says of one route.
struct Operation {
    std::vector<Parameter> parameters;
    std::string request;       ///< Schema of the body; "" for none.
    std::string content_type;  ///< Of the reply.
    std::string reply;         ///< Schema of the reply.
};

/// Invariant: there is no audience by default; a row without one does not compile.
struct Route {
    Method method;
    const char* pattern;
    const char* name;  ///< operationId, and the route's name in logs.
    Audience audience;
    Urgency urgency;
    std::optional<Response> (*serve)(Call& call, const PathMatch& match, const Route& route);
    Operation (*describe)(SchemaBook& book);
};

namespace detail {

struct NoBody {};

template <class Handler>
struct HandlerTraits;
template <class R>
struct HandlerTraits<Result<R> (*)(Call&)> {
    using Reply = R;
    using Place = Nowhere;
    using Body = NoBody;
    static constexpr bool later = false;
};
template <class R, class P>
struct HandlerTraits<Result<R> (*)(Call&, const P&)> : HandlerTraits<Result<R> (*)(Call&)> {
    using Place = P;
};
template <class R>
struct HandlerTraits<void (*)(Call&, Later<R>)> : HandlerTraits<Result<R> (*)(Call&)> {
    static constexpr bool later = true;
};
template <class R, class P>
struct HandlerTraits<void (*)(Call&, const P&, Later<R>)>
    : HandlerTraits<void (*)(Call&, Later<R>)> {
    using Place = P;
};
template <class R, class B>
struct HandlerTraits<void (*)(Call&, B, Later<R>)> : HandlerTraits<void (*)(Call&, Later<R>)> {
    using Body = B;
};
template <class R, class P, class B>
struct HandlerTraits<void (*)(Call&, const P&, B, Later<R>)>
    : HandlerTraits<void (*)(Call&, B, Later<R>)> {
    using Place = P;
};

template <auto handler, class Traits = HandlerTraits<decltype(handler)>>
Result<std::optional<Response>> call_handler(Call& call, const PathMatch& match,
                                             const Route& route) {
    using Reply = typename Traits::Reply;
    using Place = typename Traits::Place;
    constexpr bool placed = !std::is_same_v<Place, Nowhere>;
    const Request& request = call.request();
    constexpr auto stray = std::is_same_v<Reply, Response> ? StrayParameters::left_to_the_page
                                                           : StrayParameters::refused;
    LETOPIS_TRY(place, read_place<Place>(route.pattern, request.path, match, request.query, stray));
    if constexpr (!std::is_same_v<typename Traits::Body, NoBody>) {
        LETOPIS_TRY(body, call.read_body<typename Traits::Body>());
        if constexpr (placed) {
            handler(call, place, std::move(body), call.later<Reply>());
        } else {
            handler(call, std::move(body), call.later<Reply>());
        }
        return std::optional<Response>{};
    } else if constexpr (Traits::later) {
        if constexpr (placed) {
            handler(call, place, call.later<Reply>());
        } else {
            handler(call, call.later<Reply>());
        }
        return std::optional<Response>{};
    } else {
        auto reply = [&] {
            if constexpr (placed) {
                return handler(call, place);
            } else {
                return handler(call);
            }
        }();
        if (!reply) return std::move(reply).error();
        return std::optional{make_response(std::move(reply).value())};
    }
}

template <auto handler>
std::optional<Response> serve(Call& call, const PathMatch& match, const Route& route) {
    auto served = call_handler<handler>(call, match, route);
    if (!served) return error_response(served.error());
    return std::move(served).value();
}

template <class Reply>
struct ReplyShape {
    using Json = Reply;
};
template <class Reply>
struct ReplyShape<Kept<Reply>> {
    using Json = Reply;
};
template <class Reply>
struct ReplyShape<WithCookie<Reply>> {
    using Json = Reply;
};
template <class Reply>
concept JsonReply = Described<typename ReplyShape<Reply>::Json>;

/// What a reply is on the wire.
struct ReplyKind {
    const char* content_type;
    const Shape* json = nullptr;  ///< Null for what is no JSON.
};

template <class Reply>
constexpr ReplyKind reply_kind() {
    if constexpr (JsonReply<Reply>)
        return {"application/json", &shape_of<typename ReplyShape<Reply>::Json>};
    if (std::is_same_v<Reply, PlainText>) return {"text/plain"};
    if (std::is_same_v<Reply, PdfFile>) return {"application/pdf"};
    if (std::is_same_v<Reply, CsvFile>) return {"text/csv"};
    if (std::is_same_v<Reply, XlsxFile>) return {xlsx_type.data()};
    if (std::is_same_v<Reply, StoredFile>) return {"application/octet-stream"};
    if (std::is_same_v<Reply, EventStream>) return {"text/event-stream"};
    return {"text/html"};
}

class ParameterLister {
public:
    explicit ParameterLister(SchemaBook& book) : book_{book} {}

    template <class Value>
    void field(std::string_view name, const Value&) {
        add(name, shape_of<Value>);
    }
    std::vector<Parameter> take() { return std::move(parameters_); }

private:
    void add(std::string_view name, const Shape& shape);

    SchemaBook& book_;
    std::vector<Parameter> parameters_;
};

template <Described Place>
void list_parameters(ParameterLister& lister) {
    const Unmade<Place> place;
    describe(lister, place.value);
}

/// `body` is null for a request without one.
Operation describe_operation(SchemaBook& book, void (*parameters)(ParameterLister&),
                             const Shape* body, const ReplyKind& reply);

template <auto handler, class Traits = HandlerTraits<decltype(handler)>>
Operation describe_handler(SchemaBook& book) {
    const Shape* body = nullptr;
    if constexpr (!std::is_same_v<typename Traits::Body, NoBody>)
        body = &shape_of<typename Traits::Body>;
    return describe_operation(book, &list_parameters<typename Traits::Place>, body,
                              reply_kind<typename Traits::Reply>());
}

}  // namespace detail

/// A row of the table.
template <auto handler>
constexpr Route route(Method method, const char* pattern, const char* name, Audience audience,
                      Urgency urgency) {
    return {.method = method,
            .pattern = pattern,
            .name = name,
            .audience = audience,
            .urgency = urgency,
            .serve = &detail::serve<handler>,
            .describe = &detail::describe_handler<handler>};
}

}  // namespace letopis::http

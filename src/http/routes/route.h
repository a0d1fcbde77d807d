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

template <class Reply>
void describe_reply(Operation& operation, SchemaBook& book) {
    if constexpr (JsonReply<Reply>) {
        operation.content_type = "application/json";
        operation.reply = book.schema<typename ReplyShape<Reply>::Json>(Direction::reply);
    } else {
        operation.reply = R"({"type":"string"})";
        if (std::is_same_v<Reply, PlainText>) operation.content_type = "text/plain";
        if (std::is_same_v<Reply, PdfFile>) operation.content_type = "application/pdf";
        if (std::is_same_v<Reply, CsvFile>) operation.content_type = "text/csv";
        if (std::is_same_v<Reply, XlsxFile>) operation.content_type = xlsx_type;
        if (std::is_same_v<Reply, StoredFile>) operation.content_type = "application/octet-stream";
        if (std::is_same_v<Reply, EventStream>) operation.content_type = "text/event-stream";
        if (std::is_same_v<Reply, Response>) operation.content_type = "text/html";
    }
}

struct ParameterLister {
    SchemaBook& book;
    std::vector<Parameter>& parameters;

    template <class Value>
    void field(std::string_view name, const Value&) {
        if constexpr (Wrapped<Value>::kind == 1) {
            using Inner = typename Wrapped<Value>::Inner;
            parameters.push_back(
                {std::string{name}, book.schema<Inner>(Direction::request), false});
        } else {
            parameters.push_back({std::string{name}, book.schema<Value>(Direction::request), true});
        }
    }
};

template <auto handler, class Traits = HandlerTraits<decltype(handler)>>
Operation describe_handler(SchemaBook& book) {
    Operation operation;
    ParameterLister lister{book, operation.parameters};
    const typename Traits::Place place{};
    describe(lister, place);
    if constexpr (!std::is_same_v<typename Traits::Body, NoBody>)
        operation.request = book.schema<typename Traits::Body>(Direction::request);
    describe_reply<typename Traits::Reply>(operation, book);
    return operation;
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

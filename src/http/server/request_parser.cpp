#include "http/server/request_parser.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <optional>

#include "base/limits.h"

namespace letopis::http {

namespace beast = boost::beast;
using beast_field = beast::http::field;
using Code = beast::http::error;

namespace {

constexpr std::string_view end_of_head = "\r\n\r\n";

std::string_view view(beast::string_view text) { return {text.data(), text.size()}; }

bool equal_folded(std::string_view left, std::string_view right) {
    return beast::iequals({left.data(), left.size()}, {right.data(), right.size()});
}

/// Invariant 4.
bool has_whole_lines(std::string_view head) {
    for (std::size_t i = 0; i < head.size(); ++i) {
        const char c = head[i];
        if (c == '\0') return false;
        if (c == '\n' && (i == 0 || head[i - 1] != '\r')) return false;
        if (c != '\r') continue;
        if (i + 1 >= head.size() || head[i + 1] != '\n') return false;
        if (i + 2 < head.size() && (head[i + 2] == ' ' || head[i + 2] == '\t')) return false;
    }
    return true;
}

/// Invariant 5.
bool is_good_target(std::string_view target) {
    return target.starts_with('/') && std::all_of(target.begin(), target.end(), [](char c) {
               return c > ' ' && c < '\x7f' && c != '#';
           });
}

bool is_one_line(std::string_view head) { return head.find('\n') == std::string_view::npos; }

/// Invariant 2: a number and nothing else; Beast takes "5, 5" as well.
bool is_number(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_good_host(std::string_view host) {
    return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '-' || c == ':' || c == '[' || c == ']' || c == '_';
    });
}

Method method_of(beast::http::verb verb) {
    switch (verb) {
        case beast::http::verb::get:
            return Method::get;
        case beast::http::verb::head:
            return Method::head;
        case beast::http::verb::post:
            return Method::post;
        case beast::http::verb::put:
            return Method::put;
        case beast::http::verb::delete_:
            return Method::erase;
        default:
            return Method::other;
    }
}

std::optional<Field> field_of(beast_field name, std::string_view text) {
    switch (name) {
        case beast_field::accept_encoding:
            return Field::accept_encoding;
        case beast_field::content_type:
            return Field::content_type;
        case beast_field::cookie:
            return Field::cookie;
        case beast_field::forwarded:
            return Field::forwarded_for;
        case beast_field::host:
            return Field::host;
        case beast_field::if_none_match:
            return Field::if_none_match;
        case beast_field::origin:
            return Field::origin;
        case beast_field::sec_fetch_site:
            return Field::sec_fetch_site;
        case beast_field::unknown:
            break;
        default:
            return std::nullopt;
    }
    if (equal_folded(text, "X-Letopis-CSRF")) return Field::csrf;
    if (equal_folded(text, "Last-Event-ID")) return Field::last_event_id;
    if (equal_folded(text, "X-Forwarded-For")) return Field::forwarded_for;
    return std::nullopt;
}

/// Fields of which several make one list; of others a second one is refused.
std::optional<std::string_view> joint_of(Field field) {
    switch (field) {
        case Field::cookie:
            return "; ";
        case Field::accept_encoding:
        case Field::forwarded_for:
        case Field::if_none_match:
            return ", ";
        default:
            return std::nullopt;
    }
}

int status_of(const beast::error_code& error) {
    if (error == Code::body_limit) return 413;
    if (error == Code::header_limit) return 431;
    if (error == Code::bad_version) return 505;
    return 400;
}

}  // namespace

class RequestParser::Parser final : public beast::http::basic_parser<true> {
public:
    explicit Parser(Request& request) : request_{request} {
        eager(true);
        header_limit(limits::request_header_bytes);
        body_limit(limits::request_body_bytes);
    }

    bool expects_continue() const { return expects_continue_; }
    /// Set when the parser stopped for a reason of ours.
    int own_status() const { return own_status_; }

private:
    using ErrorCode = beast::error_code;
    using Text = beast::string_view;

    void refuse(int status, ErrorCode& error) {
        own_status_ = status;
        error = Code::bad_value;
    }

    void on_request_impl(beast::http::verb verb, Text, Text target, int version,
                         ErrorCode& error) override {
        if (target.size() > limits::request_target_bytes) return refuse(414, error);
        if (!is_good_target(view(target))) return refuse(400, error);
        is_1_0_ = version < 11;
        request_.method = method_of(verb);
        const auto mark = target.find('?');
        request_.path.assign(target.data(), std::min(mark, target.size()));
        if (mark != Text::npos) request_.query = view(target.substr(mark + 1));
    }

    void on_response_impl(int, Text, int, ErrorCode&) override {}

    void on_field_impl(beast_field name, Text text, Text value, ErrorCode& error) override {
        if (++field_count_ > limits::request_header_fields) return refuse(431, error);
        if (name == beast_field::content_length) {
            ++length_count_;
            if (!is_number(view(value))) return refuse(400, error);
        }
        if (name == beast_field::transfer_encoding) {
            ++coding_count_;
            if (!equal_folded(view(value), "chunked")) return refuse(400, error);
        }
        if (name == beast_field::expect) {
            if (!equal_folded(view(value), "100-continue")) return refuse(417, error);
            expects_continue_ = !is_1_0_;
        }
        if (name == beast_field::host) {
            ++host_count_;
            if (!is_good_host(view(value))) return refuse(400, error);
        }
        const auto field = field_of(name, view(text));
        if (field) keep(*field, view(value), error);
    }

    void keep(Field field, std::string_view value, ErrorCode& error) {
        std::string& kept = request_.field(field);
        const bool again = (seen_ & (1U << static_cast<unsigned>(field))) != 0;
        seen_ |= 1U << static_cast<unsigned>(field);
        if (again) {
            const auto joint = joint_of(field);
            if (!joint) return refuse(400, error);
            kept.append(*joint);
        }
        kept.append(value);
    }

    void on_header_impl(ErrorCode& error) override {
        const bool smuggles = coding_count_ > 1 || length_count_ > 1 ||
                              (coding_count_ > 0 && (length_count_ > 0 || is_1_0_));
        const bool has_host = host_count_ == 1 || (is_1_0_ && host_count_ == 0);
        if (smuggles || !has_host) refuse(400, error);  // Invariants 1, 2, 3.
    }

    // Beast is given heads only.
    void on_body_init_impl(boost::optional<std::uint64_t> const&, ErrorCode&) override {}
    std::size_t on_body_impl(Text body, ErrorCode&) override { return body.size(); }
    void on_chunk_header_impl(std::uint64_t, Text, ErrorCode&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, Text body, ErrorCode&) override {
        return body.size();
    }
    void on_finish_impl(ErrorCode&) override {}

    Request& request_;
    bool is_1_0_ = false;
    bool expects_continue_ = false;
    std::size_t field_count_ = 0;
    int length_count_ = 0;
    int coding_count_ = 0;
    int host_count_ = 0;
    unsigned seen_ = 0;
    int own_status_ = 0;
};

struct RequestParser::Place {
    std::optional<Parser> parser;
};

RequestParser::RequestParser(Request& request)
    : request_{request}, place_{std::make_unique<Place>()} {
    next();
}
RequestParser::~RequestParser() = default;

void RequestParser::next() {
    request_.clear();
    place_->parser.emplace(request_);
    state_ = State::head;
    searched_ = 0;
    chunks_ = {};
}

std::size_t RequestParser::refuse(int status) {
    state_ = State::refused;
    refused_status_ = status;
    return 0;
}

std::size_t RequestParser::feed(std::string_view bytes) {
    if (state_ == State::head) return feed_head(bytes);
    if (state_ == State::body) return feed_body(bytes);
    return 0;
}

std::size_t RequestParser::feed_head(std::string_view bytes) {
    // The head is given to Beast whole, so that the lines can be looked at before it folds them.
    const std::size_t end = bytes.find(end_of_head, searched_);
    const std::size_t size = end == std::string_view::npos ? bytes.size() : end;
    if (size > limits::request_header_bytes)
        return refuse(is_one_line(bytes.substr(0, limits::request_header_bytes)) ? 414 : 431);
    if (end == std::string_view::npos) {
        searched_ = bytes.size() < end_of_head.size() ? 0 : bytes.size() - end_of_head.size() + 1;
        return 0;
    }
    const std::string_view head = bytes.substr(0, end + end_of_head.size());
    if (!has_whole_lines(head)) return refuse(400);
    Parser& parser = *place_->parser;
    beast::error_code error;
    const std::size_t taken = parser.put(boost::asio::buffer(head.data(), head.size()), error);
    if (error && error != Code::need_more)
        return refuse(parser.own_status() != 0 ? parser.own_status() : status_of(error));
    if (!parser.is_header_done() || taken != head.size()) return refuse(400);
    state_ = State::body;
    body_left_ = parser.content_length().value_or(0);
    return taken + feed_body(bytes.substr(taken));
}

std::size_t RequestParser::feed_body(std::string_view bytes) {
    if (place_->parser->chunked()) return feed_chunks(bytes);
    const std::size_t count = std::min<std::uint64_t>(body_left_, bytes.size());
    request_.body.append(bytes, 0, count);
    body_left_ -= count;
    if (body_left_ == 0) state_ = State::complete;
    return count;
}

std::size_t RequestParser::feed_chunks(std::string_view bytes) {
    const std::size_t taken = chunks_.feed(bytes, request_.body, limits::request_body_bytes);
    switch (chunks_.state()) {
        case ChunkedBody::State::more:
            break;
        case ChunkedBody::State::done:
            state_ = State::complete;
            break;
        case ChunkedBody::State::bad:
            return refuse(400);
        case ChunkedBody::State::too_large:
            return refuse(413);
    }
    return taken;
}

bool RequestParser::keep_alive() const { return place_->parser->keep_alive(); }
bool RequestParser::expects_continue() const { return place_->parser->expects_continue(); }

}  // namespace letopis::http

import { n as e, r as t, t as n } from "./rolldown-runtime-QGRDbDUS.js";
import { Ci as r, Lt as i, Rt as a, Si as o, b as s, g as c, h as l, pi as u, ui as d, v as f, vt as p, xi as m, yt as h } from "./request-example-BWn3nX1K.js";
// vendor/node_modules/ccount/index.js
function g(e, t) {
	let n = String(e);
	if (typeof t != "string") throw TypeError("Expected character");
	let r = 0, i = n.indexOf(t);
	for (; i !== -1;) r++, i = n.indexOf(t, i + t.length);
	return r;
}
// vendor/node_modules/devlop/lib/default.js
function _() {}
// vendor/node_modules/micromark-util-character/index.js
var v = A(/[A-Za-z]/), y = A(/[\dA-Za-z]/), b = A(/[#-'*+\--9=?A-Z^-~]/);
function x(e) {
	return e !== null && (e < 32 || e === 127);
}
var S = A(/\d/), C = A(/[\dA-Fa-f]/), w = A(/[!-/:-@[-`{-~]/);
function T(e) {
	return e !== null && e < -2;
}
function E(e) {
	return e !== null && (e < 0 || e === 32);
}
function D(e) {
	return e === -2 || e === -1 || e === 32;
}
var O = A(/\p{P}|\p{S}/u), k = A(/\s/);
function A(e) {
	return t;
	function t(t) {
		return t !== null && t > -1 && e.test(String.fromCharCode(t));
	}
}
// vendor/node_modules/escape-string-regexp/index.js
function ee(e) {
	if (typeof e != "string") throw TypeError("Expected a string");
	return e.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
// vendor/node_modules/unist-util-is/lib/index.js
var j = (function(e) {
	if (e == null) return N;
	if (typeof e == "function") return re(e);
	if (typeof e == "object") return Array.isArray(e) ? M(e) : te(e);
	if (typeof e == "string") return ne(e);
	throw Error("Expected function, string, or object as test");
});
function M(e) {
	let t = [], n = -1;
	for (; ++n < e.length;) t[n] = j(e[n]);
	return re(r);
	function r(...e) {
		let n = -1;
		for (; ++n < t.length;) if (t[n].apply(this, e)) return !0;
		return !1;
	}
}
function te(e) {
	let t = e;
	return re(n);
	function n(n) {
		let r = n, i;
		for (i in e) if (r[i] !== t[i]) return !1;
		return !0;
	}
}
function ne(e) {
	return re(t);
	function t(t) {
		return t && t.type === e;
	}
}
function re(e) {
	return t;
	function t(t, n, r) {
		return !!(P(t) && e.call(this, t, typeof n == "number" ? n : void 0, r || void 0));
	}
}
function N() {
	return !0;
}
function P(e) {
	return typeof e == "object" && !!e && "type" in e;
}
// vendor/node_modules/unist-util-visit-parents/lib/color.js
function ie(e) {
	return e;
}
// vendor/node_modules/unist-util-visit-parents/lib/index.js
var ae = [], F = "skip";
function I(e, t, n, r) {
	if (!e || typeof e != "object") throw Error("Unexpected value `" + e + "` for `tree`, expected node");
	let i = !0, a, o, s, c;
	if (typeof n == "function" || n && typeof n == "object" ? (a = t, o = n, r && (i = !1)) : (o = t, n && (i = !1)), typeof o == "function") s = o;
	else if (o && typeof o == "object") {
		if (o.enter !== null && o.enter !== void 0) {
			if (typeof o.enter == "function") s = o.enter;
			else throw Error("Unexpected value `" + o.enter + "` for `visitors.enter`, expected optional visitor");
		}
		if (typeof o.exit == "function") c = o.exit;
		else throw Error("Unexpected value `" + o.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
	} else throw Error("Unexpected value `" + o + "` for `enter` or `visitors`, expected visitor or object with visitors");
	let l = j(a), u = i ? 1 : -1;
	d(e, void 0, [])();
	function d(e, t, n) {
		let r = e && typeof e == "object" ? e : {};
		if (typeof r.type == "string") {
			let t = typeof r.tagName == "string" ? r.tagName : typeof r.name == "string" ? r.name : void 0;
			Object.defineProperty(o, "name", { value: "node (" + ie(e.type + (t ? "<" + t + ">" : "")) + ")" });
		}
		return o;
		function o() {
			let r = !a || l(e, t, n[n.length - 1] || void 0), o = ae;
			if (s && r && (o = oe(s(e, n, t)), o[0] === !1)) return o;
			if ("children" in e && e.children) {
				let t = e;
				if (t.children && o[0] !== "skip") {
					let e = (i ? -1 : t.children.length) + u, r = [...n, t];
					for (; e > -1 && e < t.children.length;) {
						let n = t.children[e], i = d(n, e, r)();
						if (i[0] === !1) return i;
						e = typeof i[1] == "number" ? i[1] : e + u;
					}
				}
			}
			if (c && r) {
				let r = oe(c(e, n, t));
				if (r[0] === "skip") throw Error("Unexpected value `" + r[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
				if (r[0] === !1 || typeof r[1] == "number") return r;
			}
			return o;
		}
	}
}
function oe(e) {
	return Array.isArray(e) ? e : typeof e == "number" ? [!0, e] : e == null ? ae : [e];
}
// vendor/node_modules/mdast-util-find-and-replace/lib/index.js
function se(e, t, n) {
	let r = j((n || {}).ignore || []), i = ce(t), a = -1;
	for (; ++a < i.length;) I(e, o);
	function o(e, t, n) {
		if (e.type === "text" && typeof n == "number") return s(e, t, n);
		if (r(e, n, t[t.length - 1])) return F;
	}
	function s(e, t, n) {
		let r = t[t.length - 1], o = i[a][0], s = i[a][1], c = 0, l = !1, u = [];
		o.lastIndex = 0;
		let d = o.exec(e.value);
		for (; d;) {
			let n = d.index, r = {
				index: d.index,
				input: d.input,
				stack: [...t, e]
			}, i = s(...d, r);
			if (typeof i == "string" && (i = i.length > 0 ? {
				type: "text",
				value: i
			} : void 0), i === !1) o.lastIndex = n + 1;
			else {
				if (c !== n && f({
					type: "text",
					value: e.value.slice(c, n)
				}), Array.isArray(i)) for (let e of i) f(e);
				else i && f(i);
				c = n + d[0].length, l = !0;
			}
			if (!o.global) break;
			d = o.exec(e.value);
		}
		return l ? (c < e.value.length && f({
			type: "text",
			value: e.value.slice(c)
		}), r.children.splice(n, 1, ...u)) : u = [e], n + u.length;
		function f(e) {
			let t = u[u.length - 1];
			t && t.type === "text" && e.type === "text" ? t.value += e.value : u.push(e);
		}
	}
}
function ce(e) {
	if (!Array.isArray(e)) throw TypeError("Expected find and replace tuple or list of tuples");
	let t = [], n = !e[0] || Array.isArray(e[0]) ? e : [e], r = -1;
	for (; ++r < n.length;) {
		let e = n[r];
		t.push([le(e[0]), ue(e[1])]);
	}
	return t;
}
function le(e) {
	return typeof e == "string" ? new RegExp(ee(e), "g") : e;
}
function ue(e) {
	return typeof e == "function" ? e : function() {
		return e;
	};
}
// vendor/node_modules/mdast-util-gfm-autolink-literal/lib/index.js
var de = "phrasing", fe = [
	"autolink",
	"link",
	"image",
	"label"
];
function pe() {
	return {
		transforms: [xe],
		enter: {
			literalAutolink: he,
			literalAutolinkEmail: ge,
			literalAutolinkHttp: ge,
			literalAutolinkWww: ge
		},
		exit: {
			literalAutolink: be,
			literalAutolinkEmail: ye,
			literalAutolinkHttp: _e,
			literalAutolinkWww: ve
		}
	};
}
function me() {
	return { unsafe: [
		{
			character: "@",
			before: "[+\\-.\\w]",
			after: "[\\-.\\w]",
			inConstruct: de,
			notInConstruct: fe
		},
		{
			character: ".",
			before: "[Ww]",
			after: "[\\-.\\w]",
			inConstruct: de,
			notInConstruct: fe
		},
		{
			character: ":",
			before: "[ps]",
			after: "\\/",
			inConstruct: de,
			notInConstruct: fe
		}
	] };
}
function he(e) {
	this.enter({
		type: "link",
		title: null,
		url: "",
		children: [],
		position: void 0
	}, e);
}
function ge(e) {
	this.config.enter.autolinkProtocol.call(this, e);
}
function _e(e) {
	this.config.exit.autolinkProtocol.call(this, e);
}
function ve(e) {
	this.config.exit.data.call(this, e);
	let t = this.stack[this.stack.length - 1];
	t.type, t.url = "http://" + this.sliceSerialize(e);
}
function ye(e) {
	this.config.exit.autolinkEmail.call(this, e);
}
function be(e) {
	this.exit(e);
}
function xe(e) {
	se(e, [
		[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi, Se],
		[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g, Te],
		[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, we],
		[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, Ce]
	], { ignore: ["link", "linkReference"] });
}
function Se(e, t, n, r, i) {
	if (!Oe(i)) return !1;
	let a = "";
	if (/^w/i.test(t) && (n = t + n, t = "", a = "http://"), O(n.charCodeAt(0)) || !Ee(n)) return !1;
	let o = De(n + r), s = {
		type: "link",
		title: null,
		url: a + t + o[0],
		children: [{
			type: "text",
			value: t + o[0],
			position: void 0
		}],
		position: void 0
	};
	return o[1] ? [s, {
		type: "text",
		value: o[1],
		position: void 0
	}] : s;
}
function Ce(e, t, n) {
	return !/[\d\-_]$/.test(n) && {
		type: "link",
		title: null,
		url: "mailto:" + t + "@" + n,
		children: [{
			type: "text",
			value: t + "@" + n,
			position: void 0
		}],
		position: void 0
	};
}
function we(e, t, n) {
	if (/[\d\-_]$/.test(n)) return !1;
	let r = "mailto:" + t + "@" + n;
	return {
		type: "link",
		title: null,
		url: r,
		children: [{
			type: "text",
			value: r,
			position: void 0
		}],
		position: void 0
	};
}
function Te(e, t, n, r, i) {
	if (/[\d\-_]$/.test(n) || r && (!/[A-Za-z]$/.test(r) || i.input.charAt(i.index + e.length) === "@")) return !1;
	let a = "xmpp:" + t + "@" + n + (r || "");
	return {
		type: "link",
		title: null,
		url: a,
		children: [{
			type: "text",
			value: a,
			position: void 0
		}],
		position: void 0
	};
}
function Ee(e) {
	let t = e.split(".");
	return !(t.length < 2 || t[t.length - 1] && (/_/.test(t[t.length - 1]) || !/[\dA-Za-z]/.test(t[t.length - 1])) || t[t.length - 2] && (/_/.test(t[t.length - 2]) || !/[\dA-Za-z]/.test(t[t.length - 2])));
}
function De(e) {
	let t = e.length;
	for (; t > 0;) {
		let n = e.charCodeAt(t - 1);
		if (n === 33 || n === 34 || n === 38 || n === 39 || n === 41 || n === 44 || n === 46 || n === 58 || n === 59 || n === 60 || n === 62 || n === 63 || n === 93 || n === 125) t--;
		else break;
	}
	if (t === e.length) return [e, void 0];
	let n = e.slice(t);
	e = e.slice(0, t);
	let r = n.indexOf(")"), i = g(e, "("), a = g(e, ")");
	for (; r !== -1 && i > a;) e += n.slice(0, r + 1), n = n.slice(r + 1), r = n.indexOf(")"), a++;
	return [e, n];
}
function Oe(e) {
	let t = e.input.charCodeAt(e.index - 1);
	return e.index === 0 || k(t) || O(t);
}
// vendor/node_modules/micromark-util-normalize-identifier/index.js
function L(e) {
	return e.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}
// vendor/node_modules/mdast-util-gfm-footnote/lib/index.js
Re.peek = Le;
function ke() {
	this.buffer();
}
function Ae(e) {
	this.enter({
		type: "footnoteReference",
		identifier: "",
		label: ""
	}, e);
}
function je() {
	this.buffer();
}
function Me(e) {
	this.enter({
		type: "footnoteDefinition",
		identifier: "",
		label: "",
		children: []
	}, e);
}
function Ne(e) {
	let t = this.resume(), n = this.stack[this.stack.length - 1];
	n.type, n.identifier = L(this.sliceSerialize(e)).toLowerCase(), n.label = t;
}
function Pe(e) {
	this.exit(e);
}
function Fe(e) {
	let t = this.resume(), n = this.stack[this.stack.length - 1];
	n.type, n.identifier = L(this.sliceSerialize(e)).toLowerCase(), n.label = t;
}
function Ie(e) {
	this.exit(e);
}
function Le() {
	return "[";
}
function Re(e, t, n, r) {
	let i = n.createTracker(r), a = i.move("[^"), o = n.enter("footnoteReference"), s = n.enter("reference");
	return a += i.move(n.safe(n.associationId(e), {
		after: "]",
		before: a
	})), s(), o(), a += i.move("]"), a;
}
function ze() {
	return {
		enter: {
			gfmFootnoteCallString: ke,
			gfmFootnoteCall: Ae,
			gfmFootnoteDefinitionLabelString: je,
			gfmFootnoteDefinition: Me
		},
		exit: {
			gfmFootnoteCallString: Ne,
			gfmFootnoteCall: Pe,
			gfmFootnoteDefinitionLabelString: Fe,
			gfmFootnoteDefinition: Ie
		}
	};
}
function Be(e) {
	let t = !1;
	return e && e.firstLineBlank && (t = !0), {
		handlers: {
			footnoteDefinition: n,
			footnoteReference: Re
		},
		unsafe: [{
			character: "[",
			inConstruct: [
				"label",
				"phrasing",
				"reference"
			]
		}]
	};
	function n(e, n, r, i) {
		let a = r.createTracker(i), o = a.move("[^"), s = r.enter("footnoteDefinition"), c = r.enter("label");
		return o += a.move(r.safe(r.associationId(e), {
			before: o,
			after: "]"
		})), c(), o += a.move("]:"), e.children && e.children.length > 0 && (a.shift(4), o += a.move((t ? "\n" : " ") + r.indentLines(r.containerFlow(e, a.current()), t ? He : Ve))), s(), o;
	}
}
function Ve(e, t, n) {
	return t === 0 ? e : He(e, t, n);
}
function He(e, t, n) {
	return (n ? "" : "    ") + e;
}
// vendor/node_modules/mdast-util-gfm-strikethrough/lib/index.js
var Ue = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
];
Je.attention = Ye, Je.peek = Xe;
function We() {
	return {
		canContainEols: ["delete"],
		enter: { strikethrough: Ke },
		exit: { strikethrough: qe }
	};
}
function Ge() {
	return {
		handlers: { delete: Je },
		unsafe: [{
			character: "~",
			inConstruct: "phrasing",
			notInConstruct: Ue
		}]
	};
}
function Ke(e) {
	this.enter({
		type: "delete",
		children: [],
		position: void 0
	}, e);
}
function qe(e) {
	this.exit(e);
}
function Je(e, t, n, r) {
	let i = n.createTracker(r), a = n.stack.includes("strikethrough") ? "~" : "~~", o = n.enter("strikethrough"), s = i.move(a);
	return s += n.containerPhrasing(e, {
		...i.current(),
		before: s,
		after: "~"
	}), s += i.move(a), o(), s;
}
function Ye() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
function Xe() {
	return "~";
}
// vendor/node_modules/markdown-table/index.js
function Ze(e) {
	return e.length;
}
function Qe(e, t) {
	let n = t || {}, r = (n.align || []).concat(), i = n.stringLength || Ze, a = [], o = [], s = [], c = [], l = 0, u = -1;
	for (; ++u < e.length;) {
		let t = [], r = [], a = -1;
		for (e[u].length > l && (l = e[u].length); ++a < e[u].length;) {
			let o = $e(e[u][a]);
			if (n.alignDelimiters !== !1) {
				let e = i(o);
				r[a] = e, (c[a] === void 0 || e > c[a]) && (c[a] = e);
			}
			t.push(o);
		}
		o[u] = t, s[u] = r;
	}
	let d = -1;
	if (typeof r == "object" && "length" in r) for (; ++d < l;) a[d] = et(r[d]);
	else {
		let e = et(r);
		for (; ++d < l;) a[d] = e;
	}
	d = -1;
	let f = [], p = [];
	for (; ++d < l;) {
		let e = a[d], t = "", r = "";
		e === 99 ? (t = ":", r = ":") : e === 108 ? t = ":" : e === 114 && (r = ":");
		let i = n.alignDelimiters === !1 ? 1 : Math.max(1, c[d] - t.length - r.length), o = t + "-".repeat(i) + r;
		n.alignDelimiters !== !1 && (i = t.length + i + r.length, i > c[d] && (c[d] = i), p[d] = i), f[d] = o;
	}
	o.splice(1, 0, f), s.splice(1, 0, p), u = -1;
	let m = [];
	for (; ++u < o.length;) {
		let e = o[u], t = s[u], r = n.fillRows === !1 ? Math.max(1, o[u === 1 ? 0 : u].length) : l;
		d = -1;
		let i = [];
		for (; ++d < r;) {
			let o = e[d] || "", s = "", l = "";
			if (n.alignDelimiters !== !1) {
				let e = c[d] - (t[d] || 0), n = a[d];
				if (n === 114) s = " ".repeat(e);
				else if (n === 99) {
					let t = e / 2;
					e % 2 ? (s = " ".repeat(t + .5), l = " ".repeat(t - .5)) : (s = " ".repeat(t), l = s);
				} else l = " ".repeat(e);
			}
			n.delimiterStart !== !1 && !d && i.push("|"), n.padding === !1 || n.alignDelimiters === !1 && o === "" || n.delimiterStart === !1 && !d || i.push(" "), n.alignDelimiters !== !1 && i.push(s), i.push(o), n.alignDelimiters !== !1 && i.push(l), n.padding !== !1 && i.push(" "), (n.delimiterEnd !== !1 || d !== r - 1) && i.push("|");
		}
		m.push(n.delimiterEnd === !1 ? i.join("").replace(/ +$/, "") : i.join(""));
	}
	return m.join("\n");
}
function $e(e) {
	return e == null ? "" : String(e);
}
function et(e) {
	let t = typeof e == "string" ? e.codePointAt(0) : 0;
	return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}
// vendor/node_modules/mdast-util-phrasing/lib/index.js
var tt = j([
	"break",
	"delete",
	"emphasis",
	"footnote",
	"footnoteReference",
	"image",
	"imageReference",
	"inlineCode",
	"inlineMath",
	"link",
	"linkReference",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"strong",
	"text",
	"textDirective"
]), nt = {}.hasOwnProperty;
function rt(e, t) {
	let n = t || {};
	function r(t, ...n) {
		let i = r.invalid, a = r.handlers;
		if (t && nt.call(t, e)) {
			let n = String(t[e]);
			i = nt.call(a, n) ? a[n] : r.unknown;
		}
		if (i) return i.call(this, t, ...n);
	}
	return r.handlers = n.handlers || {}, r.invalid = n.invalid, r.unknown = n.unknown, r;
}
// vendor/node_modules/mdast-util-to-markdown/lib/configure.js
var it = {}.hasOwnProperty;
function at(e, t) {
	let n = -1, r;
	if (t.extensions) for (; ++n < t.extensions.length;) at(e, t.extensions[n]);
	for (r in t) if (it.call(t, r)) switch (r) {
		case "extensions": break;
		/* c8 ignore next 4 */
		case "unsafe":
			ot(e[r], t[r]);
			break;
		case "join":
			ot(e[r], t[r]);
			break;
		case "handlers":
			st(e[r], t[r]);
			break;
		default: e.options[r] = t[r];
	}
	return e;
}
function ot(e, t) {
	t && e.push(...t);
}
function st(e, t) {
	t && Object.assign(e, t);
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function ct(e, t, n, r) {
	let i = n.enter("blockquote"), a = n.createTracker(r);
	a.move("> "), a.shift(2);
	let o = n.indentLines(n.containerFlow(e, a.current()), lt);
	return i(), o;
}
function lt(e, t, n) {
	return ">" + (n ? "" : " ") + e;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function ut(e, t) {
	return dt(e, t.inConstruct, !0) && !dt(e, t.notInConstruct, !1);
}
function dt(e, t, n) {
	if (typeof t == "string" && (t = [t]), !t || t.length === 0) return n;
	let r = -1;
	for (; ++r < t.length;) if (e.includes(t[r])) return !0;
	return !1;
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/break.js
function ft(e, t, n, r) {
	let i = -1;
	for (; ++i < n.unsafe.length;) {
		let e = n.unsafe[i];
		if (e.character === "\n" && !e.before && !e.after && ut(n.stack, e)) return /[\t ]/.test(r.before) ? "" : " ";
	}
	return "\\\n";
}
// vendor/node_modules/longest-streak/index.js
function pt(e, t) {
	let n = String(e), r = n.indexOf(t), i = r, a = 0, o = 0;
	if (typeof t != "string") throw TypeError("Expected substring");
	for (; r !== -1;) r === i ? ++a > o && (o = a) : a = 1, i = r + t.length, r = n.indexOf(t, i);
	return o;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function mt(e, t) {
	return !(t.options.fences !== !1 || !e.value || e.lang || !/[^\n\r ]/.test(e.value) || /^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(e.value));
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function ht(e) {
	let t = e.options.fence || "`";
	if (t !== "`" && t !== "~") throw Error("Cannot serialize code with `" + t + "` for `options.fence`, expected `` ` `` or `~`");
	return t;
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/code.js
function gt(e, t, n, r) {
	let i = ht(n), a = e.value || "";
	if (mt(e, n)) {
		let e = n.enter("codeIndented"), t = n.indentLines(a, _t);
		return e(), t;
	}
	let o = n.createTracker(r), s = i.repeat(Math.max(pt(a, i) + 1, 3)), c = n.enter("codeFenced"), l = i === "`" ? "GraveAccent" : "Tilde", u = o.move(s);
	if (e.lang) {
		let t = n.enter(`codeFencedLang${l}`);
		u += o.move(n.safe(e.lang, {
			before: u,
			after: " ",
			encode: ["`"],
			...o.current()
		})), t();
	}
	if (e.lang && e.meta) {
		let t = n.enter(`codeFencedMeta${l}`);
		u += o.move(" "), u += o.move(n.safe(e.meta, {
			before: u,
			after: "\n",
			encode: ["`"],
			...o.current()
		})), t();
	}
	return u += o.move("\n"), a && (u += o.move(a + "\n")), u += o.move(s), c(), u;
}
function _t(e, t, n) {
	return (n ? "" : "    ") + e;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function vt(e) {
	let t = e.options.quote || "\"";
	if (t !== "\"" && t !== "'") throw Error("Cannot serialize title with `" + t + "` for `options.quote`, expected `\"`, or `'`");
	return t;
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/definition.js
function yt(e, t, n, r) {
	let i = vt(n), a = i === "\"" ? "Quote" : "Apostrophe", o = n.enter("definition"), s = n.enter("label"), c = n.createTracker(r), l = c.move("[");
	return l += c.move(n.safe(n.associationId(e), {
		before: l,
		after: "]",
		...c.current()
	})), l += c.move("]: "), s(), !e.url || /[\0- \u007F]/.test(e.url) ? (s = n.enter("destinationLiteral"), l += c.move("<"), l += c.move(n.safe(e.url, {
		before: l,
		after: ">",
		...c.current()
	})), l += c.move(">")) : (s = n.enter("destinationRaw"), l += c.move(n.safe(e.url, {
		before: l,
		after: e.title ? " " : "\n",
		...c.current()
	}))), s(), e.title && (s = n.enter(`title${a}`), l += c.move(" " + i), l += c.move(n.safe(e.title, {
		before: l,
		after: i,
		...c.current()
	})), l += c.move(i), s()), o(), l;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function bt(e) {
	let t = e.options.emphasis || "*";
	if (t !== "*" && t !== "_") throw Error("Cannot serialize emphasis with `" + t + "` for `options.emphasis`, expected `*`, or `_`");
	return t;
}
// vendor/node_modules/micromark-util-classify-character/index.js
function R(e) {
	if (e === null || E(e) || k(e)) return 1;
	if (O(e)) return 2;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/character.js
function xt(e) {
	let t = e.codePointAt(0);
	return t === void 0 ? "" : String.fromCodePoint(t);
}
function St(e) {
	let t = e.codePointAt(e.length - 2);
	return t !== void 0 && t > 65535 ? e.slice(-2) : e.slice(-1);
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function Ct(e) {
	return "&#x" + e.toString(16).toUpperCase() + ";";
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function wt(e, t, n) {
	let r = R(e), i = R(t);
	return r === void 0 ? i === void 0 ? n === "_" ? {
		inside: !0,
		outside: !0
	} : {
		inside: !1,
		outside: !1
	} : i === 1 ? {
		inside: !0,
		outside: !0
	} : {
		inside: !1,
		outside: !0
	} : r === 1 ? i === void 0 ? {
		inside: !1,
		outside: !1
	} : i === 1 ? {
		inside: !0,
		outside: !0
	} : {
		inside: !1,
		outside: !1
	} : i === void 0 ? {
		inside: !1,
		outside: !1
	} : i === 1 ? {
		inside: !0,
		outside: !1
	} : {
		inside: !1,
		outside: !1
	};
}
// vendor/node_modules/micromark-util-html-tag-name/index.js
var Tt = /* @__PURE__ */ "address.article.aside.base.basefont.blockquote.body.caption.center.col.colgroup.dd.details.dialog.dir.div.dl.dt.fieldset.figcaption.figure.footer.form.frame.frameset.h1.h2.h3.h4.h5.h6.head.header.hr.html.iframe.legend.li.link.main.menu.menuitem.nav.noframes.ol.optgroup.option.p.param.search.section.summary.table.tbody.td.tfoot.th.thead.title.tr.track.ul".split("."), Et = [
	"pre",
	"script",
	"style",
	"textarea"
];
// vendor/node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function Dt(e) {
	if (e.charCodeAt(0) !== 60) return;
	let t = e.charCodeAt(1);
	if (t === 33) {
		let t = e.charCodeAt(2);
		return t === 45 ? 2 : t === 91 ? 5 : v(t) ? 4 : void 0;
	}
	if (t === 63) return 3;
	let n = t === 47, r = n ? 2 : 1, i = r, a = e.charCodeAt(i);
	if (!v(a)) return;
	for (; a === 45 || y(a);) a = e.charCodeAt(++i);
	let o = e.slice(r, i).toLowerCase();
	return !n && a !== 47 && Et.includes(o) ? 1 : Tt.includes(o) ? 6 : 7;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
var Ot = /* @__PURE__ */ new Map([["*", !1], ["_", !0]]);
function kt(e, t, n) {
	let r = /* @__PURE__ */ new Set();
	for (let i of e) {
		let e = n.get(i);
		if (e && i.attention && t.some((e) => e.attention === i.attention)) for (let t of e.tokens) r.add(t.attention);
	}
	let i = [];
	for (let t of e) t.attention && r.delete(t.attention) && i.push(t.attention);
	return i.reverse(), i;
}
function At(e, t, n) {
	let r = [], i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), o = 0;
	for (; o < e.length;) {
		if (!e[o].attention) {
			o++;
			continue;
		}
		let s = e[o].value.charAt(0), c = Ot.get(s), l = o + 1;
		for (; l < e.length && e[l].attention && e[l].value.charAt(0) === s;) l++;
		let u = o ? e[o - 1].value : t, d = R(u.charCodeAt(u.length - 1)), f = R((l < e.length ? e[l].value : n).charCodeAt(0)), p = !f || f === 2 && !!d, m = !d || d === 2 && !!f, h = {
			tokens: e.slice(o, l),
			markers: [],
			start: 0,
			end: 0,
			open: c ? p && (!!d || !m) : p,
			close: c ? m && (!!f || !p) : m,
			split: c !== void 0
		};
		for (let e of h.tokens) {
			i.set(e, [...h.tokens]), a.set(e, h);
			let t = e.value.length;
			for (; t--;) h.markers.push(e);
		}
		h.end = h.markers.length, r.push(h), o = l;
	}
	for (Pt(r, i), o = -1; ++o < e.length;) {
		let t = i.get(e[o]);
		if (t) return {
			attention: kt(e, t, a),
			index: o
		};
	}
}
function jt(e, t, n) {
	return Vt(It(e, t, n), n.before, n.after);
}
function Mt(e, t) {
	let n = e[t ? 0 : e.length - 1];
	if (!n || n.attention) return;
	let r = t ? xt(n.value) : St(n.value), i = Ct(r.codePointAt(0));
	if (t) n.value = i + n.value.slice(r.length);
	else {
		let e = n.value.slice(0, n.value.length - r.length), t = 0;
		for (; e.charCodeAt(e.length - 1 - t) === 92;) t++;
		t % 2 && (e += "\\"), n.value = e + i;
	}
}
function Nt(e, t, n, r, i) {
	for (let a of n.attention) {
		let o = t.get(a) || a.sequences[0];
		for (let s of a.sequences) {
			if (s === o) continue;
			let c = new Map(t);
			c.set(a, s);
			let l = Bt(e, c, r, i), u = At(l, r, i);
			if (!u || u.index > n.index) return {
				chosen: c,
				mistake: u,
				tokens: l
			};
		}
	}
}
function Pt(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e) {
		let e = r.tokens[0].value.charAt(0), i = n.get(e);
		i || (i = [], n.set(e, i));
		let a = r.close ? i.length : 0;
		for (; a-- && r.start < r.end;) {
			let e = i[a], n = e.end - e.start, o = r.end - r.start;
			if (r.split ? (e.close || r.open) && o % 3 && !((n + o) % 3) : n !== e.markers.length || n !== o) continue;
			let s = r.split ? n > 1 && o > 1 ? 2 : 1 : o, c = e.markers.slice(e.end - s, e.end), l = r.markers.slice(r.start, r.start + s), u = c[0], d = l[0];
			if (u === c[s - 1] && u.value.length === s && d === l[s - 1] && d.value.length === s && u.attention === d.attention) t.delete(u), t.delete(d);
			else {
				let e = [.../* @__PURE__ */ new Set([...c, ...l])];
				for (let n of e) {
					let r = t.get(n);
					r && r.push(...e);
				}
			}
			e.end -= s, r.start += s, e.start === e.end && i.splice(a, 1), a = i.length;
		}
		r.open && r.start < r.end && i.push(r);
	}
}
function Ft(e, t, n) {
	if (t.length === 0) throw Error("Cannot serialize `" + e + "` as attention without markers, expected one or more markers");
	if (n.length === 0) throw Error("Cannot serialize `" + e + "` as attention without sizes, expected one or more sizes");
	for (let t of n) if (!Number.isSafeInteger(t) || t < 1) throw Error("Cannot serialize `" + e + "` as attention with `" + t + "` as size, expected positive integer");
	let r = [];
	for (let i of t) {
		if (i.length !== 1) throw Error("Cannot serialize `" + e + "` as attention with `" + i + "` as marker, expected a single ascii character");
		if (!w(i.charCodeAt(0))) throw Error("Cannot serialize `" + e + "` as attention with `" + i + "` as marker, expected ascii punctuation");
		for (let e of n) r.push(i.repeat(e));
	}
	return r;
}
function It(e, t, n) {
	let r = t.indexStack, i = e.children || [], a = [], o = -1, s = n.before;
	r.push(-1);
	let c = t.createTracker(n);
	for (; ++o < i.length;) {
		let l = i[o], u;
		if (r[r.length - 1] = o, o + 1 < i.length) {
			let n = t.handle.handlers[i[o + 1].type];
			n && n.peek && (n = n.peek), u = n ? xt(n(i[o + 1], e, t, {
				before: "",
				after: "",
				...c.current()
			})) : "";
		} else u = n.after;
		let d = a[a.length - 1];
		typeof d == "string" && (s === "\r" || s === "\n") && l.type === "html" && Dt(l.value) !== 7 && (a[a.length - 1] = d.replace(/(\r?\n|\r)$/, " "), s = " ", c = t.createTracker(n), c.move(Vt(a, n.before, n.after)));
		let f = t.handle.handlers[l.type];
		if (f && f.attention) {
			let e = Lt(l, f.attention, t, c);
			if (!e) continue;
			a.push(e), s = St(e.sequences[0]);
		} else {
			let n = t.handle(l, e, t, {
				...c.current(),
				after: u,
				before: s
			});
			if (!n) continue;
			c.move(n), a.push(n), s = St(n);
		}
	}
	return r.pop(), a;
}
function Lt(e, t, n, r) {
	let { construct: i, markers: a, sizes: o } = t(e, n), s = Ft(e.type, a, o), c = s[0], l = n.enter(i), u = n.createTracker(r.current());
	u.move(c);
	let d = It(e, n, {
		...u.current(),
		before: c,
		after: c
	});
	if (l(), d.length !== 0) return r.move(c), r.move(Vt(d, c, c)), r.move(c), {
		children: d,
		sequences: s
	};
}
function Rt(e, t, n, r) {
	let i = Bt(e, t, n, r), a = At(i, n, r);
	for (; a;) {
		let o = Nt(e, t, a, n, r);
		if (!o) return;
		t = o.chosen, i = o.tokens, a = o.mistake;
	}
	return i;
}
function zt(e, t, n, r) {
	let i = n, a = -1;
	for (; ++a < e.length;) {
		let o = e[a];
		if (typeof o == "string") {
			i = "";
			continue;
		}
		let s = a === e.length - 1 ? r : "", c = o.sequences.find(function(t) {
			let r = t.charAt(0);
			return r !== i.charAt(0) && r !== s.charAt(0) || e.length === 1 && Ot.has(r) && t.length > n.length;
		}) || o.sequences[0];
		c !== o.sequences[0] && t.set(o, c), zt(o.children, t, c, c), i = c;
	}
}
function Bt(e, t, n, r) {
	let i = [], a, o = St(n), s = -1;
	for (; ++s < e.length;) {
		let n = e[s];
		if (typeof n == "string") {
			let e = {
				value: n,
				attention: void 0
			};
			a && a === xt(n) && Mt([e], !0), a = void 0, i.push(e), e.value && (o = St(e.value));
			continue;
		}
		let c = t.get(n) || n.sequences[0], l = c.charAt(0), u = e[s + 1], d = o, f = xt(u === void 0 ? r : typeof u == "string" ? u : t.get(u) || u.sequences[0]), p = Bt(n.children, t, c, c), m = p[0].value, h = wt(d.charCodeAt(d.length - 1), m.charCodeAt(0), l);
		h.inside && Mt(p, !0);
		let g = St(p[p.length - 1].value), _ = wt(f.charCodeAt(0), g.charCodeAt(g.length - 1), l);
		_.inside && Mt(p, !1), h.outside && d !== "\n" && d !== "\r" && Mt(i, !1), _.outside && (a = f), i.push({
			value: c,
			attention: n
		}, ...p, {
			value: c,
			attention: n
		}), o = c.charAt(c.length - 1);
	}
	return i;
}
function Vt(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	zt(e, r, t, n);
	let i = (r.size > 0 ? Rt(e, r, t, n) : void 0) || Rt(e, /* @__PURE__ */ new Map(), t, n) || Bt(e, /* @__PURE__ */ new Map(), t, n), a = "";
	for (let e of i) a += e.value;
	return a;
}
Ht.attention = Ut, Ht.peek = Wt;
function Ht(e, t, n, r) {
	let i = n.enter("phrasing"), a = Lt(e, Ut, n, n.createTracker(r)), o = a ? Vt([a], r.before, r.after) : "";
	return i(), o;
}
function Ut(e, t) {
	return {
		construct: "emphasis",
		markers: bt(t) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [1]
	};
}
function Wt(e, t, n) {
	return n.options.emphasis || "*";
}
// vendor/node_modules/unist-util-visit/lib/index.js
function Gt(e, t, n, r) {
	let i, a, o;
	typeof n == "function" || n && typeof n == "object" ? (i = t, a = n, o = r) : (a = t, o = n), typeof a == "function" ? I(e, i, qt(a), o) : I(e, i, Kt(a), o);
}
function Kt(e) {
	return !e || typeof e != "object" ? e : {
		enter: typeof e.enter == "function" ? qt(e.enter) : e.enter,
		exit: typeof e.exit == "function" ? qt(e.exit) : e.exit
	};
}
function qt(e) {
	return t;
	function t(t, n, r) {
		return e(t, r, n[n.length - 1]);
	}
}
// vendor/node_modules/mdast-util-to-string/lib/index.js
var Jt = {};
function Yt(e, t) {
	let n = t || Jt;
	return Xt(e, typeof n.includeImageAlt != "boolean" || n.includeImageAlt, typeof n.includeHtml != "boolean" || n.includeHtml);
}
function Xt(e, t, n) {
	if (Qt(e)) {
		if ("value" in e) return e.type === "html" && !n ? "" : e.value;
		if (t && "alt" in e && e.alt) return e.alt;
		if ("children" in e) return Zt(e.children, t, n);
	}
	return Array.isArray(e) ? Zt(e, t, n) : "";
}
function Zt(e, t, n) {
	let r = [], i = -1;
	for (; ++i < e.length;) r[i] = Xt(e[i], t, n);
	return r.join("");
}
function Qt(e) {
	return !!(e && typeof e == "object");
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function $t(e, t) {
	let n = !1;
	return Gt(e, function(e) {
		if ("value" in e && /\r?\n|\r/.test(e.value) || e.type === "break") return n = !0, !1;
	}), !!((!e.depth || e.depth < 3) && Yt(e) && (t.options.setext || n));
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/heading.js
function en(e, t, n, r) {
	let i = Math.max(Math.min(6, e.depth || 1), 1), a = n.createTracker(r);
	if ($t(e, n)) {
		let t = n.enter("headingSetext"), r = n.enter("phrasing"), o = n.containerPhrasing(e, {
			...a.current(),
			before: "\n",
			after: "\n"
		});
		return r(), t(), o + "\n" + (i === 1 ? "=" : "-").repeat(o.length - (Math.max(o.lastIndexOf("\r"), o.lastIndexOf("\n")) + 1));
	}
	let o = "#".repeat(i), s = n.enter("headingAtx"), c = n.enter("phrasing");
	a.move(o + " ");
	let l = n.containerPhrasing(e, {
		before: "# ",
		after: "\n",
		...a.current()
	}), u = l.charCodeAt(0);
	return (u === 9 || u === 32) && (l = Ct(u) + l.slice(1)), l = l ? o + " " + l : o, n.options.closeAtx && (l += " " + o), c(), s(), l;
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/html.js
tn.peek = nn;
function tn(e) {
	return e.value || "";
}
function nn() {
	return "<";
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/image.js
rn.peek = an;
function rn(e, t, n, r) {
	let i = vt(n), a = i === "\"" ? "Quote" : "Apostrophe", o = n.enter("image"), s = n.enter("label"), c = n.createTracker(r), l = c.move("![");
	return l += c.move(n.safe(e.alt, {
		before: l,
		after: "]",
		...c.current()
	})), l += c.move("]("), s(), !e.url && e.title || /[\0- \u007F]/.test(e.url) ? (s = n.enter("destinationLiteral"), l += c.move("<"), l += c.move(n.safe(e.url, {
		before: l,
		after: ">",
		...c.current()
	})), l += c.move(">")) : (s = n.enter("destinationRaw"), l += c.move(n.safe(e.url, {
		before: l,
		after: e.title ? " " : ")",
		...c.current()
	}))), s(), e.title && (s = n.enter(`title${a}`), l += c.move(" " + i), l += c.move(n.safe(e.title, {
		before: l,
		after: i,
		...c.current()
	})), l += c.move(i), s()), l += c.move(")"), o(), l;
}
function an() {
	return "!";
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
on.peek = sn;
function on(e, t, n, r) {
	let i = e.referenceType, a = n.enter("imageReference"), o = n.enter("label"), s = n.createTracker(r), c = s.move("!["), l = n.safe(e.alt, {
		before: c,
		after: "]",
		...s.current()
	});
	c += s.move(l + "]["), o();
	let u = n.stack;
	n.stack = u.filter(function(e) {
		return e !== "phrasing";
	}), o = n.enter("reference");
	let d = n.safe(n.associationId(e), {
		before: c,
		after: "]",
		...s.current()
	});
	return o(), n.stack = u, a(), i === "full" || !l || l !== d ? c += s.move(d + "]") : i === "shortcut" ? c = c.slice(0, -1) : c += s.move("]"), c;
}
function sn() {
	return "!";
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
cn.peek = ln;
function cn(e, t, n) {
	let r = e.value || "", i = "`", a = -1;
	for (; RegExp("(^|[^`])" + i + "([^`]|$)").test(r);) i += "`";
	for (/[^\n\r ]/.test(r) && (/^[\n\r ]/.test(r) && /[\n\r ]$/.test(r) || /^`|`$/.test(r)) && (r = " " + r + " "); ++a < n.unsafe.length;) {
		let e = n.unsafe[a], t = n.compilePattern(e);
		if (!e.atBreak) continue;
		let i;
		for (; i = t.exec(r);) {
			let e = i.index;
			r.charCodeAt(e) === 10 && r.charCodeAt(e - 1) === 13 && e--, r = r.slice(0, e) + " " + r.slice(i.index + 1);
		}
	}
	return i + r + i;
}
function ln() {
	return "`";
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function un(e, t) {
	let n = Yt(e);
	return !(t.options.resourceLink || !e.url || e.title || !e.children || e.children.length !== 1 || e.children[0].type !== "text" || n !== e.url && "mailto:" + n !== e.url || !/^[a-z][+\-.a-z]+:/i.test(e.url) || /[\0- <>\u007F]/.test(e.url));
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/link.js
dn.peek = fn;
function dn(e, t, n, r) {
	let i = vt(n), a = i === "\"" ? "Quote" : "Apostrophe", o = n.createTracker(r);
	if (un(e, n)) {
		let t = n.stack;
		n.stack = t.filter(function(e) {
			return e !== "phrasing";
		});
		let r = n.enter("autolink"), i = o.move("<");
		return i += o.move(n.containerPhrasing(e, {
			before: i,
			after: ">",
			...o.current()
		})), i += o.move(">"), r(), n.stack = t, i;
	}
	let s = n.enter("link"), c = n.enter("label"), l = o.move("["), u = n.containerPhrasing(e, {
		before: l,
		after: "](",
		...o.current()
	});
	l += o.move(u), c(), l += o.move("](");
	let d = /[\0- \u007F]/.test(e.url), f = r.before.charAt(r.before.length - 1), p = e.title || void 0;
	if (!p && !d && (f === "\n" || f === "\r")) {
		let e = 0;
		for (; e < u.length && u.charCodeAt(e) !== 93;) e += u.charCodeAt(e) === 92 ? 2 : 1;
		u.charCodeAt(e + 1) === 58 && (p = "");
	}
	return !e.url && typeof p == "string" || d ? (c = n.enter("destinationLiteral"), l += o.move("<"), l += o.move(n.safe(e.url, {
		before: l,
		after: ">",
		...o.current()
	})), l += o.move(">")) : (c = n.enter("destinationRaw"), l += o.move(n.safe(e.url, {
		before: l,
		after: typeof p == "string" ? " " : ")",
		...o.current()
	}))), c(), typeof p == "string" && (c = n.enter(`title${a}`), l += o.move(" " + i), l += o.move(n.safe(p, {
		before: l,
		after: i,
		...o.current()
	})), l += o.move(i), c()), l += o.move(")"), s(), l;
}
function fn(e, t, n) {
	return un(e, n) ? "<" : "[";
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
pn.peek = mn;
function pn(e, t, n, r) {
	let i = e.referenceType, a = n.enter("linkReference"), o = n.enter("label"), s = n.createTracker(r), c = s.move("["), l = n.containerPhrasing(e, {
		before: c,
		after: "]",
		...s.current()
	});
	c += s.move(l + "]["), o();
	let u = n.stack;
	n.stack = u.filter(function(e) {
		return e !== "phrasing";
	}), o = n.enter("reference");
	let d = n.safe(n.associationId(e), {
		before: c,
		after: "]",
		...s.current()
	});
	return o(), n.stack = u, a(), i === "full" || !l || l !== d ? c += s.move(d + "]") : i === "shortcut" ? c = c.slice(0, -1) : c += s.move("]"), c;
}
function mn() {
	return "[";
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function hn(e) {
	let t = e.options.bullet || "*";
	if (t !== "*" && t !== "+" && t !== "-") throw Error("Cannot serialize items with `" + t + "` for `options.bullet`, expected `*`, `+`, or `-`");
	return t;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function gn(e) {
	let t = hn(e), n = e.options.bulletOther;
	if (!n) return t === "*" ? "-" : "*";
	if (n !== "*" && n !== "+" && n !== "-") throw Error("Cannot serialize items with `" + n + "` for `options.bulletOther`, expected `*`, `+`, or `-`");
	if (n === t) throw Error("Expected `bullet` (`" + t + "`) and `bulletOther` (`" + n + "`) to be different");
	return n;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function _n(e) {
	let t = e.options.bulletOrdered || ".";
	if (t !== "." && t !== ")") throw Error("Cannot serialize items with `" + t + "` for `options.bulletOrdered`, expected `.` or `)`");
	return t;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function vn(e) {
	let t = e.options.rule || "*";
	if (t !== "*" && t !== "-" && t !== "_") throw Error("Cannot serialize rules with `" + t + "` for `options.rule`, expected `*`, `-`, or `_`");
	return t;
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/list.js
function yn(e, t, n, r) {
	let i = n.enter("list"), a = n.bulletCurrent, o = e.ordered ? _n(n) : hn(n), s = e.ordered ? o === "." ? ")" : "." : gn(n), c = t && n.bulletLastUsed ? o === n.bulletLastUsed : !1;
	if (!e.ordered) {
		let t = e.children ? e.children[0] : void 0;
		if (o !== "*" && o !== "-" || !t || t.children && t.children[0] || n.stack[n.stack.length - 1] !== "list" || n.stack[n.stack.length - 2] !== "listItem" || n.stack[n.stack.length - 3] !== "list" || n.stack[n.stack.length - 4] !== "listItem" || n.indexStack[n.indexStack.length - 1] !== 0 || n.indexStack[n.indexStack.length - 2] !== 0 || n.indexStack[n.indexStack.length - 3] !== 0 || (c = !0), vn(n) === o && t) {
			let t = -1;
			for (; ++t < e.children.length;) {
				let n = e.children[t];
				if (n && n.type === "listItem" && n.children && n.children[0] && n.children[0].type === "thematicBreak") {
					c = !0;
					break;
				}
			}
		}
	}
	c && (o = s), n.bulletCurrent = o;
	let l = n.containerFlow(e, r);
	return n.bulletLastUsed = o, n.bulletCurrent = a, i(), l;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function bn(e) {
	let t = e.options.listItemIndent || "one";
	if (t !== "tab" && t !== "one" && t !== "mixed") throw Error("Cannot serialize items with `" + t + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");
	return t;
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function xn(e, t, n, r) {
	let i = bn(n), a = n.bulletCurrent || hn(n);
	t && t.type === "list" && t.ordered && (a = (typeof t.start == "number" && t.start > -1 ? t.start : 1) + (n.options.incrementListMarker === !1 ? 0 : t.children.indexOf(e)) + a);
	let o = a.length + 1;
	(i === "tab" || i === "mixed" && (t && t.type === "list" && t.spread || e.spread)) && (o = Math.ceil(o / 4) * 4);
	let s = n.createTracker(r);
	s.move(a + " ".repeat(o - a.length)), s.shift(o);
	let c = n.enter("listItem"), l = n.indentLines(n.containerFlow(e, s.current()), u);
	return c(), l;
	function u(e, t, n) {
		return t ? (n ? "" : " ".repeat(o)) + e : (n ? a : a + " ".repeat(o - a.length)) + e;
	}
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function Sn(e, t, n, r) {
	let i = n.enter("paragraph"), a = n.enter("phrasing"), o = n.containerPhrasing(e, r);
	return a(), i(), o;
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/root.js
function Cn(e, t, n, r) {
	if (!e.children.some(function(e) {
		return tt(e);
	})) return n.containerFlow(e, r);
	let i = n.enter("phrasing"), a = n.containerPhrasing(e, r);
	return i(), a;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function wn(e) {
	let t = e.options.strong || "*";
	if (t !== "*" && t !== "_") throw Error("Cannot serialize strong with `" + t + "` for `options.strong`, expected `*`, or `_`");
	return t;
}
Tn.attention = En, Tn.peek = Dn;
function Tn(e, t, n, r) {
	let i = n.enter("phrasing"), a = Lt(e, En, n, n.createTracker(r)), o = a ? Vt([a], r.before, r.after) : "";
	return i(), o;
}
function En(e, t) {
	return {
		construct: "strong",
		markers: wn(t) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [2]
	};
}
function Dn(e, t, n) {
	return n.options.strong || "*";
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/text.js
function On(e, t, n, r) {
	/* c8 ignore next -- parent always passed */
	let i = t ? t.children : [], a = n.indexStack[n.indexStack.length - 1];
	return n.safe(e.value, {
		...r,
		afterNode: i[a + 1],
		beforeNode: i[a - 1]
	});
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function kn(e) {
	let t = e.options.ruleRepetition || 3;
	if (t < 3) throw Error("Cannot serialize rules with repetition `" + t + "` for `options.ruleRepetition`, expected `3` or more");
	return t;
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function An(e, t, n) {
	let r = (vn(n) + (n.options.ruleSpaces ? " " : "")).repeat(kn(n));
	return n.options.ruleSpaces ? r.slice(0, -1) : r;
}
// vendor/node_modules/mdast-util-to-markdown/lib/handle/index.js
var jn = {
	blockquote: ct,
	break: ft,
	code: gt,
	definition: yt,
	emphasis: Ht,
	hardBreak: ft,
	heading: en,
	html: tn,
	image: rn,
	imageReference: on,
	inlineCode: cn,
	link: dn,
	linkReference: pn,
	list: yn,
	listItem: xn,
	paragraph: Sn,
	root: Cn,
	strong: Tn,
	text: On,
	thematicBreak: An
}, Mn = [Nn];
function Nn(e, t, n, r) {
	if (t.type === "code" && mt(t, r) && (e.type === "list" || e.type === t.type && mt(e, r))) return !1;
	if ("spread" in n && typeof n.spread == "boolean") {
		if (n.spread) return 1;
		if (e.type === "html") {
			let t = Dt(e.value);
			if (t === void 0 || t === 6 || t === 7) return 1;
		}
		if (e.type === "blockquote" && t.type === "blockquote" || (e.type === "definition" || e.type === "paragraph") && t.type === "list" && (t.ordered && typeof t.start == "number" && t.start !== 1 || t.children.length > 0 && t.children[0].children.length === 0) || e.type === "paragraph" && t.type === "thematicBreak" && vn(r) === "-" && !r.options.ruleSpaces) return 1;
		let i = e;
		for (; (i.type === "blockquote" || i.type === "list" || i.type === "listItem") && i.children.length > 0;) i = i.children[i.children.length - 1];
		if (i.type !== "definition" && i.type !== "paragraph") return 0;
		if (t.type === "code" && mt(t, r)) return 1;
		if (t.type === "html") {
			let e = Dt(t.value);
			if (e === void 0 || e === 7) return 1;
		}
		return (e.type === "paragraph" || e !== i) && (t.type === "definition" || t.type === "heading" && $t(t, r) || t.type === "paragraph") ? 1 : 0;
	}
}
for (var Pn = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
], Fn = [
	{
		character: "	",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "	",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "	",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
	},
	{
		character: "\r",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"headingAtx"
		]
	},
	{
		character: "\n",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"headingAtx"
		]
	},
	{
		character: "\r",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "\r",
		after: "\\r",
		inConstruct: "phrasing"
	},
	{
		character: "\n",
		before: "\\n",
		inConstruct: "phrasing"
	},
	{
		character: "\n",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
	},
	{
		character: "!",
		after: "\\[",
		inConstruct: "phrasing",
		notInConstruct: Pn
	},
	{
		character: "\"",
		inConstruct: "titleQuote"
	},
	{
		atBreak: !0,
		character: "#"
	},
	{
		character: "#",
		inConstruct: "headingAtx",
		after: "(?:[\r\n]|$)"
	},
	{
		character: "&",
		after: "[#A-Za-z]",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"destinationRaw",
			"phrasing",
			"titleApostrophe",
			"titleQuote"
		]
	},
	{
		character: "'",
		inConstruct: "titleApostrophe"
	},
	{
		character: "(",
		inConstruct: "destinationRaw"
	},
	{
		before: "\\]",
		character: "(",
		inConstruct: "phrasing",
		notInConstruct: Pn
	},
	{
		atBreak: !0,
		before: "\\d+",
		character: ")"
	},
	{
		character: ")",
		inConstruct: "destinationRaw"
	},
	{
		atBreak: !0,
		character: "*",
		after: "(?:[ 	\r\n*])"
	},
	{
		character: "*",
		inConstruct: "phrasing",
		notInConstruct: Pn
	},
	{
		atBreak: !0,
		character: "+",
		after: "(?:[ 	\r\n])"
	},
	{
		atBreak: !0,
		character: "-",
		after: "(?:[ 	\r\n-])"
	},
	{
		atBreak: !0,
		before: "\\d+",
		character: ".",
		after: "(?:[ 	\r\n]|$)"
	},
	{
		atBreak: !0,
		character: "<",
		after: "[!/?A-Za-z]"
	},
	{
		character: "<",
		after: "[!/?A-Za-z]",
		inConstruct: "phrasing",
		notInConstruct: Pn
	},
	{
		character: "<",
		inConstruct: "destinationLiteral"
	},
	{
		atBreak: !0,
		character: "="
	},
	{
		atBreak: !0,
		character: ">"
	},
	{
		character: ">",
		inConstruct: "destinationLiteral"
	},
	{
		atBreak: !0,
		character: "["
	},
	{
		character: "[",
		inConstruct: "phrasing",
		notInConstruct: Pn
	},
	{
		character: "[",
		inConstruct: ["label", "reference"]
	},
	{
		character: "\\",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "]",
		inConstruct: ["label", "reference"]
	},
	{
		atBreak: !0,
		character: "_"
	},
	{
		character: "_",
		inConstruct: "phrasing",
		notInConstruct: Pn
	},
	{
		atBreak: !0,
		character: "`"
	},
	{
		character: "`",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"]
	},
	{
		character: "`",
		inConstruct: "phrasing",
		notInConstruct: Pn
	},
	{
		atBreak: !0,
		character: "~"
	},
	{
		character: "<",
		inConstruct: "autolink"
	},
	{
		character: ">",
		inConstruct: "autolink"
	},
	{
		character: "",
		inConstruct: "autolink"
	}
], In = -1; ++In < 33;) Fn.push({
	character: String.fromCharCode(In),
	inConstruct: "autolink"
});
// vendor/node_modules/decode-named-character-reference/index.dom.js
var Ln = document.createElement("i");
function Rn(e) {
	let t = "&" + e + ";";
	Ln.innerHTML = t;
	let n = Ln.textContent;
	return n.charCodeAt(n.length - 1) === 59 && e !== "semi" ? !1 : n !== t && n;
}
// vendor/node_modules/micromark-util-decode-numeric-character-reference/index.js
function zn(e, t) {
	let n = Number.parseInt(e, t);
	return n < 9 || n === 11 || n > 13 && n < 32 || n > 126 && n < 160 || n > 55295 && n < 57344 || n > 64975 && n < 65008 || (n & 65535) == 65535 || (n & 65535) == 65534 || n > 1114111 ? "�" : String.fromCodePoint(n);
}
// vendor/node_modules/micromark-util-decode-string/index.js
var Bn = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function Vn(e) {
	return e.replace(Bn, Hn);
}
function Hn(e, t, n) {
	if (t) return t;
	if (n.charCodeAt(0) === 35) {
		let e = n.charCodeAt(1), t = e === 120 || e === 88;
		return zn(n.slice(t ? 2 : 1), t ? 16 : 10);
	}
	return Rn(n) || e;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/association.js
function Un(e) {
	return e.label || !e.identifier ? e.label || "" : Vn(e.identifier);
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/compile-pattern.js
function Wn(e) {
	if (!e._compiled) {
		let t = (e.atBreak ? "[\\r\\n][\\t ]*" : "") + (e.before ? "(?:" + e.before + ")" : "");
		e._compiled = RegExp((e.beforeNode ? "^" : t ? "(" + t + ")" : "") + (/[$()*+.?[\\\]^{|}]/.test(e.character) ? "\\" : "") + e.character + (e.afterNode ? "$" : e.after ? "(?:" + e.after + ")" : ""), e.unicode ? "gu" : "g");
	}
	return e._compiled;
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/container-flow.js
function Gn(e, t, n) {
	let r = t.indexStack, i = e.children || [], a = t.createTracker(n), o = [], s = -1;
	for (r.push(-1); ++s < i.length;) {
		let n = i[s];
		r[r.length - 1] = s, o.push(a.move(t.handle(n, e, t, {
			before: "\n",
			after: "\n",
			...a.current()
		}))), n.type !== "list" && (t.bulletLastUsed = void 0), s < i.length - 1 && o.push(a.move(Kn(n, i[s + 1], e, t)));
	}
	return r.pop(), o.join("");
}
function Kn(e, t, n, r) {
	let i = r.join.length;
	for (; i--;) {
		let a = r.join[i](e, t, n, r);
		if (a === !0 || a === 1) break;
		if (typeof a == "number") return "\n".repeat(1 + a);
		if (a === !1) return "\n\n<!---->\n\n";
	}
	return "\n\n";
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/indent-lines.js
var qn = /\r?\n|\r/g;
function Jn(e, t) {
	let n = [], r = 0, i = 0, a;
	for (; a = qn.exec(e);) o(e.slice(r, a.index)), n.push(a[0]), r = a.index + a[0].length, i++;
	return o(e.slice(r)), n.join("");
	function o(e) {
		n.push(t(e, i, !e));
	}
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/safe.js
var Yn = {}.hasOwnProperty;
function Xn(e, t, n) {
	let r = (n.before || "") + (t || "") + (n.after || ""), i = [], a = [], o = {}, s = e.stack.includes("autolink"), c = n.before ? n.before.length : 0, l = r.length - (n.after ? n.after.length : 0), u = -1;
	for (; ++u < e.unsafe.length;) {
		let t = e.unsafe[u];
		if (!ut(e.stack, t) || !Zn(t.beforeNode, n.beforeNode) || !Zn(t.afterNode, n.afterNode)) continue;
		let a = e.compilePattern(t), s = t.beforeNode ? c : 0, d = r.slice(s, t.afterNode ? l : void 0), f;
		for (; f = a.exec(d);) {
			let e = !!(t.before || t.atBreak), n = !!t.after, r = s + f.index + (e ? f[1].length : 0);
			Yn.call(o, r) ? (o[r].before && !e && (o[r].before = !1), o[r].after && !n && (o[r].after = !1)) : (i.push(r), o[r] = {
				before: e,
				after: n
			});
		}
	}
	i.sort(Qn);
	let d = c;
	for (u = -1; ++u < i.length;) {
		let e = i[u];
		if (!(e < d || e >= l)) {
			if (r.charAt(e) === "_" && e > 0 && R(r.charCodeAt(e - 1)) === void 0 && !Yn.call(o, e - 1) && !(e - 1 === c && /[*_]/.test(r.charAt(c - 1)))) {
				let t = e + 1;
				for (; t < l && r.charAt(t) === "_";) t++;
				let n = t - e - 1;
				if (i[u + n] === t - 1 && t < r.length && R(r.charCodeAt(t)) === void 0 && !Yn.call(o, t) && !(t === l - 1 && /[*_]/.test(r.charAt(l)))) {
					u += n;
					continue;
				}
			}
			if (!(e + 1 < l && i[u + 1] === e + 1 && o[e].after && !o[e + 1].before && !o[e + 1].after || e - 1 >= c && i[u - 1] === e - 1 && o[e].before && !o[e - 1].before && !o[e - 1].after)) {
				if (d !== e) {
					let t = r.slice(d, e);
					a.push(s ? t : $n(t, "\\"));
				}
				d = e + 1, s ? a.push("%" + r.charCodeAt(e).toString(16).toUpperCase().padStart(2, "0")) : /[!-/:-@[-`{-~]/.test(r.charAt(e)) && (!n.encode || !n.encode.includes(r.charAt(e))) ? a.push("\\" + r.charAt(e)) : a.push(Ct(r.charCodeAt(e)));
			}
		}
	}
	let f = r.slice(d, l);
	return a.push(s ? f : $n(f, n.after)), a.join("");
}
function Zn(e, t) {
	return e ? t ? typeof e == "string" ? e === t.type : e.includes(t.type) : !1 : !0;
}
function Qn(e, t) {
	return e - t;
}
function $n(e, t) {
	let n = /\\(?=[!-/:-@[-`{-~])/g, r = [], i = [], a = e + t, o = -1, s = 0, c;
	for (; c = n.exec(a);) r.push(c.index);
	for (; ++o < r.length;) s !== r[o] && i.push(e.slice(s, r[o])), i.push("\\"), s = r[o];
	return i.push(e.slice(s)), i.join("");
}
// vendor/node_modules/mdast-util-to-markdown/lib/util/track.js
function er(e) {
	/* c8 ignore next 5 */
	let t = e || {}, n = t.now || {}, r = t.lineShift || 0, i = n.line || 1, a = n.column || 1;
	return {
		move: c,
		current: o,
		shift: s
	};
	function o() {
		return {
			now: {
				line: i,
				column: a
			},
			lineShift: r
		};
	}
	function s(e) {
		r += e;
	}
	function c(e) {
		let t = e || "", n = t.split(/\r?\n|\r/g), o = n[n.length - 1];
		return i += n.length - 1, a = n.length === 1 ? a + o.length : 1 + o.length + r, t;
	}
}
// vendor/node_modules/mdast-util-to-markdown/lib/index.js
function tr(e, t) {
	let n = t || {}, r = {
		associationId: Un,
		bulletCurrent: void 0,
		bulletLastUsed: void 0,
		containerPhrasing: ar,
		containerFlow: or,
		createTracker: er,
		compilePattern: Wn,
		enter: a,
		handlers: { ...jn },
		handle: void 0,
		indentLines: Jn,
		indexStack: [],
		join: [...Mn],
		options: {},
		safe: sr,
		stack: [],
		unsafe: [...Fn]
	};
	at(r, n), r.options.tightDefinitions && r.join.push(ir), r.handle = rt("type", {
		invalid: nr,
		unknown: rr,
		handlers: r.handlers
	});
	let i = r.handle(tt(e) ? {
		type: "root",
		children: [e]
	} : e, void 0, r, {
		before: "\n",
		after: "\n",
		now: {
			line: 1,
			column: 1
		},
		lineShift: 0
	});
	return i && i.charCodeAt(i.length - 1) !== 10 && i.charCodeAt(i.length - 1) !== 13 && (i += "\n"), i;
	function a(e) {
		return r.stack.push(e), t;
		function t() {
			r.stack.pop();
		}
	}
}
function nr(e) {
	throw Error("Cannot handle value `" + e + "`, expected node");
}
function rr(e) {
	throw Error("Cannot handle unknown node `" + e.type + "`");
}
function ir(e, t) {
	if (e.type === "definition" && e.type === t.type) return 0;
}
function ar(e, t) {
	return jt(e, this, t);
}
function or(e, t) {
	return Gn(e, this, t);
}
function sr(e, t) {
	return Xn(this, e, t);
}
// vendor/node_modules/mdast-util-gfm-table/lib/index.js
function cr() {
	return {
		enter: {
			table: lr,
			tableData: pr,
			tableHeader: pr,
			tableRow: dr
		},
		exit: {
			codeText: mr,
			table: ur,
			tableData: fr,
			tableHeader: fr,
			tableRow: fr
		}
	};
}
function lr(e) {
	let t = e._align;
	this.enter({
		type: "table",
		align: t.map(function(e) {
			return e === "none" ? null : e;
		}),
		children: [],
		position: void 0
	}, e), this.data.inTable = !0;
}
function ur(e) {
	this.exit(e), this.data.inTable = void 0;
}
function dr(e) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, e);
}
function fr(e) {
	this.exit(e);
}
function pr(e) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, e);
}
function mr(e) {
	let t = this.resume();
	this.data.inTable && (t = t.replace(/\\([\\|])/g, hr));
	let n = this.stack[this.stack.length - 1];
	n.type, n.value = t, this.exit(e);
}
function hr(e, t) {
	return t === "|" ? t : e;
}
function gr(e) {
	let { tableCellPadding: t, tablePipeAlign: n, stringLength: r } = e || {}, i = t ? " " : "|";
	return {
		handlers: {
			inlineCode: d,
			table: a,
			tableCell: s,
			tableRow: o
		},
		join: [_r],
		unsafe: [
			{
				character: "\r",
				inConstruct: "tableCell"
			},
			{
				character: "\n",
				inConstruct: "tableCell"
			},
			{
				atBreak: !0,
				character: "|",
				after: "[	 :-]"
			},
			{
				character: "|",
				inConstruct: "tableCell"
			},
			{
				atBreak: !0,
				character: ":",
				after: "-"
			},
			{
				atBreak: !0,
				character: "-",
				after: "[:|-]"
			}
		]
	};
	function a(e, t, n, r) {
		let i = l(e, n, r), a = i[0];
		if (a) {
			let t = e.align ? e.align.length : 0, n = -1;
			if (!t) for (; ++n < i.length;) i[n].length > t && (t = i[n].length);
			for (; a.length < t;) a.push("");
		}
		return c(i, e.align);
	}
	function o(e, t, n, r) {
		let i = c([u(e, n, r)]);
		return i.slice(0, i.indexOf("\n"));
	}
	function s(e, t, n, r) {
		let a = n.enter("tableCell"), o = n.enter("phrasing"), s = n.containerPhrasing(e, {
			...r,
			before: i,
			after: i
		});
		return o(), a(), s;
	}
	function c(e, i) {
		return Qe(e, {
			align: i,
			alignDelimiters: n,
			fillRows: !1,
			padding: t,
			stringLength: r
		});
	}
	function l(e, t, n) {
		let { children: r } = e, i = -1, a = [], o = t.enter("table");
		for (; ++i < r.length;) a[i] = u(r[i], t, n);
		return o(), a;
	}
	function u(e, t, n) {
		let { children: r } = e, i = -1, a = [], o = t.enter("tableRow");
		for (; ++i < r.length;) a[i] = s(r[i], e, t, n);
		return o(), a;
	}
	function d(e, t, n) {
		let r = jn.inlineCode(e, t, n);
		if (!n.stack.includes("tableCell")) return r;
		let i = [], a = 0, o = r.indexOf("|");
		for (; o !== -1;) {
			let e = o;
			for (; e > a && r.charCodeAt(e - 1) === 92;) e--;
			i.push(r.slice(a, o)), (o - e) % 2 == 0 && i.push("\\"), a = o, o = r.indexOf("|", o + 1);
		}
		return i.push(r.slice(a)), i.join("");
	}
}
function _r(e, t, n, r) {
	if (e.type === "table" && n.type === "listItem" && n.spread === !1 && (t.type === "definition" || t.type === "heading" && vr(t, r) || t.type === "paragraph" || t.type === "table")) return 1;
}
function vr(e, t) {
	let n = !1;
	return Gt(e, function(e) {
		if (e.type === "break" || "value" in e && /\r?\n|\r/.test(e.value)) return n = !0, !1;
	}), !!((!e.depth || e.depth < 3) && Yt(e) && (t.options.setext || n));
}
// vendor/node_modules/mdast-util-gfm-task-list-item/lib/index.js
function yr() {
	return { exit: {
		taskListCheckValueChecked: xr,
		taskListCheckValueUnchecked: xr,
		paragraph: Sr
	} };
}
function br() {
	return {
		handlers: { paragraph: Cr },
		join: [wr]
	};
}
function xr(e) {
	let t = this.stack[this.stack.length - 2];
	t.type, t.checked = e.type === "taskListCheckValueChecked";
}
function Sr(e) {
	let t = this.stack[this.stack.length - 2];
	if (t && t.type === "listItem" && typeof t.checked == "boolean") {
		let e = this.stack[this.stack.length - 1];
		e.type;
		let n = e.children[0];
		if (n && n.type === "text") {
			let r = t.children, i = -1, a;
			for (; ++i < r.length;) {
				let e = r[i];
				if (e.type === "paragraph") {
					a = e;
					break;
				}
			}
			a === e && (n.value = n.value.slice(1), n.value.length === 0 ? e.children.shift() : e.position && n.position && typeof n.position.start.offset == "number" && (n.position.start.column++, n.position.start.offset++, e.position.start = { ...n.position.start }));
		}
	}
	this.exit(e);
}
function Cr(e, t, n, r) {
	if (!t || t.type !== "listItem" || Tr(t) !== e) return jn.paragraph(e, t, n, r);
	let i = "[" + (t.checked ? "x" : " ") + "] ", a = n.createTracker(r);
	return a.move(i), i + jn.paragraph(e.children.length > 0 ? e : {
		type: "paragraph",
		children: [{
			type: "text",
			value: " "
		}]
	}, t, n, {
		...r,
		...a.current()
	});
}
function wr(e, t, n) {
	if (e.type !== "definition" || n.type !== "listItem") return;
	let r = Tr(n);
	if (r && n.children.indexOf(e) < n.children.indexOf(r)) return 0;
}
function Tr(e) {
	if (typeof e.checked == "boolean") for (let t of e.children) {
		if (t.type === "paragraph") return t;
		if (t.type !== "definition") return;
	}
}
// vendor/node_modules/mdast-util-gfm/lib/index.js
function Er() {
	return [
		pe(),
		ze(),
		We(),
		cr(),
		yr()
	];
}
function Dr(e) {
	return { extensions: [
		me(),
		Be(e),
		Ge(),
		gr(e),
		br()
	] };
}
// vendor/node_modules/micromark-util-chunked/index.js
function z(e, t, n, r) {
	let i = e.length, a = 0, o;
	if (t = t < 0 ? -t > i ? 0 : i + t : t > i ? i : t, n = n > 0 ? n : 0, r.length < 1e4) o = Array.from(r), o.unshift(t, n), e.splice(...o);
	else for (n && e.splice(t, n); a < r.length;) o = r.slice(a, a + 1e4), o.unshift(t, 0), e.splice(...o), a += 1e4, t += 1e4;
}
function B(e, t) {
	return e.length > 0 ? (z(e, e.length, 0, t), e) : t;
}
// vendor/node_modules/micromark-util-combine-extensions/index.js
var Or = {}.hasOwnProperty;
function kr(e) {
	let t = {}, n = -1;
	for (; ++n < e.length;) Ar(t, e[n]);
	return t;
}
function Ar(e, t) {
	let n;
	for (n in t) {
		let r = (Or.call(e, n) ? e[n] : void 0) || (e[n] = {}), i = t[n], a;
		if (i) for (a in i) {
			Or.call(r, a) || (r[a] = []);
			let e = i[a];
			jr(r[a], Array.isArray(e) ? e : e ? [e] : []);
		}
	}
}
function jr(e, t) {
	let n = -1, r = [];
	for (; ++n < t.length;) (t[n].add === "after" ? e : r).push(t[n]);
	z(e, 0, 0, r);
}
// vendor/node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var Mr = {
	tokenize: Wr,
	partial: !0
}, Nr = {
	tokenize: Gr,
	partial: !0
}, Pr = {
	tokenize: Kr,
	partial: !0
}, Fr = {
	tokenize: qr,
	partial: !0
}, Ir = {
	tokenize: Jr,
	partial: !0
}, Lr = {
	name: "wwwAutolink",
	tokenize: Hr,
	previous: Yr
}, Rr = {
	name: "protocolAutolink",
	tokenize: Ur,
	previous: Xr
}, V = {
	name: "emailAutolink",
	tokenize: Vr,
	previous: Zr
}, H = {};
function zr() {
	return { text: H };
}
for (var Br = 48; Br < 123;) H[Br] = V, Br++, Br === 58 ? Br = 65 : Br === 91 && (Br = 97);
H[43] = V, H[45] = V, H[46] = V, H[95] = V, H[72] = [V, Rr], H[104] = [V, Rr], H[87] = [V, Lr], H[119] = [V, Lr];
function Vr(e, t, n) {
	let r = this, i, a;
	return o;
	function o(t) {
		return !Qr(t) || !Zr.call(r, r.previous) || $r(r.events) ? n(t) : (e.enter("literalAutolink"), e.enter("literalAutolinkEmail"), s(t));
	}
	function s(t) {
		return Qr(t) ? (e.consume(t), s) : t === 64 ? (e.consume(t), c) : n(t);
	}
	function c(t) {
		return t === 46 ? e.check(Ir, u, l)(t) : t === 45 || t === 95 || y(t) ? (a = !0, e.consume(t), c) : u(t);
	}
	function l(t) {
		return e.consume(t), i = !0, c;
	}
	function u(o) {
		return a && i && v(r.previous) ? (e.exit("literalAutolinkEmail"), e.exit("literalAutolink"), t(o)) : n(o);
	}
}
function Hr(e, t, n) {
	let r = this;
	return i;
	function i(t) {
		return t !== 87 && t !== 119 || !Yr.call(r, r.previous) || $r(r.events) ? n(t) : (e.enter("literalAutolink"), e.enter("literalAutolinkWww"), e.check(Mr, e.attempt(Nr, e.attempt(Pr, a), n), n)(t));
	}
	function a(n) {
		return e.exit("literalAutolinkWww"), e.exit("literalAutolink"), t(n);
	}
}
function Ur(e, t, n) {
	let r = this, i = "", a = !1;
	return o;
	function o(t) {
		return (t === 72 || t === 104) && Xr.call(r, r.previous) && !$r(r.events) ? (e.enter("literalAutolink"), e.enter("literalAutolinkHttp"), i += String.fromCodePoint(t), e.consume(t), s) : n(t);
	}
	function s(t) {
		if (v(t) && i.length < 5) return i += String.fromCodePoint(t), e.consume(t), s;
		if (t === 58) {
			let n = i.toLowerCase();
			if (n === "http" || n === "https") return e.consume(t), c;
		}
		return n(t);
	}
	function c(t) {
		return t === 47 ? (e.consume(t), a ? l : (a = !0, c)) : n(t);
	}
	function l(t) {
		return t === null || x(t) || E(t) || k(t) || O(t) ? n(t) : e.attempt(Nr, e.attempt(Pr, u), n)(t);
	}
	function u(n) {
		return e.exit("literalAutolinkHttp"), e.exit("literalAutolink"), t(n);
	}
}
function Wr(e, t, n) {
	let r = 0;
	return i;
	function i(t) {
		return (t === 87 || t === 119) && r < 3 ? (r++, e.consume(t), i) : t === 46 && r === 3 ? (e.consume(t), a) : n(t);
	}
	function a(e) {
		return e === null ? n(e) : t(e);
	}
}
function Gr(e, t, n) {
	let r, i, a;
	return o;
	function o(t) {
		return t === 46 || t === 95 ? e.check(Fr, c, s)(t) : t === null || E(t) || k(t) || t !== 45 && O(t) ? c(t) : (a = !0, e.consume(t), o);
	}
	function s(t) {
		return t === 95 ? r = !0 : (i = r, r = void 0), e.consume(t), o;
	}
	function c(e) {
		return i || r || !a ? n(e) : t(e);
	}
}
function Kr(e, t) {
	let n = 0, r = 0;
	return i;
	function i(o) {
		return o === 40 ? (n++, e.consume(o), i) : o === 41 && r < n ? a(o) : o === 33 || o === 34 || o === 38 || o === 39 || o === 41 || o === 42 || o === 44 || o === 46 || o === 58 || o === 59 || o === 60 || o === 63 || o === 93 || o === 95 || o === 126 ? e.check(Fr, t, a)(o) : o === null || E(o) || k(o) ? t(o) : (e.consume(o), i);
	}
	function a(t) {
		return t === 41 && r++, e.consume(t), i;
	}
}
function qr(e, t, n) {
	return r;
	function r(o) {
		return o === 33 || o === 34 || o === 39 || o === 41 || o === 42 || o === 44 || o === 46 || o === 58 || o === 59 || o === 63 || o === 95 || o === 126 ? (e.consume(o), r) : o === 38 ? (e.consume(o), a) : o === 93 ? (e.consume(o), i) : o === 60 || o === null || E(o) || k(o) ? t(o) : n(o);
	}
	function i(e) {
		return e === null || e === 40 || e === 91 || E(e) || k(e) ? t(e) : r(e);
	}
	function a(e) {
		return v(e) ? o(e) : n(e);
	}
	function o(t) {
		return t === 59 ? (e.consume(t), r) : v(t) ? (e.consume(t), o) : n(t);
	}
}
function Jr(e, t, n) {
	return r;
	function r(t) {
		return e.consume(t), i;
	}
	function i(e) {
		return y(e) ? n(e) : t(e);
	}
}
function Yr(e) {
	return e === null || e === 40 || e === 42 || e === 95 || e === 91 || e === 93 || e === 126 || E(e);
}
function Xr(e) {
	return !v(e);
}
function Zr(e) {
	return !(e === 47 || Qr(e));
}
function Qr(e) {
	return e === 43 || e === 45 || e === 46 || e === 95 || y(e);
}
function $r(e) {
	let t = e.length, n = !1;
	for (; t--;) {
		let r = e[t][1];
		if ((r.type === "labelLink" || r.type === "labelImage") && !r._balanced) {
			n = !0;
			break;
		}
		if (r._gfmAutolinkLiteralWalkedInto) {
			n = !1;
			break;
		}
	}
	return e.length > 0 && !n && (e[e.length - 1][1]._gfmAutolinkLiteralWalkedInto = !0), n;
}
// vendor/node_modules/micromark-util-resolve-all/index.js
function ei(e, t, n) {
	let r = [], i = -1;
	for (; ++i < e.length;) {
		let a = e[i].resolveAll;
		a && !r.includes(a) && (t = a(t, n), r.push(a));
	}
	return t;
}
// vendor/node_modules/micromark-core-commonmark/lib/attention.js
var ti = {
	name: "attention",
	resolveAll: ni,
	tokenize: ri
};
function ni(e, t) {
	let n = -1, r;
	for (; ++n < e.length;) if (e[n][0] === "enter" && e[n][1].type === "attentionSequence" && e[n][1]._close) {
		let i = n;
		for (; i--;) if (e[i][0] === "exit" && e[i][1].type === "attentionSequence" && e[i][1]._open && t.sliceSerialize(e[i][1]).charCodeAt(0) === t.sliceSerialize(e[n][1]).charCodeAt(0)) {
			if ((e[i][1]._close || e[n][1]._open) && (e[n][1].end.offset - e[n][1].start.offset) % 3 && !((e[i][1].end.offset - e[i][1].start.offset + e[n][1].end.offset - e[n][1].start.offset) % 3)) continue;
			let a = e[i][1].end.offset - e[i][1].start.offset > 1 && e[n][1].end.offset - e[n][1].start.offset > 1 ? 2 : 1, o = { ...e[i][1].end }, s = { ...e[n][1].start };
			ii(o, -a), ii(s, a);
			let c = {
				type: a > 1 ? "strongSequence" : "emphasisSequence",
				start: o,
				end: { ...e[i][1].end }
			}, l = {
				type: a > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...e[n][1].start },
				end: s
			}, u = {
				type: a > 1 ? "strongText" : "emphasisText",
				start: { ...e[i][1].end },
				end: { ...e[n][1].start }
			}, d = {
				type: a > 1 ? "strong" : "emphasis",
				start: { ...c.start },
				end: { ...l.end }
			};
			e[i][1].end = { ...c.start }, e[n][1].start = { ...l.end }, r = [], e[i][1].end.offset - e[i][1].start.offset && (r = B(r, [[
				"enter",
				e[i][1],
				t
			], [
				"exit",
				e[i][1],
				t
			]])), r = B(r, [
				[
					"enter",
					d,
					t
				],
				[
					"enter",
					c,
					t
				],
				[
					"exit",
					c,
					t
				],
				[
					"enter",
					u,
					t
				]
			]), r = B(r, ei(t.parser.constructs.insideSpan.null, e.slice(i + 1, n), t)), r = B(r, [
				[
					"exit",
					u,
					t
				],
				[
					"enter",
					l,
					t
				],
				[
					"exit",
					l,
					t
				],
				[
					"exit",
					d,
					t
				]
			]);
			let f = 0;
			e[n][1].end.offset - e[n][1].start.offset && (f = 2, r = B(r, [[
				"enter",
				e[n][1],
				t
			], [
				"exit",
				e[n][1],
				t
			]])), z(e, i - 1, n - i + 3, r), n = i + r.length - f - 2;
			break;
		}
	}
	for (n = -1; ++n < e.length;) e[n][1].type === "attentionSequence" && (e[n][1].type = "data");
	return e;
}
function ri(e, t) {
	let n = this.parser.constructs.attentionMarkers.null, r = this.previous, i = R(r), a;
	return o;
	function o(t) {
		return a = t, e.enter("attentionSequence"), s(t);
	}
	function s(o) {
		if (o === a) return e.consume(o), s;
		let c = e.exit("attentionSequence"), l = R(o), u = !l || l === 2 && i || n.includes(o) && o !== 42 && o !== 95, d = !i || i === 2 && l || n.includes(r) && r !== 42 && r !== 95;
		return c._open = !!(a === 42 ? u : u && (i || !d)), c._close = !!(a === 42 ? d : d && (l || !u)), t(o);
	}
}
function ii(e, t) {
	e.column += t, e.offset += t, e._bufferIndex += t;
}
// vendor/node_modules/micromark-core-commonmark/lib/autolink.js
var ai = {
	name: "autolink",
	tokenize: oi
};
function oi(e, t, n) {
	let r = 0;
	return i;
	function i(t) {
		return e.enter("autolink"), e.enter("autolinkMarker"), e.consume(t), e.exit("autolinkMarker"), e.enter("autolinkProtocol"), a;
	}
	function a(t) {
		return v(t) ? (e.consume(t), o) : t === 64 ? n(t) : l(t);
	}
	function o(e) {
		return e === 43 || e === 45 || e === 46 || y(e) ? (r = 1, s(e)) : l(e);
	}
	function s(t) {
		return t === 58 ? (e.consume(t), r = 0, c) : (t === 43 || t === 45 || t === 46 || y(t)) && r++ < 32 ? (e.consume(t), s) : (r = 0, l(t));
	}
	function c(r) {
		return r === 62 ? (e.exit("autolinkProtocol"), e.enter("autolinkMarker"), e.consume(r), e.exit("autolinkMarker"), e.exit("autolink"), t) : r === null || r === 32 || r === 60 || x(r) ? n(r) : (e.consume(r), c);
	}
	function l(t) {
		return t === 64 ? (e.consume(t), u) : b(t) ? (e.consume(t), l) : n(t);
	}
	function u(e) {
		return y(e) ? d(e) : n(e);
	}
	function d(n) {
		return n === 46 ? (e.consume(n), r = 0, u) : n === 62 ? (e.exit("autolinkProtocol").type = "autolinkEmail", e.enter("autolinkMarker"), e.consume(n), e.exit("autolinkMarker"), e.exit("autolink"), t) : f(n);
	}
	function f(t) {
		if ((t === 45 || y(t)) && r++ < 63) {
			let n = t === 45 ? f : d;
			return e.consume(t), n;
		}
		return n(t);
	}
}
// vendor/node_modules/micromark-factory-space/index.js
function U(e, t, n, r) {
	let i = r ? r - 1 : Infinity, a = 0;
	return o;
	function o(r) {
		return D(r) ? (e.enter(n), s(r)) : t(r);
	}
	function s(r) {
		return D(r) && a++ < i ? (e.consume(r), s) : (e.exit(n), t(r));
	}
}
function si(e, t, n, r, i, a) {
	let o = 0;
	return s;
	function s(t) {
		return a > 0 && D(t) ? (e.enter(r), c(t)) : l(t);
	}
	function c(t) {
		return D(t) && o < a ? (e.consume(t), o++, c) : (e.exit(r), l(t));
	}
	function l(e) {
		return o >= i ? t(e) : n(e);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/blank-line.js
var ci = {
	partial: !0,
	tokenize: li
};
function li(e, t, n) {
	return r;
	function r(t) {
		return D(t) ? U(e, i, "linePrefix")(t) : i(t);
	}
	function i(e) {
		return e === null || T(e) ? t(e) : n(e);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/block-quote.js
var ui = {
	continuation: { tokenize: fi },
	exit: pi,
	name: "blockQuote",
	tokenize: di
};
function di(e, t, n) {
	let r = this;
	return i;
	function i(t) {
		if (t === 62) {
			let n = r.containerState;
			return n.open ||= (e.enter("blockQuote", { _container: !0 }), !0), e.enter("blockQuotePrefix"), e.enter("blockQuoteMarker"), e.consume(t), e.exit("blockQuoteMarker"), a;
		}
		return n(t);
	}
	function a(n) {
		return D(n) ? (e.enter("blockQuotePrefixWhitespace"), e.consume(n), e.exit("blockQuotePrefixWhitespace"), e.exit("blockQuotePrefix"), t) : (e.exit("blockQuotePrefix"), t(n));
	}
}
function fi(e, t, n) {
	let r = this;
	return i;
	function i(t) {
		return D(t) ? U(e, a, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(t) : a(t);
	}
	function a(r) {
		return e.attempt(ui, t, n)(r);
	}
}
function pi(e) {
	e.exit("blockQuote");
}
// vendor/node_modules/micromark-core-commonmark/lib/character-escape.js
var mi = {
	name: "characterEscape",
	tokenize: hi
};
function hi(e, t, n) {
	return r;
	function r(t) {
		return e.enter("characterEscape"), e.enter("escapeMarker"), e.consume(t), e.exit("escapeMarker"), i;
	}
	function i(r) {
		return w(r) ? (e.enter("characterEscapeValue"), e.consume(r), e.exit("characterEscapeValue"), e.exit("characterEscape"), t) : n(r);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/character-reference.js
var gi = {
	name: "characterReference",
	tokenize: _i
};
function _i(e, t, n) {
	let r = this, i = 0, a, o;
	return s;
	function s(t) {
		return e.enter("characterReference"), e.enter("characterReferenceMarker"), e.consume(t), e.exit("characterReferenceMarker"), c;
	}
	function c(t) {
		return t === 35 ? (e.enter("characterReferenceMarkerNumeric"), e.consume(t), e.exit("characterReferenceMarkerNumeric"), l) : (e.enter("characterReferenceValue"), a = 31, o = y, u(t));
	}
	function l(t) {
		return t === 88 || t === 120 ? (e.enter("characterReferenceMarkerHexadecimal"), e.consume(t), e.exit("characterReferenceMarkerHexadecimal"), e.enter("characterReferenceValue"), a = 6, o = C, u) : (e.enter("characterReferenceValue"), a = 7, o = S, u(t));
	}
	function u(s) {
		if (s === 59 && i) {
			let i = e.exit("characterReferenceValue");
			return o === y && !Rn(r.sliceSerialize(i)) ? n(s) : (e.enter("characterReferenceMarker"), e.consume(s), e.exit("characterReferenceMarker"), e.exit("characterReference"), t);
		}
		return o(s) && i++ < a ? (e.consume(s), u) : n(s);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var vi = {
	partial: !0,
	tokenize: yi
};
function yi(e, t, n) {
	let r = this;
	return i;
	function i(t) {
		return t === null ? n(t) : (e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), a);
	}
	function a(e) {
		return r.parser.lazy[r.now().line] ? n(e) : t(e);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/code-fenced.js
var bi = {
	concrete: !0,
	name: "codeFenced",
	tokenize: xi
};
function xi(e, t, n) {
	let r = this, i = {
		partial: !0,
		tokenize: x
	}, a = 0, o = 0, s;
	return c;
	function c(e) {
		return l(e);
	}
	function l(t) {
		let n = r.events[r.events.length - 1];
		return a = n && n[1].type === "linePrefix" ? n[2].sliceSerialize(n[1], !0).length : 0, s = t, e.enter("codeFenced"), e.enter("codeFencedFence"), e.enter("codeFencedFenceSequence"), u(t);
	}
	function u(t) {
		return t === s ? (o++, e.consume(t), u) : o < 3 ? n(t) : (e.exit("codeFencedFenceSequence"), D(t) ? U(e, d, "whitespace")(t) : d(t));
	}
	function d(n) {
		return n === null || T(n) ? (e.exit("codeFencedFence"), r.interrupt ? t(n) : e.check(vi, h, b)(n)) : (e.enter("codeFencedFenceInfo"), e.enter("chunkString", { contentType: "string" }), f(n));
	}
	function f(t) {
		return t === null || T(t) ? (e.exit("chunkString"), e.exit("codeFencedFenceInfo"), d(t)) : D(t) ? (e.exit("chunkString"), e.exit("codeFencedFenceInfo"), U(e, p, "whitespace")(t)) : t === 96 && t === s ? n(t) : (e.consume(t), f);
	}
	function p(t) {
		return t === null || T(t) ? d(t) : (e.enter("codeFencedFenceMeta"), e.enter("chunkString", { contentType: "string" }), m(t));
	}
	function m(t) {
		return t === null || T(t) ? (e.exit("chunkString"), e.exit("codeFencedFenceMeta"), d(t)) : t === 96 && t === s ? n(t) : (e.consume(t), m);
	}
	function h(t) {
		return e.attempt(i, b, g)(t);
	}
	function g(t) {
		return e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), _;
	}
	function _(t) {
		return a > 0 && D(t) ? U(e, v, "linePrefix", a + 1)(t) : v(t);
	}
	function v(t) {
		return t === null || T(t) ? e.check(vi, h, b)(t) : (e.enter("codeFlowValue"), y(t));
	}
	function y(t) {
		return t === null || T(t) ? (e.exit("codeFlowValue"), v(t)) : (e.consume(t), y);
	}
	function b(n) {
		return e.exit("codeFenced"), t(n);
	}
	function x(e, t, n) {
		let i = 0;
		return a;
		function a(t) {
			return e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), c;
		}
		function c(t) {
			return e.enter("codeFencedFence"), D(t) ? U(e, l, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(t) : l(t);
		}
		function l(t) {
			return t === s ? (e.enter("codeFencedFenceSequence"), u(t)) : n(t);
		}
		function u(t) {
			return t === s ? (i++, e.consume(t), u) : i >= o ? (e.exit("codeFencedFenceSequence"), D(t) ? U(e, d, "whitespace")(t) : d(t)) : n(t);
		}
		function d(r) {
			return r === null || T(r) ? (e.exit("codeFencedFence"), t(r)) : n(r);
		}
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/code-indented.js
var Si = {
	name: "codeIndented",
	tokenize: wi
}, Ci = {
	partial: !0,
	tokenize: Ti
};
function wi(e, t, n) {
	return r;
	function r(t) {
		return e.enter("codeIndented"), si(e, i, n, "linePrefix", 4, 4)(t);
	}
	function i(t) {
		return t === null ? o(t) : T(t) ? e.attempt(Ci, i, o)(t) : (e.enter("codeFlowValue"), a(t));
	}
	function a(t) {
		return t === null || T(t) ? (e.exit("codeFlowValue"), i(t)) : (e.consume(t), a);
	}
	function o(n) {
		return e.exit("codeIndented"), t(n);
	}
}
function Ti(e, t, n) {
	let r = this;
	return i;
	function i(o) {
		return r.parser.lazy[r.now().line] ? n(o) : T(o) ? (e.enter("lineEnding"), e.consume(o), e.exit("lineEnding"), i) : si(e, t, a, "linePrefix", 4, 4)(o);
	}
	function a(e) {
		return T(e) ? i(e) : n(e);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/code-text.js
var Ei = {
	name: "codeText",
	previous: Oi,
	resolve: Di,
	tokenize: ki
};
function Di(e) {
	let t = e.length - 4, n = 3, r, i;
	if ((e[n][1].type === "lineEnding" || e[n][1].type === "space") && (e[t][1].type === "lineEnding" || e[t][1].type === "space")) {
		for (r = n; ++r < t;) if (e[r][1].type === "codeTextData") {
			e[n][1].type = "codeTextPadding", e[t][1].type = "codeTextPadding", n += 2, t -= 2;
			break;
		}
	}
	for (r = n - 1, t++; ++r <= t;) i === void 0 ? r !== t && e[r][1].type !== "lineEnding" && (i = r) : (r === t || e[r][1].type === "lineEnding") && (e[i][1].type = "codeTextData", r !== i + 2 && (e[i][1].end = e[r - 1][1].end, e.splice(i + 2, r - i - 2), t -= r - i - 2, r = i + 2), i = void 0);
	return e;
}
function Oi(e) {
	return e !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function ki(e, t, n) {
	let r = 0, i, a;
	return o;
	function o(t) {
		return e.enter("codeText"), e.enter("codeTextSequence"), s(t);
	}
	function s(t) {
		return t === 96 ? (e.consume(t), r++, s) : (e.exit("codeTextSequence"), c(t));
	}
	function c(t) {
		return t === null ? n(t) : t === 32 ? (e.enter("space"), e.consume(t), e.exit("space"), c) : t === 96 ? (a = e.enter("codeTextSequence"), i = 0, u(t)) : T(t) ? (e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), c) : (e.enter("codeTextData"), l(t));
	}
	function l(t) {
		return t === null || t === 32 || t === 96 || T(t) ? (e.exit("codeTextData"), c(t)) : (e.consume(t), l);
	}
	function u(n) {
		return n === 96 ? (e.consume(n), i++, u) : i === r ? (e.exit("codeTextSequence"), e.exit("codeText"), t(n)) : (a.type = "codeTextData", l(n));
	}
}
// vendor/node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var Ai = class {
	constructor(e) {
		this.left = e ? [...e] : [], this.right = [];
	}
	get(e) {
		if (e < 0 || e >= this.left.length + this.right.length) throw RangeError("Cannot access index `" + e + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		return e < this.left.length ? this.left[e] : this.right[this.right.length - e + this.left.length - 1];
	}
	get length() {
		return this.left.length + this.right.length;
	}
	shift() {
		return this.setCursor(0), this.right.pop();
	}
	slice(e, t) {
		let n = t ?? Infinity;
		return n < this.left.length ? this.left.slice(e, n) : e > this.left.length ? this.right.slice(this.right.length - n + this.left.length, this.right.length - e + this.left.length).reverse() : this.left.slice(e).concat(this.right.slice(this.right.length - n + this.left.length).reverse());
	}
	splice(e, t, n) {
		let r = t || 0;
		this.setCursor(Math.trunc(e));
		let i = this.right.splice(this.right.length - r, Infinity);
		return n && ji(this.left, n), i.reverse();
	}
	pop() {
		return this.setCursor(Infinity), this.left.pop();
	}
	push(e) {
		this.setCursor(Infinity), this.left.push(e);
	}
	pushMany(e) {
		this.setCursor(Infinity), ji(this.left, e);
	}
	unshift(e) {
		this.setCursor(0), this.right.push(e);
	}
	unshiftMany(e) {
		this.setCursor(0), ji(this.right, e.reverse());
	}
	setCursor(e) {
		if (!(e === this.left.length || e > this.left.length && this.right.length === 0 || e < 0 && this.left.length === 0)) {
			if (e < this.left.length) {
				let t = this.left.splice(e, Infinity);
				ji(this.right, t.reverse());
			} else {
				let t = this.right.splice(this.left.length + this.right.length - e, Infinity);
				ji(this.left, t.reverse());
			}
		}
	}
};
function ji(e, t) {
	let n = 0;
	if (t.length < 1e4) e.push(...t);
	else for (; n < t.length;) e.push(...t.slice(n, n + 1e4)), n += 1e4;
}
// vendor/node_modules/micromark-util-subtokenize/index.js
function Mi(e) {
	let t = {}, n = -1, r, i, a, o, s, c, l, u = new Ai(e);
	for (; ++n < u.length;) {
		for (; n in t;) n = t[n];
		if (r = u.get(n), n && r[1].type === "chunkFlow" && u.get(n - 1)[1].type === "listItemPrefix" && (c = r[1]._tokenizer.events, a = 0, a < c.length && c[a][1].type === "lineEndingBlank" && (a += 2), a < c.length && c[a][1].type === "content")) for (; ++a < c.length && c[a][1].type !== "content";) c[a][1].type === "chunkText" && (c[a][1]._isInFirstContentOfListItem = !0, a++);
		if (r[0] === "enter") r[1].contentType && (Object.assign(t, Ni(u, n)), n = t[n], l = !0);
		else if (r[1]._container) {
			for (a = n, i = void 0; a--;) if (o = u.get(a), o[1].type === "lineEnding" || o[1].type === "lineEndingBlank") o[0] === "enter" && (i && (u.get(i)[1].type = "lineEndingBlank"), o[1].type = "lineEnding", i = a);
			else if (o[1].type !== "linePrefix" && o[1].type !== "listItemIndent") break;
			i && (r[1].end = { ...u.get(i)[1].start }, s = u.slice(i, n), s.unshift(r), u.splice(i, n - i + 1, s));
		}
	}
	return z(e, 0, Infinity, u.slice(0)), !l;
}
function Ni(e, t) {
	let n = e.get(t)[1], r = e.get(t)[2], i = t - 1, a = [], o = n._tokenizer;
	o || (o = r.parser[n.contentType](n.start), n._contentTypeTextTrailing && (o._contentTypeTextTrailing = !0));
	let s = o.events, c = [], l = {}, u, d, f = -1, p = n, m = 0, h = 0, g = [h];
	for (; p;) {
		for (; e.get(++i)[1] !== p;);
		a.push(i), p._tokenizer || (u = r.sliceStream(p), p.next || u.push(null), d && o.defineSkip(p.start), p._isInFirstContentOfListItem && (o._gfmTasklistFirstContentOfListItem = !0), o.write(u), p._isInFirstContentOfListItem && (o._gfmTasklistFirstContentOfListItem = void 0)), d = p, p = p.next;
	}
	for (p = n; ++f < s.length;) s[f][0] === "exit" && s[f - 1][0] === "enter" && s[f][1].type === s[f - 1][1].type && s[f][1].start.line !== s[f][1].end.line && (h = f + 1, g.push(h), p._tokenizer = void 0, p.previous = void 0, p = p.next);
	for (o.events = [], p ? (p._tokenizer = void 0, p.previous = void 0) : g.pop(), f = g.length; f--;) {
		let t = s.slice(g[f], g[f + 1]), n = a.pop();
		c.push([n, n + t.length - 1]), e.splice(n, 2, t);
	}
	for (c.reverse(), f = -1; ++f < c.length;) l[m + c[f][0]] = m + c[f][1], m += c[f][1] - c[f][0] - 1;
	return l;
}
// vendor/node_modules/micromark-core-commonmark/lib/content.js
var Pi = {
	resolve: Ii,
	tokenize: Li
}, Fi = {
	partial: !0,
	tokenize: Ri
};
function Ii(e) {
	return Mi(e), e;
}
function Li(e, t) {
	let n;
	return r;
	function r(t) {
		return e.enter("content"), n = e.enter("chunkContent", { contentType: "content" }), i(t);
	}
	function i(t) {
		return t === null ? a(t) : T(t) ? e.check(Fi, o, a)(t) : (e.consume(t), i);
	}
	function a(n) {
		return e.exit("chunkContent"), e.exit("content"), t(n);
	}
	function o(t) {
		return e.consume(t), e.exit("chunkContent"), n.next = e.enter("chunkContent", {
			contentType: "content",
			previous: n
		}), n = n.next, i;
	}
}
function Ri(e, t, n) {
	let r = this;
	return i;
	function i(t) {
		return e.exit("chunkContent"), e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), U(e, a, "linePrefix");
	}
	function a(i) {
		if (i === null || T(i)) return n(i);
		let a = r.events[r.events.length - 1];
		return !r.parser.constructs.disable.null.includes("codeIndented") && a && a[1].type === "linePrefix" && a[2].sliceSerialize(a[1], !0).length >= 4 ? t(i) : e.interrupt(r.parser.constructs.flow, n, t)(i);
	}
}
// vendor/node_modules/micromark-factory-destination/index.js
function zi(e, t, n, r, i, a, o, s, c) {
	let l = c || Infinity, u = 0;
	return d;
	function d(t) {
		return t === 60 ? (e.enter(r), e.enter(i), e.enter(a), e.consume(t), e.exit(a), f) : t === null || t === 32 || t === 41 || x(t) ? n(t) : (e.enter(r), e.enter(o), e.enter(s), e.enter("chunkString", { contentType: "string" }), h(t));
	}
	function f(n) {
		return n === 62 ? (e.enter(a), e.consume(n), e.exit(a), e.exit(i), e.exit(r), t) : (e.enter(s), e.enter("chunkString", { contentType: "string" }), p(n));
	}
	function p(t) {
		return t === 62 ? (e.exit("chunkString"), e.exit(s), f(t)) : t === null || t === 60 || T(t) ? n(t) : (e.consume(t), t === 92 ? m : p);
	}
	function m(t) {
		return t === 60 || t === 62 || t === 92 ? (e.consume(t), p) : p(t);
	}
	function h(i) {
		return !u && (i === null || i === 41 || E(i)) ? (e.exit("chunkString"), e.exit(s), e.exit(o), e.exit(r), t(i)) : u < l && i === 40 ? (e.consume(i), u++, h) : i === 41 ? (e.consume(i), u--, h) : i === null || i === 32 || i === 40 || x(i) ? n(i) : (e.consume(i), i === 92 ? g : h);
	}
	function g(t) {
		return t === 40 || t === 41 || t === 92 ? (e.consume(t), h) : h(t);
	}
}
// vendor/node_modules/micromark-factory-label/index.js
function Bi(e, t, n, r, i, a) {
	let o = this, s = 0, c;
	return l;
	function l(t) {
		return e.enter(r), e.enter(i), e.consume(t), e.exit(i), e.enter(a), u;
	}
	function u(l) {
		return s > 999 || l === null || l === 91 || l === 93 && !c || 
		/* c8 ignore next 3 */
		l === 94 && !s && "_hiddenFootnoteSupport" in o.parser.constructs ? n(l) : l === 93 ? (e.exit(a), e.enter(i), e.consume(l), e.exit(i), e.exit(r), t) : T(l) ? (e.enter("lineEnding"), e.consume(l), e.exit("lineEnding"), u) : (e.enter("chunkString", { contentType: "string" }), d(l));
	}
	function d(t) {
		return t === null || t === 91 || t === 93 || T(t) || s++ > 999 ? (e.exit("chunkString"), u(t)) : (e.consume(t), c ||= !D(t), t === 92 ? f : d);
	}
	function f(t) {
		return t === 91 || t === 92 || t === 93 ? (e.consume(t), s++, d) : d(t);
	}
}
// vendor/node_modules/micromark-factory-title/index.js
function Vi(e, t, n, r, i, a) {
	let o;
	return s;
	function s(t) {
		return t === 34 || t === 39 || t === 40 ? (e.enter(r), e.enter(i), e.consume(t), e.exit(i), o = t === 40 ? 41 : t, c) : n(t);
	}
	function c(n) {
		return n === o ? (e.enter(i), e.consume(n), e.exit(i), e.exit(r), t) : (e.enter(a), l(n));
	}
	function l(t) {
		return t === o ? (e.exit(a), c(o)) : t === null ? n(t) : T(t) ? (e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), U(e, l, "linePrefix")) : (e.enter("chunkString", { contentType: "string" }), u(t));
	}
	function u(t) {
		return t === o || t === null || T(t) ? (e.exit("chunkString"), l(t)) : (e.consume(t), t === 92 ? d : u);
	}
	function d(t) {
		return t === o || t === 92 ? (e.consume(t), u) : u(t);
	}
}
// vendor/node_modules/micromark-factory-whitespace/index.js
function Hi(e, t) {
	let n;
	return r;
	function r(i) {
		return T(i) ? (e.enter("lineEnding"), e.consume(i), e.exit("lineEnding"), n = !0, r) : D(i) ? U(e, r, n ? "linePrefix" : "lineSuffix")(i) : t(i);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/definition.js
var Ui = {
	name: "definition",
	tokenize: Gi
}, Wi = {
	partial: !0,
	tokenize: Ki
};
function Gi(e, t, n) {
	let r = this, i;
	return a;
	function a(t) {
		return e.enter("definition"), o(t);
	}
	function o(t) {
		return Bi.call(r, e, s, n, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(t);
	}
	function s(t) {
		return i = L(r.sliceSerialize(r.events[r.events.length - 1][1]).slice(1, -1)), t === 58 ? (e.enter("definitionMarker"), e.consume(t), e.exit("definitionMarker"), c) : n(t);
	}
	function c(t) {
		return E(t) ? Hi(e, l)(t) : l(t);
	}
	function l(t) {
		return zi(e, u, n, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(t);
	}
	function u(t) {
		return e.attempt(Wi, d, d)(t);
	}
	function d(t) {
		return D(t) ? U(e, f, "whitespace")(t) : f(t);
	}
	function f(a) {
		return a === null || T(a) ? (e.exit("definition"), r.parser.defined.push(i), t(a)) : n(a);
	}
}
function Ki(e, t, n) {
	return r;
	function r(t) {
		return E(t) ? Hi(e, i)(t) : n(t);
	}
	function i(t) {
		return Vi(e, a, n, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(t);
	}
	function a(t) {
		return D(t) ? U(e, o, "whitespace")(t) : o(t);
	}
	function o(e) {
		return e === null || T(e) ? t(e) : n(e);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var qi = {
	name: "hardBreakEscape",
	tokenize: Ji
};
function Ji(e, t, n) {
	return r;
	function r(t) {
		return e.enter("hardBreakEscape"), e.consume(t), i;
	}
	function i(r) {
		return T(r) ? (e.exit("hardBreakEscape"), t(r)) : n(r);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/heading-atx.js
var Yi = {
	name: "headingAtx",
	resolve: Xi,
	tokenize: Zi
};
function Xi(e, t) {
	let n = e.length - 2, r = 3;
	if (e[r][1].type === "whitespace" && (r += 2), n - 2 > r && e[n][1].type === "whitespace" && (n -= 2), e[n][1].type === "atxHeadingSequence" && (r === n - 1 || n - 4 > r && e[n - 2][1].type === "whitespace") && (n -= r + 1 === n ? 2 : 4), n > r) {
		let i = {
			type: "atxHeadingText",
			start: e[r][1].start,
			end: e[n][1].end
		}, a = {
			type: "chunkText",
			start: e[r][1].start,
			end: e[n][1].end,
			contentType: "text"
		};
		z(e, r, n - r + 1, [
			[
				"enter",
				i,
				t
			],
			[
				"enter",
				a,
				t
			],
			[
				"exit",
				a,
				t
			],
			[
				"exit",
				i,
				t
			]
		]);
	}
	return e;
}
function Zi(e, t, n) {
	let r = 0;
	return i;
	function i(t) {
		return e.enter("atxHeading"), a(t);
	}
	function a(t) {
		return e.enter("atxHeadingSequence"), o(t);
	}
	function o(t) {
		return t === 35 && r++ < 6 ? (e.consume(t), o) : t === null || E(t) ? (e.exit("atxHeadingSequence"), s(t)) : n(t);
	}
	function s(n) {
		return n === 35 ? (e.enter("atxHeadingSequence"), c(n)) : n === null || T(n) ? (e.exit("atxHeading"), t(n)) : D(n) ? U(e, s, "whitespace")(n) : (e.enter("atxHeadingText"), l(n));
	}
	function c(t) {
		return t === 35 ? (e.consume(t), c) : (e.exit("atxHeadingSequence"), s(t));
	}
	function l(t) {
		return t === null || t === 35 || E(t) ? (e.exit("atxHeadingText"), s(t)) : (e.consume(t), l);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/html-flow.js
var Qi = {
	concrete: !0,
	name: "htmlFlow",
	resolveTo: ea,
	tokenize: ta
}, $i = {
	partial: !0,
	tokenize: na
};
function ea(e) {
	let t = e.length;
	for (; t-- && (e[t][0] !== "enter" || e[t][1].type !== "htmlFlow"););
	return t > 1 && e[t - 2][1].type === "linePrefix" && (e[t][1].start = e[t - 2][1].start, e[t + 1][1].start = e[t - 2][1].start, e.splice(t - 2, 2)), e;
}
function ta(e, t, n) {
	let r = this, i, a, o, s, c;
	return l;
	function l(e) {
		return u(e);
	}
	function u(t) {
		return e.enter("htmlFlow"), e.enter("htmlFlowData"), e.consume(t), d;
	}
	function d(s) {
		return s === 33 ? (e.consume(s), f) : s === 47 ? (e.consume(s), a = !0, h) : s === 63 ? (e.consume(s), i = 3, r.interrupt ? t : F) : v(s) ? (e.consume(s), o = String.fromCharCode(s), g) : n(s);
	}
	function f(a) {
		return a === 45 ? (e.consume(a), i = 2, p) : a === 91 ? (e.consume(a), i = 5, s = 0, m) : v(a) ? (e.consume(a), i = 4, r.interrupt ? t : F) : n(a);
	}
	function p(i) {
		return i === 45 ? (e.consume(i), r.interrupt ? t : F) : n(i);
	}
	function m(i) {
		return i === "CDATA[".charCodeAt(s++) ? (e.consume(i), s === 6 ? r.interrupt ? t : M : m) : n(i);
	}
	function h(t) {
		return v(t) ? (e.consume(t), o = String.fromCharCode(t), g) : n(t);
	}
	function g(s) {
		if (s === null || s === 47 || s === 62 || E(s)) {
			let c = s === 47, l = o.toLowerCase();
			return !c && !a && Et.includes(l) ? (i = 1, r.interrupt ? t(s) : M(s)) : Tt.includes(o.toLowerCase()) ? (i = 6, c ? (e.consume(s), _) : r.interrupt ? t(s) : M(s)) : (i = 7, r.interrupt && !r.parser.lazy[r.now().line] ? n(s) : a ? b(s) : x(s));
		}
		return s === 45 || y(s) ? (e.consume(s), o += String.fromCharCode(s), g) : n(s);
	}
	function _(i) {
		return i === 62 ? (e.consume(i), r.interrupt ? t : M) : n(i);
	}
	function b(t) {
		return D(t) ? (e.consume(t), b) : ee(t);
	}
	function x(t) {
		return t === 47 ? (e.consume(t), ee) : t === 58 || t === 95 || v(t) ? (e.consume(t), S) : D(t) ? (e.consume(t), x) : ee(t);
	}
	function S(t) {
		return t === 45 || t === 46 || t === 58 || t === 95 || y(t) ? (e.consume(t), S) : C(t);
	}
	function C(t) {
		return t === 61 ? (e.consume(t), w) : D(t) ? (e.consume(t), C) : x(t);
	}
	function w(t) {
		return t === null || t === 60 || t === 61 || t === 62 || t === 96 ? n(t) : t === 34 || t === 39 ? (e.consume(t), c = t, O) : D(t) ? (e.consume(t), w) : k(t);
	}
	function O(t) {
		return t === c ? (e.consume(t), c = null, A) : t === null || T(t) ? n(t) : (e.consume(t), O);
	}
	function k(t) {
		return t === null || t === 34 || t === 39 || t === 47 || t === 60 || t === 61 || t === 62 || t === 96 || E(t) ? C(t) : (e.consume(t), k);
	}
	function A(e) {
		return e === 47 || e === 62 || D(e) ? x(e) : n(e);
	}
	function ee(t) {
		return t === 62 ? (e.consume(t), j) : n(t);
	}
	function j(t) {
		return t === null || T(t) ? M(t) : D(t) ? (e.consume(t), j) : n(t);
	}
	function M(t) {
		return t === 45 && i === 2 ? (e.consume(t), N) : t === 60 && i === 1 ? (e.consume(t), P) : t === 62 && i === 4 ? (e.consume(t), I) : t === 63 && i === 3 ? (e.consume(t), F) : t === 93 && i === 5 ? (e.consume(t), ae) : T(t) && (i === 6 || i === 7) ? (e.exit("htmlFlowData"), e.check($i, oe, te)(t)) : t === null || T(t) ? (e.exit("htmlFlowData"), te(t)) : (e.consume(t), M);
	}
	function te(t) {
		return e.check(vi, ne, oe)(t);
	}
	function ne(t) {
		return e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), re;
	}
	function re(t) {
		return t === null || T(t) ? te(t) : (e.enter("htmlFlowData"), M(t));
	}
	function N(t) {
		return t === 45 ? (e.consume(t), F) : M(t);
	}
	function P(t) {
		return t === 47 ? (e.consume(t), o = "", ie) : M(t);
	}
	function ie(t) {
		if (t === 62) {
			let n = o.toLowerCase();
			return Et.includes(n) ? (e.consume(t), I) : M(t);
		}
		return v(t) && o.length < 8 ? (e.consume(t), o += String.fromCharCode(t), ie) : M(t);
	}
	function ae(t) {
		return t === 93 ? (e.consume(t), F) : M(t);
	}
	function F(t) {
		return t === 62 ? (e.consume(t), I) : t === 45 && i === 2 ? (e.consume(t), F) : M(t);
	}
	function I(t) {
		return t === null || T(t) ? (e.exit("htmlFlowData"), oe(t)) : (e.consume(t), I);
	}
	function oe(n) {
		return e.exit("htmlFlow"), t(n);
	}
}
function na(e, t, n) {
	return r;
	function r(r) {
		return e.enter("lineEnding"), e.consume(r), e.exit("lineEnding"), e.attempt(ci, t, n);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/html-text.js
var ra = {
	name: "htmlText",
	tokenize: ia
};
function ia(e, t, n) {
	let r = this, i, a, o;
	return s;
	function s(t) {
		return e.enter("htmlText"), e.enter("htmlTextData"), e.consume(t), c;
	}
	function c(t) {
		return t === 33 ? (e.consume(t), l) : t === 47 ? (e.consume(t), C) : t === 63 ? (e.consume(t), x) : v(t) ? (e.consume(t), k) : n(t);
	}
	function l(t) {
		return t === 45 ? (e.consume(t), u) : t === 91 ? (e.consume(t), a = 0, m) : v(t) ? (e.consume(t), b) : n(t);
	}
	function u(t) {
		return t === 45 ? (e.consume(t), p) : n(t);
	}
	function d(t) {
		return t === null ? n(t) : t === 45 ? (e.consume(t), f) : T(t) ? (o = d, P(t)) : (e.consume(t), d);
	}
	function f(t) {
		return t === 45 ? (e.consume(t), p) : d(t);
	}
	function p(e) {
		return e === 62 ? N(e) : e === 45 ? f(e) : d(e);
	}
	function m(t) {
		return t === "CDATA[".charCodeAt(a++) ? (e.consume(t), a === 6 ? h : m) : n(t);
	}
	function h(t) {
		return t === null ? n(t) : t === 93 ? (e.consume(t), g) : T(t) ? (o = h, P(t)) : (e.consume(t), h);
	}
	function g(t) {
		return t === 93 ? (e.consume(t), _) : h(t);
	}
	function _(t) {
		return t === 62 ? N(t) : t === 93 ? (e.consume(t), _) : h(t);
	}
	function b(t) {
		return t === null || t === 62 ? N(t) : T(t) ? (o = b, P(t)) : (e.consume(t), b);
	}
	function x(t) {
		return t === null ? n(t) : t === 63 ? (e.consume(t), S) : T(t) ? (o = x, P(t)) : (e.consume(t), x);
	}
	function S(e) {
		return e === 62 ? N(e) : x(e);
	}
	function C(t) {
		return v(t) ? (e.consume(t), w) : n(t);
	}
	function w(t) {
		return t === 45 || y(t) ? (e.consume(t), w) : O(t);
	}
	function O(t) {
		return T(t) ? (o = O, P(t)) : D(t) ? (e.consume(t), O) : N(t);
	}
	function k(t) {
		return t === 45 || y(t) ? (e.consume(t), k) : t === 47 || t === 62 || E(t) ? A(t) : n(t);
	}
	function A(t) {
		return t === 47 ? (e.consume(t), N) : t === 58 || t === 95 || v(t) ? (e.consume(t), ee) : T(t) ? (o = A, P(t)) : D(t) ? (e.consume(t), A) : N(t);
	}
	function ee(t) {
		return t === 45 || t === 46 || t === 58 || t === 95 || y(t) ? (e.consume(t), ee) : j(t);
	}
	function j(t) {
		return t === 61 ? (e.consume(t), M) : T(t) ? (o = j, P(t)) : D(t) ? (e.consume(t), j) : A(t);
	}
	function M(t) {
		return t === null || t === 60 || t === 61 || t === 62 || t === 96 ? n(t) : t === 34 || t === 39 ? (e.consume(t), i = t, te) : T(t) ? (o = M, P(t)) : D(t) ? (e.consume(t), M) : (e.consume(t), ne);
	}
	function te(t) {
		return t === i ? (e.consume(t), i = void 0, re) : t === null ? n(t) : T(t) ? (o = te, P(t)) : (e.consume(t), te);
	}
	function ne(t) {
		return t === null || t === 34 || t === 39 || t === 60 || t === 61 || t === 96 ? n(t) : t === 47 || t === 62 || E(t) ? A(t) : (e.consume(t), ne);
	}
	function re(e) {
		return e === 47 || e === 62 || E(e) ? A(e) : n(e);
	}
	function N(r) {
		return r === 62 ? (e.consume(r), e.exit("htmlTextData"), e.exit("htmlText"), t) : n(r);
	}
	function P(t) {
		return e.exit("htmlTextData"), e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), ie;
	}
	function ie(t) {
		return D(t) ? U(e, ae, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(t) : ae(t);
	}
	function ae(t) {
		return e.enter("htmlTextData"), o(t);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/label-end.js
var aa = {
	name: "labelEnd",
	resolveAll: la,
	resolveTo: ua,
	tokenize: da
}, oa = { tokenize: fa }, sa = { tokenize: pa }, ca = { tokenize: ma };
function la(e) {
	let t = -1, n = [];
	for (; ++t < e.length;) {
		let r = e[t][1];
		if (n.push(e[t]), r.type === "labelImage" || r.type === "labelLink" || r.type === "labelEnd") {
			let e = r.type === "labelImage" ? 4 : 2;
			r.type = "data", t += e;
		}
	}
	return e.length !== n.length && z(e, 0, e.length, n), e;
}
function ua(e, t) {
	let n = e.length, r = 0, i, a, o;
	for (; n--;) {
		let t = e[n][1];
		if (i) {
			if (t.type === "link" || t.type === "labelLink" && t._inactive) break;
			e[n][0] === "enter" && t.type === "labelLink" && (t._inactive = !0);
		} else if (a) {
			if (e[n][0] === "enter" && (t.type === "labelImage" || t.type === "labelLink") && !t._balanced && (i = n, t.type !== "labelLink")) {
				r = 2;
				break;
			}
		} else t.type === "labelEnd" && (a = n);
	}
	let s = {
		type: e[i][1].type === "labelLink" ? "link" : "image",
		start: { ...e[i][1].start },
		end: { ...e[e.length - 1][1].end }
	}, c = {
		type: "label",
		start: { ...e[i][1].start },
		end: { ...e[a][1].end }
	}, l = {
		type: "labelText",
		start: { ...e[i + r + 2][1].end },
		end: { ...e[a - 2][1].start }
	};
	return o = [[
		"enter",
		s,
		t
	], [
		"enter",
		c,
		t
	]], o = B(o, e.slice(i + 1, i + r + 3)), o = B(o, [[
		"enter",
		l,
		t
	]]), o = B(o, ei(t.parser.constructs.insideSpan.null, e.slice(i + r + 4, a - 3), t)), o = B(o, [
		[
			"exit",
			l,
			t
		],
		e[a - 2],
		e[a - 1],
		[
			"exit",
			c,
			t
		]
	]), o = B(o, e.slice(a + 1)), o = B(o, [[
		"exit",
		s,
		t
	]]), z(e, i, e.length, o), e;
}
function da(e, t, n) {
	let r = this, i = r._labelStarts, a, o;
	if (i) {
		for (; i.length > 0 && i[i.length - 1]._balanced;) i.pop();
		a = i[i.length - 1];
	}
	return s;
	function s(t) {
		return a ? a._inactive ? d(t) : (o = r.parser.defined.includes(L(r.sliceSerialize({
			start: a.end,
			end: r.now()
		}))), e.enter("labelEnd"), e.enter("labelMarker"), e.consume(t), e.exit("labelMarker"), e.exit("labelEnd"), c) : n(t);
	}
	function c(t) {
		return t === 40 ? e.attempt(oa, u, o ? u : d)(t) : t === 91 ? e.attempt(sa, u, o ? l : d)(t) : o ? u(t) : d(t);
	}
	function l(t) {
		return e.attempt(ca, u, d)(t);
	}
	function u(e) {
		return i.pop(), t(e);
	}
	function d(e) {
		return a._balanced = !0, n(e);
	}
}
function fa(e, t, n) {
	return r;
	function r(t) {
		return e.enter("resource"), e.enter("resourceMarker"), e.consume(t), e.exit("resourceMarker"), i;
	}
	function i(t) {
		return E(t) ? Hi(e, a)(t) : a(t);
	}
	function a(t) {
		return t === 41 ? u(t) : zi(e, o, s, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(t);
	}
	function o(t) {
		return E(t) ? Hi(e, c)(t) : u(t);
	}
	function s(e) {
		return n(e);
	}
	function c(t) {
		return t === 34 || t === 39 || t === 40 ? Vi(e, l, n, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(t) : u(t);
	}
	function l(t) {
		return E(t) ? Hi(e, u)(t) : u(t);
	}
	function u(r) {
		return r === 41 ? (e.enter("resourceMarker"), e.consume(r), e.exit("resourceMarker"), e.exit("resource"), t) : n(r);
	}
}
function pa(e, t, n) {
	let r = this;
	return i;
	function i(t) {
		return Bi.call(r, e, a, o, "reference", "referenceMarker", "referenceString")(t);
	}
	function a(e) {
		return r.parser.defined.includes(L(r.sliceSerialize(r.events[r.events.length - 1][1]).slice(1, -1))) ? t(e) : n(e);
	}
	function o(e) {
		return n(e);
	}
}
function ma(e, t, n) {
	return r;
	function r(t) {
		return e.enter("reference"), e.enter("referenceMarker"), e.consume(t), e.exit("referenceMarker"), i;
	}
	function i(r) {
		return r === 93 ? (e.enter("referenceMarker"), e.consume(r), e.exit("referenceMarker"), e.exit("reference"), t) : n(r);
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/label-start-image.js
var ha = {
	name: "labelStartImage",
	resolveAll: aa.resolveAll,
	tokenize: ga
};
function ga(e, t, n) {
	let r = this, i;
	return a;
	function a(t) {
		return e.enter("labelImage"), e.enter("labelImageMarker"), e.consume(t), e.exit("labelImageMarker"), o;
	}
	function o(t) {
		return t === 91 ? (e.enter("labelMarker"), e.consume(t), e.exit("labelMarker"), i = e.exit("labelImage"), s) : n(t);
	}
	function s(e) {
		return e === 94 && "_hiddenFootnoteSupport" in r.parser.constructs ? n(e) : (r._labelStarts = r._labelStarts || [], r._labelStarts.push(i), t(e));
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/label-start-link.js
var _a = {
	name: "labelStartLink",
	resolveAll: aa.resolveAll,
	tokenize: va
};
function va(e, t, n) {
	let r = this, i;
	return a;
	function a(t) {
		return e.enter("labelLink"), e.enter("labelMarker"), e.consume(t), e.exit("labelMarker"), i = e.exit("labelLink"), o;
	}
	function o(e) {
		return e === 94 && "_hiddenFootnoteSupport" in r.parser.constructs ? n(e) : (r._labelStarts = r._labelStarts || [], r._labelStarts.push(i), t(e));
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/line-ending.js
var ya = {
	name: "lineEnding",
	tokenize: ba
};
function ba(e, t) {
	return n;
	function n(n) {
		return e.enter("lineEnding"), e.consume(n), e.exit("lineEnding"), U(e, t, "linePrefix");
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/thematic-break.js
var xa = {
	name: "thematicBreak",
	tokenize: Sa
};
function Sa(e, t, n) {
	let r = 0, i;
	return a;
	function a(t) {
		return e.enter("thematicBreak"), o(t);
	}
	function o(e) {
		return i = e, s(e);
	}
	function s(a) {
		return a === i ? (e.enter("thematicBreakSequence"), c(a)) : r >= 3 && (a === null || T(a)) ? (e.exit("thematicBreak"), t(a)) : n(a);
	}
	function c(t) {
		return t === i ? (e.consume(t), r++, c) : (e.exit("thematicBreakSequence"), D(t) ? U(e, s, "whitespace")(t) : s(t));
	}
}
// vendor/node_modules/micromark-core-commonmark/lib/list.js
var W = {
	continuation: { tokenize: Ea },
	exit: Oa,
	name: "list",
	tokenize: Ta
}, Ca = {
	partial: !0,
	tokenize: ka
}, wa = {
	partial: !0,
	tokenize: Da
};
function Ta(e, t, n) {
	let r = this, i = r.events[r.events.length - 1], a = i && i[1].type === "linePrefix" ? i[2].sliceSerialize(i[1], !0).length : 0, o = 0;
	return s;
	function s(t) {
		let i = r.containerState.type || (t === 42 || t === 43 || t === 45 ? "listUnordered" : "listOrdered");
		if (i === "listUnordered" ? !r.containerState.marker || t === r.containerState.marker : S(t)) {
			if (r.containerState.type || (r.containerState.type = i, e.enter(i, { _container: !0 })), i === "listUnordered") return e.enter("listItemPrefix"), t === 42 || t === 45 ? e.check(xa, n, l)(t) : l(t);
			if (!r.interrupt || t === 49) return e.enter("listItemPrefix"), e.enter("listItemValue"), c(t);
		}
		return n(t);
	}
	function c(t) {
		return S(t) && ++o < 10 ? (e.consume(t), c) : (!r.interrupt || o < 2) && (r.containerState.marker ? t === r.containerState.marker : t === 41 || t === 46) ? (e.exit("listItemValue"), l(t)) : n(t);
	}
	function l(t) {
		return e.enter("listItemMarker"), e.consume(t), e.exit("listItemMarker"), r.containerState.marker = r.containerState.marker || t, e.check(ci, r.interrupt ? n : u, e.attempt(Ca, f, d));
	}
	function u(e) {
		return r.containerState.initialBlankLine = !0, a++, f(e);
	}
	function d(t) {
		return D(t) ? (e.enter("listItemPrefixWhitespace"), e.consume(t), e.exit("listItemPrefixWhitespace"), f) : n(t);
	}
	function f(n) {
		return r.containerState.size = a + r.sliceSerialize(e.exit("listItemPrefix"), !0).length, t(n);
	}
}
function Ea(e, t, n) {
	let r = this;
	return r.containerState._closeFlow = void 0, e.check(ci, i, a);
	function i(n) {
		return r.containerState.furtherBlankLines = r.containerState.furtherBlankLines || r.containerState.initialBlankLine, U(e, t, "listItemIndent", r.containerState.size + 1)(n);
	}
	function a(n) {
		return r.containerState.furtherBlankLines || !D(n) ? (r.containerState.furtherBlankLines = void 0, r.containerState.initialBlankLine = void 0, o(n)) : (r.containerState.furtherBlankLines = void 0, r.containerState.initialBlankLine = void 0, e.attempt(wa, t, o)(n));
	}
	function o(i) {
		return r.containerState._closeFlow = !0, r.interrupt = void 0, U(e, e.attempt(W, t, n), "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(i);
	}
}
function Da(e, t, n) {
	let r = this;
	return U(e, i, "listItemIndent", r.containerState.size + 1);
	function i(e) {
		let i = r.events[r.events.length - 1];
		return i && i[1].type === "listItemIndent" && i[2].sliceSerialize(i[1], !0).length === r.containerState.size ? t(e) : n(e);
	}
}
function Oa(e) {
	e.exit(this.containerState.type);
}
function ka(e, t, n) {
	let r = this;
	return U(e, i, "listItemPrefixWhitespace", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	function i(e) {
		let i = r.events[r.events.length - 1];
		return !D(e) && i && i[1].type === "listItemPrefixWhitespace" ? t(e) : n(e);
	}
}
// vendor/node_modules/micromark-util-edit-map/index.js
var Aa = class {
	constructor() {
		this.index = /* @__PURE__ */ new Map(), this.map = [];
	}
	add(e, t, n) {
		ja(this, e, t, n, !1);
	}
	addBefore(e, t, n) {
		ja(this, e, t, n, !0);
	}
	consume(e) {
		if (this.map.sort(function(e, t) {
			return e[0] - t[0];
		}), this.map.length === 0) return;
		let t = this.map.length, n = [];
		for (; t > 0;) --t, n.push(e.slice(this.map[t][0] + this.map[t][1]), this.map[t][2]), e.length = this.map[t][0];
		n.push(e.slice()), e.length = 0;
		let r = n.pop();
		for (; r;) {
			for (let t of r) e.push(t);
			r = n.pop();
		}
		this.map.length = 0, this.index.clear();
	}
};
function ja(e, t, n, r, i) {
	if (n === 0 && r.length === 0) return;
	let a = e.index.get(t);
	if (a) {
		a[1] += n, i ? (r.push(...a[2]), a[2] = r) : a[2].push(...r);
		return;
	}
	let o = [
		t,
		n,
		r
	];
	e.map.push(o), e.index.set(t, o);
}
// vendor/node_modules/micromark-core-commonmark/lib/setext-underline.js
var Ma = {
	name: "setextUnderline",
	resolveTo: Na,
	tokenize: Pa
};
function Na(e, t) {
	let n = new Aa(), r = e.length, i, a, o;
	for (; r--;) if (e[r][0] === "enter") {
		if (e[r][1].type === "content") {
			i = r;
			break;
		}
		e[r][1].type === "paragraph" && (a = r);
	} else e[r][1].type === "content" && n.add(r, 1, []), !o && e[r][1].type === "definition" && (o = r);
	let s = {
		type: "setextHeading",
		start: { ...e[i][1].start },
		end: { ...e[e.length - 1][1].end }
	};
	return e[a][1].type = "setextHeadingText", o ? (n.add(a, 0, [[
		"enter",
		s,
		t
	]]), n.add(o + 1, 0, [[
		"exit",
		e[i][1],
		t
	]]), e[i][1].end = { ...e[o][1].end }) : e[i][1] = s, n.add(e.length, 0, [[
		"exit",
		s,
		t
	]]), n.consume(e), e;
}
function Pa(e, t, n) {
	let r = this, i;
	return a;
	function a(t) {
		let a = r.events.length, s;
		for (; a--;) if (r.events[a][1].type !== "lineEnding" && r.events[a][1].type !== "linePrefix" && r.events[a][1].type !== "content") {
			s = r.events[a][1].type === "paragraph";
			break;
		}
		return !r.parser.lazy[r.now().line] && (r.interrupt || s) ? (e.enter("setextHeadingLine"), i = t, o(t)) : n(t);
	}
	function o(t) {
		return e.enter("setextHeadingLineSequence"), s(t);
	}
	function s(t) {
		return t === i ? (e.consume(t), s) : (e.exit("setextHeadingLineSequence"), D(t) ? U(e, c, "lineSuffix")(t) : c(t));
	}
	function c(r) {
		return r === null || T(r) ? (e.exit("setextHeadingLine"), t(r)) : n(r);
	}
}
// vendor/node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var Fa = {
	tokenize: Ua,
	partial: !0
};
function Ia() {
	return {
		document: { 91: {
			name: "gfmFootnoteDefinition",
			tokenize: Ba,
			continuation: { tokenize: Va },
			exit: Ha
		} },
		text: {
			91: {
				name: "gfmFootnoteCall",
				tokenize: za
			},
			93: {
				name: "gfmPotentialFootnoteCall",
				add: "after",
				tokenize: La,
				resolveTo: Ra
			}
		}
	};
}
function La(e, t, n) {
	let r = this, i = r.events.length, a = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []), o;
	for (; i--;) {
		let e = r.events[i][1];
		if (e.type === "labelImage") {
			o = e;
			break;
		}
		if (e.type === "gfmFootnoteCall" || e.type === "labelLink" || e.type === "label" || e.type === "image" || e.type === "link") break;
	}
	return s;
	function s(i) {
		if (!o || !o._balanced) return n(i);
		let s = L(r.sliceSerialize({
			start: o.end,
			end: r.now()
		}));
		return s.codePointAt(0) !== 94 || !a.includes(s.slice(1)) ? n(i) : (e.enter("gfmFootnoteCallLabelMarker"), e.consume(i), e.exit("gfmFootnoteCallLabelMarker"), t(i));
	}
}
function Ra(e, t) {
	let n = e.length;
	for (; n--;) if (e[n][1].type === "labelImage" && e[n][0] === "enter") {
		e[n][1];
		break;
	}
	e[n + 1][1].type = "data", e[n + 3][1].type = "gfmFootnoteCallLabelMarker";
	let r = {
		type: "gfmFootnoteCall",
		start: Object.assign({}, e[n + 3][1].start),
		end: Object.assign({}, e[e.length - 1][1].end)
	}, i = {
		type: "gfmFootnoteCallMarker",
		start: Object.assign({}, e[n + 3][1].end),
		end: Object.assign({}, e[n + 3][1].end)
	};
	i.end.column++, i.end.offset++, i.end._bufferIndex++;
	let a = {
		type: "gfmFootnoteCallString",
		start: Object.assign({}, i.end),
		end: Object.assign({}, e[e.length - 1][1].start)
	}, o = {
		type: "chunkString",
		contentType: "string",
		start: Object.assign({}, a.start),
		end: Object.assign({}, a.end)
	}, s = [
		e[n + 1],
		e[n + 2],
		[
			"enter",
			r,
			t
		],
		e[n + 3],
		e[n + 4],
		[
			"enter",
			i,
			t
		],
		[
			"exit",
			i,
			t
		],
		[
			"enter",
			a,
			t
		],
		[
			"enter",
			o,
			t
		],
		[
			"exit",
			o,
			t
		],
		[
			"exit",
			a,
			t
		],
		e[e.length - 2],
		e[e.length - 1],
		[
			"exit",
			r,
			t
		]
	];
	return e.splice(n, e.length - n + 1, ...s), e;
}
function za(e, t, n) {
	let r = this, i = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []), a = 0, o;
	return s;
	function s(t) {
		return e.enter("gfmFootnoteCall"), e.enter("gfmFootnoteCallLabelMarker"), e.consume(t), e.exit("gfmFootnoteCallLabelMarker"), c;
	}
	function c(t) {
		return t === 94 ? (e.enter("gfmFootnoteCallMarker"), e.consume(t), e.exit("gfmFootnoteCallMarker"), e.enter("gfmFootnoteCallString"), e.enter("chunkString").contentType = "string", l) : n(t);
	}
	function l(s) {
		if (a > 999 || s === 93 && !o || s === null || s === 91 || E(s)) return n(s);
		if (s === 93) {
			e.exit("chunkString");
			let a = e.exit("gfmFootnoteCallString");
			return i.includes(L(r.sliceSerialize(a))) ? (e.enter("gfmFootnoteCallLabelMarker"), e.consume(s), e.exit("gfmFootnoteCallLabelMarker"), e.exit("gfmFootnoteCall"), t) : n(s);
		}
		return E(s) || (o = !0), a++, e.consume(s), s === 92 ? u : l;
	}
	function u(t) {
		return t === 91 || t === 92 || t === 93 ? (e.consume(t), a++, l) : l(t);
	}
}
function Ba(e, t, n) {
	let r = this, i = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []), a, o = 0, s;
	return c;
	function c(t) {
		return e.enter("gfmFootnoteDefinition")._container = !0, e.enter("gfmFootnoteDefinitionLabel"), e.enter("gfmFootnoteDefinitionLabelMarker"), e.consume(t), e.exit("gfmFootnoteDefinitionLabelMarker"), l;
	}
	function l(t) {
		return t === 94 ? (e.enter("gfmFootnoteDefinitionMarker"), e.consume(t), e.exit("gfmFootnoteDefinitionMarker"), e.enter("gfmFootnoteDefinitionLabelString"), e.enter("chunkString").contentType = "string", u) : n(t);
	}
	function u(t) {
		if (o > 999 || t === 93 && !s || t === null || t === 91 || E(t)) return n(t);
		if (t === 93) {
			e.exit("chunkString");
			let n = e.exit("gfmFootnoteDefinitionLabelString");
			return a = L(r.sliceSerialize(n)), e.enter("gfmFootnoteDefinitionLabelMarker"), e.consume(t), e.exit("gfmFootnoteDefinitionLabelMarker"), e.exit("gfmFootnoteDefinitionLabel"), f;
		}
		return E(t) || (s = !0), o++, e.consume(t), t === 92 ? d : u;
	}
	function d(t) {
		return t === 91 || t === 92 || t === 93 ? (e.consume(t), o++, u) : u(t);
	}
	function f(t) {
		return t === 58 ? (e.enter("definitionMarker"), e.consume(t), e.exit("definitionMarker"), i.includes(a) || i.push(a), U(e, p, "gfmFootnoteDefinitionWhitespace")) : n(t);
	}
	function p(e) {
		return t(e);
	}
}
function Va(e, t, n) {
	return e.check(ci, t, e.attempt(Fa, t, n));
}
function Ha(e) {
	e.exit("gfmFootnoteDefinition");
}
function Ua(e, t, n) {
	let r = this;
	return U(e, i, "gfmFootnoteDefinitionIndent", 5);
	function i(e) {
		let i = r.events[r.events.length - 1];
		return i && i[1].type === "gfmFootnoteDefinitionIndent" && i[2].sliceSerialize(i[1], !0).length === 4 ? t(e) : n(e);
	}
}
// vendor/node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function Wa(e) {
	let t = (e || {}).singleTilde, n = {
		name: "strikethrough",
		tokenize: i,
		resolveAll: r
	};
	return t ??= !0, {
		text: { 126: n },
		insideSpan: { null: [n] },
		attentionMarkers: { null: [126] }
	};
	function r(e, t) {
		let n = -1;
		for (; ++n < e.length;) if (e[n][0] === "enter" && e[n][1].type === "strikethroughSequenceTemporary" && e[n][1]._close) {
			let r = n;
			for (; r--;) if (e[r][0] === "exit" && e[r][1].type === "strikethroughSequenceTemporary" && e[r][1]._open && e[n][1].end.offset - e[n][1].start.offset === e[r][1].end.offset - e[r][1].start.offset) {
				e[n][1].type = "strikethroughSequence", e[r][1].type = "strikethroughSequence";
				let i = {
					type: "strikethrough",
					start: Object.assign({}, e[r][1].start),
					end: Object.assign({}, e[n][1].end)
				}, a = {
					type: "strikethroughText",
					start: Object.assign({}, e[r][1].end),
					end: Object.assign({}, e[n][1].start)
				}, o = [
					[
						"enter",
						i,
						t
					],
					[
						"enter",
						e[r][1],
						t
					],
					[
						"exit",
						e[r][1],
						t
					],
					[
						"enter",
						a,
						t
					]
				], s = t.parser.constructs.insideSpan.null;
				s && z(o, o.length, 0, ei(s, e.slice(r + 1, n), t)), z(o, o.length, 0, [
					[
						"exit",
						a,
						t
					],
					[
						"enter",
						e[n][1],
						t
					],
					[
						"exit",
						e[n][1],
						t
					],
					[
						"exit",
						i,
						t
					]
				]), z(e, r - 1, n - r + 3, o), n = r + o.length - 2;
				break;
			}
		}
		for (n = -1; ++n < e.length;) e[n][1].type === "strikethroughSequenceTemporary" && (e[n][1].type = "data");
		return e;
	}
	function i(e, n, r) {
		let i = this.previous, a = this.events, o = 0;
		return s;
		function s(t) {
			return i === 126 && a[a.length - 1][1].type !== "characterEscape" ? r(t) : (e.enter("strikethroughSequenceTemporary"), c(t));
		}
		function c(a) {
			let s = R(i);
			if (a === 126) return o > 1 ? r(a) : (e.consume(a), o++, c);
			if (o < 2 && !t) return r(a);
			let l = e.exit("strikethroughSequenceTemporary"), u = R(a);
			return l._open = !u || u === 2 && !!s, l._close = !s || s === 2 && !!u, n(a);
		}
	}
}
// vendor/node_modules/micromark-extension-gfm-table/lib/edit-map.js
var Ga = class {
	constructor() {
		this.map = [], this.index = /* @__PURE__ */ new Map();
	}
	add(e, t, n) {
		Ka(this, e, t, n);
	}
	consume(e) {
		/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
		if (this.map.sort(function(e, t) {
			return e[0] - t[0];
		}), this.map.length === 0) return;
		let t = this.map.length, n = [];
		for (; t > 0;) --t, n.push(e.slice(this.map[t][0] + this.map[t][1]), this.map[t][2]), e.length = this.map[t][0];
		n.push(e.slice()), e.length = 0;
		let r = n.pop();
		for (; r;) {
			for (let t of r) e.push(t);
			r = n.pop();
		}
		this.map.length = 0, this.index.clear();
	}
};
function Ka(e, t, n, r) {
	/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
	if (n === 0 && r.length === 0) return;
	let i = e.index.get(t);
	if (i) {
		i[1] += n, i[2].push(...r);
		return;
	}
	let a = [
		t,
		n,
		r
	];
	e.map.push(a), e.index.set(t, a);
}
// vendor/node_modules/micromark-extension-gfm-table/lib/infer.js
function qa(e, t) {
	let n = !1, r = [];
	for (; t < e.length;) {
		let i = e[t];
		if (n) {
			if (i[0] === "enter") i[1].type === "tableContent" && r.push(e[t + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			else if (i[1].type === "tableContent") {
				if (e[t - 1][1].type === "tableDelimiterMarker") {
					let e = r.length - 1;
					r[e] = r[e] === "left" ? "center" : "right";
				}
			} else if (i[1].type === "tableDelimiterRow") break;
		} else i[0] === "enter" && i[1].type === "tableDelimiterRow" && (n = !0);
		t += 1;
	}
	return r;
}
// vendor/node_modules/micromark-extension-gfm-table/lib/syntax.js
function Ja() {
	return { flow: { null: {
		name: "table",
		tokenize: Ya,
		resolveAll: Xa
	} } };
}
function Ya(e, t, n) {
	let r = this, i = 0, a = 0, o;
	return s;
	function s(e) {
		let t = r.events.length - 1;
		for (; t > -1;) {
			let { type: e } = r.events[t][1];
			if (e === "lineEnding" || e === "linePrefix") t--;
			else break;
		}
		let i = t > -1 ? r.events[t][1].type : null, a = i === "tableHead" || i === "tableRow" ? S : c;
		return a === S && r.parser.lazy[r.now().line] ? n(e) : a(e);
	}
	function c(t) {
		return e.enter("tableHead"), e.enter("tableRow"), l(t);
	}
	function l(e) {
		return e === 124 || (o = !0, a += 1), u(e);
	}
	function u(t) {
		return t === null ? n(t) : T(t) ? a > 1 ? (a = 0, r.interrupt = !0, e.exit("tableRow"), e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), p) : n(t) : D(t) ? U(e, u, "whitespace")(t) : (a += 1, o && (o = !1, i += 1), t === 124 ? (e.enter("tableCellDivider"), e.consume(t), e.exit("tableCellDivider"), o = !0, u) : (e.enter("data"), d(t)));
	}
	function d(t) {
		return t === null || t === 124 || E(t) ? (e.exit("data"), u(t)) : (e.consume(t), t === 92 ? f : d);
	}
	function f(t) {
		return t === 92 || t === 124 ? (e.consume(t), d) : d(t);
	}
	function p(t) {
		return r.interrupt = !1, r.parser.lazy[r.now().line] ? n(t) : (e.enter("tableDelimiterRow"), o = !1, D(t) ? U(e, m, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(t) : m(t));
	}
	function m(t) {
		return t === 45 || t === 58 ? g(t) : t === 124 ? (o = !0, e.enter("tableCellDivider"), e.consume(t), e.exit("tableCellDivider"), h) : x(t);
	}
	function h(t) {
		return D(t) ? U(e, g, "whitespace")(t) : g(t);
	}
	function g(t) {
		return t === 58 ? (a += 1, o = !0, e.enter("tableDelimiterMarker"), e.consume(t), e.exit("tableDelimiterMarker"), _) : t === 45 ? (a += 1, _(t)) : t === null || T(t) ? b(t) : x(t);
	}
	function _(t) {
		return t === 45 ? (e.enter("tableDelimiterFiller"), v(t)) : x(t);
	}
	function v(t) {
		return t === 45 ? (e.consume(t), v) : t === 58 ? (o = !0, e.exit("tableDelimiterFiller"), e.enter("tableDelimiterMarker"), e.consume(t), e.exit("tableDelimiterMarker"), y) : (e.exit("tableDelimiterFiller"), y(t));
	}
	function y(t) {
		return D(t) ? U(e, b, "whitespace")(t) : b(t);
	}
	function b(n) {
		return n === 124 ? m(n) : n === null || T(n) ? !o || i !== a ? x(n) : (e.exit("tableDelimiterRow"), e.exit("tableHead"), t(n)) : x(n);
	}
	function x(e) {
		return n(e);
	}
	function S(t) {
		return e.enter("tableRow"), C(t);
	}
	function C(n) {
		return n === 124 ? (e.enter("tableCellDivider"), e.consume(n), e.exit("tableCellDivider"), C) : n === null || T(n) ? (e.exit("tableRow"), t(n)) : D(n) ? U(e, C, "whitespace")(n) : (e.enter("data"), w(n));
	}
	function w(t) {
		return t === null || t === 124 || E(t) ? (e.exit("data"), C(t)) : (e.consume(t), t === 92 ? O : w);
	}
	function O(t) {
		return t === 92 || t === 124 ? (e.consume(t), w) : w(t);
	}
}
function Xa(e, t) {
	let n = -1, r = !0, i = 0, a = [
		0,
		0,
		0,
		0
	], o = [
		0,
		0,
		0,
		0
	], s = !1, c = 0, l, u, d, f = new Ga();
	for (; ++n < e.length;) {
		let p = e[n], m = p[1];
		p[0] === "enter" ? m.type === "tableHead" ? (s = !1, c !== 0 && (Qa(f, t, c, l, u), u = void 0, c = 0), l = {
			type: "table",
			start: Object.assign({}, m.start),
			end: Object.assign({}, m.end)
		}, f.add(n, 0, [[
			"enter",
			l,
			t
		]])) : m.type === "tableRow" || m.type === "tableDelimiterRow" ? (r = !0, d = void 0, a = [
			0,
			0,
			0,
			0
		], o = [
			0,
			n + 1,
			0,
			0
		], s && (s = !1, u = {
			type: "tableBody",
			start: Object.assign({}, m.start),
			end: Object.assign({}, m.end)
		}, f.add(n, 0, [[
			"enter",
			u,
			t
		]])), i = m.type === "tableDelimiterRow" ? 2 : u ? 3 : 1) : i && (m.type === "data" || m.type === "tableDelimiterMarker" || m.type === "tableDelimiterFiller") ? (r = !1, o[2] === 0 && (a[1] !== 0 && (o[0] = o[1], d = Za(f, t, a, i, void 0, d), a = [
			0,
			0,
			0,
			0
		]), o[2] = n)) : m.type === "tableCellDivider" && (r ? r = !1 : (a[1] !== 0 && (o[0] = o[1], d = Za(f, t, a, i, void 0, d)), a = o, o = [
			a[1],
			n,
			0,
			0
		])) : m.type === "tableHead" ? (s = !0, c = n) : m.type === "tableRow" || m.type === "tableDelimiterRow" ? (c = n, a[1] === 0 ? o[1] !== 0 && (d = Za(f, t, o, i, n, d)) : (o[0] = o[1], d = Za(f, t, a, i, n, d)), i = 0) : i && (m.type === "data" || m.type === "tableDelimiterMarker" || m.type === "tableDelimiterFiller") && (o[3] = n);
	}
	for (c !== 0 && Qa(f, t, c, l, u), f.consume(t.events), n = -1; ++n < t.events.length;) {
		let e = t.events[n];
		e[0] === "enter" && e[1].type === "table" && (e[1]._align = qa(t.events, n));
	}
	return e;
}
function Za(e, t, n, r, i, a) {
	let o = r === 1 ? "tableHeader" : r === 2 ? "tableDelimiter" : "tableData";
	n[0] !== 0 && (a.end = Object.assign({}, $a(t.events, n[0])), e.add(n[0], 0, [[
		"exit",
		a,
		t
	]]));
	let s = $a(t.events, n[1]);
	if (a = {
		type: o,
		start: Object.assign({}, s),
		end: Object.assign({}, s)
	}, e.add(n[1], 0, [[
		"enter",
		a,
		t
	]]), n[2] !== 0) {
		let i = $a(t.events, n[2]), a = $a(t.events, n[3]), o = {
			type: "tableContent",
			start: Object.assign({}, i),
			end: Object.assign({}, a)
		};
		if (e.add(n[2], 0, [[
			"enter",
			o,
			t
		]]), r !== 2) {
			let r = t.events[n[2]], i = t.events[n[3]];
			if (r[1].end = Object.assign({}, i[1].end), r[1].type = "chunkText", r[1].contentType = "text", n[3] > n[2] + 1) {
				let t = n[2] + 1, r = n[3] - n[2] - 1;
				e.add(t, r, []);
			}
		}
		e.add(n[3] + 1, 0, [[
			"exit",
			o,
			t
		]]);
	}
	return i !== void 0 && (a.end = Object.assign({}, $a(t.events, i)), e.add(i, 0, [[
		"exit",
		a,
		t
	]]), a = void 0), a;
}
function Qa(e, t, n, r, i) {
	let a = [], o = $a(t.events, n);
	i && (i.end = Object.assign({}, o), a.push([
		"exit",
		i,
		t
	])), r.end = Object.assign({}, o), a.push([
		"exit",
		r,
		t
	]), e.add(n + 1, 0, a);
}
function $a(e, t) {
	let n = e[t], r = n[0] === "enter" ? "start" : "end";
	return n[1][r];
}
// vendor/node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var eo = {
	name: "tasklistCheck",
	tokenize: no
};
function to() {
	return { text: { 91: eo } };
}
function no(e, t, n) {
	let r = this;
	return i;
	function i(t) {
		return r.previous !== null || !r._gfmTasklistFirstContentOfListItem ? n(t) : (e.enter("taskListCheck"), e.enter("taskListCheckMarker"), e.consume(t), e.exit("taskListCheckMarker"), a);
	}
	function a(t) {
		return E(t) ? (e.enter("taskListCheckValueUnchecked"), e.consume(t), e.exit("taskListCheckValueUnchecked"), o) : t === 88 || t === 120 ? (e.enter("taskListCheckValueChecked"), e.consume(t), e.exit("taskListCheckValueChecked"), o) : n(t);
	}
	function o(t) {
		return t === 93 ? (e.enter("taskListCheckMarker"), e.consume(t), e.exit("taskListCheckMarker"), e.exit("taskListCheck"), s) : n(t);
	}
	function s(r) {
		return T(r) ? t(r) : D(r) ? e.check({ tokenize: ro }, t, n)(r) : n(r);
	}
}
function ro(e, t, n) {
	return U(e, r, "whitespace");
	function r(e) {
		return e === null ? n(e) : t(e);
	}
}
// vendor/node_modules/micromark-extension-gfm/index.js
function io(e) {
	return kr([
		zr(),
		Ia(),
		Wa(e),
		Ja(),
		to()
	]);
}
// vendor/node_modules/remark-gfm/lib/index.js
var ao = {};
function oo(e) {
	let t = this, n = e || ao, r = t.data(), i = r.micromarkExtensions ||= [], a = r.fromMarkdownExtensions ||= [], o = r.toMarkdownExtensions ||= [];
	i.push(io(n)), a.push(Er()), o.push(Dr(n));
}
// vendor/node_modules/remark-stringify/lib/index.js
function so(e) {
	let t = this;
	t.compiler = n;
	function n(n) {
		return tr(n, {
			...t.data("settings"),
			...e,
			extensions: t.data("toMarkdownExtensions") || []
		});
	}
}
// vendor/node_modules/bail/index.js
function co(e) {
	if (e) throw e;
}
// vendor/node_modules/extend/index.js
var lo = /* @__PURE__ */ n(((e, t) => {
	var n = Object.prototype.hasOwnProperty, r = Object.prototype.toString, i = Object.defineProperty, a = Object.getOwnPropertyDescriptor, o = function(e) {
		return typeof Array.isArray == "function" ? Array.isArray(e) : r.call(e) === "[object Array]";
	}, s = function(e) {
		if (!e || r.call(e) !== "[object Object]") return !1;
		var t = n.call(e, "constructor"), i = e.constructor && e.constructor.prototype && n.call(e.constructor.prototype, "isPrototypeOf");
		if (e.constructor && !t && !i) return !1;
		for (var a in e);
		return a === void 0 || n.call(e, a);
	}, c = function(e, t) {
		i && t.name === "__proto__" ? i(e, t.name, {
			enumerable: !0,
			configurable: !0,
			value: t.newValue,
			writable: !0
		}) : e[t.name] = t.newValue;
	}, l = function(e, t) {
		if (t === "__proto__") {
			if (!n.call(e, t)) return;
			if (a) return a(e, t).value;
		}
		return e[t];
	};
	t.exports = function e() {
		var t, n, r, i, a, u, d = arguments[0], f = 1, p = arguments.length, m = !1;
		for (typeof d == "boolean" && (m = d, d = arguments[1] || {}, f = 2), (d == null || typeof d != "object" && typeof d != "function") && (d = {}); f < p; ++f) if (t = arguments[f], t != null) for (n in t) r = l(d, n), i = l(t, n), d !== i && (m && i && (s(i) || (a = o(i))) ? (a ? (a = !1, u = r && o(r) ? r : []) : u = r && s(r) ? r : {}, c(d, {
			name: n,
			newValue: e(m, u, i)
		})) : i !== void 0 && c(d, {
			name: n,
			newValue: i
		}));
		return d;
	};
}));
// vendor/node_modules/is-plain-obj/index.js
function uo(e) {
	if (typeof e != "object" || !e) return !1;
	let t = Object.getPrototypeOf(e);
	return (t === null || t === Object.prototype || Object.getPrototypeOf(t) === null) && !(Symbol.toStringTag in e) && !(Symbol.iterator in e);
}
// vendor/node_modules/trough/lib/index.js
function fo() {
	let e = [], t = {
		run: n,
		use: r
	};
	return t;
	function n(...t) {
		let n = -1, r = t.pop();
		if (typeof r != "function") throw TypeError("Expected function as last argument, not " + r);
		i(null, ...t);
		function i(a, ...o) {
			let s = e[++n], c = -1;
			if (a) r(a);
			else {
				for (; ++c < t.length;) (o[c] === null || o[c] === void 0) && (o[c] = t[c]);
				t = o, s ? po(s, i)(...o) : r(null, ...o);
			}
		}
	}
	function r(n) {
		if (typeof n != "function") throw TypeError("Expected `middelware` to be a function, not " + n);
		return e.push(n), t;
	}
}
function po(e, t) {
	let n;
	return r;
	function r(...t) {
		let r = e.length > t.length, o;
		r && t.push(i);
		try {
			o = e.apply(this, t);
		} catch (e) {
			let t = e;
			if (r && n) throw t;
			return i(t);
		}
		r || (o && o.then && typeof o.then == "function" ? o.then(a, i) : o instanceof Error ? i(o) : a(o));
	}
	function i(e, ...r) {
		n || (n = !0, t(e, ...r));
	}
	function a(e) {
		i(null, e);
	}
}
// vendor/node_modules/unist-util-stringify-position/lib/index.js
function mo(e) {
	return !e || typeof e != "object" ? "" : "position" in e || "type" in e ? go(e.position) : "start" in e || "end" in e ? go(e) : "line" in e || "column" in e ? ho(e) : "";
}
function ho(e) {
	return _o(e && e.line) + ":" + _o(e && e.column);
}
function go(e) {
	return ho(e && e.start) + "-" + ho(e && e.end);
}
function _o(e) {
	return e && typeof e == "number" ? e : 1;
}
// vendor/node_modules/vfile-message/lib/index.js
var vo = class extends Error {
	constructor(e, t, n) {
		super(), typeof t == "string" && (n = t, t = void 0);
		let r = "", i = {}, a = !1;
		if (t && (i = "line" in t && "column" in t || "start" in t && "end" in t ? { place: t } : "type" in t ? {
			ancestors: [t],
			place: t.position
		} : { ...t }), typeof e == "string" ? r = e : !i.cause && e && (a = !0, r = e.message, i.cause = e), !i.ruleId && !i.source && typeof n == "string") {
			let e = n.indexOf(":");
			e === -1 ? i.ruleId = n : (i.source = n.slice(0, e), i.ruleId = n.slice(e + 1));
		}
		if (!i.place && i.ancestors) {
			let e = i.ancestors[i.ancestors.length - 1];
			e && (i.place = e.position);
		}
		let o = i.place && "start" in i.place ? i.place.start : i.place;
		this.ancestors = i.ancestors || void 0, this.cause = i.cause || void 0, this.column = o ? o.column : void 0, this.fatal = void 0, this.file = "", this.message = r, this.line = o ? o.line : void 0, this.name = mo(i.place) || "1:1", this.place = i.place || void 0, this.reason = this.message, this.ruleId = i.ruleId || void 0, this.source = i.source || void 0, this.stack = a && i.cause && typeof i.cause.stack == "string" ? i.cause.stack : "", this.actual = void 0, this.expected = void 0, this.note = void 0, this.url = void 0;
	}
};
Object.defineProperties(vo.prototype, {
	file: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	name: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	reason: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	message: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	stack: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	column: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	line: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	ancestors: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	cause: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	fatal: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	place: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	ruleId: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	source: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	}
});
// vendor/node_modules/vfile/lib/minpath.browser.js
var G = {
	basename: yo,
	dirname: bo,
	extname: xo,
	join: So,
	sep: "/"
};
function yo(e, t) {
	if (t !== void 0 && typeof t != "string") throw TypeError("\"ext\" argument must be a string");
	To(e);
	let n = 0, r = -1, i = e.length, a;
	if (t === void 0 || t.length === 0 || t.length > e.length) {
		for (; i--;) if (e.codePointAt(i) === 47) {
			if (a) {
				n = i + 1;
				break;
			}
		} else r < 0 && (a = !0, r = i + 1);
		return r < 0 ? "" : e.slice(n, r);
	}
	if (t === e) return "";
	let o = -1, s = t.length - 1;
	for (; i--;) if (e.codePointAt(i) === 47) {
		if (a) {
			n = i + 1;
			break;
		}
	} else o < 0 && (a = !0, o = i + 1), s > -1 && (e.codePointAt(i) === t.codePointAt(s--) ? s < 0 && (r = i) : (s = -1, r = o));
	return n === r ? r = o : r < 0 && (r = e.length), e.slice(n, r);
}
function bo(e) {
	if (To(e), e.length === 0) return ".";
	let t = -1, n = e.length, r;
	for (; --n;) if (e.codePointAt(n) === 47) {
		if (r) {
			t = n;
			break;
		}
	} else r ||= !0;
	return t < 0 ? e.codePointAt(0) === 47 ? "/" : "." : t === 1 && e.codePointAt(0) === 47 ? "//" : e.slice(0, t);
}
function xo(e) {
	To(e);
	let t = e.length, n = -1, r = 0, i = -1, a = 0, o;
	for (; t--;) {
		let s = e.codePointAt(t);
		if (s === 47) {
			if (o) {
				r = t + 1;
				break;
			}
		} else n < 0 && (o = !0, n = t + 1), s === 46 ? i < 0 ? i = t : a !== 1 && (a = 1) : i > -1 && (a = -1);
	}
	return i < 0 || n < 0 || a === 0 || a === 1 && i === n - 1 && i === r + 1 ? "" : e.slice(i, n);
}
function So(...e) {
	let t = -1, n;
	for (; ++t < e.length;) To(e[t]), e[t] && (n = n === void 0 ? e[t] : n + "/" + e[t]);
	return n === void 0 ? "." : Co(n);
}
function Co(e) {
	To(e);
	let t = e.codePointAt(0) === 47, n = wo(e, !t);
	return n.length === 0 && !t && (n = "."), n.length > 0 && e.codePointAt(e.length - 1) === 47 && (n += "/"), t ? "/" + n : n;
}
function wo(e, t) {
	let n = "", r = 0, i = -1, a = 0, o = -1, s, c;
	for (; ++o <= e.length;) {
		if (o < e.length) s = e.codePointAt(o);
		else if (s === 47) break;
		else s = 47;
		if (s === 47) {
			if (i !== o - 1 && a !== 1) {
				if (i !== o - 1 && a === 2) {
					if (n.length < 2 || r !== 2 || n.codePointAt(n.length - 1) !== 46 || n.codePointAt(n.length - 2) !== 46) {
						if (n.length > 2) {
							if (c = n.lastIndexOf("/"), c !== n.length - 1) {
								c < 0 ? (n = "", r = 0) : (n = n.slice(0, c), r = n.length - 1 - n.lastIndexOf("/")), i = o, a = 0;
								continue;
							}
						} else if (n.length > 0) {
							n = "", r = 0, i = o, a = 0;
							continue;
						}
					}
					t && (n = n.length > 0 ? n + "/.." : "..", r = 2);
				} else n.length > 0 ? n += "/" + e.slice(i + 1, o) : n = e.slice(i + 1, o), r = o - i - 1;
			}
			i = o, a = 0;
		} else s === 46 && a > -1 ? a++ : a = -1;
	}
	return n;
}
function To(e) {
	if (typeof e != "string") throw TypeError("Path must be a string. Received " + JSON.stringify(e));
}
// vendor/node_modules/vfile/lib/minproc.browser.js
var Eo = { cwd: Do };
function Do() {
	return "/";
}
// vendor/node_modules/vfile/lib/minurl.shared.js
function Oo(e) {
	return !!(typeof e == "object" && e && "href" in e && e.href && "protocol" in e && e.protocol && e.auth === void 0);
}
// vendor/node_modules/vfile/lib/minurl.browser.js
function ko(e) {
	if (typeof e == "string") e = new URL(e);
	else if (!Oo(e)) {
		let t = /* @__PURE__ */ TypeError("The \"path\" argument must be of type string or an instance of URL. Received `" + e + "`");
		throw t.code = "ERR_INVALID_ARG_TYPE", t;
	}
	if (e.protocol !== "file:") {
		let e = /* @__PURE__ */ TypeError("The URL must be of scheme file");
		throw e.code = "ERR_INVALID_URL_SCHEME", e;
	}
	return Ao(e);
}
function Ao(e) {
	if (e.hostname !== "") {
		let e = /* @__PURE__ */ TypeError("File URL host must be \"localhost\" or empty on darwin");
		throw e.code = "ERR_INVALID_FILE_URL_HOST", e;
	}
	let t = e.pathname, n = -1;
	for (; ++n < t.length;) if (t.codePointAt(n) === 37 && t.codePointAt(n + 1) === 50) {
		let e = t.codePointAt(n + 2);
		if (e === 70 || e === 102) {
			let e = /* @__PURE__ */ TypeError("File URL path must not include encoded / characters");
			throw e.code = "ERR_INVALID_FILE_URL_PATH", e;
		}
	}
	return decodeURIComponent(t);
}
// vendor/node_modules/vfile/lib/index.js
var jo = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
], Mo = class {
	constructor(e) {
		let t;
		t = e ? Oo(e) ? { path: e } : typeof e == "string" || Io(e) ? { value: e } : e : {}, this.cwd = "cwd" in t ? "" : Eo.cwd(), this.data = {}, this.history = [], this.messages = [], this.value, this.map, this.result, this.stored;
		let n = -1;
		for (; ++n < jo.length;) {
			let e = jo[n];
			e in t && t[e] !== void 0 && t[e] !== null && (this[e] = e === "history" ? [...t[e]] : t[e]);
		}
		let r;
		for (r in t) jo.includes(r) || (this[r] = t[r]);
	}
	get basename() {
		return typeof this.path == "string" ? G.basename(this.path) : void 0;
	}
	set basename(e) {
		Po(e, "basename"), No(e, "basename"), this.path = G.join(this.dirname || "", e);
	}
	get dirname() {
		return typeof this.path == "string" ? G.dirname(this.path) : void 0;
	}
	set dirname(e) {
		Fo(this.basename, "dirname"), this.path = G.join(e || "", this.basename);
	}
	get extname() {
		return typeof this.path == "string" ? G.extname(this.path) : void 0;
	}
	set extname(e) {
		if (No(e, "extname"), Fo(this.dirname, "extname"), e) {
			if (e.codePointAt(0) !== 46) throw Error("`extname` must start with `.`");
			if (e.includes(".", 1)) throw Error("`extname` cannot contain multiple dots");
		}
		this.path = G.join(this.dirname, this.stem + (e || ""));
	}
	get path() {
		return this.history[this.history.length - 1];
	}
	set path(e) {
		Oo(e) && (e = ko(e)), Po(e, "path"), this.path !== e && this.history.push(e);
	}
	get stem() {
		return typeof this.path == "string" ? G.basename(this.path, this.extname) : void 0;
	}
	set stem(e) {
		Po(e, "stem"), No(e, "stem"), this.path = G.join(this.dirname || "", e + (this.extname || ""));
	}
	fail(e, t, n) {
		let r = this.message(e, t, n);
		throw r.fatal = !0, r;
	}
	info(e, t, n) {
		let r = this.message(e, t, n);
		return r.fatal = void 0, r;
	}
	message(e, t, n) {
		let r = new vo(e, t, n);
		return this.path && (r.name = this.path + ":" + r.name, r.file = this.path), r.fatal = !1, this.messages.push(r), r;
	}
	toString(e) {
		return this.value === void 0 ? "" : typeof this.value == "string" ? this.value : new TextDecoder(e || void 0).decode(this.value);
	}
};
function No(e, t) {
	if (e && e.includes(G.sep)) throw Error("`" + t + "` cannot be a path: did not expect `" + G.sep + "`");
}
function Po(e, t) {
	if (!e) throw Error("`" + t + "` cannot be empty");
}
function Fo(e, t) {
	if (!e) throw Error("Setting `" + t + "` requires `path` to be set too");
}
function Io(e) {
	return !!(e && typeof e == "object" && "byteLength" in e && "byteOffset" in e);
}
// vendor/node_modules/unified/lib/callable-instance.js
var Lo = (function(e) {
	let t = this.constructor.prototype, n = t[e], r = function() {
		return n.apply(r, arguments);
	};
	return Object.setPrototypeOf(r, t), r;
}), Ro = /* @__PURE__ */ t(lo(), 1), zo = {}.hasOwnProperty, Bo = new class e extends Lo {
	constructor() {
		super("copy"), this.Compiler = void 0, this.Parser = void 0, this.attachers = [], this.compiler = void 0, this.freezeIndex = -1, this.frozen = void 0, this.namespace = {}, this.parser = void 0, this.transformers = fo();
	}
	copy() {
		let t = new e(), n = -1;
		for (; ++n < this.attachers.length;) {
			let e = this.attachers[n];
			t.use(...e);
		}
		return t.data((0, Ro.default)(!0, {}, this.namespace)), t;
	}
	data(e, t) {
		return typeof e == "string" ? arguments.length === 2 ? (Uo("data", this.frozen), this.namespace[e] = t, this) : zo.call(this.namespace, e) && this.namespace[e] || void 0 : e ? (Uo("data", this.frozen), this.namespace = e, this) : this.namespace;
	}
	freeze() {
		if (this.frozen) return this;
		let e = this;
		for (; ++this.freezeIndex < this.attachers.length;) {
			let [t, ...n] = this.attachers[this.freezeIndex];
			if (n[0] === !1) continue;
			n[0] === !0 && (n[0] = void 0);
			let r = t.call(e, ...n);
			typeof r == "function" && this.transformers.use(r);
		}
		return this.frozen = !0, this.freezeIndex = Infinity, this;
	}
	parse(e) {
		this.freeze();
		let t = Ko(e), n = this.parser || this.Parser;
		return Vo("parse", n), n(String(t), t);
	}
	process(e, t) {
		let n = this;
		return this.freeze(), Vo("process", this.parser || this.Parser), Ho("process", this.compiler || this.Compiler), t ? r(void 0, t) : new Promise(r);
		function r(r, i) {
			let a = Ko(e), o = n.parse(a);
			n.run(o, a, function(e, t, r) {
				if (e || !t || !r) return s(e);
				let i = t, a = n.stringify(i, r);
				Jo(a) ? r.value = a : r.result = a, s(e, r);
			});
			function s(e, n) {
				e || !n ? i(e) : r ? r(n) : t(void 0, n);
			}
		}
	}
	processSync(e) {
		let t = !1, n;
		return this.freeze(), Vo("processSync", this.parser || this.Parser), Ho("processSync", this.compiler || this.Compiler), this.process(e, r), Go("processSync", "process", t), n;
		function r(e, r) {
			t = !0, co(e), n = r;
		}
	}
	run(e, t, n) {
		Wo(e), this.freeze();
		let r = this.transformers;
		return !n && typeof t == "function" && (n = t, t = void 0), n ? i(void 0, n) : new Promise(i);
		function i(i, a) {
			let o = Ko(t);
			r.run(e, o, s);
			function s(t, r, o) {
				let s = r || e;
				t ? a(t) : i ? i(s) : n(void 0, s, o);
			}
		}
	}
	runSync(e, t) {
		let n = !1, r;
		return this.run(e, t, i), Go("runSync", "run", n), r;
		function i(e, t) {
			co(e), r = t, n = !0;
		}
	}
	stringify(e, t) {
		this.freeze();
		let n = Ko(t), r = this.compiler || this.Compiler;
		return Ho("stringify", r), Wo(e), r(e, n);
	}
	use(e, ...t) {
		let n = this.attachers, r = this.namespace;
		if (Uo("use", this.frozen), e != null) {
			if (typeof e == "function") s(e, t);
			else if (typeof e == "object") Array.isArray(e) ? o(e) : a(e);
			else throw TypeError("Expected usable value, not `" + e + "`");
		}
		return this;
		function i(e) {
			if (typeof e == "function") s(e, []);
			else if (typeof e == "object") {
				if (Array.isArray(e)) {
					let [t, ...n] = e;
					s(t, n);
				} else a(e);
			} else throw TypeError("Expected usable value, not `" + e + "`");
		}
		function a(e) {
			if (!("plugins" in e) && !("settings" in e)) throw Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			o(e.plugins), e.settings && (r.settings = (0, Ro.default)(!0, r.settings, e.settings));
		}
		function o(e) {
			let t = -1;
			if (e != null) {
				if (Array.isArray(e)) for (; ++t < e.length;) {
					let n = e[t];
					i(n);
				}
				else throw TypeError("Expected a list of plugins, not `" + e + "`");
			}
		}
		function s(e, t) {
			let r = -1, i = -1;
			for (; ++r < n.length;) if (n[r][0] === e) {
				i = r;
				break;
			}
			if (i === -1) n.push([e, ...t]);
			else if (t.length > 0) {
				let [r, ...a] = t, o = n[i][1];
				uo(o) && uo(r) && (r = (0, Ro.default)(!0, o, r)), n[i] = [
					e,
					r,
					...a
				];
			}
		}
	}
}().freeze();
function Vo(e, t) {
	if (typeof t != "function") throw TypeError("Cannot `" + e + "` without `parser`");
}
function Ho(e, t) {
	if (typeof t != "function") throw TypeError("Cannot `" + e + "` without `compiler`");
}
function Uo(e, t) {
	if (t) throw Error("Cannot call `" + e + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
function Wo(e) {
	if (!uo(e) || typeof e.type != "string") throw TypeError("Expected node, got `" + e + "`");
}
function Go(e, t, n) {
	if (!n) throw Error("`" + e + "` finished async. Use `" + t + "` instead");
}
function Ko(e) {
	return qo(e) ? e : new Mo(e);
}
function qo(e) {
	return !!(e && typeof e == "object" && "message" in e && "messages" in e);
}
function Jo(e) {
	return typeof e == "string" || Yo(e);
}
function Yo(e) {
	return !!(e && typeof e == "object" && "byteLength" in e && "byteOffset" in e);
}
// vendor/node_modules/@scalar/openapi-to-markdown/dist/markdown-nodes.js
var K = (e) => ({
	type: "text",
	value: String(e ?? "").replace(/[\t\n\f\r ]+/g, " ")
}), q = (e) => ({
	type: "inlineCode",
	value: String(e ?? "")
}), J = (...e) => ({
	type: "paragraph",
	children: e
}), Y = (...e) => ({
	type: "strong",
	children: e
}), X = (e, ...t) => ({
	type: "heading",
	depth: e,
	children: t
}), Z = (...e) => ({
	type: "listItem",
	spread: !1,
	children: e
}), Q = (e) => ({
	type: "list",
	ordered: !1,
	spread: !1,
	children: e
}), Xo = (e) => {
	let t = e.replace(/[\u0000-\u0020\u007f-\u009f]/g, ""), n = /^([^/?#]*):/.exec(t)?.[1];
	return n && ![
		"http",
		"https",
		"irc",
		"ircs",
		"mailto",
		"xmpp"
	].includes(n.toLowerCase()) ? "" : e;
}, Zo = (e, t) => ({
	type: "link",
	url: Xo(e),
	children: [K(t)]
}), $ = (e, t) => Z(J(Y(K(`${e}:`)), K("\xA0"), t)), Qo = { tokenize: $o };
function $o(e) {
	let t = e.attempt(this.parser.constructs.contentInitial, r, i), n;
	return t;
	function r(n) {
		if (n === null) e.consume(n);
		else return e.enter("lineEnding"), e.consume(n), e.exit("lineEnding"), U(e, t, "linePrefix");
	}
	function i(t) {
		return e.enter("paragraph"), a(t);
	}
	function a(t) {
		let r = e.enter("chunkText", {
			contentType: "text",
			previous: n
		});
		return n && (n.next = r), n = r, o(t);
	}
	function o(t) {
		if (t === null) e.exit("chunkText"), e.exit("paragraph"), e.consume(t);
		else return T(t) ? (e.consume(t), e.exit("chunkText"), a) : (e.consume(t), o);
	}
}
// vendor/node_modules/micromark/lib/initialize/document.js
var es = { tokenize: ns }, ts = { tokenize: rs };
function ns(e) {
	let t = this, n = [], r = 0, i, a, o;
	return s;
	function s(i) {
		if (r < n.length) {
			let a = n[r];
			return t.containerState = a[1], e.attempt(a[0].continuation, c, l)(i);
		}
		return l(i);
	}
	function c(e) {
		if (r++, t.containerState._closeFlow) {
			t.containerState._closeFlow = void 0, i && v();
			let n = t.events.length, a = n, o;
			for (; a--;) if (t.events[a][0] === "exit" && t.events[a][1].type === "chunkFlow") {
				o = t.events[a][1].end;
				break;
			}
			_(r);
			let s = n;
			for (; s < t.events.length;) t.events[s][1].end = { ...o }, s++;
			let c = new Aa();
			return c.add(a + 1, 0, t.events.slice(n)), c.add(n, s - n, []), c.consume(t.events), l(e);
		}
		return s(e);
	}
	function l(a) {
		if (r === n.length) {
			if (!i) return f(a);
			if (i.currentConstruct && i.currentConstruct.concrete) return m(a);
			t.interrupt = !(!i.currentConstruct || i._gfmTableDynamicInterruptHack);
		}
		return t.containerState = {}, e.check(ts, u, d)(a);
	}
	function u(e) {
		return i && v(), _(r), f(e);
	}
	function d(e) {
		return t.parser.lazy[t.now().line] = r !== n.length, o = t.now().offset, m(e);
	}
	function f(n) {
		return t.containerState = {}, e.attempt(ts, p, m)(n);
	}
	function p(e) {
		return r++, n.push([t.currentConstruct, t.containerState]), f(e);
	}
	function m(n) {
		if (n === null) i && v(), _(0), e.consume(n);
		else return i ||= t.parser.flow(t.now()), e.enter("chunkFlow", {
			_tokenizer: i,
			contentType: "flow",
			previous: a
		}), h(n);
	}
	function h(n) {
		if (n === null) g(e.exit("chunkFlow"), !0), _(0), e.consume(n);
		else return T(n) ? (e.consume(n), g(e.exit("chunkFlow")), r = 0, t.interrupt = void 0, s) : (e.consume(n), h);
	}
	function g(e, n) {
		let s = t.sliceStream(e);
		if (n && s.push(null), e.previous = a, a && (a.next = e), a = e, i.defineSkip(e.start), i.write(s), t.parser.lazy[e.start.line]) {
			let e = i.events.length;
			for (; e--;) if (i.events[e][1].start.offset < o && (!i.events[e][1].end || i.events[e][1].end.offset > o)) return;
			let n = t.events.length, a = n, s, c;
			for (; a--;) if (t.events[a][0] === "exit" && t.events[a][1].type === "chunkFlow") {
				if (s) {
					c = t.events[a][1].end;
					break;
				}
				s = !0;
			}
			for (_(r), e = n; e < t.events.length;) t.events[e][1].end = { ...c }, e++;
			let l = new Aa();
			l.add(a + 1, 0, t.events.slice(n)), l.add(n, e - n, []), l.consume(t.events);
		}
	}
	function _(r) {
		let i = n.length;
		for (; i-- > r;) {
			let r = n[i];
			t.containerState = r[1], r[0].exit.call(t, e);
		}
		n.length = r;
	}
	function v() {
		i.write([null]), a = void 0, i = void 0, t.containerState._closeFlow = void 0;
	}
}
function rs(e, t, n) {
	return U(e, e.attempt(this.parser.constructs.document, t, n), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}
// vendor/node_modules/micromark/lib/initialize/flow.js
var is = { tokenize: as };
function as(e) {
	let t = this, n = e.attempt(ci, r, e.attempt(this.parser.constructs.flowInitial, i, U(e, e.attempt(this.parser.constructs.flow, i, e.attempt(Pi, i)), "linePrefix")));
	return n;
	function r(r) {
		if (r === null) e.consume(r);
		else return e.enter("lineEndingBlank"), e.consume(r), e.exit("lineEndingBlank"), t.currentConstruct = void 0, n;
	}
	function i(r) {
		if (r === null) e.consume(r);
		else return e.enter("lineEnding"), e.consume(r), e.exit("lineEnding"), t.currentConstruct = void 0, n;
	}
}
// vendor/node_modules/micromark/lib/initialize/text.js
var os = { resolveAll: us() }, ss = ls("string"), cs = ls("text");
function ls(e) {
	return {
		resolveAll: us(e === "text" ? ds : void 0),
		tokenize: t
	};
	function t(t) {
		let n = this, r = this.parser.constructs[e], i = t.attempt(r, a, o);
		return a;
		function a(e) {
			return c(e) ? i(e) : o(e);
		}
		function o(e) {
			if (e === null) t.consume(e);
			else return t.enter("data"), t.consume(e), s;
		}
		function s(e) {
			return c(e) ? (t.exit("data"), i(e)) : (t.consume(e), s);
		}
		function c(e) {
			if (e === null) return !0;
			let t = r[e], i = -1;
			if (t) for (; ++i < t.length;) {
				let e = t[i];
				if (!e.previous || e.previous.call(n, n.previous)) return !0;
			}
			return !1;
		}
	}
}
function us(e) {
	return t;
	function t(t, n) {
		let r = -1, i;
		for (; ++r <= t.length;) i === void 0 ? t[r] && t[r][1].type === "data" && (i = r, r++) : t[r] && t[r][1].type === "data" || (r !== i + 2 && (t[i][1].end = t[r - 1][1].end, t.splice(i + 2, r - i - 2), r = i + 2), i = void 0);
		return e ? e(t, n) : t;
	}
}
function ds(e, t) {
	let n = new Aa(), r = 0;
	for (; ++r <= e.length;) if ((r === e.length || e[r][1].type === "lineEnding") && e[r - 1][1].type === "data") {
		let i = e[r - 1][1], a = t.sliceStream(i), o = a.length, s = -1, c = 0, l;
		for (; o--;) {
			let e = a[o];
			if (typeof e == "string") {
				for (s = e.length; e.charCodeAt(s - 1) === 32;) c++, s--;
				if (s) break;
				s = -1;
			} else if (e === -2) l = !0, c++;
			else if (e !== -1) {
				o++;
				break;
			}
		}
		if (t._contentTypeTextTrailing && r === e.length && (c = 0), c) {
			let a = {
				type: r === e.length || l || c < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: o ? s : i.start._bufferIndex + s,
					_index: i.start._index + o,
					line: i.end.line,
					column: i.end.column - c,
					offset: i.end.offset - c
				},
				end: { ...i.end }
			};
			i.end = { ...a.start }, i.start.offset === i.end.offset ? Object.assign(i, a) : n.add(r, 0, [[
				"enter",
				a,
				t
			], [
				"exit",
				a,
				t
			]]);
		}
		r++;
	}
	return n.consume(e), e;
}
// vendor/node_modules/micromark/lib/constructs.js
var fs = /* @__PURE__ */ e({
	attentionMarkers: () => bs,
	contentInitial: () => ms,
	disable: () => xs,
	document: () => ps,
	flow: () => gs,
	flowInitial: () => hs,
	insideSpan: () => ys,
	string: () => _s,
	text: () => vs
}), ps = {
	42: W,
	43: W,
	45: W,
	48: W,
	49: W,
	50: W,
	51: W,
	52: W,
	53: W,
	54: W,
	55: W,
	56: W,
	57: W,
	62: ui
}, ms = { 91: Ui }, hs = {
	[-2]: Si,
	[-1]: Si,
	32: Si
}, gs = {
	35: Yi,
	42: xa,
	45: [Ma, xa],
	60: Qi,
	61: Ma,
	95: xa,
	96: bi,
	126: bi
}, _s = {
	38: gi,
	92: mi
}, vs = {
	[-5]: ya,
	[-4]: ya,
	[-3]: ya,
	33: ha,
	38: gi,
	42: ti,
	60: [ai, ra],
	91: _a,
	92: [qi, mi],
	93: aa,
	95: ti,
	96: Ei
}, ys = { null: [ti, os] }, bs = { null: [42, 95] }, xs = { null: [] };
// vendor/node_modules/micromark/lib/create-tokenizer.js
function Ss(e, t, n) {
	let r = {
		_bufferIndex: -1,
		_index: 0,
		line: n && n.line || 1,
		column: n && n.column || 1,
		offset: n && n.offset || 0
	}, i = {}, a = [], o = [], s = [], c = {
		attempt: C(x),
		check: C(S),
		consume: v,
		enter: y,
		exit: b,
		interrupt: C(S, { interrupt: !0 })
	}, l = {
		code: null,
		containerState: {},
		defineSkip: h,
		events: [],
		now: m,
		parser: e,
		previous: null,
		sliceSerialize: f,
		sliceStream: p,
		write: d
	}, u = t.tokenize.call(l, c);
	return t.resolveAll && a.push(t), l;
	function d(e) {
		return o = B(o, e), g(), o[o.length - 1] === null ? (w(t, 0), l.events = ei(a, l.events, l), l.events) : [];
	}
	function f(e, t) {
		return ws(p(e), t);
	}
	function p(e) {
		return Cs(o, e);
	}
	function m() {
		let { _bufferIndex: e, _index: t, line: n, column: i, offset: a } = r;
		return {
			_bufferIndex: e,
			_index: t,
			line: n,
			column: i,
			offset: a
		};
	}
	function h(e) {
		i[e.line] = e.column, D();
	}
	function g() {
		for (; r._index < o.length;) {
			let e = o[r._index];
			if (typeof e == "string") {
				let t = r._index;
				for (r._bufferIndex < 0 && (r._bufferIndex = 0); r._index === t && r._bufferIndex < e.length;) _(e.charCodeAt(r._bufferIndex));
			} else _(e);
		}
	}
	function _(e) {
		u = u(e);
	}
	function v(e) {
		T(e) ? (r.line++, r.column = 1, r.offset += e === -3 ? 2 : 1, D()) : e !== -1 && (r.column++, r.offset++), r._bufferIndex < 0 ? r._index++ : (r._bufferIndex++, r._bufferIndex === o[r._index].length && (r._bufferIndex = -1, r._index++)), l.previous = e;
	}
	function y(e, t) {
		let n = t || {};
		return n.type = e, n.start = m(), l.events.push([
			"enter",
			n,
			l
		]), s.push(n), n;
	}
	function b(e) {
		let t = s.pop();
		return t.end = m(), l.events.push([
			"exit",
			t,
			l
		]), t;
	}
	function x(e, t) {
		w(e, t.from);
	}
	function S(e, t) {
		t.restore();
	}
	function C(e, t) {
		return n;
		function n(n, r, i) {
			let a, o, s, u;
			return Array.isArray(n) ? f(n) : "tokenize" in n ? f([n]) : d(n);
			function d(e) {
				return t;
				function t(t) {
					let n = t !== null && e[t], r = t !== null && e.null;
					return f([...Array.isArray(n) ? n : n ? [n] : [], ...Array.isArray(r) ? r : r ? [r] : []])(t);
				}
			}
			function f(e) {
				return a = e, o = 0, e.length === 0 ? i : p(e[o]);
			}
			function p(e) {
				return n;
				function n(n) {
					return u = E(), s = e, e.partial || (l.currentConstruct = e), e.name && l.parser.constructs.disable.null.includes(e.name) ? h(n) : e.tokenize.call(t ? Object.assign(Object.create(l), t) : l, c, m, h)(n);
				}
			}
			function m(t) {
				return e(s, u), r;
			}
			function h(e) {
				return u.restore(), ++o < a.length ? p(a[o]) : i;
			}
		}
	}
	function w(e, t) {
		e.resolveAll && !a.includes(e) && a.push(e), e.resolve && z(l.events, t, l.events.length - t, e.resolve(l.events.slice(t), l)), e.resolveTo && (l.events = e.resolveTo(l.events, l));
	}
	function E() {
		let e = m(), t = l.previous, n = l.currentConstruct, i = l.events.length, a = Array.from(s);
		return {
			from: i,
			restore: o
		};
		function o() {
			r = e, l.previous = t, l.currentConstruct = n, l.events.length = i, s = a, D();
		}
	}
	function D() {
		r.line in i && r.column < 2 && (r.column = i[r.line], r.offset += i[r.line] - 1);
	}
}
function Cs(e, t) {
	let n = t.start._index, r = t.start._bufferIndex, i = t.end._index, a = t.end._bufferIndex, o;
	if (n === i) o = [e[n].slice(r, a)];
	else {
		if (o = e.slice(n, i), r > -1) {
			let e = o[0];
			typeof e == "string" ? o[0] = e.slice(r) : o.shift();
		}
		a > 0 && o.push(e[i].slice(0, a));
	}
	return o;
}
function ws(e, t) {
	let n = -1, r = [], i;
	for (; ++n < e.length;) {
		let a = e[n], o;
		if (typeof a == "string") o = a;
		else switch (a) {
			case -5:
				o = "\r";
				break;
			case -4:
				o = "\n";
				break;
			case -3:
				o = "\r\n";
				break;
			case -2:
				o = t ? " " : "	";
				break;
			case -1:
				if (!t && i) continue;
				o = " ";
				break;
			default: o = String.fromCharCode(a);
		}
		i = a === -2, r.push(o);
	}
	return r.join("");
}
// vendor/node_modules/micromark/lib/parse.js
function Ts(e) {
	let t = {
		constructs: kr([fs, ...(e || {}).extensions || []]),
		content: n(Qo),
		defined: [],
		document: n(es),
		flow: n(is),
		lazy: {},
		string: n(ss),
		text: n(cs)
	};
	return t;
	function n(e) {
		return n;
		function n(n) {
			return Ss(t, e, n);
		}
	}
}
// vendor/node_modules/micromark/lib/postprocess.js
function Es(e) {
	for (; !Mi(e););
	return e;
}
// vendor/node_modules/micromark/lib/preprocess.js
var Ds = /[\0\t\n\r]/g;
function Os() {
	let e = 1, t = "", n = !0, r;
	return i;
	function i(i, a, o) {
		i = t + (typeof i == "string" ? i.toString() : new TextDecoder(a || void 0).decode(i));
		let s = [], c = 0;
		for (t = "", n &&= (i.charCodeAt(0) === 65279 && c++, void 0); c < i.length;) {
			Ds.lastIndex = c;
			let n = Ds.exec(i), a = n && n.index !== void 0 ? n.index : i.length, o = i.charCodeAt(a);
			if (!n) {
				t = i.slice(c);
				break;
			}
			if (o === 10 && c === a && r) s.push(-3), r = void 0;
			else switch (r &&= (s.push(-5), void 0), c < a && (s.push(i.slice(c, a)), e += a - c), o) {
				case 0:
					s.push(65533), e++;
					break;
				case 9: {
					let t = Math.ceil(e / 4) * 4;
					for (s.push(-2); e++ < t;) s.push(-1);
					break;
				}
				case 10:
					s.push(-4), e = 1;
					break;
				default: r = !0, e = 1;
			}
			c = a + 1;
		}
		return o && (r && s.push(-5), t && s.push(t), s.push(null)), s;
	}
}
// vendor/node_modules/mdast-util-from-markdown/lib/index.js
var ks = {}.hasOwnProperty;
function As(e, t, n) {
	return t && typeof t == "object" && (n = t, t = void 0), js(n)(Es(Ts(n).document().write(Os()(e, t, !0))));
}
function js(e) {
	let t = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: o(ye),
			autolinkProtocol: E,
			autolinkEmail: E,
			atxHeading: o(he),
			blockQuote: o(ue),
			characterEscape: E,
			characterReference: E,
			codeFenced: o(de),
			codeFencedFenceInfo: s,
			codeFencedFenceMeta: s,
			codeIndented: o(de, s),
			codeText: o(fe, s),
			codeTextData: E,
			data: E,
			codeFlowValue: E,
			definition: o(pe),
			definitionDestinationString: s,
			definitionLabelString: s,
			definitionTitleString: s,
			emphasis: o(me),
			hardBreakEscape: o(ge),
			hardBreakTrailing: o(ge),
			htmlFlow: o(_e, s),
			htmlFlowData: E,
			htmlText: o(_e, s),
			htmlTextData: E,
			image: o(ve),
			label: s,
			link: o(ye),
			listItem: o(xe),
			listItemValue: p,
			listOrdered: o(be, f),
			listUnordered: o(be),
			paragraph: o(Se),
			reference: ae,
			referenceString: s,
			resourceDestinationString: s,
			resourceTitleString: s,
			setextHeading: o(he),
			strong: o(Ce),
			thematicBreak: o(Te)
		},
		exit: {
			atxHeading: l(),
			atxHeadingSequence: S,
			autolink: l(),
			autolinkEmail: le,
			autolinkProtocol: ce,
			blockQuote: l(),
			characterEscapeValue: D,
			characterReferenceMarkerHexadecimal: I,
			characterReferenceMarkerNumeric: I,
			characterReferenceValue: oe,
			characterReference: se,
			codeFenced: l(_),
			codeFencedFence: g,
			codeFencedFenceInfo: m,
			codeFencedFenceMeta: h,
			codeFlowValue: D,
			codeIndented: l(v),
			codeText: l(j),
			codeTextData: D,
			data: D,
			definition: l(),
			definitionDestinationString: x,
			definitionLabelString: y,
			definitionTitleString: b,
			emphasis: l(),
			hardBreakEscape: l(k),
			hardBreakTrailing: l(k),
			htmlFlow: l(A),
			htmlFlowData: D,
			htmlText: l(ee),
			htmlTextData: D,
			image: l(te),
			label: re,
			labelText: ne,
			lineEnding: O,
			link: l(M),
			listItem: l(),
			listOrdered: l(),
			listUnordered: l(),
			paragraph: l(),
			referenceString: F,
			resourceDestinationString: N,
			resourceTitleString: P,
			resource: ie,
			setextHeading: l(T),
			setextHeadingLineSequence: w,
			setextHeadingText: C,
			strong: l(),
			thematicBreak: l()
		}
	};
	Ns(t, (e || {}).mdastExtensions || []);
	let n = {};
	return r;
	function r(e) {
		let r = {
			type: "root",
			children: [],
			position: void 0
		}, o = {
			stack: [r],
			tokenStack: [],
			config: t,
			enter: c,
			exit: u,
			buffer: s,
			resume: d,
			data: n
		}, l = [], f = [], p = -1;
		for (; ++p < e.length;) f.push(e[p]), (e[p][1].type === "listOrdered" || e[p][1].type === "listUnordered") && (e[p][0] === "enter" ? l.push(f.length - 1) : a(f, l.pop()));
		for (e = f, p = -1; ++p < e.length;) {
			let n = t[e[p][0]];
			e[p][0] === "enter" && t.beforeEnter.length > 0 && i(t.beforeEnter, {
				...o,
				sliceSerialize: e[p][2].sliceSerialize
			}, e[p][1]), ks.call(n, e[p][1].type) && n[e[p][1].type].call({
				...o,
				sliceSerialize: e[p][2].sliceSerialize
			}, e[p][1]), e[p][0] === "exit" && t.afterExit.length > 0 && i(t.afterExit, {
				...o,
				sliceSerialize: e[p][2].sliceSerialize
			}, e[p][1]);
		}
		if (o.tokenStack.length > 0) {
			let e = o.tokenStack[o.tokenStack.length - 1];
			(e[1] || Fs).call(o, void 0, e[0]);
		}
		for (r.position = {
			start: Ms(e.length > 0 ? e[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: Ms(e.length > 0 ? e[e.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		}, p = -1; ++p < t.transforms.length;) r = t.transforms[p](r) || r;
		return r;
	}
	function i(e, t, n) {
		let r = -1;
		for (; ++r < e.length;) e[r].call(t, n);
	}
	function a(e, t) {
		let n = e.length - 1, r = t - 1, i = -1, a = !1, o, s, c, l, u = [];
		for (; ++r <= n;) {
			let t = e[r];
			switch (t[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					t[0] === "enter" ? i++ : i--, l = void 0;
					break;
				case "lineEndingBlank":
					t[0] === "enter" && (o && !l && !i && !c && (c = r), l = void 0);
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: l = void 0;
			}
			if (!i && t[0] === "enter" && t[1].type === "listItemPrefix" || i === -1 && t[0] === "exit" && (t[1].type === "listUnordered" || t[1].type === "listOrdered")) {
				if (o) {
					let n = r;
					for (s = void 0; n--;) {
						let t = e[n];
						if (t[1].type === "lineEnding" || t[1].type === "lineEndingBlank") {
							if (t[0] === "exit") continue;
							s && (e[s][1].type = "lineEndingBlank", a = !0), t[1].type = "lineEnding", s = n;
						} else if (t[1].type !== "linePrefix" && t[1].type !== "blockQuotePrefix" && t[1].type !== "blockQuotePrefixWhitespace" && t[1].type !== "blockQuoteMarker" && t[1].type !== "listItemIndent") break;
					}
					c && (!s || c < s) && (o._spread = !0), o.end = Object.assign({}, s ? e[s][1].start : t[1].end), u.push({
						at: s || r,
						event: [
							"exit",
							o,
							t[2]
						]
					});
				}
				if (t[1].type === "listItemPrefix") {
					let e = {
						type: "listItem",
						_spread: !1,
						start: Object.assign({}, t[1].start),
						end: void 0
					};
					o = e, u.push({
						at: r,
						event: [
							"enter",
							e,
							t[2]
						]
					}), c = void 0, l = !0;
				}
			}
		}
		let d = e.splice(t), f = 0;
		for (r = -1; ++r < d.length;) {
			for (; f < u.length && u[f].at === t + r;) e.push(u[f++].event);
			e.push(d[r]);
		}
		e[t][1]._spread = a;
	}
	function o(e, t) {
		return n;
		function n(n) {
			c.call(this, e(n), n), t && t.call(this, n);
		}
	}
	function s() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	function c(e, t, n) {
		this.stack[this.stack.length - 1].children.push(e), this.stack.push(e), this.tokenStack.push([t, n || void 0]), e.position = {
			start: Ms(t.start),
			end: void 0
		};
	}
	function l(e) {
		return t;
		function t(t) {
			e && e.call(this, t), u.call(this, t);
		}
	}
	function u(e, t) {
		let n = this.stack.pop(), r = this.tokenStack.pop();
		if (!r) throw Error("Cannot close `" + e.type + "` (" + mo({
			start: e.start,
			end: e.end
		}) + "): it’s not open");
		r[0].type !== e.type && (t ? t.call(this, e, r[0]) : (r[1] || Fs).call(this, e, r[0])), n.position.end = Ms(e.end);
	}
	function d() {
		return Yt(this.stack.pop());
	}
	function f() {
		this.data.expectingFirstListItemValue = !0;
	}
	function p(e) {
		if (this.data.expectingFirstListItemValue) {
			let t = this.stack[this.stack.length - 2];
			t.start = Number.parseInt(this.sliceSerialize(e), 10), this.data.expectingFirstListItemValue = void 0;
		}
	}
	function m() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.lang = e;
	}
	function h() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.meta = e;
	}
	function g() {
		this.data.flowCodeInside || (this.buffer(), this.data.flowCodeInside = !0);
	}
	function _() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.value = e.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, ""), this.data.flowCodeInside = void 0;
	}
	function v() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.value = e.replace(/(\r?\n|\r)$/g, "");
	}
	function y(e) {
		let t = this.resume(), n = this.stack[this.stack.length - 1];
		n.label = t, n.identifier = L(this.sliceSerialize(e)).toLowerCase();
	}
	function b() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.title = e;
	}
	function x() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.url = e;
	}
	function S(e) {
		let t = this.stack[this.stack.length - 1];
		t.depth ||= this.sliceSerialize(e).length;
	}
	function C() {
		this.data.setextHeadingSlurpLineEnding = !0;
	}
	function w(e) {
		let t = this.stack[this.stack.length - 1];
		t.depth = this.sliceSerialize(e).codePointAt(0) === 61 ? 1 : 2;
	}
	function T() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	function E(e) {
		let t = this.stack[this.stack.length - 1].children, n = t[t.length - 1];
		n && n.type === "text" || (n = we(), n.position = {
			start: Ms(e.start),
			end: void 0
		}, t.push(n)), this.stack.push(n);
	}
	function D(e) {
		let t = this.stack.pop();
		t.value += this.sliceSerialize(e), t.position.end = Ms(e.end);
	}
	function O(e) {
		let n = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			let t = n.children[n.children.length - 1];
			t.position.end = Ms(e.end), this.data.atHardBreak = void 0;
		} else !this.data.setextHeadingSlurpLineEnding && t.canContainEols.includes(n.type) && (E.call(this, e), D.call(this, e));
	}
	function k() {
		this.data.atHardBreak = !0;
	}
	function A() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.value = e;
	}
	function ee() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.value = e;
	}
	function j() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.value = e;
	}
	function M() {
		let e = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			let t = this.data.referenceType || "shortcut";
			e.type += "Reference", e.referenceType = t, delete e.url, delete e.title;
		} else delete e.identifier, delete e.label;
		this.data.referenceType = void 0;
	}
	function te() {
		let e = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			let t = this.data.referenceType || "shortcut";
			e.type += "Reference", e.referenceType = t, delete e.url, delete e.title;
		} else delete e.identifier, delete e.label;
		this.data.referenceType = void 0;
	}
	function ne(e) {
		let t = this.sliceSerialize(e), n = this.stack[this.stack.length - 2];
		n.label = Vn(t), n.identifier = L(t).toLowerCase();
	}
	function re() {
		let e = this.stack[this.stack.length - 1], t = this.resume(), n = this.stack[this.stack.length - 1];
		this.data.inReference = !0, n.type === "link" ? n.children = e.children : n.alt = t;
	}
	function N() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.url = e;
	}
	function P() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.title = e;
	}
	function ie() {
		this.data.inReference = void 0;
	}
	function ae() {
		this.data.referenceType = "collapsed";
	}
	function F(e) {
		let t = this.resume(), n = this.stack[this.stack.length - 1];
		n.label = t, n.identifier = L(this.sliceSerialize(e)).toLowerCase(), this.data.referenceType = "full";
	}
	function I(e) {
		this.data.characterReferenceType = e.type;
	}
	function oe(e) {
		let t = this.sliceSerialize(e), n = this.data.characterReferenceType, r;
		n ? (r = zn(t, n === "characterReferenceMarkerNumeric" ? 10 : 16), this.data.characterReferenceType = void 0) : r = Rn(t);
		let i = this.stack[this.stack.length - 1];
		i.value += r;
	}
	function se(e) {
		let t = this.stack.pop();
		t.position.end = Ms(e.end);
	}
	function ce(e) {
		D.call(this, e);
		let t = this.stack[this.stack.length - 1];
		t.url = this.sliceSerialize(e);
	}
	function le(e) {
		D.call(this, e);
		let t = this.stack[this.stack.length - 1];
		t.url = "mailto:" + this.sliceSerialize(e);
	}
	function ue() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	function de() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	function fe() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	function pe() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	function me() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	function he() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	function ge() {
		return {
			type: "break",
			position: void 0
		};
	}
	function _e() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	function ve() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	function ye() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	function be(e) {
		return {
			type: "list",
			ordered: e.type === "listOrdered",
			start: null,
			spread: e._spread,
			children: [],
			position: void 0
		};
	}
	function xe(e) {
		return {
			type: "listItem",
			spread: e._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	function Se() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	function Ce() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	function we() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	function Te() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
function Ms(e) {
	return {
		line: e.line,
		column: e.column,
		offset: e.offset
	};
}
function Ns(e, t) {
	let n = -1;
	for (; ++n < t.length;) {
		let r = t[n];
		Array.isArray(r) ? Ns(e, r) : Ps(e, r);
	}
}
function Ps(e, t) {
	let n;
	for (n in t) if (ks.call(t, n)) switch (n) {
		case "canContainEols": {
			let r = t[n];
			r && e[n].push(...r);
			break;
		}
		case "transforms": {
			let r = t[n];
			r && e[n].push(...r);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			let r = t[n];
			r && e[n].push(r);
			break;
		}
		case "enter":
		case "exit": {
			let r = t[n];
			r && Object.assign(e[n], r);
			break;
		}
	}
}
function Fs(e, t) {
	throw Error(e ? "Cannot close `" + e.type + "` (" + mo({
		start: e.start,
		end: e.end
	}) + "): a different token (`" + t.type + "`, " + mo({
		start: t.start,
		end: t.end
	}) + ") is open" : "Cannot close document, a token (`" + t.type + "`, " + mo({
		start: t.start,
		end: t.end
	}) + ") is still open");
}
// vendor/node_modules/remark-parse/lib/index.js
function Is(e) {
	let t = this;
	t.parser = n;
	function n(n) {
		return As(n, {
			...t.data("settings"),
			...e,
			extensions: t.data("micromarkExtensions") || [],
			mdastExtensions: t.data("fromMarkdownExtensions") || []
		});
	}
}
// vendor/node_modules/@scalar/openapi-to-markdown/dist/parse-description.js
var Ls = Bo().use(Is).use(oo).freeze(), Rs = (e) => e.type === "html" || "children" in e && e.children.some(Rs), zs = (e) => {
	if ("url" in e && (e.url = Xo(e.url)), "children" in e) {
		for (let t of e.children) zs(t);
		let t = e.children.length;
		if (e.children = e.children.filter((e) => e.type !== "image" && e.type !== "imageReference" && !([
			"strong",
			"emphasis",
			"delete",
			"link",
			"linkReference",
			"paragraph",
			"heading",
			"blockquote",
			"list",
			"listItem"
		].includes(e.type) && "children" in e && e.children.every((e) => e.type === "text" && !e.value.trim()))), e.children.length !== t) {
			let t = e.children.at(0), n = e.children.at(-1);
			t?.type === "text" && (t.value = t.value.trimStart()), n?.type === "text" && (n.value = n.value.trimEnd());
		}
	}
	delete e.position;
}, Bs = (e) => {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Set(), r = new Map(e.children.filter((e) => e.type === "footnoteDefinition").map((e) => [e.identifier, e])), i = (e) => {
		e.type === "linkReference" && t.add(e.identifier), e.type === "footnoteReference" && n.add(e.identifier), "children" in e && e.children.forEach(i);
	};
	e.children.filter((e) => e.type !== "footnoteDefinition").forEach(i);
	for (let e of n) r.get(e)?.children.forEach(i);
	e.children = e.children.filter((e) => e.type === "definition" ? t.has(e.identifier) : e.type === "footnoteDefinition" ? n.has(e.identifier) : e.type !== "paragraph" || e.children.some((e) => e.type !== "text" || e.value.trim()));
}, Vs = () => {
	let e = /* @__PURE__ */ new Map(), t = async (e) => {
		let t = Ls.parse(e), n = Rs(t) || /^\s*>\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION|SUCCESS)\]/im.test(e) ? await (await import("./parse-html-description-BCw3qEyT.js")).parseHtmlDescription(e) : t;
		return zs(n), Bs(n), n.children;
	}, n = (e, t) => {
		let r = { ...e };
		return "identifier" in r && (r.identifier = `${t}${r.identifier}`, "label" in r && (r.label = r.identifier), "referenceType" in r && (r.referenceType = "full")), "children" in r && (r.children = r.children.map((e) => n(e, t))), r;
	}, r = (e) => "identifier" in e || "children" in e && e.children.some(r);
	return () => {
		let i = { nextId: 0 };
		return async (a) => {
			if (!a) return [];
			let o = `description-${i.nextId++}-`, s = e.get(a) ?? t(a);
			return e.has(a) || (e.size >= 256 && e.clear(), e.set(a, s)), (await s).map((e) => r(e) ? n(e, o) : e);
		};
	};
}, Hs = 10, Us = 1e4, Ws = (e, t = Us) => {
	let n = /* @__PURE__ */ new WeakMap(), i = (e, a) => {
		if (a > Hs || !r(e)) return 1;
		let s = n.get(e)?.get(a);
		if (s !== void 0) return s;
		let c = m(e, o);
		if (!r(c) || c.example !== void 0 || Array.isArray(c.examples) && c.examples.length > 0) return 1;
		let l = 1, u = (e) => {
			l <= t && (l += i(e, a + 1));
		};
		r(c.properties) && Object.values(c.properties).forEach(u), r(c.patternProperties) && Object.values(c.patternProperties).forEach(u), r(c.additionalProperties) && u(c.additionalProperties), c.items !== void 0 && u(c.items), Array.isArray(c.prefixItems) && c.prefixItems.forEach(u), Array.isArray(c.allOf) && c.allOf.forEach(u);
		let d = Array.isArray(c.oneOf) ? c.oneOf : Array.isArray(c.anyOf) ? c.anyOf : [], f = d.find((e) => {
			let t = m(e, o);
			return r(t) && t.type !== "null";
		}), p = r(c.discriminator) && c.discriminator.defaultMapping !== void 0 ? d : [d[0], f], h = 0;
		for (let e of p) e !== void 0 && l <= t && h <= t && (h = Math.max(h, i(e, a + 1)));
		l += h;
		let g = n.get(e) ?? /* @__PURE__ */ new Map();
		return g.set(a, l), n.set(e, g), l;
	};
	return i(e, 0);
}, Gs = (e, t, n, s = "3.2.0", c = s) => {
	if (e.example !== void 0) return [{ value: e.example }];
	if (e.examples && Object.keys(e.examples).length) return Object.entries(e.examples).flatMap(([e, t]) => {
		let n = m(t);
		if (!r(n)) return [];
		let i = {
			name: e,
			summary: typeof n.summary == "string" ? n.summary : void 0,
			description: typeof n.description == "string" ? n.description : void 0
		};
		return n.value === void 0 ? /^3\.2\./.test(s) && typeof n.serializedValue == "string" ? [{
			...i,
			serializedValue: n.serializedValue
		}] : typeof n.externalValue == "string" ? [{
			...i,
			externalValue: n.externalValue
		}] : /^3\.2\./.test(s) && n.dataValue !== void 0 ? [{
			...i,
			dataValue: n.dataValue
		}] : [] : [{
			...i,
			value: n.value
		}];
	});
	let l = m(e.schema);
	if (!r(l)) return [];
	if (Ws(e.schema) > Us) return [{ omitted: !0 }];
	if (u(t)) {
		let t = i(e.schema, void 0, {
			mode: n,
			openapiVersion: c
		});
		return [t.xml === void 0 ? { error: "Unable to generate an XML example." } : { serializedValue: t.xml }];
	}
	let d = a(m(e.schema, o), { mode: n });
	return d === void 0 ? [] : [{ value: d }];
}, Ks = async (e, t, n = "application/json", r, a = "3.2.0", o = a) => {
	let s = [];
	for (let c of Gs(e, n, r, a, o)) {
		if (s.push(J(Y(K(c.name ? `Example: ${c.name}` : "Example:")))), "omitted" in c) {
			s.push(J(K("[Generated example omitted because it is too large]")));
			continue;
		}
		if (c.summary && s.push(J(K(c.summary))), s.push(...await t(c.description)), "error" in c) {
			s.push(J(K(c.error)));
			continue;
		}
		if ("externalValue" in c) {
			s.push(J(Y(K("External value:")), K(" "), Zo(c.externalValue, c.externalValue)));
			continue;
		}
		if ("serializedValue" in c) {
			s.push({
				type: "code",
				lang: u(n) ? "xml" : n.includes("json") ? "json" : "text",
				value: c.serializedValue
			});
			continue;
		}
		let a = u(n), l = "dataValue" in c ? c.dataValue : c.value;
		if (a && !e.schema && "value" in c && (typeof l != "object" || !l)) {
			s.push({
				type: "code",
				lang: "xml",
				value: String(l)
			});
			continue;
		}
		let d = a ? i(e.schema, c, {
			mode: r,
			openapiVersion: o
		}) : void 0;
		a && d?.xml === void 0 ? s.push(J(K("Unable to generate an XML example."))) : s.push({
			type: "code",
			lang: a ? "xml" : "json",
			value: d?.xml ?? JSON.stringify(l, null, 2) ?? ""
		});
	}
	return s;
}, qs = async (e, t, n, r, i = r) => {
	let a = [];
	for (let [s, c] of Object.entries(e ?? {})) {
		if (s.toLowerCase() === "content-type" || !m(c)) continue;
		let e = m(c, o), l = [J(Y(q(s)), K(e.required ? " (required)" : "")), ...await t(e.description)];
		"schema" in e && e.schema !== void 0 && l.push(...n.render(e.schema)), ("example" in e || "examples" in e) && l.push(...await Ks({
			example: e.example,
			examples: e.examples
		}, t, "application/json", void 0, r, i));
		for (let [a, o] of Object.entries("content" in e ? e.content ?? {} : {})) l.push(J(Y(K("Content-Type:")), K(` ${a}`))), o.schema !== void 0 && l.push(...n.render(o.schema)), l.push(...await Ks(o, t, a, void 0, r, i));
		a.push(Z(...l));
	}
	return a.length ? [J(Y(K("Headers:"))), Q(a)] : [];
}, Js = async (e, t, n, r, i, a = i) => {
	let o = t.startsWith("multipart/");
	if (!o && t !== "application/x-www-form-urlencoded") return [];
	let s = [];
	for (let [t, c] of Object.entries(e ?? {})) {
		let e = [];
		for (let [t, n] of [
			["contentType", "Content-Type"],
			["style", "Style"],
			["explode", "Explode"],
			["allowReserved", "Allow reserved"]
		]) c[t] !== void 0 && e.push(Z(J(K(`${n}: `), q(c[t]))));
		let l = [J(Y(q(t)))];
		e.length && l.push(Q(e)), o && l.push(...await qs(c.headers, n, r, i, a)), s.push(Z(...l));
	}
	return s.length ? [J(Y(K("Encoding:"))), Q(s)] : [];
}, Ys = (e) => typeof e == "string" ? e : JSON.stringify(e) ?? "", Xs = async (e, t) => {
	let n = [];
	for (let [r, i] of Object.entries(e ?? {})) {
		if (!m(i)) continue;
		let e = m(i, o), a = [J(Y(K(r))), ...await t(e.description)];
		e.operationId && a.push(J(Y(K("Operation ID:")), K(" "), q(e.operationId))), e.operationRef && a.push(J(Y(K("Operation reference:")), K(" "), q(e.operationRef)));
		let s = Object.entries(e.parameters ?? {});
		s.length && a.push(Q(s.map(([e, t]) => Z(J(Y(K(`${e}:`)), K(" "), q(Ys(t))))))), e.requestBody !== void 0 && a.push(J(Y(K("Request body:")), K(" "), q(Ys(e.requestBody)))), e.server && a.push(J(Y(K("Server:")), K(" "), q(e.server.url))), n.push(Z(...a));
	}
	return n.length ? [J(Y(K("Links:"))), Q(n)] : [];
}, Zs = async (e, t, n) => {
	if (!e) return [];
	let r = [X(4, K("Authentication"))];
	e.length || r.push(J(K("No authentication required.")));
	for (let [i, a] of e.entries()) {
		i && r.push(J(K("Or:")));
		let e = Object.entries(a);
		if (!e.length) {
			r.push(J(K("No authentication required.")));
			continue;
		}
		let o = [];
		for (let [r, i] of e) {
			let e = [J(Y(K(r)), ...i?.length ? [K(` Scopes: ${i.join(", ")}`)] : [])], a = m(t?.[r]);
			a && (e.push({
				type: "code",
				value: JSON.stringify(a, null, 2)
			}), e.push(...await n(a.description))), o.push(Z(...e));
		}
		r.push(Q(o));
	}
	return r;
}, Qs = async (e, t, n, r, i, a, { description: s, schemas: c }) => {
	let l = n === n.toLowerCase() && p(n) ? n.toUpperCase() : n, u = e["x-original-oas-version"] ?? e.openapi, d = i["x-scalar-stability"], f = (i.summary || `${l} ${t}`) + (d ? ` (${d})` : i.deprecated ? " ⚠️ Deprecated" : ""), h = [$("Method", q(l)), $(a ? "Webhook" : "Path", q(t))];
	i.operationId && h.push($("Operation ID", q(i.operationId))), i.tags && h.push($("Tags", K(i.tags.join(", ")))), d && h.push($("Stability", K(d)));
	let g = [
		X(3, K(f)),
		Q(h),
		...await s(i.description)
	], _ = i.servers ?? r.servers ?? e.servers;
	if (_?.length) {
		g.push(X(4, K("Effective servers")));
		let e = [];
		for (let t of _) {
			let n = [J(q(t.url)), ...await s(t.description)], r = Object.entries(t.variables ?? {});
			r.length && n.push(Q(r.map(([e, t]) => Z(J(K(`${e}: `), q(t.default)))))), e.push(Z(...n));
		}
		g.push(Q(e));
	}
	g.push(...await Zs(i.security ?? e.security, e.components?.securitySchemes, s));
	let v = /* @__PURE__ */ new Map();
	for (let e of [...r.parameters ?? [], ...i.parameters ?? []]) {
		let t = m(e, o);
		t && v.set(`${t.in}:${t.name}`, t);
	}
	v.size && g.push(X(4, K("Parameters")));
	for (let t of v.values()) {
		g.push(X(5, q(t.name), K(`${t.required ? " required" : ""}${t.deprecated ? " deprecated" : ""}`)));
		let n = [$("In", q(t.in))];
		"style" in t && t.style && n.push($("Style", q(t.style))), "explode" in t && typeof t.explode == "boolean" && n.push($("Explode", q(t.explode))), t.allowEmptyValue && n.push($("Allow Empty Value", K("true"))), "allowReserved" in t && t.allowReserved && n.push($("Allow Reserved", K("true"))), g.push(Q(n), ...await s(t.description)), "schema" in t && t.schema !== void 0 && g.push(...c.render(t.schema)), ("example" in t || "examples" in t) && g.push(...await Ks({
			example: t.example,
			examples: t.examples
		}, s, "application/json", "write", u, e.openapi));
		for (let [n, r] of Object.entries("content" in t ? t.content ?? {} : {})) g.push(X(6, K(`Content-Type: ${n}`))), r.schema !== void 0 && g.push(...c.render(r.schema)), g.push(...await Ks(r, s, n, "write", u, e.openapi));
	}
	let y = m(i.requestBody, o);
	if (y) {
		g.push(X(4, K("Request Body")), ...await s(y.description)), typeof y.required == "boolean" && g.push(J(Y(K("Required:")), K(" "), q(y.required)));
		for (let [t, n] of Object.entries(y.content ?? {})) g.push(X(5, K(`Content-Type: ${t}`))), n.schema !== void 0 && g.push(...c.render(n.schema)), g.push(...await Ks(n, s, t, "write", u, e.openapi)), g.push(...await Js(n.encoding, t, s, c, u, e.openapi));
	}
	let b = Object.entries(i.responses ?? {}).flatMap(([e, t]) => {
		let n = m(t, o);
		return n ? [{
			status: e,
			response: n
		}] : [];
	});
	b.length && g.push(X(4, K("Responses")));
	for (let { status: t, response: n } of b) {
		g.push(X(5, K(`Status: ${t}${n.description ? ` ${n.description}` : ""}`))), g.push(...await qs(n.headers, s, c, u, e.openapi), ...await Xs(n.links, s));
		for (let [t, r] of Object.entries(n.content ?? {})) g.push(X(6, K(`Content-Type: ${t}`))), r.schema !== void 0 && g.push(...c.render(r.schema)), g.push(...await Ks(r, s, t, "read", u, e.openapi));
	}
	return g;
}, $s = 64, ec = 1e5, tc = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"properties",
	"required",
	"items",
	"additionalProperties",
	"discriminator",
	"minItems",
	"maxItems",
	"uniqueItems"
]), nc = /* @__PURE__ */ new Set([
	"$ref",
	"$ref-value",
	"$global",
	"$status"
]), rc = (...e) => ({
	type: "emphasis",
	children: e
}), ic = (e) => {
	let t = /^#\/components\/schemas\/([^/]+)$/.exec(e);
	if (!t) return e;
	try {
		return d(t[1]);
	} catch {
		return e;
	}
}, ac = (e, t) => {
	let n = r(e) ? e.$ref : void 0;
	if (typeof n == "string" && typeof t.schema == "object" && !Object.keys(e).some((e) => tc.has(e))) return t.allOf?.length || t.anyOf?.length || t.oneOf?.length || t.properties.length || t.not !== void 0 || t.items !== void 0 || t.additionalProperties !== void 0 ? ic(n) : void 0;
}, oc = (e) => {
	let t = m(e), n = m(e, o);
	return typeof t == "boolean" ? !r(n) || !Object.keys(n).some((e) => ![
		"$ref",
		"$ref-value",
		"$global",
		"$status"
	].includes(e)) ? t : t ? n : {
		...n,
		allOf: [!1, ...Array.isArray(n.allOf) ? n.allOf : []]
	} : n;
}, sc = ({ maxNodes: e = ec } = {}) => {
	let t = /* @__PURE__ */ new WeakMap(), n = (e) => {
		let n = typeof e == "object" ? t.get(e) : void 0;
		if (n) return n;
		let r = oc(e), i = typeof r == "object" ? r : {}, a = new Set(i.required ?? []), o = Object.entries(i.properties ?? {}).filter(([, e]) => typeof e == "boolean" || typeof e == "object" && !!e).sort(([e], [t]) => Number(a.has(t)) - Number(a.has(e)) || e.localeCompare(t)), s = {
			...i,
			type: typeof r == "boolean" ? r ? "any" : "never" : i.type,
			schema: r,
			required: a,
			properties: o
		};
		return s.name = ac(e, s), typeof e == "object" && t.set(e, s), s;
	}, i = (e, t = !1, n = !1, r = !0) => {
		if (typeof e.schema == "boolean") return [K(e.schema ? "any (true schema)" : "never (false schema)")];
		let i = Array.isArray(e.type) ? e.type.join(" | ") : e.type, a = r && (i || t) ? [q(i || "object")] : [], o = (e, t) => {
			t !== void 0 && a.push(K(`${a.length ? ", " : ""}${e}: `), q(t));
		};
		o("schema", e.name), o("format", e.format), e.enum && o("possible values", e.enum.map((e) => JSON.stringify(e)).join(", ")), e.const !== void 0 && o("const", JSON.stringify(e.const)), e.default !== void 0 && o("default", JSON.stringify(e.default));
		for (let t of [
			"minimum",
			"maximum",
			"exclusiveMinimum",
			"exclusiveMaximum",
			"multipleOf",
			"minLength",
			"maxLength",
			"pattern",
			"minProperties",
			"maxProperties"
		]) o(t, e[t]);
		for (let t of ["readOnly", "writeOnly"]) e[t] && a.push(K(`${a.length ? ", " : ""}${t}`));
		return !n && e.description && a.push(K(`${a.length ? " — " : ""}${e.description}`)), a;
	}, a = (t = {}) => {
		let o = /* @__PURE__ */ new Map(), s = new Set(Object.values(t).map((e) => m(e) ?? e)), c = 0, l = (e, t, n, a, o) => {
			let s = [];
			if (r(e) && Object.keys(e).some((e) => !nc.has(e)) && !n.hideDetails) {
				let e = i({
					...t,
					name: void 0
				}, !1, n.hideDescription);
				e.length && s.push(J(...e));
			}
			return s.push(J(rc(K("Schema "), q(a), K(` is shown ${o}.`)))), s;
		}, u = (t, a = 0, d = [], f = {}) => {
			let p = m(t) ?? t;
			if (typeof p == "object" && d.includes(p)) return [J(rc(K("[Circular Reference]")))];
			let h = n(t), g = r(t) && "$ref" in t && Object.keys(t).some((e) => tc.has(e)) ? t : p, _ = typeof g == "object" && g ? g : void 0, v = f.name ?? h.name;
			if (_ && v !== void 0) {
				let e = o.get(_);
				if (e !== void 0) {
					let n = f.name === void 0 ? f : {
						...f,
						hideDetails: !0
					};
					return l(t, h, n, e, "above");
				}
				if (h.name !== void 0 && f.name === void 0 && a >= $s && s.has(_)) return l(t, h, f, h.name, "below under Schemas");
			}
			if (a >= $s) return [J(K("[Maximum schema depth reached]"))];
			if (c >= e) return [J(rc(K("[Schema output truncated]")))];
			if (c++, _ && v !== void 0 && !o.has(_) && o.set(_, v), typeof h.schema == "boolean") return f.hideDetails ? [] : [J(...i(h))];
			let y = [...d, p], b = [];
			for (let [e, t] of [
				["allOf", "All of:"],
				["anyOf", "Any of:"],
				["oneOf", "One of:"]
			]) h[e]?.length && b.push(J(Y(K(t))), ...h[e].flatMap((e) => u(e, a + 1, y)));
			h.not !== void 0 && b.push(J(Y(K("Not:"))), ...u(h.not, a + 1, y));
			let x = h.type === "array" || h.items !== void 0;
			if (!f.hideDetails) {
				let e = h.type === "object" && h.properties.length > 0 || h.type === "array" && h.items !== void 0, t = i(h, !1, f.hideDescription, !e);
				t.length && b.push(J(...t));
			}
			if (h.properties.length) {
				let e = h.properties.map(([e, t]) => {
					let r = n(t), o = [q(e)];
					h.required.has(e) && o.push(K(" (required)"));
					let s = [J(Y(...o)), J(...i(r, !0))];
					return s.push(...u(t, a + 1, y, {
						hideDetails: !0,
						property: !0
					})), Z(...s);
				});
				b.push(Q(e));
			}
			x && h.items !== void 0 && b.push(J(Y(K(f.property ? "Items:" : "Array of:"))), ...u(h.items, a + 1, y));
			let S = [];
			if (h.minItems !== void 0 && S.push(Z(J(K("Min items: "), q(h.minItems)))), h.maxItems !== void 0 && S.push(Z(J(K("Max items: "), q(h.maxItems)))), h.uniqueItems !== void 0 && S.push(Z(J(K("Unique items: "), q(h.uniqueItems)))), S.length && b.push(Q(S)), h.additionalProperties !== void 0 && b.push(J(Y(K("Additional properties:"))), ...u(h.additionalProperties, a + 1, y)), h.discriminator) {
				b.push(J(Y(K("Discriminator:")), K(" "), q(h.discriminator.propertyName)));
				let e = Object.entries(h.discriminator.mapping ?? {});
				e.length && b.push(Q(e.map(([e, t]) => Z(J(q(e), K(": "), q(t))))));
			}
			return b;
		};
		return {
			view: n,
			render: u,
			beginSection: () => {
				c = 0;
			},
			forDocument: a
		};
	};
	return a();
}, cc = Bo().use(oo).use(so, { bullet: "-" }).freeze(), lc = () => {
	let e = Vs(), t = sc();
	return async (n) => {
		let r = e(), i = t.forDocument(n.components?.schemas), { info: a } = n, s = [$("OpenAPI Version", q(n.openapi)), $("API Version", q(a.version))];
		if (a.termsOfService && s.push($("Terms of service", Zo(a.termsOfService, a.termsOfService))), a.contact) {
			let e = [K(a.contact.name ?? "")];
			s.push(Z(J(Y(K("Contact:")), K(" "), ...e, ...a.contact.url ? [K(" "), Zo(a.contact.url, a.contact.url)] : [], ...a.contact.email ? [K(" "), Zo(`mailto:${a.contact.email}`, a.contact.email)] : [])));
		}
		a.license && s.push($("License", a.license.url ? Zo(a.license.url, a.license.name ?? "") : K(a.license.name)));
		let c = [
			X(1, K(a.title)),
			Q(s),
			...await r(a.description)
		];
		if (n.servers?.length) {
			c.push(X(2, K("Servers")));
			let e = n.servers.map((e) => {
				let t = [];
				e.description && t.push($("Description", K(e.description)));
				let n = Object.entries(e.variables ?? {});
				n.length && t.push(Z(J(Y(K("Variables:"))), Q(n.map(([e, t]) => Z(J(q(e), K(" (default: "), q(t.default), K(`)${t.description ? `: ${t.description}` : ""}`)))))));
				let r = $("URL", q(e.url));
				return t.length && r.children.push(Q(t)), r;
			});
			c.push(Q(e));
		}
		if (c.push(...await Zs(n.security, n.components?.securitySchemes, r)), n.tags?.length) {
			c.push(X(2, K("Tags")));
			for (let e of n.tags) c.push(X(3, K(e.name)), ...await r(e.description)), e.externalDocs && c.push(J(Zo(e.externalDocs.url, e.externalDocs.description ?? e.externalDocs.url)));
		}
		let u = [], d = () => {
			if (c.length) {
				let e = {
					type: "root",
					children: c.splice(0)
				};
				u.push(cc.stringify(e).trimEnd());
			}
		};
		d();
		for (let e of [{
			title: "Operations",
			paths: n.paths,
			webhook: !1
		}, {
			title: "Webhooks",
			paths: n.webhooks,
			webhook: !0
		}]) {
			let t = !1;
			for (let [a, s] of Object.entries(e.paths ?? {})) {
				let u = f(s);
				if (!u) continue;
				let p = [];
				l(s, (e, t) => {
					p.push({
						method: e,
						operation: m(t, o)
					});
				});
				for (let { method: o, operation: s } of p) t ||= (c.push(X(2, K(e.title))), !0), i.beginSection(), c.push(...await Qs(n, a, o, u, s, e.webhook, {
					description: r,
					schemas: i
				})), d();
			}
		}
		let p = Object.entries(n.components?.schemas ?? {});
		p.length && c.push(X(2, K("Schemas")));
		for (let [e, t] of p) {
			i.beginSection();
			let a = i.view(t);
			c.push(X(3, K(a.title ?? e)), Q([a.type ? $("Type", q(Array.isArray(a.type) ? a.type.join(" | ") : a.type)) : Z(J(Y(K("Type:"))))]), ...await r(a.description), ...i.render(t, 0, [], {
				hideDescription: !0,
				name: e
			})), a.type === "object" && c.push(...await Ks({ schema: t }, r, "application/json", void 0, n["x-original-oas-version"] ?? n.openapi)), d();
		}
		return d(), `${u.join("\n\n")}\n`;
	};
}, uc = new Set(h), dc = (e) => {
	let t = e.toLowerCase();
	return uc.has(t) ? t : null;
}, fc = (e) => {
	if (/~(?![01])/.test(e)) throw Error(`Invalid JSON pointer escape in "${e}"`);
	if (e.startsWith("#/")) return e.slice(1);
	if (e.startsWith("/")) return e;
	throw Error(`Invalid JSON pointer "${e}". JSON pointers must start with "#/"`);
}, pc = (e) => fc(e).slice(1).split("/").map((e) => e.replaceAll("~1", "/").replaceAll("~0", "~")), mc = (e) => {
	let t = pc(e);
	if (t[0] !== "paths" || !(t.length === 3 || t.length === 4 && t[2] === "additionalOperations")) throw Error(`JSON pointer "${e}" must target an operation object under "/paths/{path}/{method}"`);
	let n = t[1], r = t.length === 4 ? t[3] : t[2];
	if (!n || !r || (t.length === 3 ? !uc.has(r) : uc.has(r))) throw Error(`JSON pointer "${e}" must target an operation object under "/paths/{path}/{method}"`);
	return {
		path: n,
		method: r
	};
}, hc = (e) => {
	let t = e.paths;
	return r(t) ? Object.entries(t).flatMap(([e, t]) => {
		let n = f(t);
		return n ? [[e, n]] : [];
	}) : [];
}, gc = (e, t) => {
	let n = Object.fromEntries(Object.entries(e).filter(([e]) => !uc.has(e) && e !== "additionalOperations"));
	return l(e, (e, r) => {
		t.includes(e) && s(n, e, r);
	}), n;
}, _c = (e, t) => c(e, t) ? t : dc(t), vc = (e, t) => {
	let n = _c(f(e.paths?.[t.path]), t.method);
	if (!n) throw Error(`Invalid HTTP method "${t.method}". Supported methods: ${h.join(", ")}`);
	let r = e.paths?.[t.path];
	if (!c(r, n)) throw Error(`Operation not found for path "${t.path}" and method "${n.toUpperCase()}"`);
	return {
		path: t.path,
		method: n
	};
}, yc = (e, t) => hc(e).flatMap(([e, n]) => {
	let r = [];
	return l(n, (n, i) => {
		m(i)?.operationId === t && r.push({
			path: e,
			method: n
		});
	}), r;
}), bc = (e, t) => {
	if ("pointer" in t) {
		let n = mc(t.pointer);
		if (!c(e.paths?.[n.path], n.method)) throw Error(`Operation not found at JSON pointer "${t.pointer}"`);
		return n;
	}
	if ("operationId" in t) {
		let n = yc(e, t.operationId);
		if (!n.length) throw Error(`Operation with operationId "${t.operationId}" was not found`);
		if (n.length > 1) {
			let e = n.map(({ path: e, method: t }) => `"${t.toUpperCase()} ${e}"`);
			throw Error(`Multiple operations found for operationId "${t.operationId}". Use { path, method } instead. Matches: ${e.join(", ")}`);
		}
		return n[0];
	}
	return vc(e, t);
}, xc = (e, t) => {
	let n = bc(e, t), r = hc(e).find(([e]) => e === n.path)?.[1];
	if (!r) throw Error(`Operation not found for path "${n.path}" and method "${n.method.toUpperCase()}"`);
	return {
		...e,
		paths: { [n.path]: gc(r, [n.method]) }
	};
}, Sc = (e, t = {}) => {
	if (!r(t)) throw Error("Render options must be an object");
	let n = Object.keys(t).filter((e) => t[e] !== void 0);
	if (!n.length) return e;
	if (n.length !== 1 || ![
		"operation",
		"tag",
		"model",
		"webhook",
		"introduction"
	].includes(n[0])) throw Error("Specify exactly one of operation, tag, model, webhook, or introduction");
	if (t.introduction !== void 0 && t.introduction !== !0) throw Error("Introduction selector must be true");
	for (let e of ["tag", "model"]) if (t[e] !== void 0 && (typeof t[e] != "string" || !t[e].length)) throw Error(`${e} selector must be a non-empty string`);
	if (t.operation !== void 0) {
		let e = t.operation;
		if (!r(e) || !(Object.keys(e).length === 1 && ("operationId" in e ? typeof e.operationId == "string" && e.operationId.length : "pointer" in e && typeof e.pointer == "string" && e.pointer.length) || Object.keys(e).length === 2 && "path" in e && typeof e.path == "string" && "method" in e && typeof e.method == "string")) throw Error("Invalid operation selector. Use { path, method }, { operationId }, or { pointer }");
	}
	let i = {
		...e,
		paths: {},
		webhooks: {},
		tags: []
	}, a = [];
	if (t.operation && (i.paths = xc(e, t.operation).paths), t.tag !== void 0) {
		let n = e.tags?.filter((e) => e.name === t.tag) ?? [];
		if (n.length > 1) throw Error(`Multiple tags found for "${t.tag}"`);
		i.tags = n.length ? n : [{ name: t.tag }];
		for (let [n, r] of hc(e)) {
			let e = [];
			l(r, (n, r) => {
				m(r)?.tags?.includes(t.tag) && e.push(n);
			}), e.length && (i.paths[n] = gc(r, e));
		}
		if (!n.length && !Object.keys(i.paths ?? {}).length) throw Error(`Tag "${t.tag}" was not found`);
	}
	if (t.model !== void 0) {
		let n = e.components?.schemas?.[t.model];
		if (n === void 0 || !Object.hasOwn(e.components?.schemas ?? {}, t.model)) throw Error(`Model "${t.model}" was not found`);
		a.push(n);
	}
	if (t.webhook !== void 0) {
		let n = t.webhook;
		if (!r(n) || typeof n.name != "string" || !n.name || typeof n.method != "string" || Object.keys(n).length !== 2) throw Error("Invalid webhook selector. Use { name, method }");
		let a = f(e.webhooks?.[n.name]), o = _c(a, n.method);
		if (!o) throw Error(`Invalid HTTP method "${n.method}"`);
		if (!a || !c(a, o)) throw Error(`Webhook "${n.name}" with method "${o.toUpperCase()}" was not found`);
		i.webhooks = { [n.name]: gc(a, [o]) };
	}
	let o = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Set();
	for (let n of [i.paths, i.webhooks]) for (let [r, i] of Object.entries(n ?? {})) {
		let a = f(i), c = {
			...a,
			additionalOperations: a.additionalOperations ? { ...a.additionalOperations } : void 0,
			parameters: void 0,
			servers: void 0
		};
		l(a, (n, r) => {
			let i = m(r);
			if (!i) return;
			let l = /* @__PURE__ */ new Map();
			for (let e of [...a.parameters ?? [], ...i.parameters ?? []]) {
				let t = m(e);
				t && l.set(`${t.in}:${t.name}`, e);
			}
			let d = i.security ?? e.security ?? [];
			for (let e of d) for (let t of Object.keys(e)) o.add(t);
			for (let e of i.tags ?? []) u.add(e);
			s(c, n, {
				...i,
				parameters: [...l.values()],
				servers: i.servers ?? a.servers ?? e.servers,
				security: d,
				tags: t.tag === void 0 ? i.tags : [t.tag]
			});
		}), n[r] = c;
	}
	if ((t.operation || t.webhook) && (i.tags = e.tags?.filter((e) => u.has(e.name)) ?? []), t.introduction) for (let t of e.security ?? []) for (let e of Object.keys(t)) o.add(e);
	else i.servers = [], i.security = void 0;
	let d = e.components?.schemas ?? {}, p = new Set(t.model === void 0 ? [] : [t.model]), h = /* @__PURE__ */ new WeakSet(), g = /* @__PURE__ */ new Set(), _ = /* @__PURE__ */ new Set([
		"example",
		"examples",
		"default",
		"enum",
		"const",
		"value",
		"dataValue"
	]), v = /* @__PURE__ */ new Set([
		"paths",
		"webhooks",
		"responses",
		"content",
		"headers",
		"links",
		"encoding",
		"variables",
		"parameters",
		"requestBodies",
		"securitySchemes",
		"pathItems",
		"callbacks",
		"mediaTypes",
		"additionalOperations",
		"schemas",
		"properties",
		"patternProperties",
		"$defs",
		"definitions",
		"dependentSchemas"
	]), y = (e, t = 0) => {
		if (e && typeof e == "object" && !h.has(e)) {
			if (h.add(e), !t && "$ref" in e && typeof e.$ref == "string") {
				let n = e.$ref;
				if (!g.has(n)) {
					if (g.add(n), n.startsWith("#/components/schemas/")) {
						let e = pc(n)[2];
						Object.hasOwn(d, e) && (p.add(e), y(d[e]));
					}
					y(m(e), t);
				}
			}
			for (let [n, r] of Object.entries(e)) if (n !== "$ref-value" && (t || !_.has(n) && !n.startsWith("x-"))) {
				let e = t ? t - 1 : n === "callbacks" ? 2 : +!!v.has(n);
				y(r, e);
			}
		}
	};
	y({
		paths: i.paths,
		webhooks: i.webhooks
	});
	for (let e of a) y(e);
	return i.components = {
		...e.components,
		schemas: Object.fromEntries(Object.entries(d).filter(([e]) => p.has(e))),
		securitySchemes: Object.fromEntries(Object.entries(e.components?.securitySchemes ?? {}).filter(([e]) => o.has(e)))
	}, i;
}, Cc = async (e, t) => await lc()(Sc(e, t));
export { Gt as a, j as c, Cc as createMarkdownFromOpenApi, Yt as i, _ as l, Mo as n, tt as o, vo as r, F as s, Bo as t };

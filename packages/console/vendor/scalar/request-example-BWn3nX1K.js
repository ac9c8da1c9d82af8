import { n as e } from "./rolldown-runtime-QGRDbDUS.js";
import { xt as t } from "./icons-C4tRQKF1.js";
// vendor/node_modules/@scalar/helpers/dist/object/is-object.js
var n = (e) => {
	if (typeof e != "object" || !e) return !1;
	let t = Object.getPrototypeOf(e);
	return t === Object.prototype || t === null;
}, r = (e) => typeof e == "object" && !!e, i = /* @__PURE__ */ new Set(["$global", "$status"]), a = (e) => typeof e == "object" && !!e && "$ref" in e, o = (e) => {
	for (let t of Object.keys(e)) if (t !== "$ref" && t !== "$ref-value" && !i.has(t)) return !1;
	return !0;
}, s = (e, t) => {
	let n = e;
	for (; a(n) && o(n) && !t.has(n);) {
		let e = n["$ref-value"];
		if (e === void 0) return n;
		t.add(n), n = e;
	}
	return n;
}, c = (e) => {
	let t = e["$ref-value"];
	if (t !== void 0) return s(t, /* @__PURE__ */ new Set([e]));
}, l = (e) => {
	let { "$ref-value": t, ...r } = e, i = t === void 0 ? void 0 : s(t, /* @__PURE__ */ new Set([e]));
	if (!n(i)) return r;
	let a = {
		...i,
		...r
	};
	return Object.hasOwn(i, "$ref-value") && !Object.hasOwn(a, "$ref-value") && Object.defineProperty(a, "$ref-value", {
		value: i["$ref-value"],
		enumerable: !1,
		configurable: !0,
		writable: !0
	}), a;
};
function u(e, t = c) {
	return typeof e == "object" && e && "$ref" in e ? t(e) : e;
}
// vendor/node_modules/@scalar/workspace-store/dist/schemas/v3.2/strict/type-guards.js
var d = (e) => "type" in e && (e.type === "object" || Array.isArray(e.type) && e.type.includes("object")), f = (e) => "type" in e && (e.type === "array" || Array.isArray(e.type) && e.type.includes("array")), p = (e) => "type" in e && (e.type === "string" || Array.isArray(e.type) && e.type.includes("string")), m = (e) => "type" in e && (e.type === "number" || e.type === "integer" || Array.isArray(e.type) && e.type.includes("number") || Array.isArray(e.type) && e.type.includes("integer")), h = (e) => e !== void 0 && "type" in e, ee = (e) => "content" in e && e.content !== void 0, g = /^[!#$%&'*+\-.^_`|~A-Za-z0-9]+$/, _ = (e) => `"${e.replaceAll(/(["\\])/g, "\\$1")}"`, te = (e) => {
	let t = e.indexOf("=");
	if (t === -1) return null;
	let n = e.slice(0, t).trim().toLowerCase();
	if (!n || !g.test(n)) return null;
	let r = e.slice(t + 1).trim();
	return r ? r.startsWith("\"") && r.endsWith("\"") && r.length >= 2 ? [n, r.slice(1, -1).replaceAll(/\\(["\\])/g, "$1")] : [n, r] : null;
}, v = (e) => {
	let [t = "", n = ""] = e.split("/", 2), r = t.trim().toLowerCase(), i = n.trim().toLowerCase();
	if (!r || !i || !g.test(r) || !g.test(i)) throw Error(`Invalid MIME type: "${e}"`);
	return {
		essence: `${r}/${i}`,
		type: r,
		subtype: i
	};
}, y = (e = "text/plain") => {
	let [t = "", ...n] = e.split(";"), r;
	try {
		r = v(t);
	} catch {
		r = v("text/plain");
	}
	let { essence: i, type: a, subtype: o } = r, s = /* @__PURE__ */ new Map();
	return n.forEach((e) => {
		let t = te(e);
		if (!t) return;
		let [n, r] = t;
		s.set(n, r);
	}), {
		essence: i,
		type: a,
		subtype: o,
		parameters: s,
		toString: () => {
			let e = Array.from(s.entries()).map(([e, t]) => `${e}=${g.test(t) ? t : _(t)}`);
			return e.length ? `${i}; ${e.join("; ")}` : i;
		}
	};
}, ne = (e) => {
	let { subtype: t } = y(e);
	return t === "xml" || t.endsWith("+xml");
}, re = (e) => {
	let t = u(e);
	if (t?.serializedValue !== void 0) return {
		source: "serialized",
		value: t.serializedValue
	};
	if (t?.dataValue !== void 0) return {
		source: "data",
		value: t.dataValue
	};
	if (t?.value !== void 0) return {
		source: "value",
		value: t.value
	};
}, ie = (e, t, n) => {
	if (e?.source === "serialized") return e.value;
	let { essence: r, subtype: i } = y(t);
	if (e?.source === "data" && (r === "application/json" || i.endsWith("+json"))) return JSON.stringify(e.value, null, n);
}, ae = (e) => decodeURI(e.replace(/~1/g, "/").replace(/~0/g, "~")), oe = (e) => e.split("/").slice(1).map(ae), se = (e, t, n) => {
	let [r, i] = e.split("#", 2);
	if (r) {
		if (!n.has(r)) return;
		if (!i) return n.get(r);
		if (i.startsWith("/")) {
			let e = n.get(r);
			return e ? `${e}${i}` : i.slice(1);
		}
		return n.get(`${r}#${i}`);
	}
	if (i) return i.startsWith("/") ? i.slice(1) : n.get(`${t}#${i}`);
}, ce = (e) => {
	if (e && typeof e == "object" && e.$id && typeof e.$id == "string") return e.$id;
}, le = (e) => e.join("/"), ue = (e, t = "", n = [], r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new WeakSet()) => {
	if (typeof e != "object" || !e || i.has(e)) return r;
	i.add(e);
	let a = ce(e);
	a && r.set(a, le(n));
	let o = a ?? t;
	e.$anchor && typeof e.$anchor == "string" && r.set(`${o}#${e.$anchor}`, le(n));
	for (let t in e) typeof e[t] == "object" && e[t] !== null && ue(e[t], o, [...n, t], r, i);
	return r;
};
// vendor/node_modules/@scalar/json-magic/dist/helpers/get-value-by-path.js
function de(e, t) {
	return t.reduce((e, t) => e.value === void 0 || typeof e.value != "object" || e.value === null || !Object.hasOwn(e.value, t) ? {
		context: "",
		value: void 0
	} : {
		context: ce(e.value) ?? e.context,
		value: e.value?.[t]
	}, {
		context: "",
		value: e
	});
}
// vendor/node_modules/@scalar/json-magic/dist/helpers/json-path-utils.js
function fe(e, t) {
	return t.reduce((e, t) => {
		if (!Object.hasOwn(e, t) || e[t] === void 0) {
			let n = isNaN(Number(t)) ? {} : [];
			t === "__proto__" ? Object.defineProperty(e, t, {
				value: n,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}) : e[t] = n;
		}
		return e[t];
	}, e);
}
// vendor/node_modules/@scalar/json-magic/dist/magic-proxy/proxy.js
var pe = Symbol("isMagicProxy"), me = Symbol("magicProxyTarget"), he = "$ref-value", ge = "$ref", _e = (e, t, r = {
	root: e,
	proxyCache: /* @__PURE__ */ new WeakMap(),
	cache: /* @__PURE__ */ new Map(),
	schemas: ue(e, "", [], new Map(t?.documentUri ? [[t.documentUri, ""]] : [])),
	currentContext: ""
}) => {
	if (!n(e) && !Array.isArray(e)) return e;
	if (r.proxyCache.has(e)) return r.proxyCache.get(e);
	let i = new Proxy(e, {
		get(e, n, i) {
			if (n === pe) return !0;
			if (n === me) return e;
			if (typeof n == "string" && n.startsWith("__scalar_") && !t?.showInternal) return;
			let a = Reflect.get(e, ge, i), o = ce(e);
			if (n === he && typeof a == "string") {
				if (r.cache.has(a)) return r.cache.get(a);
				let e = se(a, o ?? r.currentContext, r.schemas);
				if (e === void 0) return;
				let n = de(r.root, oe(`/${e}`));
				if (ve(n.value)) return n.value;
				let i = _e(n.value, t, {
					...r,
					currentContext: n.context
				});
				return r.cache.set(a, i), i;
			}
			let s = Reflect.get(e, n, i);
			return ve(s) ? s : _e(s, t, {
				...r,
				currentContext: o ?? r.currentContext
			});
		},
		set(e, n, i, a) {
			let o = Reflect.get(e, ge, a);
			if (typeof n == "string" && n.startsWith("__scalar_") && !t?.showInternal) return !0;
			if (n === he && typeof o == "string") {
				let t = se(o, ce(e) ?? r.currentContext, r.schemas);
				if (t === void 0) return;
				let n = oe(`/${t}`);
				if (n.length === 0) return !1;
				let a = () => de(r.root, n.slice(0, -1)).value;
				a() === void 0 && (fe(r.root, n.slice(0, -1)), console.warn(`Trying to set $ref-value for invalid reference: ${o}\n\nPlease fix your input file to fix this issue.`));
				let s = a(), c = n.at(-1);
				return c === "__proto__" ? Object.defineProperty(s, c, {
					value: i,
					enumerable: !0,
					configurable: !0,
					writable: !0
				}) : s[c] = i, !0;
			}
			return Reflect.set(e, n, i, a);
		},
		deleteProperty(e, t) {
			return Reflect.deleteProperty(e, t);
		},
		has(e, n) {
			return typeof n == "string" && n.startsWith("__scalar_") && !t?.showInternal ? !1 : n === he && ge in e || Reflect.has(e, n);
		},
		ownKeys(e) {
			let n = Reflect.ownKeys(e).filter((e) => typeof e != "string" || !(e.startsWith("__scalar_") && !t?.showInternal));
			return ge in e && !n.includes(he) && n.push(he), n;
		},
		getOwnPropertyDescriptor(e, n) {
			if (typeof n == "string" && n.startsWith("__scalar_") && !t?.showInternal) return;
			let r = Reflect.get(e, ge);
			return n === he && typeof r == "string" ? {
				configurable: !0,
				enumerable: !0,
				value: void 0,
				writable: !1
			} : Reflect.getOwnPropertyDescriptor(e, n);
		}
	});
	return r.proxyCache.set(e, i), i;
}, ve = (e) => typeof e == "object" && !!e && e[pe] === !0;
function ye(e) {
	return typeof e != "object" || !e ? e : e[pe] ? e[me] : e;
}
// vendor/node_modules/@scalar/workspace-store/dist/helpers/detect-changes-proxy.js
var be = Symbol("isDetectChangesProxy"), xe = Symbol("detectChangesProxyTarget"), Se = (e, t) => {
	let n = 1;
	for (let t = e; t !== void 0; t = t.parent) n++;
	let r = Array(n);
	r[--n] = t;
	for (let t = e; t !== void 0; t = t.parent) r[--n] = t.key;
	return r;
}, Ce = (e) => {
	let t;
	for (let n of e) t = {
		parent: t,
		key: n
	};
	return t;
}, we = (e, t, r, i) => {
	if (!n(e) && !Array.isArray(e)) return e;
	let a = r.get(e);
	if (a !== void 0) return a;
	let o = new Proxy(e, {
		get(e, n, a) {
			if (n === be) return !0;
			if (n === xe) return e;
			let o = Reflect.get(e, n, a);
			if (typeof o != "object" || !o) return o;
			let s = r.get(o);
			return s === void 0 ? Ee(o) ? o : we(o, t, r, {
				parent: i,
				key: String(n)
			}) : s;
		},
		set(e, n, r, a) {
			let o = t?.hooks?.onBeforeChange, s = t?.hooks?.onAfterChange, c = o || s ? Se(i, String(n)) : void 0;
			c && o?.(c, r);
			let l = Reflect.set(e, n, r, a);
			return c && s?.(c, r), l;
		},
		deleteProperty(e, n) {
			let r = t?.hooks?.onBeforeChange, a = t?.hooks?.onAfterChange, o = r || a ? Se(i, String(n)) : void 0;
			o && r?.(o);
			let s = Reflect.deleteProperty(e, n);
			return o && a?.(o), s;
		}
	});
	return r.set(e, o), o;
}, Te = (e, t, n = {
	proxyCache: /* @__PURE__ */ new WeakMap(),
	path: []
}) => we(e, t, n.proxyCache, Ce(n.path)), Ee = (e) => typeof e == "object" && !!e && e[be] === !0, De = (e) => typeof e != "object" || !e ? e : e[be] ? e[xe] : e, Oe = Symbol("isOverridesProxy"), ke = Symbol("getOverridesTarget"), Ae = (e, t, r = { cache: /* @__PURE__ */ new WeakMap() }) => {
	if (!e || typeof e != "object") return e;
	if (r.cache.has(e)) return r.cache.get(e);
	let { overrides: i } = t ?? {}, a = new Proxy(e, {
		get(e, t, a) {
			if (t === Oe) return !0;
			if (t === ke) return e;
			let o = Reflect.get(e, t, a);
			return je(o) ? o : n(o) ? Ae(o, { overrides: Reflect.get(i ?? {}, t) }, r) : Reflect.get(i ?? {}, t) ?? o;
		},
		set(e, t, n, r) {
			return t === Oe || t === ke ? !1 : i && Reflect.has(i, t) && i && typeof i == "object" ? (i[t] = n, !0) : Reflect.set(e, t, n, r);
		}
	});
	return r.cache.set(e, a), a;
}, je = (e) => typeof e == "object" && !!e && e[Oe] === !0;
function Me(e) {
	return typeof e == "object" && e && e[Oe] ? e[ke] : e;
}
// vendor/node_modules/@scalar/workspace-store/dist/helpers/unpack-proxy.js
var Ne = (e) => typeof e != "object" || !e ? e : De(t(ye(Me(e)))), Pe = (e, { depth: n = 0 } = {}) => {
	let r = (i, a = 0) => {
		if (typeof i != "object" || !i) return i;
		let o = De(t(ye(Me(i))));
		return n !== null && a >= n || (a !== 0 && o !== i && (console.warn("%c⚠ Warning:%c You tried to assign a proxied object (depth: %d).\n%c💡 Tip:%c Pass a plain object instead — wrapping a proxy inside another proxy may cause weird bugs.\n%c🔍 Debug Info:%c The problematic value is shown below:", "background: #fdd835; color: #000; font-weight: bold; padding: 2px 4px; border-radius: 3px;", "color: inherit;", a, "color: #00bfa5; font-weight: bold;", "color: inherit;", "color: #03a9f4; font-weight: bold;", "color: inherit;", i, e), console.groupCollapsed("%c📜 Proxy assignment trace", "color: #9c27b0; font-weight: bold;"), console.trace({
			value: i,
			raw: o
		}), console.groupEnd()), Object.entries(o).forEach(([e, t]) => {
			let n = r(t, a + 1);
			Reflect.set(o, e, n) || console.warn("%c🚫 Readonly Property Error:%c Failed to set property \"%s\" on object.\n%c💡 Tip:%c This property is readonly or non-configurable. You cannot unpack a readonly property — the value was not updated.\n%c🔍 Debug Info:%c Property: %s | Value: %o | Object: %o", "background: #f44336; color: #fff; font-weight: bold; padding: 2px 4px; border-radius: 3px;", "color: inherit;", e, "color: #00bfa5; font-weight: bold;", "color: inherit;", "color: #03a9f4; font-weight: bold;", "color: inherit;", e, n, o);
		})), o;
	};
	return r(e);
}, Fe = (e) => {
	let t = /* @__PURE__ */ new WeakSet(), r = /* @__PURE__ */ new WeakMap(), i = (e) => {
		if (!n(e) && !Array.isArray(e)) return e;
		let a = Ne(e);
		if (r.has(a)) return r.get(a);
		if (t.has(a)) return "[circular]";
		if (t.add(a), "$ref" in e) {
			let t = u(e), o = i(t), s;
			if (n(o)) for (let t of Object.keys(e)) t !== "$ref" && t !== "$ref-value" && (s ??= { ...o }, s[t] = i(e[t]));
			let c = s ?? o;
			return r.set(a, c), c;
		}
		if (Array.isArray(e)) {
			let t = Array(e.length);
			for (let n = 0; n < e.length; n++) t[n] = i(e[n]);
			return r.set(a, t), t;
		}
		let o = {};
		for (let t of Object.keys(e)) o[t] = i(e[t]);
		return r.set(a, o), o;
	};
	return i(e);
}, Ie = (e) => {
	let { essence: t, subtype: n, type: r } = y(e ?? "");
	return t === "text/event-stream" ? "sse" : t === "application/json-seq" || n.endsWith("+json-seq") ? "json-seq" : [
		"application/jsonl",
		"application/x-ndjson",
		"application/json-lines"
	].includes(t) ? "json-lines" : r === "multipart" && (n === "mixed" || n === "x-mixed-replace") ? "multipart" : void 0;
}, Le = (e) => Ie(e) !== void 0, Re = (e, t, r) => {
	if (e === void 0) return;
	let i = Ie(t), a = r ? [e] : Array.isArray(e) ? e : [e];
	if (i === "json-lines") return a.map((e) => `${JSON.stringify(e)}\n`).join("");
	if (i === "json-seq") return a.map((e) => `\u001e${JSON.stringify(e)}\n`).join("");
	if (i === "sse") {
		let e = a.map((e) => {
			if (!n(e)) return `data: ${JSON.stringify(e)}\n\n`;
			let t = [
				"event",
				"id",
				"retry",
				"data"
			].flatMap((t) => {
				let n = e[t];
				return t === "retry" ? typeof n == "number" && Number.isInteger(n) && n >= 0 ? [`retry: ${n}`] : [] : t === "data" && n !== void 0 ? (typeof n == "string" ? n : JSON.stringify(n)).split(/\r\n|\r|\n/).map((e) => `data: ${e}`) : typeof n != "string" || t === "id" && n.includes("\0") ? [] : n.split(/\r\n|\r|\n/).length === 1 ? [`${t}: ${n}`] : [];
			});
			return t.length ? `${t.join("\n")}\n\n` : "";
		}), t = e.filter((e) => e === "").length;
		return t > 0 && console.warn(`Skipped ${t} SSE example item(s) with no valid event, id, retry, or data fields.`), e.join("");
	}
}, ze = (e, t, n) => {
	if (!e && t === void 0) return;
	let r = !!e && Object.keys(e).length > 0, i = n || Object.keys(e ?? {})[0] || "", a = u(e?.[i]);
	if (a !== void 0) return a;
	if ((!r || !n) && t !== void 0) return { value: u(t) };
}, Be = (e, t, n) => {
	if ("examples" in e || "example" in e) {
		let n = ze(e.examples, e.example, t);
		if (n !== void 0) return n;
	}
	if ("content" in e) {
		let r = e.content?.[n ?? Object.keys(e.content)[0] ?? ""], i = ze(r?.examples, r?.example, t);
		if (i !== void 0) return i;
	}
	let r = u(e);
	if (r && "schema" in r && r.schema) {
		let e = u(r.schema, l);
		if (!e) return;
		if ("default" in e && e.default !== void 0) return { value: e.default };
		if ("enum" in e && e.enum?.[0] !== void 0) return { value: e.enum[0] };
		if ("examples" in e && e.examples?.[0] !== void 0) return { value: e.examples[0] };
		if ("example" in e && e.example !== void 0) return { value: e.example };
	}
}, Ve = (e) => e != null, He = (e) => e.replace(/~/g, "~0").replace(/\//g, "~1"), Ue = (e) => typeof e == "object" && !!e && "$dynamicRef" in e && typeof e.$dynamicRef == "string", We = (e) => "$dynamicAnchor" in e || "$id" in e || "$defs" in e, Ge = /* @__PURE__ */ new WeakMap(), Ke = (e) => {
	let t = Pe(e, { depth: 1 }), n = Ge.get(t);
	if (n) return n;
	let r = /* @__PURE__ */ new Map(), i = (e) => {
		if (!e || typeof e != "object") return;
		let t = e.$dynamicAnchor;
		typeof t == "string" && !r.has(t) && r.set(t, u(e, l));
	};
	i(e);
	let a = e.$defs;
	if (a && typeof a == "object") for (let e of Object.keys(a)) i(a[e]);
	return Ge.set(t, r), r;
}, qe = (e, t) => {
	let r = We(t) ? t : u(t);
	return n(r) && We(r) ? [...e, r] : e;
}, Je = (e, t) => {
	let n = e.startsWith("#") ? e.slice(1) : void 0;
	if (n && !n.startsWith("/")) for (let e of t) {
		let t = Ke(e).get(n);
		if (t) return t;
	}
};
// vendor/node_modules/@scalar/typebox/build/esm/type/guard/value.mjs
function Ye(e) {
	return b(e) && !Xe(e) && !ot(e) && Symbol.asyncIterator in e;
}
function Xe(e) {
	return Array.isArray(e);
}
function Ze(e) {
	return typeof e == "bigint";
}
function Qe(e) {
	return typeof e == "boolean";
}
function $e(e) {
	return e instanceof globalThis.Date;
}
function et(e) {
	return typeof e == "function";
}
function tt(e) {
	return b(e) && !Xe(e) && !ot(e) && Symbol.iterator in e;
}
function nt(e) {
	return e === null;
}
function rt(e) {
	return typeof e == "number";
}
function b(e) {
	return typeof e == "object" && !!e;
}
function it(e) {
	return e instanceof globalThis.RegExp;
}
function x(e) {
	return typeof e == "string";
}
function at(e) {
	return typeof e == "symbol";
}
function ot(e) {
	return e instanceof globalThis.Uint8Array;
}
function S(e) {
	return e === void 0;
}
// vendor/node_modules/@scalar/typebox/build/esm/type/clone/value.mjs
function st(e) {
	return e.map((e) => ft(e));
}
function ct(e) {
	return new Date(e.getTime());
}
function lt(e) {
	return new Uint8Array(e);
}
function ut(e) {
	return new RegExp(e.source, e.flags);
}
function dt(e) {
	let t = {};
	for (let n of Object.getOwnPropertyNames(e)) t[n] = ft(e[n]);
	for (let n of Object.getOwnPropertySymbols(e)) t[n] = ft(e[n]);
	return t;
}
function ft(e) {
	return Xe(e) ? st(e) : $e(e) ? ct(e) : ot(e) ? lt(e) : it(e) ? ut(e) : b(e) ? dt(e) : e;
}
function pt(e) {
	return ft(e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/clone/type.mjs
function mt(e, t) {
	return pt(t === void 0 ? e : {
		...t,
		...e
	});
}
// vendor/node_modules/@scalar/typebox/build/esm/value/guard/guard.mjs
function ht(e) {
	return Ct(e) && globalThis.Symbol.asyncIterator in e;
}
function gt(e) {
	return Ct(e) && globalThis.Symbol.iterator in e;
}
function _t(e) {
	return e instanceof globalThis.Promise;
}
function vt(e) {
	return e instanceof Date && globalThis.Number.isFinite(e.getTime());
}
function yt(e) {
	return e instanceof globalThis.Map;
}
function bt(e) {
	return e instanceof globalThis.Set;
}
function xt(e) {
	return globalThis.ArrayBuffer.isView(e);
}
function St(e) {
	return e instanceof globalThis.Uint8Array;
}
function C(e, t) {
	return t in e;
}
function Ct(e) {
	return typeof e == "object" && !!e;
}
function wt(e) {
	return globalThis.Array.isArray(e) && !globalThis.ArrayBuffer.isView(e);
}
function Tt(e) {
	return e === void 0;
}
function Et(e) {
	return e === null;
}
function Dt(e) {
	return typeof e == "boolean";
}
function Ot(e) {
	return typeof e == "number";
}
function kt(e) {
	return globalThis.Number.isInteger(e);
}
function At(e) {
	return typeof e == "bigint";
}
function jt(e) {
	return typeof e == "string";
}
function Mt(e) {
	return typeof e == "function";
}
function Nt(e) {
	return typeof e == "symbol";
}
function Pt(e) {
	return At(e) || Dt(e) || Et(e) || Ot(e) || jt(e) || Nt(e) || Tt(e);
}
// vendor/node_modules/@scalar/typebox/build/esm/system/policy.mjs
var Ft;
(function(e) {
	e.InstanceMode = "default", e.ExactOptionalPropertyTypes = !1, e.AllowArrayObject = !1, e.AllowNaN = !1, e.AllowNullVoid = !1;
	function t(t, n) {
		return e.ExactOptionalPropertyTypes ? n in t : t[n] !== void 0;
	}
	e.IsExactOptionalProperty = t;
	function n(t) {
		let n = Ct(t);
		return e.AllowArrayObject ? n : n && !wt(t);
	}
	e.IsObjectLike = n;
	function r(e) {
		return n(e) && !(e instanceof Date) && !(e instanceof Uint8Array);
	}
	e.IsRecordLike = r;
	function i(t) {
		return e.AllowNaN ? Ot(t) : Number.isFinite(t);
	}
	e.IsNumberLike = i;
	function a(t) {
		let n = Tt(t);
		return e.AllowNullVoid ? n || t === null : n;
	}
	e.IsVoidLike = a;
})(Ft ||= {});
// vendor/node_modules/@scalar/typebox/build/esm/type/create/immutable.mjs
function It(e) {
	return globalThis.Object.freeze(e).map((e) => Vt(e));
}
function Lt(e) {
	return e;
}
function Rt(e) {
	return e;
}
function zt(e) {
	return e;
}
function Bt(e) {
	let t = {};
	for (let n of Object.getOwnPropertyNames(e)) t[n] = Vt(e[n]);
	for (let n of Object.getOwnPropertySymbols(e)) t[n] = Vt(e[n]);
	return globalThis.Object.freeze(t);
}
function Vt(e) {
	return Xe(e) ? It(e) : $e(e) ? Lt(e) : ot(e) ? Rt(e) : it(e) ? zt(e) : b(e) ? Bt(e) : e;
}
// vendor/node_modules/@scalar/typebox/build/esm/type/create/type.mjs
function w(e, t) {
	let n = t === void 0 ? e : {
		...t,
		...e
	};
	switch (Ft.InstanceMode) {
		case "freeze": return Vt(n);
		case "clone": return pt(n);
		default: return n;
	}
}
// vendor/node_modules/@scalar/typebox/build/esm/type/error/error.mjs
var Ht = class extends Error {
	constructor(e) {
		super(e);
	}
}, Ut = Symbol.for("TypeBox.Transform"), Wt = Symbol.for("TypeBox.Readonly"), Gt = Symbol.for("TypeBox.Optional"), Kt = Symbol.for("TypeBox.Hint"), T = Symbol.for("TypeBox.Kind");
// vendor/node_modules/@scalar/typebox/build/esm/type/guard/kind.mjs
function qt(e) {
	return b(e) && e[Wt] === "Readonly";
}
function Jt(e) {
	return b(e) && e[Gt] === "Optional";
}
function Yt(e) {
	return E(e, "Any");
}
function Xt(e) {
	return E(e, "Argument");
}
function Zt(e) {
	return E(e, "Array");
}
function Qt(e) {
	return E(e, "AsyncIterator");
}
function $t(e) {
	return E(e, "BigInt");
}
function en(e) {
	return E(e, "Boolean");
}
function tn(e) {
	return E(e, "Computed");
}
function nn(e) {
	return E(e, "Constructor");
}
function rn(e) {
	return E(e, "Date");
}
function an(e) {
	return E(e, "Function");
}
function on(e) {
	return E(e, "Integer");
}
function sn(e) {
	return E(e, "Intersect");
}
function cn(e) {
	return E(e, "Iterator");
}
function E(e, t) {
	return b(e) && T in e && e[T] === t;
}
function ln(e) {
	return Qe(e) || rt(e) || x(e);
}
function un(e) {
	return E(e, "Literal");
}
function dn(e) {
	return E(e, "MappedKey");
}
function fn(e) {
	return E(e, "MappedResult");
}
function pn(e) {
	return E(e, "Never");
}
function mn(e) {
	return E(e, "Not");
}
function hn(e) {
	return E(e, "Null");
}
function gn(e) {
	return E(e, "Number");
}
function _n(e) {
	return E(e, "Object");
}
function vn(e) {
	return E(e, "Promise");
}
function yn(e) {
	return E(e, "Record");
}
function bn(e) {
	return E(e, "Ref");
}
function xn(e) {
	return E(e, "RegExp");
}
function Sn(e) {
	return E(e, "String");
}
function Cn(e) {
	return E(e, "Symbol");
}
function wn(e) {
	return E(e, "TemplateLiteral");
}
function Tn(e) {
	return E(e, "This");
}
function En(e) {
	return b(e) && Ut in e;
}
function Dn(e) {
	return E(e, "Tuple");
}
function On(e) {
	return E(e, "Undefined");
}
function D(e) {
	return E(e, "Union");
}
function kn(e) {
	return E(e, "Uint8Array");
}
function An(e) {
	return E(e, "Unknown");
}
function jn(e) {
	return E(e, "Unsafe");
}
function Mn(e) {
	return E(e, "Void");
}
function Nn(e) {
	return b(e) && T in e && x(e[T]);
}
function Pn(e) {
	return Yt(e) || Xt(e) || Zt(e) || en(e) || $t(e) || Qt(e) || tn(e) || nn(e) || rn(e) || an(e) || on(e) || sn(e) || cn(e) || un(e) || dn(e) || fn(e) || pn(e) || mn(e) || hn(e) || gn(e) || _n(e) || vn(e) || yn(e) || bn(e) || xn(e) || Sn(e) || Cn(e) || wn(e) || Tn(e) || Dn(e) || On(e) || D(e) || kn(e) || An(e) || jn(e) || Mn(e) || Nn(e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/guard/type.mjs
var Fn = /* @__PURE__ */ "Argument.Any.Array.AsyncIterator.BigInt.Boolean.Computed.Constructor.Date.Enum.Function.Integer.Intersect.Iterator.Literal.MappedKey.MappedResult.Not.Null.Number.Object.Promise.Record.Ref.RegExp.String.Symbol.TemplateLiteral.This.Tuple.Undefined.Union.Uint8Array.Unknown.Void".split(".");
function In(e) {
	try {
		return new RegExp(e), !0;
	} catch {
		return !1;
	}
}
function Ln(e) {
	if (!x(e)) return !1;
	for (let t = 0; t < e.length; t++) {
		let n = e.charCodeAt(t);
		if (n >= 7 && n <= 13 || n === 27 || n === 127) return !1;
	}
	return !0;
}
function Rn(e) {
	return Bn(e) || Nr(e);
}
function zn(e) {
	return S(e) || Ze(e);
}
function O(e) {
	return S(e) || rt(e);
}
function Bn(e) {
	return S(e) || Qe(e);
}
function k(e) {
	return S(e) || x(e);
}
function Vn(e) {
	return S(e) || x(e) && Ln(e) && In(e);
}
function Hn(e) {
	return S(e) || x(e) && Ln(e);
}
function Un(e) {
	return S(e) || Nr(e);
}
function Wn(e) {
	return b(e) && e[Gt] === "Optional";
}
function Gn(e) {
	return A(e, "Any") && k(e.$id);
}
function Kn(e) {
	return A(e, "Argument") && rt(e.index);
}
function qn(e) {
	return A(e, "Array") && e.type === "array" && k(e.$id) && Nr(e.items) && O(e.minItems) && O(e.maxItems) && Bn(e.uniqueItems) && Un(e.contains) && O(e.minContains) && O(e.maxContains);
}
function Jn(e) {
	return A(e, "AsyncIterator") && e.type === "AsyncIterator" && k(e.$id) && Nr(e.items);
}
function Yn(e) {
	return A(e, "BigInt") && e.type === "bigint" && k(e.$id) && zn(e.exclusiveMaximum) && zn(e.exclusiveMinimum) && zn(e.maximum) && zn(e.minimum) && zn(e.multipleOf);
}
function Xn(e) {
	return A(e, "Boolean") && e.type === "boolean" && k(e.$id);
}
function Zn(e) {
	return A(e, "Computed") && x(e.target) && Xe(e.parameters) && e.parameters.every((e) => Nr(e));
}
function Qn(e) {
	return A(e, "Constructor") && e.type === "Constructor" && k(e.$id) && Xe(e.parameters) && e.parameters.every((e) => Nr(e)) && Nr(e.returns);
}
function $n(e) {
	return A(e, "Date") && e.type === "Date" && k(e.$id) && O(e.exclusiveMaximumTimestamp) && O(e.exclusiveMinimumTimestamp) && O(e.maximumTimestamp) && O(e.minimumTimestamp) && O(e.multipleOfTimestamp);
}
function er(e) {
	return A(e, "Function") && e.type === "Function" && k(e.$id) && Xe(e.parameters) && e.parameters.every((e) => Nr(e)) && Nr(e.returns);
}
function tr(e) {
	return A(e, "Integer") && e.type === "integer" && k(e.$id) && O(e.exclusiveMaximum) && O(e.exclusiveMinimum) && O(e.maximum) && O(e.minimum) && O(e.multipleOf);
}
function nr(e) {
	return b(e) && Object.entries(e).every(([e, t]) => Ln(e) && Nr(t));
}
function rr(e) {
	return A(e, "Intersect") && !(x(e.type) && e.type !== "object") && Xe(e.allOf) && e.allOf.every((e) => Nr(e) && !wr(e)) && k(e.type) && (Bn(e.unevaluatedProperties) || Un(e.unevaluatedProperties)) && k(e.$id);
}
function ir(e) {
	return A(e, "Iterator") && e.type === "Iterator" && k(e.$id) && Nr(e.items);
}
function A(e, t) {
	return b(e) && T in e && e[T] === t;
}
function ar(e) {
	return cr(e) && x(e.const);
}
function or(e) {
	return cr(e) && rt(e.const);
}
function sr(e) {
	return cr(e) && Qe(e.const);
}
function cr(e) {
	return A(e, "Literal") && k(e.$id) && lr(e.const);
}
function lr(e) {
	return Qe(e) || rt(e) || x(e);
}
function ur(e) {
	return A(e, "MappedKey") && Xe(e.keys) && e.keys.every((e) => rt(e) || x(e));
}
function dr(e) {
	return A(e, "MappedResult") && nr(e.properties);
}
function fr(e) {
	return A(e, "Never") && b(e.not) && Object.getOwnPropertyNames(e.not).length === 0;
}
function pr(e) {
	return A(e, "Not") && Nr(e.not);
}
function mr(e) {
	return A(e, "Null") && e.type === "null" && k(e.$id);
}
function hr(e) {
	return A(e, "Number") && e.type === "number" && k(e.$id) && O(e.exclusiveMaximum) && O(e.exclusiveMinimum) && O(e.maximum) && O(e.minimum) && O(e.multipleOf);
}
function j(e) {
	return A(e, "Object") && e.type === "object" && k(e.$id) && nr(e.properties) && Rn(e.additionalProperties) && O(e.minProperties) && O(e.maxProperties);
}
function gr(e) {
	return A(e, "Promise") && e.type === "Promise" && k(e.$id) && Nr(e.item);
}
function _r(e) {
	return A(e, "Record") && e.type === "object" && k(e.$id) && Rn(e.additionalProperties) && b(e.patternProperties) && ((e) => {
		let t = Object.getOwnPropertyNames(e.patternProperties);
		return t.length === 1 && In(t[0]) && b(e.patternProperties) && Nr(e.patternProperties[t[0]]);
	})(e);
}
function vr(e) {
	return A(e, "Ref") && k(e.$id) && x(e.$ref);
}
function yr(e) {
	return A(e, "RegExp") && k(e.$id) && x(e.source) && x(e.flags) && O(e.maxLength) && O(e.minLength);
}
function br(e) {
	return A(e, "String") && e.type === "string" && k(e.$id) && O(e.minLength) && O(e.maxLength) && Vn(e.pattern) && Hn(e.format);
}
function xr(e) {
	return A(e, "Symbol") && e.type === "symbol" && k(e.$id);
}
function Sr(e) {
	return A(e, "TemplateLiteral") && e.type === "string" && x(e.pattern) && e.pattern[0] === "^" && e.pattern[e.pattern.length - 1] === "$";
}
function Cr(e) {
	return A(e, "This") && k(e.$id) && x(e.$ref);
}
function wr(e) {
	return b(e) && Ut in e;
}
function Tr(e) {
	return A(e, "Tuple") && e.type === "array" && k(e.$id) && rt(e.minItems) && rt(e.maxItems) && e.minItems === e.maxItems && (S(e.items) && S(e.additionalItems) && e.minItems === 0 || Xe(e.items) && e.items.every((e) => Nr(e)));
}
function Er(e) {
	return A(e, "Undefined") && e.type === "undefined" && k(e.$id);
}
function Dr(e) {
	return A(e, "Union") && k(e.$id) && b(e) && Xe(e.anyOf) && e.anyOf.every((e) => Nr(e));
}
function Or(e) {
	return A(e, "Uint8Array") && e.type === "Uint8Array" && k(e.$id) && O(e.minByteLength) && O(e.maxByteLength);
}
function kr(e) {
	return A(e, "Unknown") && k(e.$id);
}
function Ar(e) {
	return A(e, "Unsafe");
}
function jr(e) {
	return A(e, "Void") && e.type === "void" && k(e.$id);
}
function Mr(e) {
	return b(e) && T in e && x(e[T]) && !Fn.includes(e[T]);
}
function Nr(e) {
	return b(e) && (Gn(e) || Kn(e) || qn(e) || Xn(e) || Yn(e) || Jn(e) || Zn(e) || Qn(e) || $n(e) || er(e) || tr(e) || rr(e) || ir(e) || cr(e) || ur(e) || dr(e) || fr(e) || pr(e) || mr(e) || hr(e) || j(e) || gr(e) || _r(e) || vr(e) || yr(e) || br(e) || xr(e) || Sr(e) || Cr(e) || Tr(e) || Er(e) || Dr(e) || Or(e) || kr(e) || Ar(e) || jr(e) || Mr(e));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/patterns/patterns.mjs
var Pr = "(true|false)", Fr = "(0|[1-9][0-9]*)", Ir = "(.*)", Lr = "(?!.*)", Rr = `^${Fr}$`, zr = `^${Ir}$`, Br = `^${Lr}$`, Vr = /* @__PURE__ */ new Map();
function Hr(e) {
	return Vr.has(e);
}
function Ur(e) {
	return Vr.get(e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/registry/type.mjs
var Wr = /* @__PURE__ */ new Map();
function Gr(e) {
	return Wr.has(e);
}
function Kr(e) {
	return Wr.get(e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/sets/set.mjs
function qr(e, t) {
	return e.includes(t);
}
function Jr(e) {
	return [...new Set(e)];
}
function Yr(e, t) {
	return e.filter((e) => t.includes(e));
}
function Xr(e, t) {
	return e.reduce((e, t) => Yr(e, t), t);
}
function Zr(e) {
	return e.length === 1 ? e[0] : e.length > 1 ? Xr(e.slice(1), e[0]) : [];
}
function Qr(e) {
	let t = [];
	for (let n of e) t.push(...n);
	return t;
}
// vendor/node_modules/@scalar/typebox/build/esm/type/any/any.mjs
function $r(e) {
	return w({ [T]: "Any" }, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/array/array.mjs
function ei(e, t) {
	return w({
		[T]: "Array",
		type: "array",
		items: e
	}, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/argument/argument.mjs
function ti(e) {
	return w({
		[T]: "Argument",
		index: e
	});
}
// vendor/node_modules/@scalar/typebox/build/esm/type/async-iterator/async-iterator.mjs
function ni(e, t) {
	return w({
		[T]: "AsyncIterator",
		type: "AsyncIterator",
		items: e
	}, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/computed/computed.mjs
function ri(e, t, n) {
	return w({
		[T]: "Computed",
		target: e,
		parameters: t
	}, n);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/discard/discard.mjs
function ii(e, t) {
	let { [t]: n, ...r } = e;
	return r;
}
function ai(e, t) {
	return t.reduce((e, t) => ii(e, t), e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/never/never.mjs
function M(e) {
	return w({
		[T]: "Never",
		not: {}
	}, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/mapped/mapped-result.mjs
function oi(e) {
	return w({
		[T]: "MappedResult",
		properties: e
	});
}
// vendor/node_modules/@scalar/typebox/build/esm/type/constructor/constructor.mjs
function si(e, t, n) {
	return w({
		[T]: "Constructor",
		type: "Constructor",
		parameters: e,
		returns: t
	}, n);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/function/function.mjs
function ci(e, t, n) {
	return w({
		[T]: "Function",
		type: "Function",
		parameters: e,
		returns: t
	}, n);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/union/union-create.mjs
function li(e, t) {
	return w({
		[T]: "Union",
		anyOf: e
	}, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/union/union-evaluated.mjs
function ui(e) {
	return e.some((e) => Jt(e));
}
function di(e) {
	return e.map((e) => Jt(e) ? fi(e) : e);
}
function fi(e) {
	return ai(e, [Gt]);
}
function pi(e, t) {
	return ui(e) ? Qa(li(di(e), t)) : li(di(e), t);
}
function mi(e, t) {
	return e.length === 1 ? w(e[0], t) : e.length === 0 ? M(t) : pi(e, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/union/union.mjs
function hi(e, t) {
	return e.length === 0 ? M(t) : e.length === 1 ? w(e[0], t) : li(e, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/template-literal/parse.mjs
var gi = class extends Ht {};
function _i(e) {
	return e.replace(/\\\$/g, "$").replace(/\\\*/g, "*").replace(/\\\^/g, "^").replace(/\\\|/g, "|").replace(/\\\(/g, "(").replace(/\\\)/g, ")");
}
function vi(e, t, n) {
	return e[t] === n && e.charCodeAt(t - 1) !== 92;
}
function yi(e, t) {
	return vi(e, t, "(");
}
function bi(e, t) {
	return vi(e, t, ")");
}
function xi(e, t) {
	return vi(e, t, "|");
}
function Si(e) {
	if (!(yi(e, 0) && bi(e, e.length - 1))) return !1;
	let t = 0;
	for (let n = 0; n < e.length; n++) if (yi(e, n) && (t += 1), bi(e, n) && --t, t === 0 && n !== e.length - 1) return !1;
	return !0;
}
function Ci(e) {
	return e.slice(1, e.length - 1);
}
function wi(e) {
	let t = 0;
	for (let n = 0; n < e.length; n++) if (yi(e, n) && (t += 1), bi(e, n) && --t, xi(e, n) && t === 0) return !0;
	return !1;
}
function Ti(e) {
	for (let t = 0; t < e.length; t++) if (yi(e, t)) return !0;
	return !1;
}
function Ei(e) {
	let [t, n] = [0, 0], r = [];
	for (let i = 0; i < e.length; i++) if (yi(e, i) && (t += 1), bi(e, i) && --t, xi(e, i) && t === 0) {
		let t = e.slice(n, i);
		t.length > 0 && r.push(Oi(t)), n = i + 1;
	}
	let i = e.slice(n);
	return i.length > 0 && r.push(Oi(i)), r.length === 0 ? {
		type: "const",
		const: ""
	} : r.length === 1 ? r[0] : {
		type: "or",
		expr: r
	};
}
function Di(e) {
	function t(e, t) {
		if (!yi(e, t)) throw new gi("TemplateLiteralParser: Index must point to open parens");
		let n = 0;
		for (let r = t; r < e.length; r++) if (yi(e, r) && (n += 1), bi(e, r) && --n, n === 0) return [t, r];
		throw new gi("TemplateLiteralParser: Unclosed group parens in expression");
	}
	function n(e, t) {
		for (let n = t; n < e.length; n++) if (yi(e, n)) return [t, n];
		return [t, e.length];
	}
	let r = [];
	for (let i = 0; i < e.length; i++) if (yi(e, i)) {
		let [n, a] = t(e, i), o = e.slice(n, a + 1);
		r.push(Oi(o)), i = a;
	} else {
		let [t, a] = n(e, i), o = e.slice(t, a);
		o.length > 0 && r.push(Oi(o)), i = a - 1;
	}
	return r.length === 0 ? {
		type: "const",
		const: ""
	} : r.length === 1 ? r[0] : {
		type: "and",
		expr: r
	};
}
function Oi(e) {
	return Si(e) ? Oi(Ci(e)) : wi(e) ? Ei(e) : Ti(e) ? Di(e) : {
		type: "const",
		const: _i(e)
	};
}
function ki(e) {
	return Oi(e.slice(1, e.length - 1));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/template-literal/finite.mjs
var Ai = class extends Ht {};
function ji(e) {
	return e.type === "or" && e.expr.length === 2 && e.expr[0].type === "const" && e.expr[0].const === "0" && e.expr[1].type === "const" && e.expr[1].const === "[1-9][0-9]*";
}
function Mi(e) {
	return e.type === "or" && e.expr.length === 2 && e.expr[0].type === "const" && e.expr[0].const === "true" && e.expr[1].type === "const" && e.expr[1].const === "false";
}
function Ni(e) {
	return e.type === "const" && e.const === ".*";
}
function Pi(e) {
	return ji(e) || Ni(e) ? !1 : Mi(e) ? !0 : e.type === "and" || e.type === "or" ? e.expr.every((e) => Pi(e)) : e.type === "const" || (() => {
		throw new Ai("Unknown expression type");
	})();
}
function Fi(e) {
	return Pi(ki(e.pattern));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/template-literal/generate.mjs
var Ii = class extends Ht {};
function* Li(e) {
	if (e.length === 1) return yield* e[0];
	for (let t of e[0]) for (let n of Li(e.slice(1))) yield `${t}${n}`;
}
function* Ri(e) {
	return yield* Li(e.expr.map((e) => [...Vi(e)]));
}
function* zi(e) {
	for (let t of e.expr) yield* Vi(t);
}
function* Bi(e) {
	return yield e.const;
}
function* Vi(e) {
	return e.type === "and" ? yield* Ri(e) : e.type === "or" ? yield* zi(e) : e.type === "const" ? yield* Bi(e) : (() => {
		throw new Ii("Unknown expression");
	})();
}
function Hi(e) {
	let t = ki(e.pattern);
	return Pi(t) ? [...Vi(t)] : [];
}
// vendor/node_modules/@scalar/typebox/build/esm/type/literal/literal.mjs
function N(e, t) {
	return w({
		[T]: "Literal",
		const: e,
		type: typeof e
	}, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/boolean/boolean.mjs
function Ui(e) {
	return w({
		[T]: "Boolean",
		type: "boolean"
	}, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/bigint/bigint.mjs
function Wi(e) {
	return w({
		[T]: "BigInt",
		type: "bigint"
	}, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/number/number.mjs
function Gi(e) {
	return w({
		[T]: "Number",
		type: "number"
	}, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/string/string.mjs
function Ki(e) {
	return w({
		[T]: "String",
		type: "string"
	}, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/template-literal/syntax.mjs
function* qi(e) {
	let t = e.trim().replace(/"|'/g, "");
	return t === "boolean" ? yield Ui() : t === "number" ? yield Gi() : t === "bigint" ? yield Wi() : t === "string" ? yield Ki() : yield (() => {
		let e = t.split("|").map((e) => N(e.trim()));
		return e.length === 0 ? M() : e.length === 1 ? e[0] : mi(e);
	})();
}
function* Ji(e) {
	if (e[1] !== "{") return yield* [N("$"), ...Yi(e.slice(1))];
	for (let t = 2; t < e.length; t++) if (e[t] === "}") {
		let n = qi(e.slice(2, t)), r = Yi(e.slice(t + 1));
		return yield* [...n, ...r];
	}
	yield N(e);
}
function* Yi(e) {
	for (let t = 0; t < e.length; t++) if (e[t] === "$") return yield* [N(e.slice(0, t)), ...Ji(e.slice(t))];
	yield N(e);
}
function Xi(e) {
	return [...Yi(e)];
}
// vendor/node_modules/@scalar/typebox/build/esm/type/template-literal/pattern.mjs
var Zi = class extends Ht {};
function Qi(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function $i(e, t) {
	return wn(e) ? e.pattern.slice(1, e.pattern.length - 1) : D(e) ? `(${e.anyOf.map((e) => $i(e, t)).join("|")})` : gn(e) || on(e) || $t(e) ? `${t}${Fr}` : Sn(e) ? `${t}${Ir}` : un(e) ? `${t}${Qi(e.const.toString())}` : en(e) ? `${t}${Pr}` : (() => {
		throw new Zi(`Unexpected Kind '${e[T]}'`);
	})();
}
function ea(e) {
	return `^${e.map((e) => $i(e, "")).join("")}\$`;
}
// vendor/node_modules/@scalar/typebox/build/esm/type/template-literal/union.mjs
function ta(e) {
	return mi(Hi(e).map((e) => N(e)));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/template-literal/template-literal.mjs
function na(e, t) {
	let n = x(e) ? ea(Xi(e)) : ea(e);
	return w({
		[T]: "TemplateLiteral",
		type: "string",
		pattern: n
	}, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/indexed/indexed-property-keys.mjs
function ra(e) {
	return Hi(e).map((e) => e.toString());
}
function ia(e) {
	let t = [];
	for (let n of e) t.push(...oa(n));
	return t;
}
function aa(e) {
	return [e.toString()];
}
function oa(e) {
	return [...new Set(wn(e) ? ra(e) : D(e) ? ia(e.anyOf) : un(e) ? aa(e.const) : gn(e) || on(e) ? ["[number]"] : [])];
}
// vendor/node_modules/@scalar/typebox/build/esm/type/indexed/indexed-from-mapped-result.mjs
function sa(e, t, n) {
	let r = {};
	for (let i of Object.getOwnPropertyNames(t)) r[i] = xa(e, oa(t[i]), n);
	return r;
}
function ca(e, t, n) {
	return sa(e, t.properties, n);
}
function la(e, t, n) {
	return oi(ca(e, t, n));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/indexed/indexed.mjs
function ua(e, t) {
	return e.map((e) => va(e, t));
}
function da(e) {
	return e.filter((e) => !pn(e));
}
function fa(e, t) {
	return so(da(ua(e, t)));
}
function pa(e) {
	return e.some((e) => pn(e)) ? [] : e;
}
function ma(e, t) {
	return mi(pa(ua(e, t)));
}
function ha(e, t) {
	return t in e ? e[t] : t === "[number]" ? mi(e) : M();
}
function ga(e, t) {
	return t === "[number]" ? e : M();
}
function _a(e, t) {
	return t in e ? e[t] : M();
}
function va(e, t) {
	return sn(e) ? fa(e.allOf, t) : D(e) ? ma(e.anyOf, t) : Dn(e) ? ha(e.items ?? [], t) : Zt(e) ? ga(e.items, t) : _n(e) ? _a(e.properties, t) : M();
}
function ya(e, t) {
	return t.map((t) => va(e, t));
}
function ba(e, t) {
	return mi(ya(e, t));
}
function xa(e, t, n) {
	if (bn(e) || bn(t)) {
		if (!Pn(e) || !Pn(t)) throw new Ht("Index types using Ref parameters require both Type and Key to be of TSchema");
		return ri("Index", [e, t]);
	}
	return fn(t) ? la(e, t, n) : dn(t) ? Ta(e, t, n) : w(Pn(t) ? ba(e, oa(t)) : ba(e, t), n);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/indexed/indexed-from-mapped-key.mjs
function Sa(e, t, n) {
	return { [t]: xa(e, [t], pt(n)) };
}
function Ca(e, t, n) {
	return t.reduce((t, r) => ({
		...t,
		...Sa(e, r, n)
	}), {});
}
function wa(e, t, n) {
	return Ca(e, t.keys, n);
}
function Ta(e, t, n) {
	return oi(wa(e, t, n));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/iterator/iterator.mjs
function Ea(e, t) {
	return w({
		[T]: "Iterator",
		type: "Iterator",
		items: e
	}, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/object/object.mjs
function Da(e) {
	let t = [];
	for (let n in e) Jt(e[n]) || t.push(n);
	return t;
}
function Oa(e, t) {
	let n = Da(e);
	return w(n.length > 0 ? {
		[T]: "Object",
		type: "object",
		properties: e,
		required: n
	} : {
		[T]: "Object",
		type: "object",
		properties: e
	}, t);
}
var ka = Oa;
// vendor/node_modules/@scalar/typebox/build/esm/type/promise/promise.mjs
function Aa(e, t) {
	return w({
		[T]: "Promise",
		type: "Promise",
		item: e
	}, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/readonly/readonly.mjs
function ja(e) {
	return w(ai(e, [Wt]));
}
function Ma(e) {
	return w({
		...e,
		[Wt]: "Readonly"
	});
}
function Na(e, t) {
	return t === !1 ? ja(e) : Ma(e);
}
function Pa(e, t) {
	let n = t ?? !0;
	return fn(e) ? La(e, n) : Na(e, n);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/readonly/readonly-from-mapped-result.mjs
function Fa(e, t) {
	let n = {};
	for (let r of globalThis.Object.getOwnPropertyNames(e)) n[r] = Pa(e[r], t);
	return n;
}
function Ia(e, t) {
	return Fa(e.properties, t);
}
function La(e, t) {
	return oi(Ia(e, t));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/tuple/tuple.mjs
function Ra(e, t) {
	return w(e.length > 0 ? {
		[T]: "Tuple",
		type: "array",
		items: e,
		additionalItems: !1,
		minItems: e.length,
		maxItems: e.length
	} : {
		[T]: "Tuple",
		type: "array",
		minItems: e.length,
		maxItems: e.length
	}, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/mapped/mapped.mjs
function za(e, t) {
	return e in t ? Ka(e, t[e]) : oi(t);
}
function Ba(e) {
	return { [e]: N(e) };
}
function Va(e) {
	let t = {};
	for (let n of e) t[n] = N(n);
	return t;
}
function Ha(e, t) {
	return qr(t, e) ? Ba(e) : Va(t);
}
function Ua(e, t) {
	return za(e, Ha(e, t));
}
function Wa(e, t) {
	return t.map((t) => Ka(e, t));
}
function Ga(e, t) {
	let n = {};
	for (let r of globalThis.Object.getOwnPropertyNames(t)) n[r] = Ka(e, t[r]);
	return n;
}
function Ka(e, t) {
	let n = { ...t };
	return Jt(t) ? Qa(Ka(e, ai(t, [Gt]))) : qt(t) ? Pa(Ka(e, ai(t, [Wt]))) : fn(t) ? za(e, t.properties) : dn(t) ? Ua(e, t.keys) : nn(t) ? si(Wa(e, t.parameters), Ka(e, t.returns), n) : an(t) ? ci(Wa(e, t.parameters), Ka(e, t.returns), n) : Qt(t) ? ni(Ka(e, t.items), n) : cn(t) ? Ea(Ka(e, t.items), n) : sn(t) ? co(Wa(e, t.allOf), n) : D(t) ? hi(Wa(e, t.anyOf), n) : Dn(t) ? Ra(Wa(e, t.items ?? []), n) : _n(t) ? ka(Ga(e, t.properties), n) : Zt(t) ? ei(Ka(e, t.items), n) : vn(t) ? Aa(Ka(e, t.item), n) : t;
}
function qa(e, t) {
	let n = {};
	for (let r of e) n[r] = Ka(r, t);
	return n;
}
function Ja(e, t, n) {
	let r = Pn(e) ? oa(e) : e;
	return ka(qa(r, t({
		[T]: "MappedKey",
		keys: r
	})), n);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/optional/optional.mjs
function Ya(e) {
	return w(ai(e, [Gt]));
}
function Xa(e) {
	return w({
		...e,
		[Gt]: "Optional"
	});
}
function Za(e, t) {
	return t === !1 ? Ya(e) : Xa(e);
}
function Qa(e, t) {
	let n = t ?? !0;
	return fn(e) ? to(e, n) : Za(e, n);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/optional/optional-from-mapped-result.mjs
function $a(e, t) {
	let n = {};
	for (let r of globalThis.Object.getOwnPropertyNames(e)) n[r] = Qa(e[r], t);
	return n;
}
function eo(e, t) {
	return $a(e.properties, t);
}
function to(e, t) {
	return oi(eo(e, t));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/intersect/intersect-create.mjs
function no(e, t = {}) {
	let n = e.every((e) => _n(e)), r = Pn(t.unevaluatedProperties) ? { unevaluatedProperties: t.unevaluatedProperties } : {};
	return w(t.unevaluatedProperties === !1 || Pn(t.unevaluatedProperties) || n ? {
		...r,
		[T]: "Intersect",
		type: "object",
		allOf: e
	} : {
		...r,
		[T]: "Intersect",
		allOf: e
	}, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/intersect/intersect-evaluated.mjs
function ro(e) {
	return e.every((e) => Jt(e));
}
function io(e) {
	return ai(e, [Gt]);
}
function ao(e) {
	return e.map((e) => Jt(e) ? io(e) : e);
}
function oo(e, t) {
	return ro(e) ? Qa(no(ao(e), t)) : no(ao(e), t);
}
function so(e, t = {}) {
	if (e.length === 1) return w(e[0], t);
	if (e.length === 0) return M(t);
	if (e.some((e) => En(e))) throw Error("Cannot intersect transform types");
	return oo(e, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/intersect/intersect.mjs
function co(e, t) {
	if (e.length === 1) return w(e[0], t);
	if (e.length === 0) return M(t);
	if (e.some((e) => En(e))) throw Error("Cannot intersect transform types");
	return no(e, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/ref/ref.mjs
function lo(...e) {
	let [t, n] = typeof e[0] == "string" ? [e[0], e[1]] : [e[0].$id, e[1]];
	if (typeof t != "string") throw new Ht("Ref: $ref must be a string");
	return w({
		[T]: "Ref",
		$ref: t
	}, n);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/awaited/awaited.mjs
function uo(e, t) {
	return ri("Awaited", [ri(e, t)]);
}
function fo(e) {
	return ri("Awaited", [lo(e)]);
}
function po(e) {
	return co(go(e));
}
function mo(e) {
	return hi(go(e));
}
function ho(e) {
	return _o(e);
}
function go(e) {
	return e.map((e) => _o(e));
}
function _o(e, t) {
	return w(tn(e) ? uo(e.target, e.parameters) : sn(e) ? po(e.allOf) : D(e) ? mo(e.anyOf) : vn(e) ? ho(e.item) : bn(e) ? fo(e.$ref) : e, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/keyof/keyof-property-keys.mjs
function vo(e) {
	let t = [];
	for (let n of e) t.push(To(n));
	return t;
}
function yo(e) {
	return Qr(vo(e));
}
function bo(e) {
	return Zr(vo(e));
}
function xo(e) {
	return e.map((e, t) => t.toString());
}
function So(e) {
	return ["[number]"];
}
function Co(e) {
	return globalThis.Object.getOwnPropertyNames(e);
}
function wo(e) {
	return Eo ? globalThis.Object.getOwnPropertyNames(e).map((e) => e[0] === "^" && e[e.length - 1] === "$" ? e.slice(1, e.length - 1) : e) : [];
}
function To(e) {
	return sn(e) ? yo(e.allOf) : D(e) ? bo(e.anyOf) : Dn(e) ? xo(e.items ?? []) : Zt(e) ? So(e.items) : _n(e) ? Co(e.properties) : yn(e) ? wo(e.patternProperties) : [];
}
var Eo = !1;
function Do(e) {
	Eo = !0;
	let t = To(e);
	return Eo = !1, `^(${t.map((e) => `(${e})`).join("|")})$`;
}
// vendor/node_modules/@scalar/typebox/build/esm/type/keyof/keyof.mjs
function Oo(e, t) {
	return ri("KeyOf", [ri(e, t)]);
}
function ko(e) {
	return ri("KeyOf", [lo(e)]);
}
function Ao(e, t) {
	return w(mi(jo(To(e))), t);
}
function jo(e) {
	return e.map((e) => e === "[number]" ? Gi() : N(e));
}
function Mo(e, t) {
	return tn(e) ? Oo(e.target, e.parameters) : bn(e) ? ko(e.$ref) : fn(e) ? Fo(e, t) : Ao(e, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/keyof/keyof-from-mapped-result.mjs
function No(e, t) {
	let n = {};
	for (let r of globalThis.Object.getOwnPropertyNames(e)) n[r] = Mo(e[r], pt(t));
	return n;
}
function Po(e, t) {
	return No(e.properties, t);
}
function Fo(e, t) {
	return oi(Po(e, t));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/composite/composite.mjs
function Io(e) {
	let t = [];
	for (let n of e) t.push(...To(n));
	return Jr(t);
}
function Lo(e) {
	return e.filter((e) => !pn(e));
}
function Ro(e, t) {
	let n = [];
	for (let r of e) n.push(...ya(r, [t]));
	return Lo(n);
}
function zo(e, t) {
	let n = {};
	for (let r of t) n[r] = so(Ro(e, r));
	return n;
}
function Bo(e, t) {
	return ka(zo(e, Io(e)), t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/date/date.mjs
function Vo(e) {
	return w({
		[T]: "Date",
		type: "Date"
	}, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/null/null.mjs
function Ho(e) {
	return w({
		[T]: "Null",
		type: "null"
	}, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/symbol/symbol.mjs
function Uo(e) {
	return w({
		[T]: "Symbol",
		type: "symbol"
	}, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/undefined/undefined.mjs
function Wo(e) {
	return w({
		[T]: "Undefined",
		type: "undefined"
	}, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/uint8array/uint8array.mjs
function Go(e) {
	return w({
		[T]: "Uint8Array",
		type: "Uint8Array"
	}, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/unknown/unknown.mjs
function Ko(e) {
	return w({ [T]: "Unknown" }, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/const/const.mjs
function qo(e) {
	return e.map((e) => Xo(e, !1));
}
function Jo(e) {
	let t = {};
	for (let n of globalThis.Object.getOwnPropertyNames(e)) t[n] = Pa(Xo(e[n], !1));
	return t;
}
function Yo(e, t) {
	return t === !0 ? e : Pa(e);
}
function Xo(e, t) {
	return Ye(e) || tt(e) ? Yo($r(), t) : Xe(e) ? Pa(Ra(qo(e))) : ot(e) ? Go() : $e(e) ? Vo() : b(e) ? Yo(ka(Jo(e)), t) : et(e) ? Yo(ci([], Ko()), t) : S(e) ? Wo() : nt(e) ? Ho() : at(e) ? Uo() : Ze(e) ? Wi() : rt(e) || Qe(e) || x(e) ? N(e) : ka({});
}
function Zo(e, t) {
	return w(Xo(e, !0), t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/constructor-parameters/constructor-parameters.mjs
function Qo(e, t) {
	return nn(e) ? Ra(e.parameters, t) : M(t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/enum/enum.mjs
function $o(e, t) {
	if (S(e)) throw Error("Enum undefined or empty");
	let n = globalThis.Object.getOwnPropertyNames(e).filter((e) => isNaN(e)).map((t) => e[t]);
	return hi([...new Set(n)].map((e) => N(e)), {
		...t,
		[Kt]: "Enum"
	});
}
// vendor/node_modules/@scalar/typebox/build/esm/type/extends/extends-check.mjs
var es = class extends Ht {}, P;
(function(e) {
	e[e.Union = 0] = "Union", e[e.True = 1] = "True", e[e.False = 2] = "False";
})(P ||= {});
function ts(e) {
	return e === P.False ? e : P.True;
}
function ns(e) {
	throw new es(e);
}
function F(e) {
	return fr(e) || rr(e) || Dr(e) || kr(e) || Gn(e);
}
function I(e, t) {
	return fr(t) ? bs(e, t) : rr(t) ? gs(e, t) : Dr(t) ? rc(e, t) : kr(t) ? ac(e, t) : Gn(t) ? rs(e, t) : ns("StructuralRight");
}
function rs(e, t) {
	return P.True;
}
function is(e, t) {
	return rr(t) ? gs(e, t) : Dr(t) && t.anyOf.some((e) => Gn(e) || kr(e)) ? P.True : Dr(t) ? P.Union : kr(t) || Gn(t) ? P.True : P.Union;
}
function as(e, t) {
	return kr(e) ? P.False : Gn(e) ? P.Union : fr(e) ? P.True : P.False;
}
function os(e, t) {
	return j(t) && Ls(t) ? P.True : F(t) ? I(e, t) : qn(t) ? ts(L(e.items, t.items)) : P.False;
}
function ss(e, t) {
	return F(t) ? I(e, t) : Jn(t) ? ts(L(e.items, t.items)) : P.False;
}
function cs(e, t) {
	return F(t) ? I(e, t) : j(t) ? Bs(e, t) : _r(t) ? Gs(e, t) : Yn(t) ? P.True : P.False;
}
function ls(e, t) {
	return sr(e) || Xn(e) ? P.True : P.False;
}
function us(e, t) {
	return F(t) ? I(e, t) : j(t) ? Bs(e, t) : _r(t) ? Gs(e, t) : Xn(t) ? P.True : P.False;
}
function ds(e, t) {
	return F(t) ? I(e, t) : j(t) ? Bs(e, t) : Qn(t) ? e.parameters.length > t.parameters.length ? P.False : e.parameters.every((e, n) => ts(L(t.parameters[n], e)) === P.True) ? ts(L(e.returns, t.returns)) : P.False : P.False;
}
function fs(e, t) {
	return F(t) ? I(e, t) : j(t) ? Bs(e, t) : _r(t) ? Gs(e, t) : $n(t) ? P.True : P.False;
}
function ps(e, t) {
	return F(t) ? I(e, t) : j(t) ? Bs(e, t) : er(t) ? e.parameters.length > t.parameters.length ? P.False : e.parameters.every((e, n) => ts(L(t.parameters[n], e)) === P.True) ? ts(L(e.returns, t.returns)) : P.False : P.False;
}
function ms(e, t) {
	return cr(e) && rt(e.const) || hr(e) || tr(e) ? P.True : P.False;
}
function hs(e, t) {
	return tr(t) || hr(t) ? P.True : F(t) ? I(e, t) : j(t) ? Bs(e, t) : _r(t) ? Gs(e, t) : P.False;
}
function gs(e, t) {
	return t.allOf.every((t) => L(e, t) === P.True) ? P.True : P.False;
}
function _s(e, t) {
	return e.allOf.some((e) => L(e, t) === P.True) ? P.True : P.False;
}
function vs(e, t) {
	return F(t) ? I(e, t) : ir(t) ? ts(L(e.items, t.items)) : P.False;
}
function ys(e, t) {
	return cr(t) && t.const === e.const ? P.True : F(t) ? I(e, t) : j(t) ? Bs(e, t) : _r(t) ? Gs(e, t) : br(t) ? Js(e, t) : hr(t) ? Ts(e, t) : tr(t) ? ms(e, t) : Xn(t) ? ls(e, t) : P.False;
}
function bs(e, t) {
	return P.False;
}
function xs(e, t) {
	return P.True;
}
function Ss(e) {
	let [t, n] = [e, 0];
	for (; pr(t);) t = t.not, n += 1;
	return n % 2 == 0 ? t : Ko();
}
function Cs(e, t) {
	return pr(e) ? L(Ss(e), t) : pr(t) ? L(e, Ss(t)) : ns("Invalid fallthrough for Not");
}
function ws(e, t) {
	return F(t) ? I(e, t) : j(t) ? Bs(e, t) : _r(t) ? Gs(e, t) : mr(t) ? P.True : P.False;
}
function Ts(e, t) {
	return or(e) || hr(e) || tr(e) ? P.True : P.False;
}
function Es(e, t) {
	return F(t) ? I(e, t) : j(t) ? Bs(e, t) : _r(t) ? Gs(e, t) : tr(t) || hr(t) ? P.True : P.False;
}
function Ds(e, t) {
	return Object.getOwnPropertyNames(e.properties).length === t;
}
function Os(e) {
	return Ls(e);
}
function ks(e) {
	return Ds(e, 0) || Ds(e, 1) && "description" in e.properties && Dr(e.properties.description) && e.properties.description.anyOf.length === 2 && (br(e.properties.description.anyOf[0]) && Er(e.properties.description.anyOf[1]) || br(e.properties.description.anyOf[1]) && Er(e.properties.description.anyOf[0]));
}
function As(e) {
	return Ds(e, 0);
}
function js(e) {
	return Ds(e, 0);
}
function Ms(e) {
	return Ds(e, 0);
}
function Ns(e) {
	return Ds(e, 0);
}
function Ps(e) {
	return Ls(e);
}
function Fs(e) {
	let t = Gi();
	return Ds(e, 0) || Ds(e, 1) && "length" in e.properties && ts(L(e.properties.length, t)) === P.True;
}
function Is(e) {
	return Ds(e, 0);
}
function Ls(e) {
	let t = Gi();
	return Ds(e, 0) || Ds(e, 1) && "length" in e.properties && ts(L(e.properties.length, t)) === P.True;
}
function Rs(e) {
	let t = ci([$r()], $r());
	return Ds(e, 0) || Ds(e, 1) && "then" in e.properties && ts(L(e.properties.then, t)) === P.True;
}
function zs(e, t) {
	return L(e, t) === P.False || Wn(e) && !Wn(t) ? P.False : P.True;
}
function Bs(e, t) {
	return kr(e) ? P.False : Gn(e) ? P.Union : fr(e) || ar(e) && Os(t) || or(e) && As(t) || sr(e) && js(t) || xr(e) && ks(t) || Yn(e) && Ms(t) || br(e) && Os(t) || xr(e) && ks(t) || hr(e) && As(t) || tr(e) && As(t) || Xn(e) && js(t) || Or(e) && Ps(t) || $n(e) && Ns(t) || Qn(e) && Is(t) || er(e) && Fs(t) ? P.True : _r(e) && br(Us(e)) ? t[Kt] === "Record" ? P.True : P.False : _r(e) && hr(Us(e)) && Ds(t, 0) ? P.True : P.False;
}
function Vs(e, t) {
	return F(t) ? I(e, t) : _r(t) ? Gs(e, t) : j(t) ? (() => {
		for (let n of Object.getOwnPropertyNames(t.properties)) {
			if (!(n in e.properties) && !Wn(t.properties[n])) return P.False;
			if (Wn(t.properties[n])) return P.True;
			if (zs(e.properties[n], t.properties[n]) === P.False) return P.False;
		}
		return P.True;
	})() : P.False;
}
function Hs(e, t) {
	return F(t) ? I(e, t) : j(t) && Rs(t) ? P.True : gr(t) ? ts(L(e.item, t.item)) : P.False;
}
function Us(e) {
	return "^(0|[1-9][0-9]*)$" in e.patternProperties ? Gi() : "^(.*)$" in e.patternProperties ? Ki() : ns("Unknown record key pattern");
}
function Ws(e) {
	return "^(0|[1-9][0-9]*)$" in e.patternProperties ? e.patternProperties[Rr] : "^(.*)$" in e.patternProperties ? e.patternProperties[zr] : ns("Unable to get record value schema");
}
function Gs(e, t) {
	let [n, r] = [Us(t), Ws(t)];
	return ar(e) && hr(n) && ts(L(e, r)) === P.True ? P.True : Or(e) && hr(n) || br(e) && hr(n) || qn(e) && hr(n) ? L(e, r) : j(e) ? (() => {
		for (let t of Object.getOwnPropertyNames(e.properties)) if (zs(r, e.properties[t]) === P.False) return P.False;
		return P.True;
	})() : P.False;
}
function Ks(e, t) {
	return F(t) ? I(e, t) : j(t) ? Bs(e, t) : _r(t) ? L(Ws(e), Ws(t)) : P.False;
}
function qs(e, t) {
	return L(yr(e) ? Ki() : e, yr(t) ? Ki() : t);
}
function Js(e, t) {
	return cr(e) && x(e.const) || br(e) ? P.True : P.False;
}
function Ys(e, t) {
	return F(t) ? I(e, t) : j(t) ? Bs(e, t) : _r(t) ? Gs(e, t) : br(t) ? P.True : P.False;
}
function Xs(e, t) {
	return F(t) ? I(e, t) : j(t) ? Bs(e, t) : _r(t) ? Gs(e, t) : xr(t) ? P.True : P.False;
}
function Zs(e, t) {
	return Sr(e) ? L(ta(e), t) : Sr(t) ? L(e, ta(t)) : ns("Invalid fallthrough for TemplateLiteral");
}
function Qs(e, t) {
	return qn(t) && e.items !== void 0 && e.items.every((e) => L(e, t.items) === P.True);
}
function $s(e, t) {
	return fr(e) ? P.True : kr(e) ? P.False : Gn(e) ? P.Union : P.False;
}
function ec(e, t) {
	return F(t) ? I(e, t) : j(t) && Ls(t) || qn(t) && Qs(e, t) ? P.True : Tr(t) ? S(e.items) && !S(t.items) || !S(e.items) && S(t.items) ? P.False : S(e.items) && !S(t.items) || e.items.every((e, n) => L(e, t.items[n]) === P.True) ? P.True : P.False : P.False;
}
function tc(e, t) {
	return F(t) ? I(e, t) : j(t) ? Bs(e, t) : _r(t) ? Gs(e, t) : Or(t) ? P.True : P.False;
}
function nc(e, t) {
	return F(t) ? I(e, t) : j(t) ? Bs(e, t) : _r(t) ? Gs(e, t) : jr(t) ? sc(e, t) : Er(t) ? P.True : P.False;
}
function rc(e, t) {
	return t.anyOf.some((t) => L(e, t) === P.True) ? P.True : P.False;
}
function ic(e, t) {
	return e.anyOf.every((e) => L(e, t) === P.True) ? P.True : P.False;
}
function ac(e, t) {
	return P.True;
}
function oc(e, t) {
	return fr(t) ? bs(e, t) : rr(t) ? gs(e, t) : Dr(t) ? rc(e, t) : Gn(t) ? rs(e, t) : br(t) ? Js(e, t) : hr(t) ? Ts(e, t) : tr(t) ? ms(e, t) : Xn(t) ? ls(e, t) : qn(t) ? as(e, t) : Tr(t) ? $s(e, t) : j(t) ? Bs(e, t) : kr(t) ? P.True : P.False;
}
function sc(e, t) {
	return Er(e) || Er(e) ? P.True : P.False;
}
function cc(e, t) {
	return rr(t) ? gs(e, t) : Dr(t) ? rc(e, t) : kr(t) ? ac(e, t) : Gn(t) ? rs(e, t) : j(t) ? Bs(e, t) : jr(t) ? P.True : P.False;
}
function L(e, t) {
	return Sr(e) || Sr(t) ? Zs(e, t) : yr(e) || yr(t) ? qs(e, t) : pr(e) || pr(t) ? Cs(e, t) : Gn(e) ? is(e, t) : qn(e) ? os(e, t) : Yn(e) ? cs(e, t) : Xn(e) ? us(e, t) : Jn(e) ? ss(e, t) : Qn(e) ? ds(e, t) : $n(e) ? fs(e, t) : er(e) ? ps(e, t) : tr(e) ? hs(e, t) : rr(e) ? _s(e, t) : ir(e) ? vs(e, t) : cr(e) ? ys(e, t) : fr(e) ? xs(e, t) : mr(e) ? ws(e, t) : hr(e) ? Es(e, t) : j(e) ? Vs(e, t) : _r(e) ? Ks(e, t) : br(e) ? Ys(e, t) : xr(e) ? Xs(e, t) : Tr(e) ? ec(e, t) : gr(e) ? Hs(e, t) : Or(e) ? tc(e, t) : Er(e) ? nc(e, t) : Dr(e) ? ic(e, t) : kr(e) ? oc(e, t) : jr(e) ? cc(e, t) : ns(`Unknown left type operand '${e[T]}'`);
}
function lc(e, t) {
	return L(e, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/extends/extends-from-mapped-result.mjs
function uc(e, t, n, r, i) {
	let a = {};
	for (let o of globalThis.Object.getOwnPropertyNames(e)) a[o] = mc(e[o], t, n, r, pt(i));
	return a;
}
function dc(e, t, n, r, i) {
	return uc(e.properties, t, n, r, i);
}
function fc(e, t, n, r, i) {
	return oi(dc(e, t, n, r, i));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/extends/extends.mjs
function pc(e, t, n, r) {
	let i = lc(e, t);
	return i === P.Union ? hi([n, r]) : i === P.True ? n : r;
}
function mc(e, t, n, r, i) {
	return fn(e) ? fc(e, t, n, r, i) : dn(e) ? w(vc(e, t, n, r, i)) : w(pc(e, t, n, r), i);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/extends/extends-from-mapped-key.mjs
function hc(e, t, n, r, i) {
	return { [e]: mc(N(e), t, n, r, pt(i)) };
}
function gc(e, t, n, r, i) {
	return e.reduce((e, a) => ({
		...e,
		...hc(a, t, n, r, i)
	}), {});
}
function _c(e, t, n, r, i) {
	return gc(e.keys, t, n, r, i);
}
function vc(e, t, n, r, i) {
	return oi(_c(e, t, n, r, i));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/extends/extends-undefined.mjs
function yc(e) {
	return e.allOf.every((e) => Sc(e));
}
function bc(e) {
	return e.anyOf.some((e) => Sc(e));
}
function xc(e) {
	return !Sc(e.not);
}
function Sc(e) {
	return e[T] === "Intersect" ? yc(e) : e[T] === "Union" ? bc(e) : e[T] === "Not" ? xc(e) : e[T] === "Undefined";
}
// vendor/node_modules/@scalar/typebox/build/esm/type/exclude/exclude-from-template-literal.mjs
function Cc(e, t) {
	return Tc(ta(e), t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/exclude/exclude.mjs
function wc(e, t) {
	let n = e.filter((e) => lc(e, t) === P.False);
	return n.length === 1 ? n[0] : hi(n);
}
function Tc(e, t, n = {}) {
	return wn(e) ? w(Cc(e, t), n) : fn(e) ? w(Oc(e, t), n) : w(D(e) ? wc(e.anyOf, t) : lc(e, t) === P.False ? e : M(), n);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/exclude/exclude-from-mapped-result.mjs
function Ec(e, t) {
	let n = {};
	for (let r of globalThis.Object.getOwnPropertyNames(e)) n[r] = Tc(e[r], t);
	return n;
}
function Dc(e, t) {
	return Ec(e.properties, t);
}
function Oc(e, t) {
	return oi(Dc(e, t));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/extract/extract-from-template-literal.mjs
function kc(e, t) {
	return jc(ta(e), t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/extract/extract.mjs
function Ac(e, t) {
	let n = e.filter((e) => lc(e, t) !== P.False);
	return n.length === 1 ? n[0] : hi(n);
}
function jc(e, t, n) {
	return wn(e) ? w(kc(e, t), n) : fn(e) ? w(Pc(e, t), n) : w(D(e) ? Ac(e.anyOf, t) : lc(e, t) === P.False ? M() : e, n);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/extract/extract-from-mapped-result.mjs
function Mc(e, t) {
	let n = {};
	for (let r of globalThis.Object.getOwnPropertyNames(e)) n[r] = jc(e[r], t);
	return n;
}
function Nc(e, t) {
	return Mc(e.properties, t);
}
function Pc(e, t) {
	return oi(Nc(e, t));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/instance-type/instance-type.mjs
function Fc(e, t) {
	return nn(e) ? w(e.returns, t) : M(t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/readonly-optional/readonly-optional.mjs
function Ic(e) {
	return Pa(Qa(e));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/record/record.mjs
function Lc(e, t, n) {
	return w({
		[T]: "Record",
		type: "object",
		patternProperties: { [e]: t }
	}, n);
}
function Rc(e, t, n) {
	let r = {};
	for (let n of e) r[n] = t;
	return ka(r, {
		...n,
		[Kt]: "Record"
	});
}
function zc(e, t, n) {
	return Fi(e) ? Rc(oa(e), t, n) : Lc(e.pattern, t, n);
}
function Bc(e, t, n) {
	return Rc(oa(hi(e)), t, n);
}
function Vc(e, t, n) {
	return Rc([e.toString()], t, n);
}
function Hc(e, t, n) {
	return Lc(e.source, t, n);
}
function Uc(e, t, n) {
	return Lc(S(e.pattern) ? zr : e.pattern, t, n);
}
function Wc(e, t, n) {
	return Lc(zr, t, n);
}
function Gc(e, t, n) {
	return Lc(Br, t, n);
}
function Kc(e, t, n) {
	return ka({
		true: t,
		false: t
	}, n);
}
function qc(e, t, n) {
	return Lc(Rr, t, n);
}
function Jc(e, t, n) {
	return Lc(Rr, t, n);
}
function Yc(e, t, n = {}) {
	return D(e) ? Bc(e.anyOf, t, n) : wn(e) ? zc(e, t, n) : un(e) ? Vc(e.const, t, n) : en(e) ? Kc(e, t, n) : on(e) ? qc(e, t, n) : gn(e) ? Jc(e, t, n) : xn(e) ? Hc(e, t, n) : Sn(e) ? Uc(e, t, n) : Yt(e) ? Wc(e, t, n) : pn(e) ? Gc(e, t, n) : M(n);
}
function Xc(e) {
	return globalThis.Object.getOwnPropertyNames(e.patternProperties)[0];
}
function Zc(e) {
	let t = Xc(e);
	return t === "^(.*)$" ? Ki() : t === "^(0|[1-9][0-9]*)$" ? Gi() : Ki({ pattern: t });
}
function Qc(e) {
	return e.patternProperties[Xc(e)];
}
// vendor/node_modules/@scalar/typebox/build/esm/type/instantiate/instantiate.mjs
function $c(e, t) {
	return t.parameters = pl(e, t.parameters), t.returns = ml(e, t.returns), t;
}
function el(e, t) {
	return t.parameters = pl(e, t.parameters), t.returns = ml(e, t.returns), t;
}
function tl(e, t) {
	return t.allOf = pl(e, t.allOf), t;
}
function nl(e, t) {
	return t.anyOf = pl(e, t.anyOf), t;
}
function rl(e, t) {
	return S(t.items) || (t.items = pl(e, t.items)), t;
}
function il(e, t) {
	return t.items = ml(e, t.items), t;
}
function al(e, t) {
	return t.items = ml(e, t.items), t;
}
function ol(e, t) {
	return t.items = ml(e, t.items), t;
}
function sl(e, t) {
	return t.item = ml(e, t.item), t;
}
function cl(e, t) {
	let n = fl(e, t.properties);
	return {
		...t,
		...ka(n)
	};
}
function ll(e, t) {
	let n = Yc(ml(e, Zc(t)), ml(e, Qc(t)));
	return {
		...t,
		...n
	};
}
function ul(e, t) {
	return t.index in e ? e[t.index] : Ko();
}
function dl(e, t) {
	let n = qt(t), r = Jt(t), i = ml(e, t);
	return n && r ? Ic(i) : n && !r ? Pa(i) : !n && r ? Qa(i) : i;
}
function fl(e, t) {
	return globalThis.Object.getOwnPropertyNames(t).reduce((n, r) => ({
		...n,
		[r]: dl(e, t[r])
	}), {});
}
function pl(e, t) {
	return t.map((t) => ml(e, t));
}
function ml(e, t) {
	return nn(t) ? $c(e, t) : an(t) ? el(e, t) : sn(t) ? tl(e, t) : D(t) ? nl(e, t) : Dn(t) ? rl(e, t) : Zt(t) ? il(e, t) : Qt(t) ? al(e, t) : cn(t) ? ol(e, t) : vn(t) ? sl(e, t) : _n(t) ? cl(e, t) : yn(t) ? ll(e, t) : Xt(t) ? ul(e, t) : t;
}
function hl(e, t) {
	return ml(t, mt(e));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/integer/integer.mjs
function gl(e) {
	return w({
		[T]: "Integer",
		type: "integer"
	}, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/intrinsic/intrinsic-from-mapped-key.mjs
function _l(e, t, n) {
	return { [e]: Ol(N(e), t, pt(n)) };
}
function vl(e, t, n) {
	return e.reduce((e, r) => ({
		...e,
		..._l(r, t, n)
	}), {});
}
function yl(e, t, n) {
	return vl(e.keys, t, n);
}
function bl(e, t, n) {
	return oi(yl(e, t, n));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/intrinsic/intrinsic.mjs
function xl(e) {
	let [t, n] = [e.slice(0, 1), e.slice(1)];
	return [t.toLowerCase(), n].join("");
}
function Sl(e) {
	let [t, n] = [e.slice(0, 1), e.slice(1)];
	return [t.toUpperCase(), n].join("");
}
function Cl(e) {
	return e.toUpperCase();
}
function wl(e) {
	return e.toLowerCase();
}
function Tl(e, t, n) {
	let r = ki(e.pattern);
	return Pi(r) ? na([hi(Dl([...Vi(r)].map((e) => N(e)), t))], n) : {
		...e,
		pattern: El(e.pattern, t)
	};
}
function El(e, t) {
	return typeof e == "string" ? t === "Uncapitalize" ? xl(e) : t === "Capitalize" ? Sl(e) : t === "Uppercase" ? Cl(e) : t === "Lowercase" ? wl(e) : e : e.toString();
}
function Dl(e, t) {
	return e.map((e) => Ol(e, t));
}
function Ol(e, t, n = {}) {
	return dn(e) ? bl(e, t, n) : wn(e) ? Tl(e, t, n) : D(e) ? hi(Dl(e.anyOf, t), n) : un(e) ? N(El(e.const, t), n) : w(e, n);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/intrinsic/capitalize.mjs
function kl(e, t = {}) {
	return Ol(e, "Capitalize", t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/intrinsic/lowercase.mjs
function Al(e, t = {}) {
	return Ol(e, "Lowercase", t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/intrinsic/uncapitalize.mjs
function jl(e, t = {}) {
	return Ol(e, "Uncapitalize", t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/intrinsic/uppercase.mjs
function Ml(e, t = {}) {
	return Ol(e, "Uppercase", t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/omit/omit-from-mapped-result.mjs
function Nl(e, t, n) {
	let r = {};
	for (let i of globalThis.Object.getOwnPropertyNames(e)) r[i] = Ul(e[i], t, pt(n));
	return r;
}
function Pl(e, t, n) {
	return Nl(e.properties, t, n);
}
function Fl(e, t, n) {
	return oi(Pl(e, t, n));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/omit/omit.mjs
function Il(e, t) {
	return e.map((e) => Hl(e, t));
}
function Ll(e, t) {
	return e.map((e) => Hl(e, t));
}
function Rl(e, t) {
	let { [t]: n, ...r } = e;
	return r;
}
function zl(e, t) {
	return t.reduce((e, t) => Rl(e, t), e);
}
function Bl(e, t) {
	let n = ai(e, [
		Ut,
		"$id",
		"required",
		"properties"
	]);
	return ka(zl(e.properties, t), n);
}
function Vl(e) {
	return hi(e.reduce((e, t) => ln(t) ? [...e, N(t)] : e, []));
}
function Hl(e, t) {
	return sn(e) ? co(Il(e.allOf, t)) : D(e) ? hi(Ll(e.anyOf, t)) : _n(e) ? Bl(e, t) : ka({});
}
function Ul(e, t, n) {
	let r = Xe(t) ? Vl(t) : t, i = Pn(t) ? oa(t) : t, a = bn(e), o = bn(t);
	return fn(e) ? Fl(e, i, n) : dn(t) ? ql(e, t, n) : a && o || !a && o || a && !o ? ri("Omit", [e, r], n) : w({
		...Hl(e, i),
		...n
	});
}
// vendor/node_modules/@scalar/typebox/build/esm/type/omit/omit-from-mapped-key.mjs
function Wl(e, t, n) {
	return { [t]: Ul(e, [t], pt(n)) };
}
function Gl(e, t, n) {
	return t.reduce((t, r) => ({
		...t,
		...Wl(e, r, n)
	}), {});
}
function Kl(e, t, n) {
	return Gl(e, t.keys, n);
}
function ql(e, t, n) {
	return oi(Kl(e, t, n));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/pick/pick-from-mapped-result.mjs
function Jl(e, t, n) {
	let r = {};
	for (let i of globalThis.Object.getOwnPropertyNames(e)) r[i] = ru(e[i], t, pt(n));
	return r;
}
function Yl(e, t, n) {
	return Jl(e.properties, t, n);
}
function Xl(e, t, n) {
	return oi(Yl(e, t, n));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/pick/pick.mjs
function Zl(e, t) {
	return e.map((e) => nu(e, t));
}
function Ql(e, t) {
	return e.map((e) => nu(e, t));
}
function $l(e, t) {
	let n = {};
	for (let r of t) r in e && (n[r] = e[r]);
	return n;
}
function eu(e, t) {
	let n = ai(e, [
		Ut,
		"$id",
		"required",
		"properties"
	]);
	return ka($l(e.properties, t), n);
}
function tu(e) {
	return hi(e.reduce((e, t) => ln(t) ? [...e, N(t)] : e, []));
}
function nu(e, t) {
	return sn(e) ? co(Zl(e.allOf, t)) : D(e) ? hi(Ql(e.anyOf, t)) : _n(e) ? eu(e, t) : ka({});
}
function ru(e, t, n) {
	let r = Xe(t) ? tu(t) : t, i = Pn(t) ? oa(t) : t, a = bn(e), o = bn(t);
	return fn(e) ? Xl(e, i, n) : dn(t) ? su(e, t, n) : a && o || !a && o || a && !o ? ri("Pick", [e, r], n) : w({
		...nu(e, i),
		...n
	});
}
// vendor/node_modules/@scalar/typebox/build/esm/type/pick/pick-from-mapped-key.mjs
function iu(e, t, n) {
	return { [t]: ru(e, [t], pt(n)) };
}
function au(e, t, n) {
	return t.reduce((t, r) => ({
		...t,
		...iu(e, r, n)
	}), {});
}
function ou(e, t, n) {
	return au(e, t.keys, n);
}
function su(e, t, n) {
	return oi(ou(e, t, n));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/partial/partial.mjs
function cu(e, t) {
	return ri("Partial", [ri(e, t)]);
}
function lu(e) {
	return ri("Partial", [lo(e)]);
}
function uu(e) {
	let t = {};
	for (let n of globalThis.Object.getOwnPropertyNames(e)) t[n] = Qa(e[n]);
	return t;
}
function du(e) {
	let t = ai(e, [
		Ut,
		"$id",
		"required",
		"properties"
	]);
	return ka(uu(e.properties), t);
}
function fu(e) {
	return e.map((e) => pu(e));
}
function pu(e) {
	return tn(e) ? cu(e.target, e.parameters) : bn(e) ? lu(e.$ref) : sn(e) ? co(fu(e.allOf)) : D(e) ? hi(fu(e.anyOf)) : _n(e) ? du(e) : $t(e) || en(e) || on(e) || un(e) || hn(e) || gn(e) || Sn(e) || Cn(e) || On(e) ? e : ka({});
}
function mu(e, t) {
	return fn(e) ? _u(e, t) : w({
		...pu(e),
		...t
	});
}
// vendor/node_modules/@scalar/typebox/build/esm/type/partial/partial-from-mapped-result.mjs
function hu(e, t) {
	let n = {};
	for (let r of globalThis.Object.getOwnPropertyNames(e)) n[r] = mu(e[r], pt(t));
	return n;
}
function gu(e, t) {
	return hu(e.properties, t);
}
function _u(e, t) {
	return oi(gu(e, t));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/required/required.mjs
function vu(e, t) {
	return ri("Required", [ri(e, t)]);
}
function yu(e) {
	return ri("Required", [lo(e)]);
}
function bu(e) {
	let t = {};
	for (let n of globalThis.Object.getOwnPropertyNames(e)) t[n] = ai(e[n], [Gt]);
	return t;
}
function xu(e) {
	let t = ai(e, [
		Ut,
		"$id",
		"required",
		"properties"
	]);
	return ka(bu(e.properties), t);
}
function Su(e) {
	return e.map((e) => Cu(e));
}
function Cu(e) {
	return tn(e) ? vu(e.target, e.parameters) : bn(e) ? yu(e.$ref) : sn(e) ? co(Su(e.allOf)) : D(e) ? hi(Su(e.anyOf)) : _n(e) ? xu(e) : $t(e) || en(e) || on(e) || un(e) || hn(e) || gn(e) || Sn(e) || Cn(e) || On(e) ? e : ka({});
}
function wu(e, t) {
	return fn(e) ? Du(e, t) : w({
		...Cu(e),
		...t
	});
}
// vendor/node_modules/@scalar/typebox/build/esm/type/required/required-from-mapped-result.mjs
function Tu(e, t) {
	let n = {};
	for (let r of globalThis.Object.getOwnPropertyNames(e)) n[r] = wu(e[r], t);
	return n;
}
function Eu(e, t) {
	return Tu(e.properties, t);
}
function Du(e, t) {
	return oi(Eu(e, t));
}
// vendor/node_modules/@scalar/typebox/build/esm/type/module/compute.mjs
function Ou(e, t) {
	return t.map((t) => bn(t) ? ku(e, t.$ref) : Xu(e, t));
}
function ku(e, t) {
	return t in e ? bn(e[t]) ? ku(e, e[t].$ref) : Xu(e, e[t]) : M();
}
function Au(e) {
	return _o(e[0]);
}
function ju(e) {
	return xa(e[0], e[1]);
}
function Mu(e) {
	return Mo(e[0]);
}
function Nu(e) {
	return mu(e[0]);
}
function Pu(e) {
	return Ul(e[0], e[1]);
}
function Fu(e) {
	return ru(e[0], e[1]);
}
function Iu(e) {
	return wu(e[0]);
}
function Lu(e, t, n) {
	let r = Ou(e, n);
	return t === "Awaited" ? Au(r) : t === "Index" ? ju(r) : t === "KeyOf" ? Mu(r) : t === "Partial" ? Nu(r) : t === "Omit" ? Pu(r) : t === "Pick" ? Fu(r) : t === "Required" ? Iu(r) : M();
}
function Ru(e, t) {
	return ei(Xu(e, t));
}
function zu(e, t) {
	return ni(Xu(e, t));
}
function Bu(e, t, n) {
	return si(Yu(e, t), Xu(e, n));
}
function Vu(e, t, n) {
	return ci(Yu(e, t), Xu(e, n));
}
function Hu(e, t) {
	return co(Yu(e, t));
}
function Uu(e, t) {
	return Ea(Xu(e, t));
}
function Wu(e, t) {
	return ka(globalThis.Object.keys(t).reduce((n, r) => ({
		...n,
		[r]: Xu(e, t[r])
	}), {}));
}
function Gu(e, t) {
	let [n, r] = [Xu(e, Qc(t)), Xc(t)], i = mt(t);
	return i.patternProperties[r] = n, i;
}
function Ku(e, t) {
	return bn(t) ? {
		...ku(e, t.$ref),
		[Ut]: t[Ut]
	} : t;
}
function qu(e, t) {
	return Ra(Yu(e, t));
}
function Ju(e, t) {
	return hi(Yu(e, t));
}
function Yu(e, t) {
	return t.map((t) => Xu(e, t));
}
function Xu(e, t) {
	return Jt(t) ? w(Xu(e, ai(t, [Gt])), t) : qt(t) ? w(Xu(e, ai(t, [Wt])), t) : En(t) ? w(Ku(e, t), t) : Zt(t) ? w(Ru(e, t.items), t) : Qt(t) ? w(zu(e, t.items), t) : tn(t) ? w(Lu(e, t.target, t.parameters)) : nn(t) ? w(Bu(e, t.parameters, t.returns), t) : an(t) ? w(Vu(e, t.parameters, t.returns), t) : sn(t) ? w(Hu(e, t.allOf), t) : cn(t) ? w(Uu(e, t.items), t) : _n(t) ? w(Wu(e, t.properties), t) : yn(t) ? w(Gu(e, t)) : Dn(t) ? w(qu(e, t.items || []), t) : D(t) ? w(Ju(e, t.anyOf), t) : t;
}
function Zu(e, t) {
	return t in e ? Xu(e, e[t]) : M();
}
function Qu(e) {
	return globalThis.Object.getOwnPropertyNames(e).reduce((t, n) => ({
		...t,
		[n]: Zu(e, n)
	}), {});
}
// vendor/node_modules/@scalar/typebox/build/esm/type/module/module.mjs
var $u = class {
	constructor(e) {
		let t = Qu(e), n = this.WithIdentifiers(t);
		this.$defs = n;
	}
	Import(e, t) {
		let n = {
			...this.$defs,
			[e]: w(this.$defs[e], t)
		};
		return w({
			[T]: "Import",
			$defs: n,
			$ref: e
		});
	}
	WithIdentifiers(e) {
		return globalThis.Object.getOwnPropertyNames(e).reduce((t, n) => ({
			...t,
			[n]: {
				...e[n],
				$id: n
			}
		}), {});
	}
};
function ed(e) {
	return new $u(e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/not/not.mjs
function td(e, t) {
	return w({
		[T]: "Not",
		not: e
	}, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/parameters/parameters.mjs
function nd(e, t) {
	return an(e) ? Ra(e.parameters, t) : M();
}
// vendor/node_modules/@scalar/typebox/build/esm/type/recursive/recursive.mjs
var rd = 0;
function id(e, t = {}) {
	S(t.$id) && (t.$id = `T${rd++}`);
	let n = mt(e({
		[T]: "This",
		$ref: `${t.$id}`
	}));
	return n.$id = t.$id, w({
		[Kt]: "Recursive",
		...n
	}, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/regexp/regexp.mjs
function ad(e, t) {
	let n = x(e) ? new globalThis.RegExp(e) : e;
	return w({
		[T]: "RegExp",
		type: "RegExp",
		source: n.source,
		flags: n.flags
	}, t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/rest/rest.mjs
function od(e) {
	return sn(e) ? e.allOf : D(e) ? e.anyOf : Dn(e) ? e.items ?? [] : [];
}
function sd(e) {
	return od(e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/return-type/return-type.mjs
function cd(e, t) {
	return an(e) ? w(e.returns, t) : M(t);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/transform/transform.mjs
var ld = class {
	constructor(e) {
		this.schema = e;
	}
	Decode(e) {
		return new ud(this.schema, e);
	}
}, ud = class {
	constructor(e, t) {
		this.schema = e, this.decode = t;
	}
	EncodeTransform(e, t) {
		let n = {
			Encode: (n) => t[Ut].Encode(e(n)),
			Decode: (e) => this.decode(t[Ut].Decode(e))
		};
		return {
			...t,
			[Ut]: n
		};
	}
	EncodeSchema(e, t) {
		let n = {
			Decode: this.decode,
			Encode: e
		};
		return {
			...t,
			[Ut]: n
		};
	}
	Encode(e) {
		return En(this.schema) ? this.EncodeTransform(e, this.schema) : this.EncodeSchema(e, this.schema);
	}
};
function dd(e) {
	return new ld(e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/unsafe/unsafe.mjs
function fd(e = {}) {
	return w({ [T]: e[T] ?? "Unsafe" }, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/void/void.mjs
function pd(e) {
	return w({
		[T]: "Void",
		type: "void"
	}, e);
}
// vendor/node_modules/@scalar/typebox/build/esm/type/type/index.mjs
var R = /* @__PURE__ */ e({
	Any: () => $r,
	Argument: () => ti,
	Array: () => ei,
	AsyncIterator: () => ni,
	Awaited: () => _o,
	BigInt: () => Wi,
	Boolean: () => Ui,
	Capitalize: () => kl,
	Composite: () => Bo,
	Const: () => Zo,
	Constructor: () => si,
	ConstructorParameters: () => Qo,
	Date: () => Vo,
	Enum: () => $o,
	Exclude: () => Tc,
	Extends: () => mc,
	Extract: () => jc,
	Function: () => ci,
	Index: () => xa,
	InstanceType: () => Fc,
	Instantiate: () => hl,
	Integer: () => gl,
	Intersect: () => co,
	Iterator: () => Ea,
	KeyOf: () => Mo,
	Literal: () => N,
	Lowercase: () => Al,
	Mapped: () => Ja,
	Module: () => ed,
	Never: () => M,
	Not: () => td,
	Null: () => Ho,
	Number: () => Gi,
	Object: () => ka,
	Omit: () => Ul,
	Optional: () => Qa,
	Parameters: () => nd,
	Partial: () => mu,
	Pick: () => ru,
	Promise: () => Aa,
	Readonly: () => Pa,
	ReadonlyOptional: () => Ic,
	Record: () => Yc,
	Recursive: () => id,
	Ref: () => lo,
	RegExp: () => ad,
	Required: () => wu,
	Rest: () => sd,
	ReturnType: () => cd,
	String: () => Ki,
	Symbol: () => Uo,
	TemplateLiteral: () => na,
	Transform: () => dd,
	Tuple: () => Ra,
	Uint8Array: () => Go,
	Uncapitalize: () => jl,
	Undefined: () => Wo,
	Union: () => hi,
	Unknown: () => Ko,
	Unsafe: () => fd,
	Uppercase: () => Ml,
	Void: () => pd
}), z = (...e) => R.Composite(e), md = class extends Ht {
	constructor(e) {
		super(`Unable to dereference schema with $id '${e.$ref}'`), this.schema = e;
	}
};
function hd(e, t) {
	let n = t.find((t) => t.$id === e.$ref);
	if (n === void 0) throw new md(e);
	return _d(n, t);
}
function gd(e, t) {
	return !jt(e.$id) || t.some((t) => t.$id === e.$id) || t.push(e), t;
}
function _d(e, t) {
	return e[T] === "This" || e[T] === "Ref" ? hd(e, t) : e;
}
// vendor/node_modules/@scalar/typebox/build/esm/value/hash/hash.mjs
var vd = class extends Ht {
	constructor(e) {
		super("Unable to hash value"), this.value = e;
	}
}, yd;
(function(e) {
	e[e.Undefined = 0] = "Undefined", e[e.Null = 1] = "Null", e[e.Boolean = 2] = "Boolean", e[e.Number = 3] = "Number", e[e.String = 4] = "String", e[e.Object = 5] = "Object", e[e.Array = 6] = "Array", e[e.Date = 7] = "Date", e[e.Uint8Array = 8] = "Uint8Array", e[e.Symbol = 9] = "Symbol", e[e.BigInt = 10] = "BigInt";
})(yd ||= {});
var bd = BigInt("14695981039346656037"), [xd, Sd] = [BigInt("1099511628211"), BigInt("18446744073709551616")], Cd = Array.from({ length: 256 }).map((e, t) => BigInt(t)), wd = /* @__PURE__ */ new Float64Array(1), Td = new DataView(wd.buffer), Ed = new Uint8Array(wd.buffer);
function* Dd(e) {
	let t = e === 0 ? 1 : Math.ceil(Math.floor(Math.log2(e) + 1) / 8);
	for (let n = 0; n < t; n++) yield e >> 8 * (t - 1 - n) & 255;
}
function Od(e) {
	Bd(yd.Array);
	for (let t of e) zd(t);
}
function kd(e) {
	Bd(yd.Boolean), Bd(+!!e);
}
function Ad(e) {
	Bd(yd.BigInt), Td.setBigInt64(0, e);
	for (let e of Ed) Bd(e);
}
function jd(e) {
	Bd(yd.Date), zd(e.getTime());
}
function Md(e) {
	Bd(yd.Null);
}
function Nd(e) {
	Bd(yd.Number), Td.setFloat64(0, e);
	for (let e of Ed) Bd(e);
}
function Pd(e) {
	Bd(yd.Object);
	for (let t of globalThis.Object.getOwnPropertyNames(e).sort()) zd(t), zd(e[t]);
}
function Fd(e) {
	Bd(yd.String);
	for (let t = 0; t < e.length; t++) for (let n of Dd(e.charCodeAt(t))) Bd(n);
}
function Id(e) {
	Bd(yd.Symbol), zd(e.description);
}
function Ld(e) {
	Bd(yd.Uint8Array);
	for (let t = 0; t < e.length; t++) Bd(e[t]);
}
function Rd(e) {
	return Bd(yd.Undefined);
}
function zd(e) {
	if (wt(e)) return Od(e);
	if (Dt(e)) return kd(e);
	if (At(e)) return Ad(e);
	if (vt(e)) return jd(e);
	if (Et(e)) return Md(e);
	if (Ot(e)) return Nd(e);
	if (Ct(e)) return Pd(e);
	if (jt(e)) return Fd(e);
	if (Nt(e)) return Id(e);
	if (St(e)) return Ld(e);
	if (Tt(e)) return Rd(e);
	throw new vd(e);
}
function Bd(e) {
	bd ^= Cd[e], bd = bd * xd % Sd;
}
function Vd(e) {
	return bd = BigInt("14695981039346656037"), zd(e), bd;
}
// vendor/node_modules/@scalar/typebox/build/esm/value/check/check.mjs
var Hd = class extends Ht {
	constructor(e) {
		super("Unknown type"), this.schema = e;
	}
};
function Ud(e, t, n) {
	let r = e.get(t);
	if (r && r.has(n)) return !1;
	if (r) return r.add(n), !0;
	e.set(t, new WeakSet([n]));
}
function Wd(e) {
	return e[T] === "Any" || e[T] === "Unknown";
}
function B(e) {
	return e !== void 0;
}
function Gd(e, t, n) {
	return !0;
}
function Kd(e, t, n) {
	return !0;
}
function qd(e, t, n, r) {
	if (!wt(n) || B(e.minItems) && !(n.length >= e.minItems) || B(e.maxItems) && !(n.length <= e.maxItems)) return !1;
	if (Ud(r, n, e) === !1) return !0;
	if (!n.every((n) => Ef(e.items, t, n, r)) || e.uniqueItems === !0 && !(function() {
		let e = /* @__PURE__ */ new Set();
		for (let t of n) {
			let n = Vd(t);
			if (e.has(n)) return !1;
			e.add(n);
		}
		return !0;
	})()) return !1;
	if (!(B(e.contains) || Ot(e.minContains) || Ot(e.maxContains))) return !0;
	let i = B(e.contains) ? e.contains : M(), a = n.reduce((e, n) => Ef(i, t, n, r) ? e + 1 : e, 0);
	return !(a === 0 || Ot(e.minContains) && a < e.minContains || Ot(e.maxContains) && a > e.maxContains);
}
function Jd(e, t, n) {
	return ht(n);
}
function Yd(e, t, n) {
	return !(!At(n) || B(e.exclusiveMaximum) && !(n < e.exclusiveMaximum) || B(e.exclusiveMinimum) && !(n > e.exclusiveMinimum) || B(e.maximum) && !(n <= e.maximum) || B(e.minimum) && !(n >= e.minimum) || B(e.multipleOf) && n % e.multipleOf !== BigInt(0));
}
function Xd(e, t, n) {
	return Dt(n);
}
function Zd(e, t, n, r) {
	return Ef(e.returns, t, n.prototype, r);
}
function Qd(e, t, n) {
	return !(!vt(n) || B(e.exclusiveMaximumTimestamp) && !(n.getTime() < e.exclusiveMaximumTimestamp) || B(e.exclusiveMinimumTimestamp) && !(n.getTime() > e.exclusiveMinimumTimestamp) || B(e.maximumTimestamp) && !(n.getTime() <= e.maximumTimestamp) || B(e.minimumTimestamp) && !(n.getTime() >= e.minimumTimestamp) || B(e.multipleOfTimestamp) && n.getTime() % e.multipleOfTimestamp !== 0);
}
function $d(e, t, n) {
	return Mt(n);
}
function ef(e, t, n, r) {
	let i = globalThis.Object.values(e.$defs), a = e.$defs[e.$ref];
	return Ef(a, [...t, ...i], n, r);
}
function tf(e, t, n) {
	return !(!kt(n) || B(e.exclusiveMaximum) && !(n < e.exclusiveMaximum) || B(e.exclusiveMinimum) && !(n > e.exclusiveMinimum) || B(e.maximum) && !(n <= e.maximum) || B(e.minimum) && !(n >= e.minimum) || B(e.multipleOf) && n % e.multipleOf !== 0);
}
function nf(e, t, n, r) {
	let i = e.allOf.every((e) => Ef(e, t, n, r));
	if (e.unevaluatedProperties === !1) {
		let t = new RegExp(Do(e)), r = Object.getOwnPropertyNames(n).every((e) => t.test(e));
		return i && r;
	}
	if (Pn(e.unevaluatedProperties)) {
		let a = new RegExp(Do(e)), o = Object.getOwnPropertyNames(n).every((i) => a.test(i) || Ef(e.unevaluatedProperties, t, n[i], r));
		return i && o;
	}
	return i;
}
function rf(e, t, n) {
	return gt(n);
}
function af(e, t, n) {
	return n === e.const;
}
function of(e, t, n) {
	return !1;
}
function sf(e, t, n, r) {
	return !Ef(e.not, t, n, r);
}
function cf(e, t, n) {
	return Et(n);
}
function lf(e, t, n) {
	return !(!Ft.IsNumberLike(n) || B(e.exclusiveMaximum) && !(n < e.exclusiveMaximum) || B(e.exclusiveMinimum) && !(n > e.exclusiveMinimum) || B(e.minimum) && !(n >= e.minimum) || B(e.maximum) && !(n <= e.maximum) || B(e.multipleOf) && n % e.multipleOf !== 0);
}
function uf(e, t, n, r) {
	if (!Ft.IsObjectLike(n) || B(e.minProperties) && !(Object.getOwnPropertyNames(n).length >= e.minProperties) || B(e.maxProperties) && !(Object.getOwnPropertyNames(n).length <= e.maxProperties)) return !1;
	if (Ud(r, n, e) === !1) return !0;
	let i = Object.getOwnPropertyNames(e.properties);
	for (let a of i) {
		let i = e.properties[a];
		if (e.required && e.required.includes(a)) {
			if (!Ef(i, t, n[a], r) || (Sc(i) || Wd(i)) && !(a in n)) return !1;
		} else if (Ft.IsExactOptionalProperty(n, a) && !Ef(i, t, n[a], r)) return !1;
	}
	if (e.additionalProperties === !1) {
		let t = Object.getOwnPropertyNames(n);
		return e.required && e.required.length === i.length && t.length === i.length ? !0 : t.every((e) => i.includes(e));
	}
	return typeof e.additionalProperties != "object" || Object.getOwnPropertyNames(n).every((a) => i.includes(a) || Ef(e.additionalProperties, t, n[a], r));
}
function df(e, t, n) {
	return _t(n);
}
function ff(e, t, n, r) {
	if (!Ft.IsRecordLike(n) || B(e.minProperties) && !(Object.getOwnPropertyNames(n).length >= e.minProperties) || B(e.maxProperties) && !(Object.getOwnPropertyNames(n).length <= e.maxProperties)) return !1;
	let [i, a] = Object.entries(e.patternProperties)[0], o = new RegExp(i), s = Object.entries(n).every(([e, n]) => !o.test(e) || Ef(a, t, n, r)), c = typeof e.additionalProperties != "object" || Object.entries(n).every(([n, i]) => o.test(n) ? !0 : Ef(e.additionalProperties, t, i, r)), l = e.additionalProperties !== !1 || Object.getOwnPropertyNames(n).every((e) => o.test(e));
	return s && c && l;
}
function pf(e, t, n, r) {
	return Ef(_d(e, t), t, n, r);
}
function mf(e, t, n) {
	let r = new RegExp(e.source, e.flags);
	return B(e.minLength) && !(n.length >= e.minLength) || B(e.maxLength) && !(n.length <= e.maxLength) ? !1 : r.test(n);
}
function hf(e, t, n) {
	return !jt(n) || B(e.minLength) && !(n.length >= e.minLength) || B(e.maxLength) && !(n.length <= e.maxLength) || B(e.pattern) && !new RegExp(e.pattern).test(n) ? !1 : B(e.format) ? Hr(e.format) ? Ur(e.format)(n) : !1 : !0;
}
function gf(e, t, n) {
	return Nt(n);
}
function _f(e, t, n) {
	return jt(n) && new RegExp(e.pattern).test(n);
}
function vf(e, t, n, r) {
	return Ef(_d(e, t), t, n, r);
}
function yf(e, t, n, r) {
	if (!wt(n) || e.items === void 0 && n.length !== 0 || n.length !== e.maxItems) return !1;
	if (!e.items) return !0;
	for (let i = 0; i < e.items.length; i++) if (!Ef(e.items[i], t, n[i], r)) return !1;
	return !0;
}
function bf(e, t, n) {
	return Tt(n);
}
function xf(e, t, n, r) {
	return e.anyOf.some((e) => Ef(e, t, n, r));
}
function Sf(e, t, n) {
	return !(!St(n) || B(e.maxByteLength) && !(n.length <= e.maxByteLength) || B(e.minByteLength) && !(n.length >= e.minByteLength));
}
function Cf(e, t, n) {
	return !0;
}
function wf(e, t, n) {
	return Ft.IsVoidLike(n);
}
function Tf(e, t, n) {
	return Gr(e[T]) ? Kr(e[T])(e, n) : !1;
}
function Ef(e, t, n, r) {
	let i = B(e.$id) ? gd(e, t) : t, a = e;
	switch (a[T]) {
		case "Any": return Gd(a, i, n);
		case "Argument": return Kd(a, i, n);
		case "Array": return qd(a, i, n, r);
		case "AsyncIterator": return Jd(a, i, n);
		case "BigInt": return Yd(a, i, n);
		case "Boolean": return Xd(a, i, n);
		case "Constructor": return Zd(a, i, n, r);
		case "Date": return Qd(a, i, n);
		case "Function": return $d(a, i, n);
		case "Import": return ef(a, i, n, r);
		case "Integer": return tf(a, i, n);
		case "Intersect": return nf(a, i, n, r);
		case "Iterator": return rf(a, i, n);
		case "Literal": return af(a, i, n);
		case "Never": return of(a, i, n);
		case "Not": return sf(a, i, n, r);
		case "Null": return cf(a, i, n);
		case "Number": return lf(a, i, n);
		case "Object": return uf(a, i, n, r);
		case "Promise": return df(a, i, n);
		case "Record": return ff(a, i, n, r);
		case "Ref": return pf(a, i, n, r);
		case "RegExp": return mf(a, i, n);
		case "String": return hf(a, i, n);
		case "Symbol": return gf(a, i, n);
		case "TemplateLiteral": return _f(a, i, n);
		case "This": return vf(a, i, n, r);
		case "Tuple": return yf(a, i, n, r);
		case "Undefined": return bf(a, i, n);
		case "Union": return xf(a, i, n, r);
		case "Uint8Array": return Sf(a, i, n);
		case "Unknown": return Cf(a, i, n);
		case "Void": return wf(a, i, n);
		default:
			if (!Gr(a[T])) throw new Hd(a);
			return Tf(a, i, n);
	}
}
function Df(...e) {
	return e.length === 2 || e.length === 3 && e[2] instanceof WeakMap ? Ef(e[0], [], e[1], e[2] ?? /* @__PURE__ */ new WeakMap()) : Ef(e[0], e[1], e[2], e[3] ?? /* @__PURE__ */ new WeakMap());
}
// vendor/node_modules/@scalar/typebox/build/esm/value/clone/clone.mjs
function Of(e, t) {
	if (t.has(e)) return t.get(e);
	let n = {};
	t.set(e, n);
	for (let r of Object.getOwnPropertyNames(e)) n[r] = Ff(e[r], t);
	for (let r of Object.getOwnPropertySymbols(e)) n[r] = Ff(e[r], t);
	return n;
}
function kf(e, t) {
	if (t.has(e)) return t.get(e);
	let n = [];
	t.set(e, n);
	for (let r = 0; r < e.length; r++) n.push(Ff(e[r], t));
	return n;
}
function Af(e) {
	return e.slice();
}
function jf(e) {
	return new Map(Ff([...e.entries()]));
}
function Mf(e) {
	return new Set(Ff([...e.entries()]));
}
function Nf(e) {
	return new Date(e.toISOString());
}
function Pf(e) {
	return e;
}
function Ff(e, t = /* @__PURE__ */ new WeakMap()) {
	if (wt(e)) return kf(e, t);
	if (vt(e)) return Nf(e);
	if (xt(e)) return Af(e);
	if (yt(e)) return jf(e);
	if (bt(e)) return Mf(e);
	if (Ct(e)) return Of(e, t);
	if (Pt(e)) return Pf(e);
	throw Error("ValueClone: Unable to clone value");
}
// vendor/node_modules/@scalar/typebox/build/esm/value/create/create.mjs
var If = class extends Ht {
	constructor(e, t) {
		super(t), this.schema = e;
	}
};
function V(e) {
	return Mt(e) ? e() : Ff(e);
}
function Lf(e, t) {
	return C(e, "default") ? V(e.default) : {};
}
function Rf(e, t) {
	return {};
}
function zf(e, t) {
	if (e.uniqueItems === !0 && !C(e, "default")) throw new If(e, "Array with the uniqueItems constraint requires a default value");
	if ("contains" in e && !C(e, "default")) throw new If(e, "Array with the contains constraint requires a default value");
	return "default" in e ? V(e.default) : e.minItems === void 0 ? [] : Array.from({ length: e.minItems }).map((n) => _p(e.items, t));
}
function Bf(e, t) {
	return C(e, "default") ? V(e.default) : (async function* () {})();
}
function Vf(e, t) {
	return C(e, "default") ? V(e.default) : BigInt(0);
}
function Hf(e, t) {
	return C(e, "default") ? V(e.default) : !1;
}
function Uf(e, t) {
	if (C(e, "default")) return V(e.default);
	{
		let n = _p(e.returns, t);
		return typeof n == "object" && !Array.isArray(n) ? class {
			constructor() {
				for (let [e, t] of Object.entries(n)) {
					let n = this;
					n[e] = t;
				}
			}
		} : class {};
	}
}
function Wf(e, t) {
	return C(e, "default") ? V(e.default) : e.minimumTimestamp === void 0 ? /* @__PURE__ */ new Date() : new Date(e.minimumTimestamp);
}
function Gf(e, t) {
	return C(e, "default") ? V(e.default) : () => _p(e.returns, t);
}
function Kf(e, t) {
	let n = globalThis.Object.values(e.$defs), r = e.$defs[e.$ref];
	return _p(r, [...t, ...n]);
}
function qf(e, t) {
	return C(e, "default") ? V(e.default) : e.minimum === void 0 ? 0 : e.minimum;
}
function Jf(e, t) {
	if (C(e, "default")) return V(e.default);
	{
		let n = e.allOf.reduce((e, n) => {
			let r = _p(n, t);
			return typeof r == "object" ? {
				...e,
				...r
			} : r;
		}, {});
		if (!Df(e, t, n)) throw new If(e, "Intersect produced invalid value. Consider using a default value.");
		return n;
	}
}
function Yf(e, t) {
	return C(e, "default") ? V(e.default) : (function* () {})();
}
function Xf(e, t) {
	return C(e, "default") ? V(e.default) : e.const;
}
function Zf(e, t) {
	if (C(e, "default")) return V(e.default);
	throw new If(e, "Never types cannot be created. Consider using a default value.");
}
function Qf(e, t) {
	if (C(e, "default")) return V(e.default);
	throw new If(e, "Not types must have a default value");
}
function $f(e, t) {
	return C(e, "default") ? V(e.default) : null;
}
function ep(e, t) {
	return C(e, "default") ? V(e.default) : e.minimum === void 0 ? 0 : e.minimum;
}
function tp(e, t) {
	if (C(e, "default")) return V(e.default);
	{
		let n = new Set(e.required), r = {};
		for (let [i, a] of Object.entries(e.properties)) n.has(i) && (r[i] = _p(a, t));
		return r;
	}
}
function np(e, t) {
	return C(e, "default") ? V(e.default) : Promise.resolve(_p(e.item, t));
}
function rp(e, t) {
	return C(e, "default") ? V(e.default) : {};
}
function ip(e, t) {
	return C(e, "default") ? V(e.default) : _p(_d(e, t), t);
}
function ap(e, t) {
	if (C(e, "default")) return V(e.default);
	throw new If(e, "RegExp types cannot be created. Consider using a default value.");
}
function op(e, t) {
	if (e.pattern !== void 0) {
		if (C(e, "default")) return V(e.default);
		throw new If(e, "String types with patterns must specify a default value");
	}
	if (e.format !== void 0) {
		if (C(e, "default")) return V(e.default);
		throw new If(e, "String types with formats must specify a default value");
	}
	return C(e, "default") ? V(e.default) : e.minLength === void 0 ? "" : Array.from({ length: e.minLength }).map(() => " ").join("");
}
function sp(e, t) {
	return C(e, "default") ? V(e.default) : "value" in e ? Symbol.for(e.value) : Symbol();
}
function cp(e, t) {
	if (C(e, "default")) return V(e.default);
	if (!Fi(e)) throw new If(e, "Can only create template literals that produce a finite variants. Consider using a default value.");
	return Hi(e)[0];
}
function lp(e, t) {
	if (yp++ > vp) throw new If(e, "Cannot create recursive type as it appears possibly infinite. Consider using a default.");
	return C(e, "default") ? V(e.default) : _p(_d(e, t), t);
}
function up(e, t) {
	return C(e, "default") ? V(e.default) : e.items === void 0 ? [] : Array.from({ length: e.minItems }).map((n, r) => _p(e.items[r], t));
}
function dp(e, t) {
	if (C(e, "default")) return V(e.default);
}
function fp(e, t) {
	if (C(e, "default")) return V(e.default);
	if (e.anyOf.length === 0) throw Error("ValueCreate.Union: Cannot create Union with zero variants");
	return _p(e.anyOf[0], t);
}
function pp(e, t) {
	return C(e, "default") ? V(e.default) : e.minByteLength === void 0 ? /* @__PURE__ */ new Uint8Array() : new Uint8Array(e.minByteLength);
}
function mp(e, t) {
	return C(e, "default") ? V(e.default) : {};
}
function hp(e, t) {
	if (C(e, "default")) return V(e.default);
}
function gp(e, t) {
	if (C(e, "default")) return V(e.default);
	throw Error("User defined types must specify a default value");
}
function _p(e, t) {
	let n = gd(e, t), r = e;
	switch (r[T]) {
		case "Any": return Lf(r, n);
		case "Argument": return Rf(r, n);
		case "Array": return zf(r, n);
		case "AsyncIterator": return Bf(r, n);
		case "BigInt": return Vf(r, n);
		case "Boolean": return Hf(r, n);
		case "Constructor": return Uf(r, n);
		case "Date": return Wf(r, n);
		case "Function": return Gf(r, n);
		case "Import": return Kf(r, n);
		case "Integer": return qf(r, n);
		case "Intersect": return Jf(r, n);
		case "Iterator": return Yf(r, n);
		case "Literal": return Xf(r, n);
		case "Never": return Zf(r, n);
		case "Not": return Qf(r, n);
		case "Null": return $f(r, n);
		case "Number": return ep(r, n);
		case "Object": return tp(r, n);
		case "Promise": return np(r, n);
		case "Record": return rp(r, n);
		case "Ref": return ip(r, n);
		case "RegExp": return ap(r, n);
		case "String": return op(r, n);
		case "Symbol": return sp(r, n);
		case "TemplateLiteral": return cp(r, n);
		case "This": return lp(r, n);
		case "Tuple": return up(r, n);
		case "Undefined": return dp(r, n);
		case "Union": return fp(r, n);
		case "Uint8Array": return pp(r, n);
		case "Unknown": return mp(r, n);
		case "Void": return hp(r, n);
		default:
			if (!Gr(r[T])) throw new If(r, "Unknown type");
			return gp(r, n);
	}
}
var vp = 512, yp = 0;
function bp(...e) {
	return yp = 0, e.length === 2 ? _p(e[0], e[1]) : _p(e[0], []);
}
// vendor/node_modules/@scalar/typebox/build/esm/value/cast/cast.mjs
var xp = class extends Ht {
	constructor(e, t) {
		super(t), this.schema = e;
	}
};
function Sp(e, t, n) {
	if (e[T] === "Object" && typeof n == "object" && !Et(n)) {
		let r = e, i = Object.getOwnPropertyNames(n);
		return Object.entries(r.properties).reduce((e, [r, a]) => {
			let o = a[T] === "Literal" && a.const === n[r] ? 100 : 0, s = Df(a, t, n[r]) ? 10 : 0, c = +!!i.includes(r);
			return e + (o + s + c);
		}, 0);
	}
	if (e[T] === "Union") {
		let r = e.anyOf.map((e) => _d(e, t)).map((e) => Sp(e, t, n));
		return Math.max(...r);
	}
	return +!!Df(e, t, n);
}
function Cp(e, t, n) {
	let r = e.anyOf.map((e) => _d(e, t)), [i, a] = [r[0], 0];
	for (let e of r) {
		let r = Sp(e, t, n);
		r > a && (i = e, a = r);
	}
	return i;
}
function wp(e, t, n, r) {
	return "default" in e ? typeof n == "function" ? e.default : Ff(e.default) : Bp(Cp(e, t, n), t, n, r);
}
function Tp(e, t, n) {
	return Df(e, t, n) ? Ff(n) : bp(e, t);
}
function Ep(e, t, n) {
	return Df(e, t, n) ? n : bp(e, t);
}
function Dp(e, t, n, r) {
	if (Df(e, t, n)) return Ff(n);
	let i = wt(n) ? n : bp(e, t), a = Ot(e.minItems) && i.length < e.minItems ? [...i, ...Array.from({ length: e.minItems - i.length }, () => null)] : i, o = (Ot(e.maxItems) && a.length > e.maxItems ? a.slice(0, e.maxItems) : a).map((n) => zp(e.items, t, n, r));
	if (e.uniqueItems !== !0) return o;
	let s = [...new Set(o)];
	if (!Df(e, t, s)) throw new xp(e, "Array cast produced invalid data due to uniqueItems constraint");
	return s;
}
function Op(e, t, n, r) {
	if (Df(e, t, n)) return bp(e, t);
	let i = new Set(e.returns.required || []), a = function() {};
	for (let [o, s] of Object.entries(e.returns.properties)) (i.has(o) || n.prototype[o] !== void 0) && (a.prototype[o] = zp(s, t, n.prototype[o], r));
	return a;
}
function kp(e, t, n, r) {
	let i = globalThis.Object.values(e.$defs), a = e.$defs[e.$ref];
	return zp(a, [...t, ...i], n, r);
}
function Ap(e, t) {
	return Ct(e) && !Ct(t) || !Ct(e) && Ct(t) ? e : !Ct(e) || !Ct(t) ? t : globalThis.Object.getOwnPropertyNames(e).reduce((n, r) => {
		let i = r in t ? Ap(e[r], t[r]) : e[r];
		return {
			...n,
			[r]: i
		};
	}, {});
}
function jp(e, t, n) {
	if (Df(e, t, n)) return n;
	let r = bp(e, t), i = Ap(r, n);
	return Df(e, t, i) ? i : r;
}
function Mp(e, t, n) {
	throw new xp(e, "Never types cannot be cast");
}
function Np(e, t, n, r) {
	if (r.has(n)) return r.get(n);
	if (Df(e, t, n)) return n;
	if (typeof n != "object" || !n) return bp(e, t);
	let i = new Set(e.required || []), a = {};
	r.set(n, a);
	for (let [o, s] of Object.entries(e.properties)) (i.has(o) || n[o] !== void 0) && (a[o] = zp(s, t, n[o], r));
	if (typeof e.additionalProperties == "object") {
		let i = Object.getOwnPropertyNames(e.properties);
		for (let o of Object.getOwnPropertyNames(n)) i.includes(o) || (a[o] = zp(e.additionalProperties, t, n[o], r));
	}
	return a;
}
function Pp(e, t, n, r) {
	if (Df(e, t, n)) return Ff(n);
	if (typeof n != "object" || !n || Array.isArray(n) || n instanceof Date) return bp(e, t);
	let i = Object.getOwnPropertyNames(e.patternProperties)[0], a = e.patternProperties[i], o = {};
	for (let [e, i] of Object.entries(n)) o[e] = zp(a, t, i, r);
	return o;
}
function Fp(e, t, n, r) {
	return zp(_d(e, t), t, n, r);
}
function Ip(e, t, n, r) {
	return zp(_d(e, t), t, n, r);
}
function Lp(e, t, n, r) {
	return Df(e, t, n) ? Ff(n) : wt(n) ? e.items === void 0 ? [] : e.items.map((e, i) => zp(e, t, n[i], r)) : bp(e, t);
}
function Rp(e, t, n, r) {
	return Df(e, t, n) ? Ff(n) : wp(e, t, n, r);
}
function zp(e, t, n, r) {
	let i = jt(e.$id) ? gd(e, t) : t, a = e;
	switch (e[T]) {
		case "Array": return Dp(a, i, n, r);
		case "Constructor": return Op(a, i, n, r);
		case "Import": return kp(a, i, n, r);
		case "Intersect": return jp(a, i, n);
		case "Never": return Mp(a, i, n);
		case "Object": return Np(a, i, n, r);
		case "Record": return Pp(a, i, n, r);
		case "Ref": return Fp(a, i, n, r);
		case "This": return Ip(a, i, n, r);
		case "Tuple": return Lp(a, i, n, r);
		case "Union": return Rp(a, i, n, r);
		case "Date":
		case "Symbol":
		case "Uint8Array": return Tp(e, t, n);
		default: return Ep(a, i, n);
	}
}
function Bp(...e) {
	return e.length === 2 || e.length === 3 && e[2] instanceof WeakMap ? zp(e[0], [], e[1], e[2] ?? /* @__PURE__ */ new WeakMap()) : zp(e[0], e[1], e[2], e[3] ?? /* @__PURE__ */ new WeakMap());
}
// vendor/node_modules/@scalar/workspace-store/dist/schemas/typebox-coerce.js
var Vp = (e, t) => Bp(e, t), Hp = {
	document: {
		navigation: "x-scalar-navigation",
		navigationChunk: "x-scalar-navigation-chunk"
	},
	workspace: {
		colorMode: "x-scalar-color-mode",
		sidebarWidth: "x-scalar-sidebar-width",
		defaultClient: "x-scalar-default-client",
		defaultExample: "x-scalar-default-example",
		activeDocument: "x-scalar-active-document",
		theme: "x-scalar-theme"
	}
}, Up = (e) => ({
	type: "number",
	default: e?.default,
	typeName: e?.typeName,
	typeComment: e?.typeComment
}), H = (e) => ({
	type: "string",
	default: e?.default,
	typeName: e?.typeName,
	typeComment: e?.typeComment
}), Wp = (e) => ({
	type: "boolean",
	default: e?.default,
	typeName: e?.typeName,
	typeComment: e?.typeComment
}), Gp = (e) => ({
	type: "nullable",
	typeName: e?.typeName,
	typeComment: e?.typeComment
}), Kp = (e) => ({
	type: "any",
	typeName: e?.typeName,
	typeComment: e?.typeComment
}), qp = (e) => ({
	type: "unknown",
	typeName: e?.typeName,
	typeComment: e?.typeComment
}), Jp = (e) => ({
	type: "function",
	typeName: e?.typeName,
	typeComment: e?.typeComment
}), U = (e, t) => ({
	type: "array",
	items: e,
	typeName: t?.typeName,
	typeComment: t?.typeComment
}), Yp = (e, t, n) => ({
	type: "record",
	key: e,
	value: t,
	typeName: n?.typeName,
	typeComment: n?.typeComment
}), W = (e, t) => ({
	type: "object",
	properties: e,
	typeName: t?.typeName,
	typeComment: t?.typeComment
}), Xp = (e, t) => ({
	type: "union",
	schemas: e,
	typeName: t?.typeName,
	typeComment: t?.typeComment
}), Zp = (e, t) => ({
	type: "intersection",
	schemas: e,
	typeName: t?.typeName,
	typeComment: t?.typeComment
}), G = (e, t) => ({
	type: "optional",
	schema: e,
	typeName: t?.typeName,
	typeComment: t?.typeComment
}), Qp = (e) => ({
	type: "literal",
	value: e
}), $p = (e) => ({
	type: "lazy",
	schema: e
}), em = (e, t) => ({
	type: "evaluate",
	expression: e,
	schema: t
}), tm = R.Object({ "x-scalar-default-request-body-view": R.Optional(R.Union([R.Literal("form"), R.Literal("raw")])) }), nm = W({ "x-scalar-default-request-body-view": G(Xp([Qp("form"), Qp("raw")])) }, {
	typeName: "XScalarDefaultRequestBodyView",
	typeComment: "Initial request body editor view for structured bodies (form or raw)"
}), rm = R.Object({
	name: R.String(),
	value: R.Union([R.Object({
		description: R.Optional(R.String()),
		default: R.String({ default: "" })
	}), R.String()])
}), im = W({
	name: H(),
	value: Xp([W({
		description: G(H()),
		default: H()
	}), H()])
}, { typeName: "XScalarEnvVar" }), am = R.Object({
	description: R.Optional(R.String()),
	color: R.String({ default: "#FFFFFF" }),
	variables: R.Array(rm)
}), om = W({
	description: G(H()),
	color: H({ typeComment: "Color for the environment" }),
	variables: U(im, { typeComment: "An array of variables" })
}, {
	typeName: "XScalarEnvironment",
	typeComment: "A map of environments by name"
}), sm = R.Object({ "x-scalar-environments": R.Optional(R.Record(R.String(), am)) }), cm = W({ "x-scalar-environments": G(Yp(H(), om)) }, {
	typeName: "XScalarEnvironments",
	typeComment: "A record of environments by name"
}), lm = R.Object({ "x-scalar-icon": R.Optional(R.String()) }), um = W({ "x-scalar-icon": G(H()) }, {
	typeName: "XScalarIcon",
	typeComment: "A custom icon representing the collection"
}), dm = R.Object({ "x-scalar-is-dirty": R.Optional(R.Boolean()) }), fm = W({ "x-scalar-is-dirty": G(Wp({ typeComment: "Whether the document state is dirty, this is used to track if the document has been modified since it was last saved" })) }, {
	typeName: "XScalarIsDirty",
	typeComment: "Tracks whether the document has been modified since it was last saved"
}), pm = R.Object({ "x-scalar-original-document-hash": R.String() }), mm = W({ "x-scalar-original-document-hash": H({ typeComment: "Original input document hash" }) }, {
	typeName: "XScalarOriginalDocumentHash",
	typeComment: "Original input document hash"
}), hm = R.Partial(R.Object({ "x-scalar-original-source-url": R.String() })), gm = W({ "x-scalar-original-source-url": G(H({ typeComment: "Original document source URL when loaded from an external source" })) }, {
	typeName: "XScalarOriginalSourceUrl",
	typeComment: "Original document source URL when loaded from an external source."
}), _m = R.Object({
	namespace: R.String(),
	slug: R.String(),
	version: R.String(),
	commitHash: R.Optional(R.String()),
	conflictCheckedAgainstHash: R.Optional(R.String()),
	hasConflict: R.Optional(R.Boolean())
}), vm = R.Object({ "x-scalar-registry-meta": R.Optional(_m) }), ym = W({ "x-scalar-registry-meta": G(W({
	namespace: H({ typeComment: "The namespace under which this registry meta is scoped." }),
	slug: H({ typeComment: "A unique slug identifier for this registry meta within the namespace." }),
	version: H({ typeComment: "The version of the registry meta." }),
	commitHash: G(H({ typeComment: "Last known commit hash of this document. Is going to be used to track if the document has been modified since it was last saved." })),
	conflictCheckedAgainstHash: G(H({ typeComment: "Registry commit hash that the cached hasConflict flag was computed against. The cache is invalid when this no longer matches the registry hash." })),
	hasConflict: G(Wp({ typeComment: "Cached outcome of the last conflict check, valid only while conflictCheckedAgainstHash matches the registry hash." }))
}, {
	typeName: "XScalarRegistryMetaInner",
	typeComment: "Registry meta namespace and slug"
})) }, {
	typeName: "XScalarRegistryMeta",
	typeComment: "The registry meta for the document"
}), bm = R.Object({ "x-scalar-watch-mode": R.Optional(R.Boolean()) }), xm = W({ "x-scalar-watch-mode": G(Wp({ typeComment: "Whether the document is in watch mode" })) }, {
	typeName: "XScalarWatchMode",
	typeComment: "Whether the document is in watch mode"
}), Sm = R.Object({ "x-post-response": R.Optional(R.String()) }), Cm = W({ "x-post-response": G(H({ typeComment: "Script to run after a response is received" })) }, {
	typeName: "XPostResponse",
	typeComment: "Post-response script for an operation"
}), wm = R.Object({ "x-pre-request": R.Optional(R.String()) }), Tm = W({ "x-pre-request": G(H()) }, {
	typeName: "XPreRequest",
	typeComment: "Pre-request script to run before the request is sent."
}), Em = R.Object({ "x-scalar-active-environment": R.Optional(R.String()) }), Dm = W({ "x-scalar-active-environment": G(H({ typeComment: "The currently selected environment" })) }, {
	typeName: "XScalarActiveEnvironment",
	typeComment: "The currently selected environment"
}), Om = R.Object({
	name: R.String(),
	value: R.String(),
	domain: R.Optional(R.String()),
	path: R.Optional(R.String()),
	isDisabled: R.Optional(R.Boolean())
}), km = W({
	name: H({ typeComment: "Defines the cookie name and its value." }),
	value: H({ typeComment: "Defines the cookie value." }),
	domain: G(H({ typeComment: "Allows this domain and all subdomains." })),
	path: G(H({ typeComment: "Restricts this cookie to requests that contain this path." })),
	isDisabled: G(Wp({ typeComment: "Indicates if the cookie is disabled." }))
}, {
	typeName: "XScalarCookie",
	typeComment: "A persisted cookie definition for the workspace"
}), Am = R.Object({ "x-scalar-cookies": R.Optional(R.Array(Om)) }), jm = W({ "x-scalar-cookies": G(U(km, { typeComment: "Cookies persisted for the workspace" })) }, {
	typeName: "XScalarCookies",
	typeComment: "Persisted workspace cookies"
}), Mm = R.Object({ "x-scalar-order": R.Optional(R.Array(R.String())) }), Nm = W({ "x-scalar-order": G(U(H())) }, {
	typeName: "XScalarOrder",
	typeComment: "Custom order for elements in the Scalar UI"
}), Pm = R.Object({ "x-scalar-selected-server": R.Optional(R.String()) }), Fm = W({ "x-scalar-selected-server": G(H({ typeComment: "The currently selected server. For OpenAPI documents this is the server URL; for AsyncAPI documents this is the server name (key in `document.servers`)." })) }, {
	typeName: "XScalarSelectedServer",
	typeComment: "The currently selected server. For OpenAPI documents this is the server URL; for AsyncAPI documents this is the server name (key in `document.servers`)."
}), Im = z(R.Object({
	name: R.String(),
	tags: R.Array(R.String())
}), Mm), Lm = Zp([W({
	name: H({ typeComment: "The group name." }),
	tags: U(H(), { typeComment: "List of tags to include in this group." })
}, { typeName: "XTagGroupBase" }), Nm], {
	typeName: "XTagGroup",
	typeComment: "A tag group with optional custom ordering"
}), Rm = R.Object({ "x-tagGroups": R.Optional(R.Array(Im)) }), zm = W({ "x-tagGroups": G(U(Lm, { typeComment: "Tag groups for organizing tags in the UI" })) }, {
	typeName: "XTagGroups",
	typeComment: "Groups of tags for the OpenAPI document"
}), K = {
	ComponentsObject: "ComponentsObject",
	SecurityRequirementObject: "SecurityRequirementObject",
	TagObject: "TagObject",
	CallbackObject: "CallbackObject",
	PathsObject: "PathsObject",
	PathItemObject: "PathItemObject",
	OperationObject: "OperationObject",
	SchemaObject: "SchemaObject",
	EncodingObject: "EncodingObject",
	HeaderObject: "HeaderObject",
	MediaTypeObject: "MediaTypeObject",
	ServerObject: "ServerObject",
	ExternalDocumentationObject: "ExternalDocumentationObject",
	InfoObject: "InfoObject",
	ContactObject: "ContactObject",
	LicenseObject: "LicenseObject",
	ResponseObject: "ResponseObject",
	ResponsesObject: "ResponsesObject",
	ParameterObject: "ParameterObject",
	ExampleObject: "ExampleObject",
	RequestBodyObject: "RequestBodyObject",
	SecuritySchemeObject: "SecuritySchemeObject",
	SecuritySchemes: "SecuritySchemes",
	LinkObject: "LinkObject",
	XMLObject: "XMLObject",
	DiscriminatorObject: "DiscriminatorObject",
	OAuthFlowsObject: "OAuthFlowsObject",
	ServerVariableObject: "ServerVariableObject",
	TraversedDescriptionObject: "TraversedDescriptionObject",
	TraversedOperationObject: "TraversedOperationObject",
	TraversedAsyncApiOperationObject: "TraversedAsyncApiOperationObject",
	TraversedAsyncApiChannelObject: "TraversedAsyncApiChannelObject",
	TraversedAsyncApiMessageObject: "TraversedAsyncApiMessageObject",
	TraversedSchemaObject: "TraversedSchemaObject",
	TraversedWebhookObject: "TraversedWebhookObject",
	TraversedTagObject: "TraversedTagObject",
	TraversedEntryObject: "TraversedEntryObject",
	TraversedDocumentObject: "TraversedDocumentObject"
}, Bm = R.Ref(K.ComponentsObject), Vm = R.Ref(K.SecurityRequirementObject), Hm = R.Ref(K.TagObject), Um = R.Ref(K.CallbackObject), Wm = R.Ref(K.PathItemObject), Gm = R.Ref(K.PathsObject), q = R.Ref(K.OperationObject), Km = R.Ref(K.SchemaObject), qm = R.Ref(K.EncodingObject), Jm = R.Ref(K.HeaderObject), Ym = R.Ref(K.MediaTypeObject), Xm = R.Ref(K.ServerObject), Zm = R.Ref(K.ExternalDocumentationObject), Qm = R.Ref(K.InfoObject), $m = R.Ref(K.ContactObject), eh = R.Ref(K.LicenseObject), th = R.Ref(K.ResponseObject), nh = R.Ref(K.ResponsesObject), rh = R.Ref(K.ParameterObject), ih = R.Ref(K.ExampleObject), ah = R.Ref(K.RequestBodyObject), oh = R.Ref(K.SecuritySchemeObject), sh = R.Ref(K.LinkObject), ch = R.Ref(K.XMLObject), lh = R.Ref(K.DiscriminatorObject), uh = R.Ref(K.OAuthFlowsObject), dh = R.Ref(K.ServerVariableObject), fh = R.Ref(K.TraversedEntryObject), ph = R.Ref(K.TraversedDocumentObject), mh = R.Object({
	id: R.String(),
	title: R.String()
}), hh = z(mh, R.Object({
	type: R.Literal("document"),
	name: R.String(),
	children: R.Optional(R.Array(fh)),
	icon: R.Optional(R.String())
})), gh = z(mh, R.Object({
	type: R.Literal("text"),
	children: R.Optional(R.Array(fh))
})), _h = z(mh, R.Object({
	type: R.Literal("example"),
	name: R.String()
})), vh = z(mh, R.Object({
	type: R.Literal("operation"),
	ref: R.String(),
	method: R.String(),
	path: R.String(),
	isDeprecated: R.Optional(R.Boolean()),
	children: R.Optional(R.Array(fh))
})), yh = z(mh, R.Object({
	type: R.Literal("asyncapi-operation"),
	operationName: R.String(),
	action: R.Union([R.Literal("send"), R.Literal("receive")]),
	channelName: R.String(),
	channelAddress: R.String(),
	children: R.Optional(R.Array(fh))
})), bh = z(mh, R.Object({
	type: R.Literal("asyncapi-channel"),
	channelName: R.String(),
	channelAddress: R.String(),
	children: R.Optional(R.Array(fh))
})), xh = z(mh, R.Object({
	type: R.Literal("asyncapi-message"),
	messageName: R.String(),
	channelName: R.String()
})), Sh = z(mh, R.Object({
	type: R.Literal("model"),
	ref: R.String(),
	name: R.String()
})), Ch = z(mh, R.Object({
	type: R.Literal("webhook"),
	ref: R.String(),
	method: R.String(),
	name: R.String(),
	isDeprecated: R.Optional(R.Boolean())
})), wh = z(mh, R.Object({
	type: R.Literal("tag"),
	name: R.String(),
	description: R.Optional(R.String()),
	children: R.Optional(R.Array(fh)),
	isGroup: R.Boolean(),
	isTagGroup: R.Optional(R.Boolean()),
	isWebhooks: R.Optional(R.Boolean()),
	xKeys: R.Optional(R.Record(R.String(), R.Unknown()))
})), Th = z(mh, R.Object({
	type: R.Literal("models"),
	name: R.String(),
	children: R.Optional(R.Array(fh))
})), Eh = R.Union([
	gh,
	vh,
	yh,
	bh,
	xh,
	Sh,
	wh,
	Ch,
	_h,
	hh,
	Th
]), Dh = R.Object({
	$status: R.Optional(R.Union([R.Literal("loading"), R.Literal("error")])),
	$global: R.Optional(R.Boolean())
}), Oh = z(R.Object({
	$ref: R.String(),
	summary: R.Optional(R.String()),
	description: R.Optional(R.String())
}), Dh), J = (e) => z(Oh, R.Object({ "$ref-value": R.Optional(e) })), kh = R.Record(R.String(), R.Union([Wm, J(Wm)])), Ah = R.Record(R.String(), R.Union([oh, J(oh)])), jh = R.Object({
	schemas: R.Optional(R.Record(R.String(), R.Union([Km, J(Km)]))),
	responses: R.Optional(R.Record(R.String(), R.Union([th, J(th)]))),
	parameters: R.Optional(R.Record(R.String(), R.Union([rh, J(rh)]))),
	examples: R.Optional(R.Record(R.String(), R.Union([ih, J(ih)]))),
	requestBodies: R.Optional(R.Record(R.String(), R.Union([ah, J(ah)]))),
	headers: R.Optional(R.Record(R.String(), R.Union([Jm, J(Jm)]))),
	securitySchemes: R.Optional(Ah),
	links: R.Optional(R.Record(R.String(), R.Union([sh, J(sh)]))),
	callbacks: R.Optional(R.Record(R.String(), R.Union([Um, J(Um)]))),
	pathItems: R.Optional(R.Record(R.String(), R.Union([Wm, J(Wm)]))),
	mediaTypes: R.Optional(R.Record(R.String(), R.Union([Ym, J(Ym)])))
}), Mh = R.Object({
	name: R.Optional(R.String()),
	url: R.Optional(R.String()),
	email: R.Optional(R.String())
}), Nh = R.Object({
	propertyName: R.String(),
	mapping: R.Optional(R.Record(R.String(), R.String())),
	defaultMapping: R.Optional(R.String())
}), Ph = R.Object({
	contentType: R.Optional(R.String()),
	headers: R.Optional(R.Record(R.String(), R.Union([Jm, J(Jm)]))),
	style: R.Optional(R.Union([
		R.Literal("form"),
		R.Literal("spaceDelimited"),
		R.Literal("pipeDelimited"),
		R.Literal("deepObject")
	])),
	explode: R.Optional(R.Boolean()),
	allowReserved: R.Optional(R.Boolean()),
	encoding: R.Optional(R.Record(R.String(), qm)),
	prefixEncoding: R.Optional(R.Array(qm)),
	itemEncoding: R.Optional(qm)
}), Fh = R.Object({ "x-disabled": R.Optional(R.Boolean()) }), Ih = W({ "x-disabled": G(Wp()) }, {
	typeName: "XDisabled",
	typeComment: "Whether a parameter example is disabled in the API client"
}), Lh = z(R.Object({
	summary: R.Optional(R.String()),
	description: R.Optional(R.String()),
	dataValue: R.Optional(R.Unknown()),
	serializedValue: R.Optional(R.String()),
	value: R.Optional(R.Any()),
	externalValue: R.Optional(R.String())
}), Fh), Rh = R.Object({
	url: R.String(),
	description: R.Optional(R.String())
}), zh = R.Object({
	description: R.Optional(R.String()),
	required: R.Optional(R.Boolean()),
	deprecated: R.Optional(R.Boolean())
}), Bh = z(zh, R.Object({
	style: R.Optional(R.String()),
	explode: R.Optional(R.Boolean()),
	schema: R.Optional(R.Union([Km, J(Km)])),
	example: R.Optional(R.Any()),
	examples: R.Optional(R.Record(R.String(), R.Union([ih, J(ih)])))
})), Vh = R.Union([Bh, z(zh, R.Object({ content: R.Optional(R.Record(R.String(), Ym)) }))]), Hh = R.Object({
	name: R.String(),
	url: R.String()
}), Uh = R.Object({ "x-scalar-links": R.Optional(R.Array(Hh)) }), Wh = W({ "x-scalar-links": G(U(W({
	name: H(),
	url: H()
}, {
	typeName: "XScalarLinkItem",
	typeComment: "A named link to display alongside the API info"
}), { typeComment: "Additional named links to display alongside the API info (e.g. privacy policy, imprint)" })) }, {
	typeName: "XScalarLinks",
	typeComment: "Additional named links to display alongside the API info"
}), Gh = R.Object({
	lang: R.String(),
	description: R.Optional(R.String()),
	source: R.Optional(R.String())
}), Kh = R.Object({ "x-scalar-sdk-installation": R.Optional(R.Array(Gh)) }), qh = W({ "x-scalar-sdk-installation": G(U(W({
	lang: H(),
	description: G(H()),
	source: G(H())
}, {
	typeName: "XScalarSdkInstallationItem",
	typeComment: "Scalar SDK installation entry"
}), { typeComment: "Scalar SDK installation information" })) }, {
	typeName: "XScalarSdkInstallation",
	typeComment: "Scalar SDK installation information"
}), Jh = z(R.Object({
	title: R.String(),
	version: R.String(),
	summary: R.Optional(R.String()),
	description: R.Optional(R.String()),
	termsOfService: R.Optional(R.String()),
	contact: R.Optional($m),
	license: R.Optional(eh)
}), Kh, Uh), Yh = R.Object({
	name: R.Optional(R.String()),
	identifier: R.Optional(R.String()),
	url: R.Optional(R.String())
}), Xh = R.Object({
	operationRef: R.Optional(R.String()),
	operationId: R.Optional(R.String()),
	parameters: R.Optional(R.Record(R.String(), R.Any())),
	requestBody: R.Optional(R.Any()),
	description: R.Optional(R.String()),
	server: R.Optional(Xm)
}), Zh = R.Object({
	description: R.Optional(R.String()),
	schema: R.Optional(R.Union([Km, J(Km)])),
	itemSchema: R.Optional(R.Union([Km, J(Km)])),
	example: R.Optional(R.Any()),
	examples: R.Optional(R.Record(R.String(), R.Union([ih, J(ih)]))),
	encoding: R.Optional(R.Record(R.String(), qm)),
	prefixEncoding: R.Optional(R.Array(qm)),
	itemEncoding: R.Optional(qm)
}), Qh = R.Object({ "x-scalar-ignore": R.Optional(R.Boolean()) }), $h = W({ "x-scalar-ignore": G(Wp()) }, {
	typeName: "XScalarIgnore",
	typeComment: "Internal extension to mark an entity as ignored"
}), eg = R.Object({ "x-order": R.Optional(R.Number()) }), tg = W({ "x-order": G(Up()) }, {
	typeName: "XOrder",
	typeComment: "Display order for a schema property"
}), ng = R.Object({ "x-scalar-credentials-location": R.Optional(R.Union([R.Literal("header"), R.Literal("body")])) }), rg = W({ "x-scalar-credentials-location": G(Xp([Qp("header"), Qp("body")])) }, {
	typeName: "XScalarCredentialsLocation",
	typeComment: "Where OAuth2 credentials are sent"
}), ig = R.Object({ "x-scalar-security-body": R.Optional(R.Record(R.String(), R.String())) }), ag = W({ "x-scalar-security-body": G(Yp(H(), H())) }, {
	typeName: "XScalarSecurityBody",
	typeComment: "Additional OAuth token request body parameters"
}), og = R.Object({ "x-scalar-security-query": R.Optional(R.Record(R.String(), R.String())) }), sg = W({ "x-scalar-security-query": G(Yp(H(), H())) }, {
	typeName: "XScalarSecurityQuery",
	typeComment: "Additional OAuth authorize query parameters"
}), cg = R.Object({ "x-scalar-secret-token": R.String() });
W({ "x-scalar-secret-token": H() }, {
	typeName: "XScalarSecretToken",
	typeComment: "Persisted OAuth access token (sensitive)"
});
var lg = R.Object({ "x-scalar-secret-refresh-token": R.Optional(R.String()) });
W({ "x-scalar-secret-refresh-token": G(H()) }, {
	typeName: "XScalarSecretRefreshToken",
	typeComment: "Persisted OAuth refresh token (sensitive)"
});
var ug = R.Object({ "x-scalar-secret-auth-url": R.Optional(R.String()) }), dg = W({ "x-scalar-secret-auth-url": G(H()) }, {
	typeName: "XScalarAuthUrl",
	typeComment: "Persisted OAuth authorization URL override"
}), fg = R.Object({ "x-scalar-secret-token-url": R.Optional(R.String()) }), pg = W({ "x-scalar-secret-token-url": G(H()) }, {
	typeName: "XScalarTokenUrl",
	typeComment: "Persisted OAuth token URL override"
}), mg = R.Object({
	"x-scalar-secret-username": R.String(),
	"x-scalar-secret-password": R.String()
});
W({
	"x-scalar-secret-username": H(),
	"x-scalar-secret-password": H()
}, {
	typeName: "XScalarSecretHTTP",
	typeComment: "Persisted HTTP basic credentials (sensitive)"
});
var hg = R.Object({ "x-scalar-secret-client-secret": R.String() });
W({ "x-scalar-secret-client-secret": H() }, {
	typeName: "XScalarSecretClientSecret",
	typeComment: "Persisted OAuth client secret (sensitive)"
});
var gg = R.Object({ "x-scalar-secret-client-id": R.String() });
W({ "x-scalar-secret-client-id": H() }, {
	typeName: "XScalarSecretClientId",
	typeComment: "Persisted OAuth client ID"
});
var _g = R.Object({ "x-scalar-secret-redirect-uri": R.String() });
W({ "x-scalar-secret-redirect-uri": H() }, {
	typeName: "XScalarSecretRedirectUri",
	typeComment: "Persisted OAuth redirect URI"
});
var vg = R.Object({ "x-scalar-secret-client-certificate": R.String() }), yg = R.Object({ "x-scalar-secret-private-key": R.String() }), bg = R.Object({ "x-scalar-secret-service-name": R.String() }), xg = R.Object({ "x-tokenName": R.Optional(R.String()) }), Sg = W({ "x-tokenName": G(H()) }, {
	typeName: "XTokenName",
	typeComment: "Custom OAuth2 access token field name"
}), Cg = R.Object({ "x-usePkce": R.Union([
	R.Literal("SHA-256"),
	R.Literal("plain"),
	R.Literal("no")
], { default: "no" }) }), wg = W({ "x-usePkce": Xp([
	Qp("SHA-256"),
	Qp("plain"),
	Qp("no")
], { typeComment: "PKCE mode for the OAuth2 authorization code flow" }) }, {
	typeName: "XusePkce",
	typeComment: "PKCE setting for OAuth2"
}), Tg = z(R.Object({
	refreshUrl: R.String(),
	scopes: R.Record(R.String(), R.String())
}), og, ig, xg, ug, fg, eg, Qh), Eg = z(Tg, R.Object({ authorizationUrl: R.String() })), Dg = z(Tg, R.Object({ tokenUrl: R.String() }), ng), Og = z(Tg, R.Object({ tokenUrl: R.String() }), ng), kg = z(Tg, R.Object({
	authorizationUrl: R.String(),
	tokenUrl: R.String()
}), Cg, ng), Ag = z(Tg, R.Object({
	deviceAuthorizationUrl: R.String(),
	tokenUrl: R.String()
}), ng), jg = R.Object({
	implicit: R.Optional(Eg),
	password: R.Optional(Dg),
	clientCredentials: R.Optional(Og),
	authorizationCode: R.Optional(kg),
	deviceAuthorization: R.Optional(Ag)
}), Mg = R.Object({ "x-internal": R.Optional(R.Boolean()) }), Ng = W({ "x-internal": G(Wp({ typeComment: "Extension to mark an entity as internal" })) }, {
	typeName: "XInternal",
	typeComment: "Extension to mark an entity as internal"
}), Pg = R.Object({
	name: R.String({
		description: "The text that displays in the badge",
		minLength: 1
	}),
	position: R.Optional(R.Union([R.Literal("before"), R.Literal("after")], {
		description: "The position of the badge in relation to the header",
		default: "after"
	})),
	color: R.Optional(R.String({
		description: "The color of the badge in various formats (keywords, RGB, RGBA, HSL, HSLA, Hexadecimal)",
		pattern: "^(#([0-9A-Fa-f]{3}){1,2}|rgb\\(\\s*\\d+\\s*,\\s*\\d+\\s*,\\s*\\d+\\s*\\)|rgba\\(\\s*\\d+\\s*,\\s*\\d+\\s*,\\s*\\d+\\s*,\\s*[0-9.]*\\s*\\)|hsl\\(\\s*\\d+\\s*,\\s*\\d+%\\s*,\\s*\\d+%\\s*\\)|hsla\\(\\s*\\d+\\s*,\\s*\\d+%\\s*,\\s*\\d+%\\s*,\\s*[0-9.]*\\s*\\)|[a-zA-Z]+)$"
	}))
}, { description: "Configuration for a single badge in the x-badges extension" }), Fg = W({
	name: H({ typeComment: "The text that displays in the badge. This is required for all badges." }),
	position: G(Xp([Qp("before"), Qp("after")], { typeComment: "The position of the badge in relation to the header" })),
	color: G(H({ typeComment: "The color of the badge in various formats (keywords, RGB, RGBA, HSL, HSLA, Hexadecimal)" }))
}, {
	typeName: "XBadge",
	typeComment: "Configuration for a single badge in the x-badges extension"
}), Ig = R.Object({ "x-badges": R.Optional(R.Array(Pg)) }), Lg = W({ "x-badges": G(U(Fg, { typeComment: "Badges displayed for this operation in documentation" })) }, {
	typeName: "XBadges",
	typeComment: "Badges for an operation in the Scalar UI"
}), Rg = R.Object({
	lang: R.Optional(R.String()),
	label: R.Optional(R.String()),
	source: R.String(),
	example: R.Optional(R.String()),
	contentType: R.Optional(R.String())
}), zg = R.Object({
	language: R.Optional(R.String()),
	code: R.String(),
	name: R.Optional(R.String()),
	install: R.Optional(R.String()),
	correspondingExample: R.Optional(R.String())
}), Bg = R.Object({
	"code-samples": R.Optional(R.Array(zg)),
	"samples-languages": R.Optional(R.Array(R.String()))
}), Vg = R.Object({
	title: R.Optional(R.String()),
	request: R.Optional(R.Record(R.String(), R.String())),
	response: R.Optional(R.Unknown())
}), Hg = R.Union([Vg, R.Array(Vg)]), Ug = R.Object({
	"x-codeSamples": R.Optional(R.Array(Rg)),
	"x-code-samples": R.Optional(R.Array(Rg)),
	"x-custom-examples": R.Optional(R.Array(Rg)),
	"x-readme": R.Optional(Bg),
	"x-stainless-snippets": R.Optional(R.Record(R.String(), R.String())),
	"x-stainless-examples": R.Optional(Hg),
	"x-scalar-examples": R.Optional(R.Array(Rg))
}), Wg = W({
	lang: G(H()),
	label: G(H()),
	source: H(),
	example: G(H()),
	contentType: G(H())
}), Gg = W({
	"code-samples": G(U(W({
		language: G(H()),
		code: H(),
		name: G(H()),
		install: G(H()),
		correspondingExample: G(H())
	}))),
	"samples-languages": G(U(H()))
}), Kg = W({
	title: G(H()),
	request: G(Yp(H(), H())),
	response: G(qp())
}), qg = Xp([Kg, U(Kg)]), Jg = W({
	"x-codeSamples": G(U(Wg)),
	"x-code-samples": G(U(Wg)),
	"x-custom-examples": G(U(Wg)),
	"x-readme": G(Gg),
	"x-stainless-snippets": G(Yp(H(), H())),
	"x-stainless-examples": G(qg),
	"x-scalar-examples": G(U(Wg))
}), Yg = R.Object({ "x-draft-examples": R.Optional(R.Array(R.String())) }), Xg = W({ "x-draft-examples": G(U(H())) }, {
	typeName: "XDraftExamples",
	typeComment: "Draft example identifiers for an operation"
}), Zg = R.Record(R.String(), R.Boolean()), Qg = R.Record(R.String(), Zg), $g = R.Object({ "x-scalar-disable-parameters": R.Optional(R.Object({
	"global-cookies": R.Optional(Qg),
	"global-headers": R.Optional(Qg),
	"default-headers": R.Optional(Qg)
})) }), e_ = Yp(H(), Wp()), t_ = Yp(H(), e_), n_ = W({ "x-scalar-disable-parameters": G(W({
	"global-cookies": G(t_),
	"global-headers": G(t_),
	"default-headers": G(t_)
}, {
	typeName: "DisableParametersConfig",
	typeComment: "Disabled parameter state by category and example"
})) }, {
	typeName: "XScalarDisableParameters",
	typeComment: "Tracks which parameters are disabled across examples"
}), r_ = {
	Deprecated: "deprecated",
	Experimental: "experimental",
	Stable: "stable"
}, i_ = R.Object({ "x-scalar-stability": R.Optional(R.Union([
	R.Literal("deprecated"),
	R.Literal("experimental"),
	R.Literal("stable")
])) }), a_ = W({ "x-scalar-stability": G(Xp([
	Qp("deprecated"),
	Qp("experimental"),
	Qp("stable")
], { typeComment: "Stability level of the operation" })) }, {
	typeName: "XScalarStability",
	typeComment: "Stability of the operation in the Scalar UI"
}), o_ = z(R.Object({
	tags: R.Optional(R.Array(R.String())),
	summary: R.Optional(R.String()),
	description: R.Optional(R.String()),
	externalDocs: R.Optional(Zm),
	operationId: R.Optional(R.String()),
	parameters: R.Optional(R.Array(R.Union([rh, J(rh)]))),
	requestBody: R.Optional(R.Union([ah, J(ah)])),
	responses: R.Optional(nh),
	deprecated: R.Optional(R.Boolean()),
	security: R.Optional(R.Array(Vm)),
	servers: R.Optional(R.Array(Xm)),
	callbacks: R.Optional(R.Record(R.String(), R.Union([Um, J(Um)])))
}), Ig, Mg, Qh, Ug, i_, $g, Sm, wm, Yg, Pm), s_ = R.Object({ "x-global": R.Optional(R.Boolean()) }), c_ = W({ "x-global": G(Wp()) }, {
	typeName: "XGlobal",
	typeComment: "When true, the parameter is injected into every request for the workspace"
}), l_ = z(R.Object({
	name: R.String(),
	in: R.Union([
		R.Literal("query"),
		R.Literal("querystring"),
		R.Literal("header"),
		R.Literal("path"),
		R.Literal("cookie")
	]),
	description: R.Optional(R.String()),
	required: R.Optional(R.Boolean()),
	deprecated: R.Optional(R.Boolean()),
	allowEmptyValue: R.Optional(R.Boolean()),
	allowReserved: R.Optional(R.Boolean())
}), s_, Mg, Qh), u_ = z(l_, R.Object({
	style: R.Optional(R.String()),
	explode: R.Optional(R.Boolean()),
	schema: R.Optional(R.Union([Km, J(Km)])),
	example: R.Optional(R.Any()),
	examples: R.Optional(R.Record(R.String(), R.Union([ih, J(ih)])))
})), d_ = z(l_, R.Object({
	content: R.Optional(R.Record(R.String(), Ym)),
	example: R.Optional(R.Unknown()),
	examples: R.Optional(R.Record(R.String(), R.Union([ih, J(ih)])))
})), f_ = R.Union([u_, d_]), p_ = R.Object({
	$ref: R.Optional(R.String()),
	summary: R.Optional(R.String()),
	description: R.Optional(R.String()),
	get: R.Optional(R.Union([q, J(q)])),
	put: R.Optional(R.Union([q, J(q)])),
	post: R.Optional(R.Union([q, J(q)])),
	delete: R.Optional(R.Union([q, J(q)])),
	patch: R.Optional(R.Union([q, J(q)])),
	connect: R.Optional(R.Union([q, J(q)])),
	options: R.Optional(R.Union([q, J(q)])),
	head: R.Optional(R.Union([q, J(q)])),
	trace: R.Optional(R.Union([q, J(q)])),
	query: R.Optional(R.Union([q, J(q)])),
	additionalOperations: R.Optional(R.Record(R.String(), R.Union([q, J(q)]))),
	servers: R.Optional(R.Array(Xm)),
	parameters: R.Optional(R.Array(R.Union([rh, J(rh)])))
}), m_ = R.Record(R.String(), R.Union([Wm, J(Wm)])), h_ = R.Object({ "x-scalar-selected-content-type": R.Optional(R.Record(R.String(), R.String())) }), g_ = W({ "x-scalar-selected-content-type": G(Yp(H(), H(), { typeComment: "Selected content type per example name" })) }, {
	typeName: "XScalarSelectedContentType",
	typeComment: "Selected content type per example for request or response bodies"
}), __ = z(R.Object({
	description: R.Optional(R.String()),
	content: R.Record(R.String(), Ym),
	required: R.Optional(R.Boolean())
}), h_), v_ = R.Object({
	summary: R.Optional(R.String()),
	description: R.Optional(R.String()),
	headers: R.Optional(R.Record(R.String(), R.Union([Jm, J(Jm)]))),
	content: R.Optional(R.Record(R.String(), Ym)),
	links: R.Optional(R.Record(R.String(), R.Union([sh, J(sh)])))
}), y_ = R.Record(R.String(), R.Union([th, J(th)])), b_ = R.Object({ "x-tags": R.Optional(R.Array(R.String())) }), x_ = W({ "x-tags": G(U(H())) }, {
	typeName: "XTags",
	typeComment: "Custom tag ordering or grouping hints for schema objects"
}), S_ = R.Object({ "x-additionalPropertiesName": R.Optional(R.String()) }), C_ = W({ "x-additionalPropertiesName": G(H()) }, {
	typeName: "XAdditionalPropertiesName",
	typeComment: "Display name for additional properties on a schema"
}), w_ = R.Object({
	"x-enumDescriptions": R.Optional(R.Union([R.Record(R.String(), R.String()), R.Array(R.String())])),
	"x-enum-descriptions": R.Optional(R.Union([R.Record(R.String(), R.String()), R.Array(R.String())]))
}), T_ = Xp([Yp(H(), H()), U(H())]), E_ = W({
	"x-enumDescriptions": G(T_),
	"x-enum-descriptions": G(T_)
}, {
	typeName: "XEnumDescriptions",
	typeComment: "Descriptions for enum values"
}), D_ = R.Object({
	"x-enum-varnames": R.Optional(R.Array(R.String())),
	"x-enumNames": R.Optional(R.Array(R.String()))
}), O_ = W({
	"x-enum-varnames": G(U(H())),
	"x-enumNames": G(U(H()))
}, {
	typeName: "XEnumVarNames",
	typeComment: "Display names for enum values"
}), k_ = R.Object({ "x-examples": R.Optional(R.Record(R.String(), R.Unknown())) }), A_ = W({ "x-examples": G(Yp(H(), Kp())) }, {
	typeName: "XExamples",
	typeComment: "Named examples attached to a schema"
}), j_ = R.Object({ "x-variable": R.Optional(R.String()) }), M_ = W({ "x-variable": G(H()) }, {
	typeName: "XVariable",
	typeComment: "Variable reference for a schema property"
}), N_ = R.Union([Km, z(Oh, R.Object({ "$ref-value": R.Optional(R.Unknown()) }))]), P_ = R.Union([
	R.Literal("null"),
	R.Literal("boolean"),
	R.Literal("string"),
	R.Literal("number"),
	R.Literal("integer"),
	R.Literal("object"),
	R.Literal("array")
]), F_ = R.Object({ type: R.Union([R.Literal("null"), R.Literal("boolean")]) }), I_ = z(Qh, Mg, j_, k_, w_, D_, S_, eg, b_), L_ = R.Object({
	$id: R.Optional(R.String()),
	$anchor: R.Optional(R.String()),
	$dynamicAnchor: R.Optional(R.String()),
	$dynamicRef: R.Optional(R.String()),
	name: R.Optional(R.String()),
	title: R.Optional(R.String()),
	description: R.Optional(R.String()),
	default: R.Optional(R.Unknown()),
	enum: R.Optional(R.Array(R.Unknown())),
	const: R.Optional(R.Unknown()),
	contentMediaType: R.Optional(R.String()),
	contentEncoding: R.Optional(R.String()),
	contentSchema: R.Optional(N_),
	deprecated: R.Optional(R.Boolean()),
	discriminator: R.Optional(lh),
	readOnly: R.Optional(R.Boolean()),
	writeOnly: R.Optional(R.Boolean()),
	xml: R.Optional(ch),
	externalDocs: R.Optional(Zm),
	example: R.Optional(R.Unknown()),
	examples: R.Optional(R.Array(R.Unknown())),
	allOf: R.Optional(R.Array(N_)),
	oneOf: R.Optional(R.Array(N_)),
	anyOf: R.Optional(R.Array(N_)),
	not: R.Optional(N_)
}), R_ = R.Object({
	multipleOf: R.Optional(R.Number()),
	maximum: R.Optional(R.Number()),
	exclusiveMaximum: R.Optional(R.Number({ minimum: 0 })),
	minimum: R.Optional(R.Number()),
	exclusiveMinimum: R.Optional(R.Number({ minimum: 0 }))
}), z_ = z(R.Object({
	type: R.Union([R.Literal("number"), R.Literal("integer")]),
	format: R.Optional(R.String())
}), R_), B_ = R.Object({
	maxLength: R.Optional(R.Integer({ minimum: 0 })),
	minLength: R.Optional(R.Integer({ minimum: 0 })),
	pattern: R.Optional(R.String())
}), V_ = z(R.Object({
	type: R.Literal("string"),
	format: R.Optional(R.String())
}), B_), H_ = R.Object({
	maxItems: R.Optional(R.Integer({ minimum: 0 })),
	minItems: R.Optional(R.Integer({ minimum: 0 })),
	uniqueItems: R.Optional(R.Boolean()),
	items: R.Optional(N_),
	prefixItems: R.Optional(R.Array(N_))
}), U_ = z(R.Object({ type: R.Literal("array") }), H_), W_ = R.Object({
	maxProperties: R.Optional(R.Integer({ minimum: 0 })),
	minProperties: R.Optional(R.Integer({ minimum: 0 })),
	required: R.Optional(R.Array(R.String())),
	properties: R.Optional(R.Record(R.String(), N_)),
	additionalProperties: R.Optional(R.Union([R.Boolean(), N_])),
	patternProperties: R.Optional(R.Record(R.String(), N_)),
	propertyNames: R.Optional(N_)
}), G_ = z(R.Object({ type: R.Literal("object") }), W_), K_ = z(R.Object({
	type: R.Array(P_),
	format: R.Optional(R.String())
}), R_, B_, H_, W_), q_ = R.Union([
	z(R.Object({ __scalar_: R.String() }), L_, I_),
	z(F_, L_, I_),
	z(z_, L_, I_),
	z(V_, L_, I_),
	z(G_, L_, I_),
	z(U_, L_, I_),
	z(K_, L_, I_)
]), J_ = R.Partial(R.Record(R.String(), R.Array(R.String()))), Y_ = R.Object({ "x-default-scopes": R.Optional(R.Array(R.String())) }), X_ = W({ "x-default-scopes": G(U(H())) }, {
	typeName: "XDefaultScopes",
	typeComment: "Default selected OAuth scopes"
}), Z_ = z(R.Object({
	description: R.Optional(R.String()),
	deprecated: R.Optional(R.Boolean())
}), Qh), Q_ = z(Z_, R.Object({
	type: R.Literal("apiKey"),
	name: R.String(),
	in: R.Union([
		R.Literal("query"),
		R.Literal("header"),
		R.Literal("cookie")
	])
})), $_ = z(Z_, R.Object({
	type: R.Literal("http"),
	scheme: R.Union([R.Literal("basic"), R.Literal("bearer")]),
	bearerFormat: R.Optional(R.String())
})), ev = z(Z_, R.Object({ type: R.Literal("mutualTLS") })), tv = z(Z_, R.Object({
	type: R.Literal("oauth2"),
	flows: uh,
	oauth2MetadataUrl: R.Optional(R.String())
}), Y_), nv = z(Z_, R.Object({
	type: R.Literal("openIdConnect"),
	openIdConnectUrl: R.String()
})), rv = R.Union([
	Q_,
	$_,
	ev,
	tv,
	nv
]), iv = R.Object({
	url: R.String(),
	description: R.Optional(R.String()),
	name: R.Optional(R.String()),
	variables: R.Optional(R.Record(R.String(), dh))
}), av = R.Object({
	enum: R.Optional(R.Array(R.String())),
	default: R.Optional(R.String()),
	description: R.Optional(R.String())
}), ov = R.Object({ "x-displayName": R.Optional(R.String()) }), sv = W({ "x-displayName": G(H()) }, {
	typeName: "XDisplayName",
	typeComment: "Display-friendly name for a tag"
}), cv = z(R.Object({
	name: R.String(),
	summary: R.Optional(R.String()),
	description: R.Optional(R.String()),
	externalDocs: R.Optional(Zm),
	parent: R.Optional(R.String()),
	kind: R.Optional(R.String())
}), ov, Mg, Qh, Mm), lv = R.Object({
	name: R.Optional(R.String()),
	namespace: R.Optional(R.String()),
	prefix: R.Optional(R.String()),
	attribute: R.Optional(R.Boolean()),
	wrapped: R.Optional(R.Boolean()),
	nodeType: R.Optional(R.Union([
		R.Literal("element"),
		R.Literal("attribute"),
		R.Literal("text"),
		R.Literal("cdata"),
		R.Literal("none")
	]))
}), uv = z(R.Partial(R.Object({
	"x-original-oas-version": R.String(),
	[Hp.document.navigation]: ph,
	[Hp.document.navigationChunk]: R.String()
})), hm, Rm, sm, Pm, lm, Mm, Am, pm, dm, Em, bm, vm, tm, wm, Sm), dv = z(R.Object({
	openapi: R.String(),
	$self: R.Optional(R.String()),
	info: Qm,
	jsonSchemaDialect: R.Optional(R.String()),
	servers: R.Optional(R.Array(Xm)),
	paths: R.Optional(Gm),
	webhooks: R.Optional(Gm),
	components: R.Optional(Bm),
	security: R.Optional(R.Array(Vm)),
	tags: R.Optional(R.Array(Hm)),
	externalDocs: R.Optional(Zm)
}), uv), Y = R.Module({
	[K.ComponentsObject]: jh,
	[K.SecurityRequirementObject]: J_,
	[K.TagObject]: cv,
	[K.CallbackObject]: kh,
	[K.PathItemObject]: p_,
	[K.PathsObject]: m_,
	[K.OperationObject]: o_,
	[K.SchemaObject]: q_,
	[K.EncodingObject]: Ph,
	[K.MediaTypeObject]: Zh,
	[K.HeaderObject]: Vh,
	[K.ServerObject]: iv,
	[K.ExternalDocumentationObject]: Rh,
	[K.InfoObject]: Jh,
	[K.ContactObject]: Mh,
	[K.LicenseObject]: Yh,
	[K.ResponseObject]: v_,
	[K.ResponsesObject]: y_,
	[K.ParameterObject]: f_,
	[K.ExampleObject]: Lh,
	[K.RequestBodyObject]: __,
	[K.SecuritySchemes]: Ah,
	[K.SecuritySchemeObject]: rv,
	[K.LinkObject]: Xh,
	[K.XMLObject]: lv,
	[K.DiscriminatorObject]: Nh,
	[K.OAuthFlowsObject]: jg,
	[K.ServerVariableObject]: av,
	OpenApiDocument: dv,
	[K.TraversedDescriptionObject]: gh,
	[K.TraversedOperationObject]: vh,
	[K.TraversedAsyncApiOperationObject]: yh,
	[K.TraversedAsyncApiChannelObject]: bh,
	[K.TraversedAsyncApiMessageObject]: xh,
	[K.TraversedSchemaObject]: Sh,
	[K.TraversedWebhookObject]: Ch,
	[K.TraversedTagObject]: wh,
	[K.TraversedEntryObject]: Eh,
	[K.TraversedDocumentObject]: hh
}), fv = Y.Import("OpenApiDocument");
Y.Import("ComponentsObject");
var pv = Y.Import("SecurityRequirementObject");
Y.Import("TagObject"), Y.Import("CallbackObject"), Y.Import("PathItemObject"), Y.Import("PathsObject"), Y.Import("OperationObject");
var mv = Y.Import("SchemaObject");
Y.Import("EncodingObject"), Y.Import("MediaTypeObject"), Y.Import("HeaderObject");
var hv = Y.Import("ServerObject");
Y.Import("ExternalDocumentationObject"), Y.Import("InfoObject"), Y.Import("ContactObject"), Y.Import("LicenseObject"), Y.Import("ResponseObject"), Y.Import("ResponsesObject"), Y.Import("ParameterObject"), Y.Import("ExampleObject"), Y.Import("RequestBodyObject"), Y.Import("SecuritySchemes");
var gv = Y.Import("SecuritySchemeObject");
Y.Import("LinkObject"), Y.Import("XMLObject"), Y.Import("DiscriminatorObject"), Y.Import("OAuthFlowsObject"), Y.Import("ServerVariableObject"), Y.Import("TraversedDescriptionObject"), Y.Import("TraversedEntryObject"), Y.Import("TraversedTagObject"), Y.Import("TraversedOperationObject"), Y.Import("TraversedSchemaObject"), Y.Import("TraversedWebhookObject");
// vendor/node_modules/@scalar/workspace-store/dist/resolve.js
var _v = z(mv, R.Object({ $ref: R.Optional(R.String()) })), X = { schema: (e) => e === void 0 ? void 0 : Vp(_v, u(e, l)) }, vv = Symbol("example-evaluation"), yv = 10, bv = "additionalProperty", xv = (/* @__PURE__ */ new Date()).toISOString(), Sv = {
	"date-time": xv,
	date: xv.split("T")[0],
	email: "hello@example.com",
	hostname: "example.com",
	"idn-email": "jane.doe@example.com",
	"idn-hostname": "example.com",
	ipv4: "127.0.0.1",
	ipv6: "51d4:7fab:bfbf:b7d7:b2cb:d4b4:3dad:d998",
	"iri-reference": "/entitiy/1",
	iri: "https://example.com/entity/123",
	"json-pointer": "/nested/objects",
	password: "super-secret",
	regex: "/[a-z]/",
	"relative-json-pointer": "1/nested/objects",
	time: xv.split("T")[1].split(".")[0],
	"uri-reference": "../folder",
	"uri-template": "https://example.com/{id}",
	uri: "https://example.com",
	uuid: "123e4567-e89b-12d3-a456-426614174000",
	"object-id": "6592008029c8c3e4dc76256c"
}, Cv = (e) => {
	if (!("propertyNames" in e) || !e.propertyNames) return;
	let t = X.schema(e.propertyNames);
	if (t && "enum" in t && Array.isArray(t.enum) && t.enum.length > 0) return t.enum;
}, wv = (e, t = !1, n = "") => "type" in e && e.type === "string" && "format" in e && e.format === "binary" ? "@filename" : t && "format" in e && e.format ? Sv[/^uuid[1-8]$/.test(e.format) ? "uuid" : e.format] ?? n : n, Tv = /* @__PURE__ */ new WeakMap(), Ev = !1, Dv = /* @__PURE__ */ new WeakMap(), Ov = (e) => Pe(e, { depth: 1 }), kv = (e) => {
	if (!e) return;
	let t = Dv.get(e);
	if (t) return t;
	if ("required" in e) {
		let t = e.required;
		if (Array.isArray(t) && t.length > 0) {
			let n = new Set(t);
			return Dv.set(e, n), n;
		}
	}
}, Z = (e, t, n, r = !1) => {
	if (r || Ev || typeof t != "object" || !t) return t;
	let i = Ov(e), a = Tv.get(i) ?? /* @__PURE__ */ new Map();
	return a && a.set(n, t), Tv.set(i, a), t;
}, Av = (e) => !!(e.allOf || e.oneOf || e.anyOf), jv = (e, t, n, r) => {
	if (e.deprecated && r?.includeDeprecated !== !0 || r?.mode === "write" && e.readOnly || r?.mode === "read" && e.writeOnly) return !0;
	if (r?.omitEmptyAndOptionalProperties !== !0 || "type" in e && (e.type === "object" || e.type === "array") || Av(e) || "examples" in e && Array.isArray(e.examples) && e.examples.length > 0 || "example" in e && e.example !== void 0 || "default" in e && e.default !== void 0 || "const" in e && e.const !== void 0 || "enum" in e && Array.isArray(e.enum) && e.enum.length > 0) return !1;
	let i = n ?? e.title ?? "", a = kv(t);
	return !(a && a.has(i));
}, Mv = (e, t) => t == null ? e : e == null ? t : Array.isArray(e) && Array.isArray(t) ? [...e, ...t] : e && typeof e == "object" && t && typeof t == "object" ? {
	...e,
	...t
} : t, Nv = 50, Pv = /* @__PURE__ */ new WeakMap(), Fv = (e, t) => {
	switch (t) {
		case "string": return typeof e == "string";
		case "number": return typeof e == "number" && !Number.isNaN(e);
		case "integer": return typeof e == "number" && Number.isInteger(e);
		case "boolean": return typeof e == "boolean";
		case "object": return typeof e == "object" && !!e && !Array.isArray(e);
		case "array": return Array.isArray(e);
		case "null": return e === null;
		default: return !1;
	}
}, Iv = (e) => {
	let t = Ov(e);
	if (Pv.has(t)) return Pv.get(t);
	let n = "$ref" in e ? X.schema(e) : e;
	return Pv.set(t, n), n;
}, Lv = (e, t, n = /* @__PURE__ */ new Set(), r = 0) => {
	if (r > Nv) return !0;
	let i = Ov(e);
	if (n.has(i)) return !0;
	if (n.add(i), "type" in e && e.type && !(Array.isArray(e.type) ? e.type : [e.type]).some((e) => e === "number" && Fv(t, "integer") ? !0 : Fv(t, e))) return n.delete(i), !1;
	let a = e.anyOf;
	if (Array.isArray(a) && a.length > 0 && !a.some((e) => {
		let i = Iv(e);
		return !!i && Lv(i, t, n, r + 1);
	})) return n.delete(i), !1;
	let o = e.oneOf;
	if (Array.isArray(o) && o.length > 0 && !o.some((e) => {
		let i = Iv(e);
		return !!i && Lv(i, t, n, r + 1);
	})) return n.delete(i), !1;
	let s = e.allOf;
	return Array.isArray(s) && s.length > 0 && !s.every((e) => {
		let i = Iv(e);
		return !i || Lv(i, t, n, r + 1);
	}) ? (n.delete(i), !1) : (n.delete(i), !0);
}, Rv = Symbol("INVALID_DEFAULT"), zv = (e) => {
	let t = e.default;
	return Lv(e, t) ? t : Rv;
}, Bv = (e, t) => [...e, t].join("."), Vv = (e, t, n, r) => {
	let i = n?.compositionSelection?.[Bv(e, t)];
	if (!(typeof i != "number" || Number.isNaN(i))) return Math.max(0, Math.min(i, r - 1));
}, Hv = (e, t, n) => {
	let r = Bv(t, n);
	if (e?.compositionSelection?.[r] === void 0) return e;
	let { [r]: i, ...a } = e.compositionSelection;
	return {
		...e,
		compositionSelection: a
	};
}, Uv = (e, t, n, r = !1, i) => {
	let a = e.oneOf ? "oneOf" : e.anyOf ? "anyOf" : void 0, o = a ? e[a] : void 0;
	if (!a || !o?.length) return;
	let s = Vv(t, a, n, o.length) ?? Wv(e, o, n, i), c = "properties" in e || "type" in e && e.type === "object";
	return s !== void 0 || c || r ? o[s ?? 0] : o.find((e) => {
		let t = X.schema(e);
		return t && (!("type" in t) || t.type !== "null");
	});
}, Wv = (e, t, n, r) => {
	let i = e.discriminator;
	if (i?.defaultMapping === void 0) return;
	let a = "properties" in e ? e.properties?.[i.propertyName] : void 0, o = a ? X.schema(a) : void 0, s = n?.xml && o && "xml" in o ? o.xml?.name ?? i.propertyName : i.propertyName, c = o?.["x-variable"] ? n?.variables?.[o["x-variable"]] : void 0, l = o ? oy(o) : void 0, u = r ? r[s] : c === void 0 ? l : c, d = (e) => t.findIndex((t) => "$ref" in t && t.$ref === e), f = (e) => d(`#/components/schemas/${He(e)}`), p = (e) => {
		let t = f(e);
		return t >= 0 ? t : d(e);
	};
	if (typeof u == "string") {
		let e = i.mapping && Object.hasOwn(i.mapping, u) ? i.mapping[u] : void 0, t = e === void 0 ? f(u) : p(e);
		if (e !== void 0 || t >= 0) return t >= 0 ? t : void 0;
	}
	let m = p(i.defaultMapping);
	return m >= 0 ? m : void 0;
}, Gv = (e) => {
	if (e && typeof e == "object" && "x-order" in e) {
		let t = Number(e["x-order"]);
		return Number.isNaN(t) ? void 0 : t;
	}
}, Kv = (e) => Object.keys(e).sort((t, n) => {
	let r = Gv(e[t]), i = Gv(e[n]);
	return r !== void 0 && i !== void 0 ? r - i : r === void 0 ? i === void 0 ? 0 : 1 : -1;
}), qv = (e, t, n, r, i, a, o) => {
	let s = {}, c = qe(o, e), l = o.length > 0 || !!t?.[vv];
	if ("properties" in e && e.properties) {
		let i = e.properties, o = Kv(i), l = o.length;
		for (let u = 0; u < l; u++) {
			let l = o[u], d = X.schema(i[l]);
			if (!d) continue;
			let f = t?.xml && "xml" in d ? d.xml?.name : void 0, p = uy(d, t, {
				level: n + 1,
				parentSchema: e,
				name: l,
				schemaPath: [...a, l],
				seen: r,
				dynamicScope: c
			});
			p !== void 0 && (s[f ?? l] = p);
		}
	}
	if ("patternProperties" in e && e.patternProperties) for (let i of Object.keys(e.patternProperties)) {
		let o = X.schema(e.patternProperties[i]);
		o && (s[i] = uy(o, t, {
			level: n + 1,
			parentSchema: e,
			name: i,
			schemaPath: [...a, i],
			seen: r,
			dynamicScope: c
		}));
	}
	if ("additionalProperties" in e && e.additionalProperties) {
		let i = typeof e.additionalProperties == "boolean" ? e.additionalProperties : X.schema(e.additionalProperties), o = e.additionalProperties === !0 || typeof e.additionalProperties == "object" && Object.keys(e.additionalProperties).length === 0, l = typeof i == "object" && "x-additionalPropertiesName" in i ? i["x-additionalPropertiesName"] : void 0, u = typeof l == "string" && l.trim().length > 0, d = u ? void 0 : Cv(e), f = u ? l.trim() : bv, p = o ? "anything" : typeof i == "object" ? uy(i, t, {
			level: n + 1,
			schemaPath: [...a, f],
			seen: r,
			dynamicScope: c
		}) : "anything";
		d && d.length > 0 ? s[String(d[0])] = p : s[f] = p;
	}
	let u = e.oneOf ? "oneOf" : e.anyOf ? "anyOf" : void 0, d = u ? e[u] : void 0;
	if (u && d?.length) {
		let i = Uv(e, a, t, !1, s);
		i && Object.assign(s, uy(i, Hv(t, a, u), {
			level: n + 1,
			schemaPath: a,
			seen: r,
			dynamicScope: c
		}));
	} else if (Array.isArray(e.allOf) && e.allOf.length > 0) {
		let i = s, o = 0;
		for (let s of e.allOf) {
			let l = X.schema(s), u = l && (Array.isArray(l.oneOf) || Array.isArray(l.anyOf)) ? [...a, String(o++)] : a, d = uy(l, t, {
				level: n + 1,
				parentSchema: e,
				seen: r,
				dynamicScope: c,
				schemaPath: u
			});
			i = Mv(i, d);
		}
		i && typeof i == "object" && Object.assign(s, i);
	}
	if (t?.xml && "xml" in e && e.xml?.name && n === 0) {
		let t = {};
		return t[e.xml.name] = s, Z(e, t, i, l);
	}
	return Z(e, s, i, l);
}, Jv = (e, t, n, r, i, a, o) => {
	let s = qe(o, e), c = o.length > 0 || !!t?.[vv];
	if ("prefixItems" in e && Array.isArray(e.prefixItems)) return Z(e, e.prefixItems.map((e, i) => uy(e, t, {
		level: n + 1,
		schemaPath: [
			...a,
			"prefixItems",
			String(i)
		],
		seen: r,
		dynamicScope: s
	})), i, c);
	let l = "items" in e ? X.schema(e.items) : void 0, u = r;
	if (l && Ue(l)) {
		let e = Je(l.$dynamicRef, s);
		e && (l = e, u = /* @__PURE__ */ new WeakSet());
	}
	let d = [...a, "items"], f = l && typeof l == "object" && "xml" in l ? l.xml?.name : void 0, p = !!(t?.xml && "xml" in e && e.xml?.wrapped && f);
	if (e.example !== void 0) return Z(e, p ? { [f]: e.example } : e.example, i, c);
	if (l && typeof l == "object") {
		if (Array.isArray(l.allOf) && l.allOf.length > 0) {
			let r = l.allOf.filter(Ve), a = X.schema(r[0]);
			if (a && typeof a == "object" && "type" in a && a.type === "object") {
				let a = uy({
					type: "object",
					allOf: r
				}, t, {
					level: n + 1,
					parentSchema: e,
					schemaPath: d,
					seen: u,
					dynamicScope: s
				});
				return Z(e, p ? [{ [f]: a }] : [a], i, c);
			}
			let o = r.map((r) => uy(X.schema(r), t, {
				level: n + 1,
				parentSchema: e,
				schemaPath: d,
				seen: u,
				dynamicScope: s
			})).filter(Ve);
			return Z(e, p ? o.map((e) => ({ [f]: e })) : o, i, c);
		}
		let r = l.oneOf ? "oneOf" : l.anyOf ? "anyOf" : void 0, a = r ? l[r] : void 0;
		if (r && a && a.length > 0) {
			let o = a[Vv(d, r, t, a.length) ?? Wv(l, a, t) ?? 0], m = uy(X.schema(o), Hv(t, d, r), {
				level: n + 1,
				parentSchema: e,
				schemaPath: d,
				seen: u,
				dynamicScope: s
			});
			return Z(e, p ? [{ [f]: m }] : [m], i, c);
		}
	}
	let m = l && typeof l == "object" && ("type" in l && l.type === "object" || "properties" in l), h = l && typeof l == "object" && ("type" in l && l.type === "array" || "items" in l);
	if (l && typeof l == "object" && ("type" in l && l.type || m || h)) {
		let r = uy(l, t, {
			level: n + 1,
			schemaPath: d,
			seen: u,
			dynamicScope: s
		});
		return Z(e, p ? [{ [f]: r }] : [r], i, c);
	}
	return Z(e, [], i, c);
}, Yv = (e, t, n) => {
	if ("type" in e && e.type && !Array.isArray(e.type)) switch (e.type) {
		case "string": return wv(e, t, n ?? "");
		case "boolean": return !0;
		case "integer": return "minimum" in e && typeof e.minimum == "number" ? e.minimum : 1;
		case "number": return "minimum" in e && typeof e.minimum == "number" ? e.minimum : 1;
		case "array": return [];
		default: return;
	}
}, Xv = (e, t, n) => {
	if ("type" in e && Array.isArray(e.type)) {
		if (e.type.includes("null")) return null;
		let r = e.type[0];
		if (r) switch (r) {
			case "string": return wv(e, t, n ?? "");
			case "boolean": return !0;
			case "integer": return "minimum" in e && typeof e.minimum == "number" ? e.minimum : 1;
			case "number": return "minimum" in e && typeof e.minimum == "number" ? e.minimum : 1;
			case "null": return null;
			default: return;
		}
	}
}, Zv = (e) => JSON.stringify({
	emptyString: e?.emptyString,
	xml: e?.xml,
	mode: e?.mode,
	variables: e?.variables,
	omitEmptyAndOptionalProperties: e?.omitEmptyAndOptionalProperties,
	includeDeprecated: e?.includeDeprecated,
	compositionSelection: e?.compositionSelection ? Object.entries(e.compositionSelection).sort(([e], [t]) => e.localeCompare(t)) : void 0
}), Qv = Symbol("NO_OPTIONS"), $v = "", ey = (e, t) => ((t === 0 || e !== Qv) && ($v = Zv(e), Qv = e), $v), ty = "[Max Depth Exceeded]", ny = 50, ry = (e) => !("type" in e) || !e.type ? [] : Array.isArray(e.type) ? e.type : [e.type], iy = (e) => {
	let t = ry(e);
	if ("properties" in e || t.includes("object")) return {};
	if ("items" in e || t.includes("array")) return [];
}, ay = (e, t, n) => {
	let r = e.oneOf ? "oneOf" : e.anyOf ? "anyOf" : void 0, i = r ? e[r] : void 0;
	if (!r || !Array.isArray(i) || i.length === 0) return;
	let a = Vv(n, r, t, i.length) ?? Wv(e, i, t), o = a === void 0 ? i.find((e) => {
		let t = X.schema(e);
		return t && (!("type" in t) || t.type !== "null");
	}) : i[a];
	return o ? X.schema(o) : void 0;
}, oy = (e) => {
	if (Array.isArray(e.examples) && e.examples.length > 0) return e.examples[0];
	if (e.example !== void 0) return e.example;
	if (e.default !== void 0) {
		let t = zv(e);
		if (t !== Rv) return t;
	}
	if (e.const !== void 0) return e.const;
	if (Array.isArray(e.enum) && e.enum.length > 0) return e.enum[0];
}, sy = (e, t, n, r) => {
	let i = ay(e, t, n);
	if (i) return cy(i, t, n, r);
	if (!Array.isArray(e.allOf) || e.allOf.length === 0) return;
	let a, o = 0;
	for (let i of e.allOf) {
		let e = X.schema(i), s = e && (Array.isArray(e.oneOf) || Array.isArray(e.anyOf)) ? [...n, String(o++)] : n, c = e ? cy(e, t, s, r) : void 0;
		c !== void 0 && c !== ty && (a = Mv(a, c));
	}
	return a;
}, cy = (e, t, n, r = /* @__PURE__ */ new Set()) => {
	let i = oy(e);
	if (i !== void 0) return i;
	let a = iy(e);
	if (a !== void 0) return Ev = !0, a;
	let o = !!t?.emptyString, s = Yv(e, o, t?.emptyString);
	if (s !== void 0) return s;
	let c = Ov(e);
	if (!r.has(c) && r.size < ny) {
		r.add(c);
		let i = sy(e, t, n, r);
		if (r.delete(c), i !== void 0) return i;
	} else Ev = !0;
	let l = Xv(e, o, t?.emptyString);
	return l === void 0 ? ry(e).includes("null") || Av(e) || "not" in e ? null : (Ev = !0, ty) : l;
}, ly = (e, t, { level: n = 0, parentSchema: r, name: i, seen: a = /* @__PURE__ */ new WeakSet(), schemaPath: o = [], dynamicScope: s = [] } = {}) => {
	n === 0 && (Ev = !1);
	let c = X.schema(e);
	if (!Ve(c)) return;
	if (Ue(c)) {
		let e = Je(c.$dynamicRef, s);
		if (e) return uy(e, t, {
			level: n + 1,
			parentSchema: r,
			name: i,
			seen: /* @__PURE__ */ new WeakSet(),
			schemaPath: o,
			dynamicScope: s
		});
	}
	let l = qe(s, c), u = s.length > 0 || !!t?.[vv], d = Ov(c);
	if (a.has(d)) return;
	a.add(d);
	let f = ey(t, n) + (o.length > 0 ? `:path:${o.join(".")}` : "");
	if (!u) {
		let e = Tv.get(d)?.get(f);
		if (e !== void 0) return a.delete(d), e;
	}
	let p = !!t?.emptyString;
	if (jv(c, r, i, t)) {
		a.delete(d);
		return;
	}
	if ("x-variable" in c && c["x-variable"]) {
		let e = t?.variables?.[c["x-variable"]];
		if (e !== void 0) return "type" in c && (c.type === "number" || c.type === "integer") ? (a.delete(d), Z(c, Number(e), f, u)) : (a.delete(d), Z(c, e, f, u));
	}
	if (Array.isArray(c.examples) && c.examples.length > 0) return a.delete(d), Z(c, c.examples[0], f, u);
	if (c.example !== void 0) return a.delete(d), Z(c, c.example, f, u);
	if (c.default !== void 0) {
		let e = zv(c);
		if (e !== Rv) return a.delete(d), Z(c, e, f, u);
	}
	if (c.const !== void 0) return a.delete(d), Z(c, c.const, f, u);
	if (Array.isArray(c.enum) && c.enum.length > 0) return a.delete(d), Z(c, c.enum[0], f, u);
	if (n > yv) return a.delete(d), cy(c, t, o);
	let m = c.oneOf ? "oneOf" : c.anyOf ? "anyOf" : void 0, h = ay(c, t, o);
	if (m && h) {
		let e = "type" in c ? c.type : void 0, s = ("type" in h ? h.type : void 0) ?? e ?? ("items" in c && !("properties" in c) ? "array" : void 0);
		if (s !== void 0 && s !== "object") {
			let { oneOf: e, anyOf: p, ...ee } = c, g = {
				...ee,
				...h
			};
			"properties" in g && delete g.properties, s !== "array" && "items" in g && delete g.items;
			let _ = uy(g, Hv(t, o, m), {
				level: n + 1,
				parentSchema: r,
				name: i,
				schemaPath: o,
				seen: a,
				dynamicScope: l
			});
			return a.delete(d), Z(c, _, f, u);
		}
	}
	if ("properties" in c || "type" in c && c.type === "object") {
		let e = qv(c, t, n, a, f, o, s);
		return a.delete(d), e;
	}
	if ("type" in c && c.type === "array" || "items" in c || "prefixItems" in c) {
		let e = Jv(c, t, n, a, f, o, s);
		return a.delete(d), e;
	}
	let ee = Yv(c, p, t?.emptyString);
	if (ee !== void 0) return a.delete(d), Z(c, ee, f, u);
	let g = c.oneOf ? "oneOf" : c.anyOf ? "anyOf" : void 0, _ = g ? c[g] : void 0;
	if (g && Array.isArray(_) && _.length > 0) {
		let e = Uv(c, o, t);
		if (e) {
			let r = X.schema(e);
			if (r) return a.delete(d), Z(c, uy(r, Hv(t, o, g), {
				level: n + 1,
				schemaPath: o,
				seen: a,
				dynamicScope: l
			}), f, u);
		}
		return a.delete(d), Z(c, null, f, u);
	}
	if (Array.isArray(c.allOf) && c.allOf.length > 0) {
		let e, r = c.allOf, i = 0;
		for (let s of r) {
			let r = X.schema(s), u = r && (Array.isArray(r.oneOf) || Array.isArray(r.anyOf)) ? [...o, String(i++)] : o, d = uy(s, t, {
				level: n + 1,
				parentSchema: c,
				schemaPath: u,
				seen: a,
				dynamicScope: l
			});
			e === void 0 ? e = d : e && typeof e == "object" && d && typeof d == "object" ? e = Mv(e, d) : d != null && (e = d);
		}
		return a.delete(d), Z(c, e ?? null, f, u);
	}
	let te = Xv(c, p, t?.emptyString);
	return te === void 0 ? (a.delete(d), Z(c, null, f, u)) : (a.delete(d), Z(c, te, f, u));
}, uy = (e, t, n = {}) => {
	let r = t?.[vv];
	if (!r) return ly(e, t, n);
	let i = {
		schema: e,
		value: void 0,
		path: n.schemaPath ?? [],
		name: n.name,
		dynamicScope: n.dynamicScope ?? [],
		children: []
	}, a = r.stack.at(-1);
	a ? a.children.push(i) : r.root = i, r.stack.push(i);
	try {
		return i.value = ly(e, t, n), i.value;
	} finally {
		r.stack.pop();
	}
}, dy = (e, t) => {
	if (e.length > 256 || t.length > 256) return;
	let n = !1, r = 0;
	for (let t = 0; t < e.length; t++) {
		let i = e[t];
		if (i === "\\") {
			let r = e[++t];
			if (!r || !n && /[1-9k]/.test(r)) return;
		} else if (i === "[" && !n) n = !0;
		else if (i === "]" && n) n = !1;
		else if (!n && ("(){}|".includes(i ?? "") || "*+?".includes(i ?? "") && ++r > 1)) return;
	}
	try {
		return new RegExp(e).test(t);
	} catch {
		return;
	}
}, fy = "http://www.w3.org/XML/1998/namespace", py = "http://www.w3.org/2000/xmlns/", my = "A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}", hy = RegExp(`^[${my}][${my}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`, "u"), gy = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u, _y = (e, t = {}) => {
	let n = [], r = (e, t, r) => {
		n.push({
			severity: "error",
			code: e,
			message: t,
			path: r
		});
	}, i = (e, t, n) => {
		gy.test(e) && r("invalid-character", "The value contains a character XML 1.0 cannot represent.", n);
		let i = e.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
		return t ? i.replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;") : i;
	}, a = 0, o = 0, s = (e, t, n, c, l) => {
		if (++o > 1e4 || n > 100) return r("limit-exceeded", "The XML example exceeds the node or depth limit.", c), "";
		if (e.type !== "element") return e.type === "text" ? i(e.value, !1, c) : (gy.test(e.value) && r("invalid-character", "The CDATA contains a character XML 1.0 cannot represent.", c), `<![CDATA[${e.value.replace(/]]>/g, "]]]]><![CDATA[>").replace(/\r/g, "]]>&#13;<![CDATA[")}]]>`);
		let u = new Map(t), d = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Set([e.prefix, ...e.attributes.map((e) => e.prefix)]), m = (e, t) => {
			(!hy.test(e.name) || e.prefix !== void 0 && !hy.test(e.prefix)) && r("invalid-name", `Invalid XML name: ${e.prefix ? `${e.prefix}:` : ""}${e.name}`, c);
			let n = e.prefix ?? "", i = e.namespace ?? (n ? u.get(n) : t ? "" : u.get("")) ?? "";
			if ((n === "xmlns" || i === py || t && !n && e.name === "xmlns") && r("reserved-namespace", "Namespace declarations must be expressed through XML namespace metadata.", c), i === fy && !n && (n = "xml"), n === "xml" != (i === fy) && r("reserved-namespace", "The xml prefix is reserved for the XML namespace.", c), n && !i && r("unbound-prefix", `The prefix ${n} has no namespace binding.`, c), t && i && !n && (n = [...u].find(([e, t]) => e !== "" && t === i)?.[0] ?? "", !n)) do
				n = `ns${++a}`;
			while (u.has(n) || p.has(n));
			return (!t || n) && (f.has(n) && f.get(n) !== i && r("namespace-conflict", `The prefix ${n || "(default)"} is assigned incompatible namespaces on one element.`, c), f.set(n, i), (u.get(n) ?? "") !== i && (d.set(n, i), u.set(n, i))), {
				name: n ? `${n}:${e.name}` : e.name,
				namespace: i
			};
		}, h = m(e, !1), ee = /* @__PURE__ */ new Set(), g = e.attributes.map((e) => {
			let t = m(e, !0), n = `${t.namespace}\0${e.name}`;
			return ee.has(n) && r("duplicate-attribute", `Duplicate XML attribute: ${t.name}`, c), ee.add(n), ` ${t.name}="${i(e.value, !0, c)}"`;
		}).join(""), _ = [...d].map(([e, t]) => ` xmlns${e ? `:${e}` : ""}="${i(t, !0, c)}"`).join(""), te = `<${h.name}${_}${g}`;
		if (e.children.length === 0) return `${te}/>`;
		let v = l && e.children.every((e) => e.type === "element"), y = e.children.map((e, t) => s(e, u, n + 1, [...c, String(t)], l));
		return v ? `${te}>\n${y.map((e) => `${"  ".repeat(n + 1)}${e}`).join("\n")}\n${"  ".repeat(n)}</${h.name}>` : `${te}>${y.join("")}</${h.name}>`;
	};
	if (e.length !== 1 || e[0]?.type !== "element") return r("invalid-root", "An XML document must contain exactly one root element.", []), {
		xml: void 0,
		diagnostics: n
	};
	let c = s(e[0], /* @__PURE__ */ new Map([["xml", fy]]), 0, [], t.format !== !1), l = t.xmlDeclaration === !1 ? "" : `<?xml version="1.0" encoding="UTF-8"?>${t.format === !1 ? "" : "\n"}`;
	return {
		xml: n.some((e) => e.severity === "error") ? void 0 : l + c,
		diagnostics: n
	};
}, vy = "http://www.w3.org/2001/XMLSchema-instance", yy = (e, t) => {
	for (let n of e.diagnostics) t.onDiagnostic ? t.onDiagnostic(n) : n.severity === "error" && console.warn("Unable to generate an XML example:", n);
	return e;
}, by = (e, t = {}) => {
	let n = { stack: [] };
	return yy(Sy(uy(e, {
		...t,
		[vv]: n
	}, { schemaPath: t.schemaPath }), e, t, n.root), t);
}, xy = (e, t, n = {}) => yy(Sy(e, t, n), n), Sy = (e, t, r, i) => {
	let a = [], o = (e, t, n, r) => {
		a.push({
			severity: e,
			code: t,
			message: n,
			path: r
		});
	}, s = (e, t) => {
		let n = e?.match(/\/schemas\/([^/]+)$/)?.[1];
		if (n !== void 0) try {
			return ae(n);
		} catch {
			o("error", "invalid-reference", "The component reference contains invalid URI escaping.", t);
			return;
		}
	}, c = (e, t, n) => {
		if (!e) return t;
		if (!t) return e;
		for (let r of [
			"name",
			"namespace",
			"prefix",
			"nodeType",
			"attribute",
			"wrapped"
		]) e[r] !== void 0 && t[r] !== void 0 && e[r] !== t[r] && o("error", "composition-xml-conflict", `Composition members disagree on xml.${r}.`, n);
		return {
			...e,
			...t
		};
	}, d = r.openapiVersion !== void 0 && /^3\.[2-9](?:\.|$)/.test(r.openapiVersion), f = (e, t) => {
		e.namespace !== void 0 && !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(e.namespace) && o("error", "relative-namespace", "XML namespaces must be non-relative IRIs.", t), e.nodeType !== void 0 && (e.attribute !== void 0 || e.wrapped !== void 0) && o("error", "conflicting-node-type", "xml.nodeType cannot be combined with xml.attribute or xml.wrapped.", t), e.nodeType && r.openapiVersion && !/^3\.[2-9](?:\.|$)/.test(r.openapiVersion) && o("warning", "xml-version", "xml.nodeType requires OpenAPI 3.2.", t);
	}, p = (e, t, n = /* @__PURE__ */ new Set()) => {
		if (!e || typeof e != "object" || n.has(e) || n.size > 50) return {
			schema: {},
			scope: t.scope,
			evaluations: []
		};
		if (n.add(e), !t.evaluation && "$ref" in e && !("$ref-value" in e && e["$ref-value"] !== void 0) && o("error", "unresolved-reference", "Resolve schema references before generating XML.", t.path), d && "$ref-value" in e && e["$ref-value"]) return {
			schema: e,
			scope: t.scope,
			evaluations: t.evaluation?.children ?? []
		};
		let i = u(e, l);
		if (Ue(i)) {
			let e = Je(i.$dynamicRef, t.scope);
			if (e) return p(e, t, n);
		}
		let a = qe(t.scope, i), s = [...t.evaluation?.children ?? []], f = t.evaluation?.children.filter((e) => e.path.length === t.path.length || e.name === void 0 && e.path.length === t.path.length + 1 && /^\d+$/.test(e.path.at(-1) ?? "")) ?? [], m = [], h = Uv(i, t.path, r, t.path.at(-1) === "items");
		for (let e of h ? [h] : i.allOf ?? []) if (e && "$ref" in e && !("$ref-value" in e && e["$ref-value"] !== void 0)) return o("error", "unresolved-reference", "Resolve schema references before generating XML.", t.path), {
			schema: i,
			scope: a,
			evaluations: s
		};
		if (d && h) m.push({
			schema: h,
			path: t.path,
			evaluation: f[0]
		});
		else if (f.length && !(d && i.allOf)) m.push(...f.map((e) => ({
			schema: e.schema,
			path: e.path,
			evaluation: e
		})));
		else {
			let e = Uv(i, t.path, r, t.path.at(-1) === "items");
			if (e) m.push({
				schema: e,
				path: t.path
			});
			else if (i.allOf) {
				let e = 0;
				for (let n of i.allOf) {
					let r = u(n, l), i = r && (r.oneOf || r.anyOf);
					m.push({
						schema: n,
						path: i ? [...t.path, String(e++)] : t.path
					});
				}
			}
		}
		for (let e of m) {
			let r = p(e.schema, {
				...t,
				scope: a,
				path: e.path,
				evaluation: e.evaluation
			}, new Set(n)), o = "properties" in i ? i.properties : void 0, l = "properties" in r.schema ? r.schema.properties : void 0, u = c(i.xml, r.schema.xml, t.path), d = {
				...o,
				...l
			};
			for (let e of Object.keys(o ?? {})) o?.[e] && l?.[e] && (d[e] = { allOf: [o[e], l[e]] });
			i = {
				...i,
				...r.schema,
				...o || l ? { properties: d } : {},
				xml: u
			}, s.push(...r.evaluations);
		}
		return {
			schema: i,
			scope: a,
			evaluations: s
		};
	}, m = /* @__PURE__ */ new Set(), h = 0, ee = (e, t, i, a, c) => {
		if (t && "$ref" in t && !("$ref-value" in t && t["$ref-value"] !== void 0)) return o("error", "unresolved-reference", "Resolve schema references before generating XML.", a.path), [];
		if (e === void 0) return [];
		if (++h > 1e4 || a.depth > 50) return o("error", "limit-exceeded", "The XML example exceeds the node or depth limit.", a.path), [];
		let g = t && "$ref-value" in t ? t["$ref-value"] : void 0, _ = Ue(t) ? Je(t.$dynamicRef, a.scope) : void 0, te = g ?? _;
		if (d && te && typeof te == "object") {
			let n = t.xml ?? {};
			f(n, a.path);
			let r = n.nodeType ?? (n.attribute ? "attribute" : "none"), l = "$ref" in t && typeof t.$ref == "string" ? s(t.$ref, a.path) : void 0, u = r === "none" ? c : [], d = ee(e, te, l ?? i, {
				...a,
				depth: a.depth + 1,
				scope: qe(a.scope, t),
				evaluation: _ ? a.evaluation?.children[0] : a.evaluation
			}, u);
			return r === "none" ? d : r === "element" ? [{
				type: "element",
				name: n.name ?? i ?? "root",
				namespace: n.namespace,
				prefix: n.prefix,
				attributes: u,
				children: d
			}] : (o("error", "reference-node-type", "A reference wrapper must be an element or a transparent node.", a.path), []);
		}
		let { schema: v, scope: y, evaluations: ne } = p(t, a);
		if (d && "$ref-value" in v && v["$ref-value"]) return ee(e, v, i, {
			...a,
			scope: y,
			evaluation: void 0,
			depth: a.depth + 1
		}, c);
		if (v.deprecated || r.mode === "write" && v.readOnly || r.mode === "read" && v.writeOnly) return [];
		let re = v.xml ?? {};
		f(re, a.path);
		let ie = re.nodeType ?? (re.attribute ? "attribute" : Array.isArray(e) && !re.wrapped ? "none" : "element"), ae = a.depth === 0 && "$ref" in v && typeof v.$ref == "string" ? s(v.$ref, a.path) : void 0, oe = ie === "none" || ie === "text" || ie === "cdata" ? i : re.name ?? i ?? ae, se = {
			name: oe ?? "root",
			namespace: re.namespace,
			prefix: re.prefix
		};
		if (ie === "attribute") return e === null ? o("warning", "null-attribute", "A null XML attribute is omitted.", a.path) : typeof e == "object" ? o("error", "attribute-value", "An XML attribute requires a primitive value.", a.path) : c.push({
			...se,
			value: String(e)
		}), [];
		if (ie === "text" || ie === "cdata") return e !== null && typeof e != "object" ? [{
			type: ie,
			value: String(e)
		}] : (o("error", "text-value", "XML text and CDATA require a non-null primitive value.", a.path), []);
		if (typeof e == "object" && e) {
			if (m.has(e)) return o("error", "circular-value", "The supplied XML example contains a circular value.", a.path), [];
			m.add(e);
		}
		let ce = ie === "none" ? c : [], le = [];
		if (e === null) ie === "none" ? o("error", "null-fragment", "A null value cannot be represented by an XML fragment.", a.path) : ce.push({
			name: "nil",
			prefix: "xsi",
			namespace: vy,
			value: "true"
		});
		else if (Array.isArray(e)) {
			let t = "prefixItems" in v ? v.prefixItems : void 0, n = "items" in v && typeof v.items == "object" ? v.items : {};
			for (let r = 0; r < e.length && !(h > 1e4); r++) {
				let o = t?.[r] ? [
					...a.path,
					"prefixItems",
					String(r)
				] : [...a.path, "items"], s = ne.filter((e) => e.path.join(".") === o.join(".")), c = s.length === e.length ? s[r] : s[0];
				le.push(...ee(e[r], t?.[r] ?? n, i ?? oe, {
					path: o,
					scope: c?.dynamicScope ?? y,
					evaluation: c,
					depth: a.depth + 1
				}, ce));
			}
		} else if (n(e)) {
			let t = "properties" in v ? v.properties : void 0, n = new Map(ne.map((e) => [e.name ?? e.path.at(-1), e]));
			for (let [i, s] of Object.entries(e)) {
				if (h > 1e4) break;
				let e = n.get(i), c = "additionalProperties" in v && typeof v.additionalProperties == "object" ? v.additionalProperties : void 0, d = t?.[i], f = "patternProperties" in v ? v.patternProperties : void 0, p = Object.entries(f ?? {}).flatMap(([e, t]) => {
					let n = dy(e, i);
					return n === void 0 && o("error", "unsupported-pattern", "Property patterns must use the bounded XML matching subset.", [...a.path, i]), n ? [t] : [];
				}), m = [...d ? [d] : [], ...p], g = m.length > 1 ? { allOf: m } : m[0] ?? e?.schema ?? c ?? {}, _ = u(g, l);
				_?.deprecated || r.mode === "write" && _?.readOnly || r.mode === "read" && _?.writeOnly || le.push(...ee(s, g, i, {
					path: [...a.path, i],
					scope: e?.dynamicScope ?? y,
					evaluation: e,
					depth: a.depth + 1
				}, ce));
			}
		} else le.push({
			type: "text",
			value: String(e)
		});
		return typeof e == "object" && e && m.delete(e), ie === "none" ? le : [{
			type: "element",
			...se,
			attributes: ce,
			children: le
		}];
	}, g = s(t && "$ref" in t && typeof t.$ref == "string" ? t.$ref : void 0, r.schemaPath ?? []), _ = r.rootName ?? g, te = [], v = ee(e, t, _, {
		path: r.schemaPath ?? [],
		scope: [],
		evaluation: i,
		depth: 0
	}, te);
	if (te.length && o("error", "root-attribute", "An XML attribute requires a parent element.", []), !_ && v.length === 1 && v[0]?.type === "element" && v[0].name === "root" && !t.xml?.name && o("warning", "root-name-fallback", "No XML root name was supplied; using root.", []), a.some((e) => e.severity === "error") || e === void 0) return {
		xml: void 0,
		diagnostics: a
	};
	let y = _y(v, r);
	return {
		xml: y.xml,
		diagnostics: [...a, ...y.diagnostics]
	};
}, Cy = (e, t, n = {}) => {
	let r = u(t);
	return r?.serializedValue === void 0 ? r?.dataValue === void 0 ? typeof r?.value == "string" ? {
		xml: r.value,
		diagnostics: []
	} : r?.value === void 0 ? e ? by(e, n) : {
		xml: void 0,
		diagnostics: []
	} : xy(r.value, e ?? Vp(mv, {}), n) : xy(r.dataValue, e ?? Vp(mv, {}), n) : {
		xml: r.serializedValue,
		diagnostics: []
	};
}, wy = (e, t, n, r) => {
	let i = e.content?.[t], a = i?.schema ?? (i?.itemSchema && y(t).type === "multipart" ? {
		type: "array",
		items: i.itemSchema
	} : i?.itemSchema);
	if (ne(t)) return Cy(i?.schema, void 0, {
		openapiVersion: r,
		mode: "write",
		compositionSelection: n,
		schemaPath: ["requestBody"]
	}).xml;
	if (!a) return;
	let o = uy(Fe(a), {
		mode: "write",
		compositionSelection: n
	}, { schemaPath: ["requestBody"] });
	return Re(o, t, i?.schema === void 0) ?? o;
}, Ty = (e, t, n, r, i) => {
	let a = Be(e, n, t);
	if (ne(t)) {
		let n = Cy(e.content?.[t]?.schema, a, {
			openapiVersion: i,
			mode: "write",
			compositionSelection: r,
			schemaPath: ["requestBody"]
		});
		return n.xml === void 0 ? null : a?.dataValue === void 0 ? {
			...a,
			value: n.xml
		} : {
			...a,
			value: n.xml,
			serializedValue: n.xml
		};
	}
	let o = re(a);
	if (a && o) {
		let e = typeof o.value == "string" ? void 0 : Re(o.value, t, !1);
		return e === void 0 ? o.source === "value" ? a : {
			...a,
			value: o.value
		} : o.source === "data" ? {
			...a,
			value: e,
			serializedValue: e
		} : {
			...a,
			value: e
		};
	}
	let s = wy(e, t, r, i);
	return s == null ? null : { value: s };
}, Ey = (e, t = "default") => e?.["x-scalar-selected-content-type"]?.[t] ?? Object.keys(e?.content ?? {})[0] ?? null, Dy = (e) => {
	let t = "type" in e ? e.type : void 0;
	return Array.isArray(t) ? [...t] : t == null ? [] : [t];
}, Oy = (e, t) => {
	let n = e;
	for (let e of t) {
		if (!n || !d(n) || !n.properties) return;
		n = u(n.properties[e], l);
	}
	return n;
}, ky = (e, t) => e === null ? t.includes("null") : Array.isArray(e) ? t.includes("array") : typeof e == "object" ? t.includes("object") : typeof e == "boolean" ? t.includes("boolean") : typeof e == "number" ? t.includes("number") || t.includes("integer") && Number.isInteger(e) : typeof e == "string" && t.includes("string"), Ay = (e, t) => {
	if (typeof e != "string" || !t) return e;
	let n = Dy(t);
	if (n.length === 0 || n.includes("string")) return e;
	try {
		let t = JSON.parse(e);
		return ky(t, n) ? t : e;
	} catch {
		return e;
	}
}, jy = (e) => {
	if (typeof e != "string") return e;
	try {
		let t = JSON.parse(e);
		return typeof t == "string" ? e : t;
	} catch {
		return e;
	}
}, My = (e) => {
	let t = e ? u(e, l) : void 0;
	if (!t || !d(t) || !t.properties) return (e, t) => !1;
	let n = /* @__PURE__ */ new Set();
	for (let [e, r] of Object.entries(t.properties)) {
		let t = r ? u(r, l) : void 0;
		t && d(t) && t.properties && n.add(e);
	}
	return (e, t) => {
		if (t instanceof File || !e.includes(".")) return !1;
		let r = e.split(".", 1)[0];
		return !!r && n.has(r);
	};
}, Ny = (e, t) => typeof e == "string" ? e : t.includes("json") || r(e) && !Array.isArray(e) ? JSON.stringify(e) : String(e), Py = (e, t) => {
	if (Array.isArray(e)) return e.join(",");
	if (r(e)) {
		let n = Object.entries(e);
		return t ? n.map(([e, t]) => `${e}=${t}`).join(",") : n.map(([e, t]) => `${e},${t}`).join(",");
	}
	return e;
}, Fy = (e, t) => Array.isArray(e) && t ? e.map((e) => ({
	key: "",
	value: e
})) : Array.isArray(e) ? e.join(",") : r(e) && t ? Object.entries(e).map(([e, t]) => ({
	key: e,
	value: t
})) : r(e) ? Object.entries(e).map(([e, t]) => `${e},${t}`).join(",") : e, Iy = (e, t) => {
	if (Array.isArray(e) && t) return e.map((e) => ({
		key: "",
		value: e
	}));
	if (Array.isArray(e)) return e.map((e) => e === null ? "null" : String(e)).join(",");
	if (r(e) && t) return Object.entries(e).map(([e, t]) => ({
		key: e,
		value: t
	}));
	if (r(e)) {
		let t = (e) => {
			let n = [];
			for (let [i, a] of Object.entries(e)) r(a) && !Array.isArray(a) ? n.push(i, ...t(a)) : n.push(i, a === null ? "null" : String(a));
			return n;
		};
		return t(e).join(",");
	}
	return e;
}, Ly = (e) => Array.isArray(e) ? e.join(" ") : r(e) ? Object.entries(e).map(([e, t]) => `${e} ${t}`).join(" ") : String(e), Ry = (e) => Array.isArray(e) ? e.join("|") : r(e) ? Object.entries(e).flat().join("|") : String(e), zy = (e, t) => {
	let n = [], i = (e, t) => {
		if (Array.isArray(t)) for (let n of t) i(`${e}[]`, n);
		else r(t) ? a(t, e) : n.push({
			key: e,
			value: String(t)
		});
	}, a = (e, t) => {
		for (let [n, r] of Object.entries(e)) i(`${t}[${n}]`, r);
	};
	return r(t) && !Array.isArray(t) && a(t, e), n;
}, By = /* @__PURE__ */ new Set(), Vy = (e, t, n = !0) => (!n && !By.has(e) && (By.add(e), console.warn(`Cookie parameter "${e}" uses invalid explode: false with style: cookie; serializing with explode: true.`)), Array.isArray(t) ? t.map((t) => ({
	name: e,
	value: String(t)
})) : r(t) ? Object.entries(t).map(([e, t]) => ({
	name: e,
	value: String(t)
})) : [{
	name: e,
	value: String(t)
}]), Hy = (e) => !!e && (e.style !== void 0 || e.explode !== void 0 || e.allowReserved !== void 0), Uy = (e) => typeof e == "object" && e ? JSON.stringify(e) : String(e), Wy = (e, t, n) => {
	if (!Hy(n) || typeof t != "object" || !t || t instanceof File || Array.isArray(t) && t.some((e) => e instanceof File)) return null;
	let r = Pe(t), i = n?.style ?? "form", a = n?.explode ?? i === "form", o = [];
	if (i === "deepObject") {
		if (Array.isArray(r)) {
			let t = Fy(r, !0);
			if (Array.isArray(t)) for (let n of t) o.push({
				key: n.key || e,
				value: Uy(n.value)
			});
			else o.push({
				key: e,
				value: String(t)
			});
		} else for (let t of zy(e, r)) o.push({
			key: t.key,
			value: String(t.value)
		});
	} else if (i === "spaceDelimited") o.push({
		key: e,
		value: String(Ly(r))
	});
	else if (i === "pipeDelimited") o.push({
		key: e,
		value: String(Ry(r))
	});
	else {
		let t = Fy(r, a);
		if (Array.isArray(t)) for (let n of t) o.push({
			key: n.key || e,
			value: Uy(n.value)
		});
		else o.push({
			key: e,
			value: String(t)
		});
	}
	return o;
}, Gy = (e, t, n) => {
	if (!Array.isArray(t)) return null;
	let r = n?.style !== void 0 || n?.explode !== void 0 || n?.allowReserved !== void 0, i = r ? void 0 : n?.contentType;
	return t.flatMap((t) => {
		let a = Wy(e, t, n);
		if (a) return a;
		if (t instanceof File) return [{
			key: e,
			value: Pe(t),
			...i ? { contentType: i } : {}
		}];
		let o = typeof t == "object" && !!t, s = i ?? (!r && o ? "application/json" : void 0), c = s ? y(s).subtype : void 0, l = c === "json" || c?.endsWith("+json");
		return [{
			key: e,
			value: o || l ? JSON.stringify(Pe(t)) : String(t),
			...s ? { contentType: s } : {}
		}];
	});
}, Ky = [
	"delete",
	"get",
	"head",
	"options",
	"patch",
	"post",
	"put",
	"query",
	"trace"
], qy = Object.freeze(new Set(Ky)), Jy = (e) => e && typeof e == "string" ? qy.has(e.toLowerCase()) : !1, Yy = "x-scalar-cookie", Xy = "x-scalar-set-cookie", Zy = "x-scalar-user-agent", Qy = "x-scalar-date", $y = "x-scalar-dnt", eb = "x-scalar-referer", tb = {
	PROTOCOL: /^(?:https?|ftp|file|mailto|tel|data|wss?)*:\/\//,
	MULTIPLE_SLASHES: /(?<!:)\/{2,}/g,
	VARIABLES: /{{((?:[^{}]|{[^{}]*})*)}}/g,
	PATH: /(?:{)([^{}]+)}(?!})/g,
	REF_NAME: /\/([^\/]+)$/,
	TEMPLATE_VARIABLE: /{{\s*([^}\s]+?)\s*}}|{\s*([^}\s]+?)\s*}|:\b[\w.]+\b/g
};
// vendor/node_modules/@scalar/helpers/dist/regex/replace-variables.js
function nb(e, t) {
	let n = /{{\s*([\w.-]+)\s*}}/g, r = /{\s*([\w.-]+)\s*}/g, i = (e, n) => typeof t == "function" ? t(n) : t[n]?.toString() || `{${n}}`;
	return e.replace(n, i).replace(r, i);
}
var rb = (e, t = {}) => e.replace(tb.PATH, (e, n) => t[n] ?? e), Q = (e, t = {}) => e.replace(tb.VARIABLES, (e, n) => typeof t == "function" ? t(n) ?? e : t[n] ?? e), ib = (e) => ({
	ok: !0,
	data: e
}), ab = (e, t) => ({
	ok: !1,
	error: e,
	message: t
}), ob = (e) => e instanceof Error ? e.message : String(e);
function sb(e) {
	try {
		let t = e();
		return t instanceof Promise ? t.then((e) => ib(e), (e) => (console.error(e), ab(ob(e)))) : ib(t);
	} catch (e) {
		return console.error(e), ab(ob(e));
	}
}
// vendor/node_modules/@scalar/helpers/dist/url/is-local-url.js
var cb = [
	"localhost",
	"127.0.0.1",
	"[::1]",
	"0.0.0.0"
], lb = [
	"test",
	"example",
	"invalid",
	"localhost"
];
function ub(e) {
	try {
		let { hostname: t } = new URL(e);
		if (cb.includes(t)) return !0;
		let n = t.split(".").pop();
		return !!(n && lb.includes(n));
	} catch {
		return !0;
	}
}
// vendor/node_modules/@scalar/helpers/dist/url/is-relative-path.js
var db = (e) => !(tb.PROTOCOL.test(e) || /^[a-zA-Z0-9-]+\.[a-zA-Z0-9-.]+(\/|$)/.test(e)), fb = (e, t) => {
	try {
		if (!e || !pb(e, t)) return t ?? "";
		let n = new URL(t);
		return n.href = db(e) ? `http://localhost${e}` : e, n.searchParams.append("scalar_url", t), db(e) ? n.toString().replace(/^http:\/\/localhost/, "") : n.toString();
	} catch {
		return t ?? "";
	}
}, pb = (e, t) => {
	try {
		return !e || !t || db(t) ? !1 : db(e) || ub(e) ? !0 : !ub(t);
	} catch {
		return !1;
	}
}, mb = "3.9.7", hb = mb, gb = typeof TextDecoder == "function" ? new TextDecoder("utf-8", { ignoreBOM: !0 }) : void 0, _b = typeof TextEncoder == "function" ? new TextEncoder() : void 0, vb = Array.prototype.slice.call("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="), yb = ((e) => {
	let t = {};
	return e.forEach((e, n) => t[e] = n), t;
})(vb), bb = /^(?:[A-Za-z\d+\/]{4})*?(?:[A-Za-z\d+\/]{2}(?:==)?|[A-Za-z\d+\/]{3}=?)?$/, xb = String.fromCharCode.bind(String), Sb = (e) => e.replace(/=/g, "").replace(/[+\/]/g, (e) => e == "+" ? "-" : "_"), Cb = (e) => e.replace(/[^A-Za-z0-9\+\/]/g, ""), wb = (e) => {
	let t, n, r, i, a = "", o = e.length % 3;
	for (let o = 0; o < e.length;) {
		if ((n = e.charCodeAt(o++)) > 255 || (r = e.charCodeAt(o++)) > 255 || (i = e.charCodeAt(o++)) > 255) throw TypeError("invalid character found");
		t = n << 16 | r << 8 | i, a += vb[t >> 18 & 63] + vb[t >> 12 & 63] + vb[t >> 6 & 63] + vb[t & 63];
	}
	return o ? a.slice(0, o - 3) + "===".substring(o) : a;
}, Tb = typeof btoa == "function" ? (e) => btoa(e) : wb, Eb = typeof Uint8Array.prototype.toBase64 == "function" ? Function.prototype.call.bind(Uint8Array.prototype.toBase64) : (e) => {
	let t = 4096, n = [];
	for (let r = 0, i = e.length; r < i; r += t) n.push(xb.apply(null, e.subarray(r, r + t)));
	return Tb(n.join(""));
}, Db = (e, t = !1) => t ? Sb(Eb(e)) : Eb(e), Ob = (e) => {
	if (e.length < 2) {
		var t = e.charCodeAt(0);
		return t < 128 ? e : t < 2048 ? xb(192 | t >>> 6) + xb(128 | t & 63) : xb(224 | t >>> 12 & 15) + xb(128 | t >>> 6 & 63) + xb(128 | t & 63);
	}
	var t = 65536 + (e.charCodeAt(0) - 55296) * 1024 + (e.charCodeAt(1) - 56320);
	return xb(240 | t >>> 18 & 7) + xb(128 | t >>> 12 & 63) + xb(128 | t >>> 6 & 63) + xb(128 | t & 63);
}, kb = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\x00-\x7F]/g, Ab = (e) => e.replace(kb, Ob), jb = _b ? (e) => Eb(_b.encode(e)) : (e) => Tb(Ab(e)), Mb = (e, t = !1) => t ? Sb(jb(e)) : jb(e), Nb = (e) => Mb(e, !0), Pb = /[\xC0-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF7][\x80-\xBF]{3}/g, Fb = (e) => {
	switch (e.length) {
		case 4:
			var t = ((7 & e.charCodeAt(0)) << 18 | (63 & e.charCodeAt(1)) << 12 | (63 & e.charCodeAt(2)) << 6 | 63 & e.charCodeAt(3)) - 65536;
			return xb((t >>> 10) + 55296) + xb((t & 1023) + 56320);
		case 3: return xb((15 & e.charCodeAt(0)) << 12 | (63 & e.charCodeAt(1)) << 6 | 63 & e.charCodeAt(2));
		default: return xb((31 & e.charCodeAt(0)) << 6 | 63 & e.charCodeAt(1));
	}
}, Ib = (e) => e.replace(Pb, Fb), Lb = (e) => {
	if (e = e.replace(/\s+/g, ""), !bb.test(e)) throw TypeError("malformed base64.");
	e += "==".slice(2 - (e.length & 3));
	let t, n, r, i = [];
	for (let a = 0; a < e.length;) t = yb[e.charAt(a++)] << 18 | yb[e.charAt(a++)] << 12 | (n = yb[e.charAt(a++)]) << 6 | (r = yb[e.charAt(a++)]), n === 64 ? i.push(xb(t >> 16 & 255)) : r === 64 ? i.push(xb(t >> 16 & 255, t >> 8 & 255)) : i.push(xb(t >> 16 & 255, t >> 8 & 255, t & 255));
	return i.join("");
}, Rb = typeof atob == "function" ? (e) => atob(Cb(e)) : Lb, zb = typeof Uint8Array.fromBase64 == "function" ? (e) => Uint8Array.fromBase64(e) : (e) => {
	let t = Rb(e), n = t.length, r = new Uint8Array(n);
	for (let e = 0; e < n; e++) r[e] = t.charCodeAt(e);
	return r;
}, Bb = (e) => zb(Hb(e)), Vb = gb ? (e) => gb.decode(zb(e)) : (e) => Ib(Rb(e)), Hb = (e) => Cb(e.replace(/[-_]/g, (e) => e == "-" ? "+" : "/")), Ub = (e) => Vb(Hb(e)), Wb = (e) => {
	if (typeof e != "string") return !1;
	let t = e.replace(/\s+/g, "").replace(/={0,2}$/, "");
	return t.length % 4 == 1 ? !1 : !/[^\s0-9a-zA-Z\+/]/.test(t) || !/[^\s0-9a-zA-Z\-_]/.test(t);
}, Gb = (e) => ({
	value: e,
	enumerable: !1,
	writable: !0,
	configurable: !0
}), Kb = function() {
	let e = (e, t) => Object.defineProperty(String.prototype, e, Gb(t));
	e("fromBase64", function() {
		return Ub(this);
	}), e("toBase64", function(e) {
		return Mb(this, e);
	}), e("toBase64URI", function() {
		return Mb(this, !0);
	}), e("toBase64URL", function() {
		return Mb(this, !0);
	}), e("toUint8Array", function() {
		return Bb(this);
	});
}, qb = function() {
	let e = (e, t) => Object.defineProperty(Uint8Array.prototype, e, Gb(t));
	e("toBase64", function(e) {
		return Db(this, e);
	}), e("toBase64URI", function() {
		return Db(this, !0);
	}), e("toBase64URL", function() {
		return Db(this, !0);
	});
}, Jb = {
	version: mb,
	VERSION: hb,
	atob: Rb,
	atobPolyfill: Lb,
	btoa: Tb,
	btoaPolyfill: wb,
	fromBase64: Ub,
	toBase64: Mb,
	encode: Mb,
	encodeURI: Nb,
	encodeURL: Nb,
	utob: Ab,
	btou: Ib,
	decode: Ub,
	isValid: Wb,
	fromUint8Array: Db,
	toUint8Array: Bb,
	extendString: Kb,
	extendUint8Array: qb,
	extendBuiltins: () => {
		Kb(), qb();
	}
}, Yb = (e) => e.replace(/\r\n|\r|\n/g, "\r\n").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22"), Xb = (e) => {
	let t = e.filter((e) => typeof e == "string").join("");
	for (let e of Array.from({ length: 10 })) {
		let e = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(24)), n = `----scalar-${Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("")}`;
		if (!t.includes(n)) return n;
	}
	throw Error("Unable to generate a distinct multipart boundary");
}, Zb = (e, t = "multipart/form-data", n = (e) => e, r = 0) => {
	if (r >= 8) throw Error("Maximum multipart nesting exceeded");
	if (/[\r\n\0]/.test(t)) throw Error("Invalid multipart content type");
	let i = y(t), a = e.map((e) => {
		let t = e.type === "multipart" ? Zb(e.value, e.contentType, n, r + 1) : {
			chunks: [e.type === "text" ? n(e.value) : e.value],
			contentType: e.contentType
		}, i = e.type === "file" ? e.value.name : e.type === "blob" ? "blob" : void 0, a = t.contentType ?? (e.type === "file" || e.type === "blob" ? e.value.type || "application/octet-stream" : void 0);
		if (a && /[\r\n\0]/.test(a)) throw Error("Invalid multipart content type");
		let o = e.key === void 0 ? "" : `Content-Disposition: form-data; name="${Yb(n(e.key))}"${i === void 0 ? "" : `; filename="${Yb(i)}"`}\r\n`, s = Object.entries(e.headers ?? {}).map(([e, t]) => {
			let r = n(t);
			if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(e) || /[\r\n\0]/.test(r)) throw Error("Invalid multipart header");
			return e.toLowerCase() === "content-type" ? "" : `${e}: ${r}\r\n`;
		}).join("");
		return [
			`${o}${a ? `Content-Type: ${a}\r\n` : ""}${s}\r\n`,
			...t.chunks.map((t) => typeof t == "string" && !e.contentType ? t.replace(/\r\n|\r|\n/g, "\r\n") : t),
			"\r\n"
		];
	}), o = Xb(a.flat());
	return i.parameters.set("boundary", o), {
		chunks: [...a.flatMap((e) => [`--${o}\r\n`, ...e]), `--${o}--\r\n`],
		contentType: i.toString()
	};
}, Qb = (e, t = "multipart/form-data", n) => {
	let r = Zb(e, t, n);
	return new Blob(r.chunks, { type: r.contentType });
}, $b = (e, t) => {
	if (!e || !t) return !0;
	try {
		let n = e.startsWith("http") ? e : `http://${e}`, r = new URL(n).hostname, i = !t, a = t === r, o = t.startsWith(".") && t === `.${r}`, s = t.startsWith(".") && r?.endsWith(t);
		return i || a || s || o;
	} catch {
		return !1;
	}
}, ex = ({ cookie: e, url: t, disabledGlobalCookies: n }) => {
	if (e.isDisabled || n[e.name.toLowerCase()] === !0 || !e.name) return !1;
	let r = new URL(t, "https://example.com");
	return !(e.domain && !$b(t, e.domain) || e.path && !r.pathname.startsWith(e.path));
}, tx = "We're using a `X-Scalar-Cookie` custom header to the request. The proxy will forward this as a `Cookie` header. We do this to avoid the browser omitting the `Cookie` header for cross-origin requests for security reasons.", nx = "We're trying to add a Cookie header, but browsers often omit them for cross-origin requests for various security reasons. If it's not working, that's probably why. Here are the requirements for it to work:\n\n        - The browser URL must be on the same domain as the server URL.\n        - The connection must be made over HTTPS.\n        ", rx = (e, t) => {
	let n = e.map((e) => `${e.name}=${e.value}`).join("; ");
	return t && n ? `${t}; ${n}` : t || n || "";
}, ix = ({ cookies: e, originalCookieHeader: t, url: n, useCustomCookieHeader: r }) => {
	let i = rx(e.filter((e) => ex({
		url: n,
		cookie: e,
		disabledGlobalCookies: {}
	})), t ?? void 0);
	return i ? r ? (console.warn(tx), {
		name: Yy,
		value: i
	}) : (console.warn(nx), {
		name: "Cookie",
		value: i
	}) : null;
}, ax = {
	21: "!",
	24: "$",
	27: "'",
	28: "(",
	29: ")",
	"2A": "*",
	"2C": ",",
	"2F": "/",
	"3A": ":",
	"3B": ";",
	40: "@"
}, ox = (e) => e.replace(/%([0-9A-Fa-f]{2})/g, (e, t) => ax[t.toUpperCase()] ?? e), sx = (e) => {
	try {
		return decodeURIComponent(e.replaceAll("+", "%20"));
	} catch {
		return e;
	}
}, cx = (e, t) => {
	if (t.size === 0) return e;
	let n = e.indexOf("?");
	if (n === -1) return e;
	let r = e.indexOf("#", n), i = e.slice(0, n + 1), a = r === -1 ? e.slice(n + 1) : e.slice(n + 1, r), o = r === -1 ? "" : e.slice(r);
	return a ? `${i}${a.split("&").map((e) => {
		if (!e) return e;
		let n = e.indexOf("="), r = n === -1 ? e : e.slice(0, n), i = sx(r);
		return !t.has(i) || n === -1 ? e : `${r}=${ox(e.slice(n + 1))}`;
	}).join("&")}${o}` : e;
};
// vendor/node_modules/@scalar/helpers/dist/url/ensure-protocol.js
function lx(e) {
	return tb.PROTOCOL.test(e) ? e : `http://${e.replace(/^\//, "")}`;
}
// vendor/node_modules/@scalar/helpers/dist/url/merge-urls.js
var ux = (...e) => {
	let t = {};
	e.forEach((e) => {
		let n = Array.from(e.keys());
		new Set(n).forEach((n) => {
			let r = e.getAll(n), i = r.length > 1 ? r : r[0] ?? "";
			t[n] = i;
		});
	});
	let n = new URLSearchParams();
	return Object.entries(t).forEach(([e, t]) => {
		Array.isArray(t) ? t.forEach((t) => n.append(e, t)) : n.append(e, t);
	}), n;
}, dx = (e, t) => !t || e === t ? e.trim() : e ? `${e.trim()}/${t.trim()}`.replace(tb.MULTIPLE_SLASHES, "/") : t.trim(), fx = (e, t, n = new URLSearchParams(), r = !1) => {
	if (e && (!db(e) || typeof window < "u")) {
		let [i = "", a] = (r ? e : db(e) ? dx(window.location.origin, e) : lx(e)).split("?"), o = new URLSearchParams(a || ""), [s = "", c] = t.split("?"), l = new URLSearchParams(c || ""), u = e === t ? i : dx(i, s), d = ux(o, l, n).toString();
		return d ? `${u}?${d}` : u;
	}
	return t ? dx(e, t) : "";
}, px = (e) => Object.entries(e ?? {})[0], mx = (e) => {
	let { subtype: t } = y(e);
	return t === "json" || t.endsWith("+json");
}, hx = (e, t, n = !0) => {
	let r = t?.["x-disabled"];
	if (typeof r == "boolean") return r;
	let i = re(t)?.value;
	return !n || i !== void 0 && i !== "" && i !== null ? !1 : !e.required && e.in !== "path";
}, gx = (e, t) => e?.serializedValue === void 0 ? e?.dataValue === void 0 && typeof e?.value == "string" ? "serialized" : "data" : t === "parameter" ? "uri-ready" : "serialized", _x = (e, t, { defaultDisabled: n = !0, includeDisabled: r = !1 } = {}) => {
	if (e.in !== "querystring" || !("content" in e) || !e.content) return;
	let [i, a] = px(e.content) ?? [];
	if (!i) return;
	let o = u(a), s = Be({
		...e,
		content: void 0
	}, t, void 0), c = s ?? Be({
		...o,
		schema: void 0
	}, t, i);
	if (!r && hx(e, c, n)) return;
	let l = c?.serializedValue ?? (c?.dataValue === void 0 ? c?.value : c.dataValue), d = u(o?.schema);
	return {
		value: l === void 0 ? d ? uy(d) : "" : l,
		contentType: i,
		encoding: o?.encoding,
		kind: gx(c, s === void 0 ? "media" : "parameter")
	};
}, vx = (e, t = {}) => {
	let r = (e) => typeof e == "string" ? Q(e, t) : Array.isArray(e) ? e.map(r) : n(e) ? Object.fromEntries(Object.entries(e).map(([e, n]) => [Q(e, t), r(n)])) : e, i = r(e.value);
	if (e.kind === "uri-ready") return String(i);
	let a = y(e.contentType).essence;
	if (a === "application/x-www-form-urlencoded") {
		if (typeof i == "string") return i;
		let t = new URLSearchParams(), r = /* @__PURE__ */ new Set();
		for (let [a, o] of Object.entries(n(i) ? i : {})) {
			let n = e.encoding?.[a], i = Wy(a, o, n);
			if (i) {
				for (let e of i) t.append(e.key, e.value), n?.allowReserved && r.add(e.key);
				continue;
			}
			let s = n?.style !== void 0 || n?.explode !== void 0 || n?.allowReserved !== void 0;
			for (let e of Array.isArray(o) ? o : [o]) {
				let r = !s && (mx(n?.contentType) || typeof e == "object" && !!e);
				t.append(a, r ? JSON.stringify(e) : String(e ?? ""));
			}
			n?.allowReserved && r.add(a);
		}
		return cx(`?${t}`, r).slice(1);
	}
	let o = e.kind === "serialized" ? String(i) : mx(a) ? JSON.stringify(i) : String(i);
	return encodeURIComponent(o).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}, yx = "MISSING_REQUEST_SERVER_BASE", bx = "INVALID_REQUEST_FACTORY_URL", xx = "No server URL is configured for this request. Add a servers entry to your OpenAPI document (or set a server in the client) before sending.", Sx = (e, t) => {
	let n = t.envVariables, r = sb(() => Object.fromEntries(Object.entries(e.path.variables).map(([t, r]) => [t, e.path.serializedParameters?.has(t) ? Q(r, n) : encodeURIComponent(Q(r, n))])));
	if (!r.ok) return ab(bx, "The request URL contains invalid characters in path parameters.");
	let i = r.data, a = fx(Q(e.baseUrl, n), rb(Q(e.path.raw, n), i));
	if (!t.allowMissingRequestServerBase && db(a)) return ab(yx, xx);
	let o = globalThis.window?.location?.origin, s = o && o !== "null" ? o : "http://localhost:3000", c = sb(() => new URL(a, s));
	if (!c.ok) return ab(bx, "The request URL could not be parsed. Check the server URL and path for invalid characters.");
	let l = c.data, u = new URLSearchParams();
	for (let [t, r] of e.query.entries()) u.append(Q(t, n), Q(r, n));
	let d = new URLSearchParams();
	for (let [e, n] of t.securityQueryParams.entries()) d.append(e, n);
	if (l.search = e.querystring ? [vx(e.querystring, n), ux(u, d).toString()].filter(Boolean).join("&") : ux(l.searchParams, u, d).toString(), e.serializedQuery?.length) {
		let t = e.serializedQuery.map((e) => Q(e, n)).join("&");
		l.search = [l.search.slice(1), t].filter(Boolean).join("&");
	}
	return ib(l.toString());
}, Cx = [
	"9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
	"f47ac10b-58cc-4372-a567-0e02b2c3d479",
	"1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
	"6ba7b810-9dad-11d1-80b4-00c04fd430c8",
	"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
	"3fa85f64-5717-4562-b3fc-2c963f66afa6",
	"550e8400-e29b-41d4-a716-446655440000",
	"c56a4180-65aa-42ec-a945-5fd21dec0538",
	"7c9e6679-7425-40de-944b-e07fc1f90ae7",
	"e4eaaaf2-d142-11e1-b3e4-080027620cdd",
	"aab5d5fd-70c1-11e5-a4fb-b026b977eb28",
	"2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d",
	"d9428888-122b-11e1-b85c-61cd3cbed5a2",
	"fb1a38e6-4be3-4e38-b8ec-c0c2c2d9e2a7",
	"01234567-89ab-cdef-0123-456789abcdef"
], wx = "abcdefghijklmnopqrstuvwxyz0123456789", Tx = [
	"#e34f26",
	"#3498db",
	"#2ecc71",
	"#9b59b6",
	"#f1c40f",
	"#1abc9c",
	"#e74c3c",
	"#2c3e50",
	"#d35400",
	"#8e44ad",
	"#27ae60",
	"#c0392b",
	"#16a085",
	"#f39c12",
	"#7f8c8d"
], Ex = [
	"HTTP",
	"SQL",
	"TCP",
	"JSON",
	"XML",
	"API",
	"SSL",
	"CSS",
	"HTML",
	"RAM",
	"FTP",
	"SSH",
	"DNS",
	"URL",
	"USB"
], Dx = [
	"192.168.1.42",
	"10.0.0.134",
	"172.16.254.1",
	"203.0.113.50",
	"198.51.100.23",
	"100.24.56.78",
	"54.239.28.85",
	"13.107.42.14",
	"151.101.1.140",
	"216.58.214.206",
	"93.184.216.34",
	"104.16.249.249",
	"172.217.14.206",
	"185.199.108.153",
	"140.82.121.4"
], Ox = [
	"2001:0db8:85a3:0000:0000:8a2e:0370:7334",
	"fe80:0000:0000:0000:0202:b3ff:fe1e:8329",
	"2607:f8b0:4004:0800:0000:0000:0000:200e",
	"2001:4860:4860:0000:0000:0000:0000:8888",
	"2a03:2880:f10c:0083:face:b00c:0000:25de",
	"fd12:3456:789a:1000:0000:0000:0000:0001",
	"2600:1f18:2489:8200:a953:2c7b:e7e0:d12f",
	"2001:0db8:0000:0042:0000:8a2e:0370:7334",
	"fe80:0000:0000:0000:4c5a:e8ff:fe7c:3d92",
	"2001:0db8:aaaa:bbbb:cccc:dddd:eeee:0001"
], kx = [
	"00:1A:2B:3C:4D:5E",
	"A4:83:E7:2D:6B:9F",
	"48:2C:6A:1E:59:3D",
	"00:50:56:C0:00:08",
	"D4:BE:D9:19:6F:F2",
	"3C:22:FB:4A:88:C1",
	"08:00:27:5B:8E:A4",
	"F0:18:98:43:65:DA",
	"5C:CF:7F:2B:1D:E3",
	"00:0C:29:3E:71:BC",
	"1C:6F:65:A2:8D:49",
	"B8:27:EB:63:4F:78"
], Ax = [
	"en",
	"es",
	"fr",
	"de",
	"it",
	"pt",
	"ja",
	"zh",
	"ko",
	"ar",
	"ru",
	"nl",
	"sv",
	"pl",
	"da",
	"fi",
	"nb",
	"tr",
	"hi",
	"th"
], jx = [
	"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36",
	"Mozilla/5.0 (Macintosh; Intel Mac OS X 14_2) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.2 Safari/605.1.15",
	"Mozilla/5.0 (X11; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0",
	"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0",
	"Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.2 Mobile/15E148 Safari/604.1",
	"Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.6099.43 Mobile Safari/537.36",
	"Mozilla/5.0 (iPad; CPU OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.2 Mobile/15E148 Safari/604.1",
	"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:121.0) Gecko/20100101 Firefox/121.0",
	"Mozilla/5.0 (Macintosh; Intel Mac OS X 14_2) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36",
	"Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0"
], Mx = ["http", "https"], Nx = [
	"1.0.0",
	"2.3.1",
	"0.9.4",
	"3.12.0",
	"1.5.7",
	"4.0.0-beta.1",
	"0.1.0",
	"2.0.3",
	"1.2.0",
	"5.4.2",
	"3.1.0",
	"0.8.12",
	"2.7.5",
	"1.14.0",
	"6.0.0"
], Px = [
	"Emma",
	"Liam",
	"Olivia",
	"Noah",
	"Ava",
	"James",
	"Sophia",
	"Oliver",
	"Isabella",
	"Lucas",
	"Mia",
	"Ethan",
	"Charlotte",
	"Mason",
	"Amelia"
], Fx = [
	"Smith",
	"Johnson",
	"Williams",
	"Brown",
	"Jones",
	"Garcia",
	"Miller",
	"Davis",
	"Rodriguez",
	"Martinez",
	"Hernandez",
	"Lopez",
	"Gonzalez",
	"Wilson",
	"Anderson"
], Ix = [
	"Mr.",
	"Mrs.",
	"Ms.",
	"Dr.",
	"Prof.",
	"Rev.",
	"Sir",
	"Mx."
], Lx = [
	"Jr.",
	"Sr.",
	"II",
	"III",
	"IV",
	"PhD",
	"MD",
	"DDS",
	"Esq."
], Rx = [
	"Marketing",
	"Engineering",
	"Finance",
	"Operations",
	"Human Resources",
	"Sales",
	"Research",
	"Design",
	"Legal",
	"Product",
	"Data",
	"Support",
	"Quality",
	"Security",
	"Communications"
], zx = [
	"Senior",
	"Lead",
	"Junior",
	"Principal",
	"Chief",
	"Associate",
	"Global",
	"Regional",
	"Internal",
	"Dynamic",
	"Staff",
	"Executive",
	"National",
	"Strategic",
	"Corporate"
], Bx = [
	"Software Engineer",
	"Product Manager",
	"Data Analyst",
	"UX Designer",
	"DevOps Engineer",
	"Marketing Director",
	"Sales Representative",
	"Financial Analyst",
	"Project Manager",
	"QA Engineer",
	"Technical Writer",
	"System Administrator",
	"Business Analyst",
	"Account Executive",
	"Operations Manager"
], Vx = [
	"Full-time",
	"Part-time",
	"Contract",
	"Freelance",
	"Internship",
	"Temporary",
	"Remote",
	"Hybrid",
	"Consultant",
	"Seasonal"
], Hx = [
	"(555) 123-4567",
	"(555) 987-6543",
	"(555) 246-8135",
	"(555) 369-2580",
	"(555) 741-8520",
	"(555) 852-9631",
	"(555) 147-2583",
	"(555) 963-8520",
	"(555) 321-6540",
	"(555) 654-9870",
	"(555) 789-0123",
	"(555) 234-5678",
	"(555) 876-5432",
	"(555) 468-1357",
	"(555) 531-2468"
], Ux = [
	"New York",
	"London",
	"Tokyo",
	"Paris",
	"Sydney",
	"Toronto",
	"Berlin",
	"Singapore",
	"Mumbai",
	"São Paulo",
	"Amsterdam",
	"Seoul",
	"Dublin",
	"Barcelona",
	"Melbourne"
], Wx = [
	"Main Street",
	"Oak Avenue",
	"Park Boulevard",
	"Cedar Lane",
	"Elm Drive",
	"Maple Court",
	"Pine Road",
	"Walnut Street",
	"Birch Avenue",
	"Cherry Lane",
	"Willow Way",
	"Spruce Circle",
	"Aspen Drive",
	"Hickory Place",
	"Chestnut Road"
], Gx = [
	"123 Main Street",
	"456 Oak Avenue",
	"789 Park Boulevard",
	"321 Cedar Lane",
	"654 Elm Drive",
	"987 Maple Court",
	"147 Pine Road",
	"258 Walnut Street",
	"369 Birch Avenue",
	"741 Cherry Lane",
	"852 Willow Way",
	"963 Spruce Circle",
	"159 Aspen Drive",
	"357 Hickory Place",
	"486 Chestnut Road"
], Kx = [
	"United States",
	"United Kingdom",
	"Canada",
	"Australia",
	"Germany",
	"France",
	"Japan",
	"Brazil",
	"India",
	"Netherlands",
	"South Korea",
	"Singapore",
	"Ireland",
	"Spain",
	"Sweden"
], qx = [
	"US",
	"GB",
	"CA",
	"AU",
	"DE",
	"FR",
	"JP",
	"BR",
	"IN",
	"NL",
	"KR",
	"SG",
	"IE",
	"ES",
	"SE",
	"IT",
	"NO",
	"DK",
	"FI",
	"CH"
], Jx = [
	"40.7128",
	"-33.8688",
	"51.5074",
	"35.6762",
	"48.8566",
	"-23.5505",
	"19.4326",
	"55.7558",
	"1.3521",
	"37.7749",
	"52.3676",
	"34.0522",
	"41.9028",
	"39.9042",
	"25.2048"
], Yx = [
	"-74.0060",
	"151.2093",
	"-0.1278",
	"139.6503",
	"2.3522",
	"-46.6333",
	"-99.1332",
	"37.6173",
	"103.8198",
	"-122.4194",
	"4.9041",
	"-118.2437",
	"12.4964",
	"116.4074",
	"55.2708"
], Xx = [
	"https://avatars.githubusercontent.com/u/12345678",
	"https://avatars.githubusercontent.com/u/23456789",
	"https://avatars.githubusercontent.com/u/34567890",
	"https://avatars.githubusercontent.com/u/45678901",
	"https://avatars.githubusercontent.com/u/56789012",
	"https://avatars.githubusercontent.com/u/67890123",
	"https://avatars.githubusercontent.com/u/78901234",
	"https://avatars.githubusercontent.com/u/89012345",
	"https://avatars.githubusercontent.com/u/90123456",
	"https://avatars.githubusercontent.com/u/10234567"
], Zx = [
	"https://picsum.photos/seed/scalar1/640/480",
	"https://picsum.photos/seed/scalar2/640/480",
	"https://picsum.photos/seed/scalar3/640/480",
	"https://picsum.photos/seed/scalar4/640/480",
	"https://picsum.photos/seed/scalar5/640/480",
	"https://picsum.photos/seed/scalar6/640/480",
	"https://picsum.photos/seed/scalar7/640/480",
	"https://picsum.photos/seed/scalar8/640/480",
	"https://picsum.photos/seed/scalar9/640/480",
	"https://picsum.photos/seed/scalar10/640/480"
], Qx = "https://loremflickr.com/640/480", $x = Array.from({ length: 10 }, (e, t) => `${Qx}/abstract?lock=${t + 1}`), eS = Array.from({ length: 10 }, (e, t) => `${Qx}/animals?lock=${t + 1}`), tS = Array.from({ length: 10 }, (e, t) => `${Qx}/business?lock=${t + 1}`), nS = Array.from({ length: 10 }, (e, t) => `${Qx}/cat?lock=${t + 1}`), rS = Array.from({ length: 10 }, (e, t) => `${Qx}/city?lock=${t + 1}`), iS = Array.from({ length: 10 }, (e, t) => `${Qx}/food?lock=${t + 1}`), aS = Array.from({ length: 10 }, (e, t) => `${Qx}/nightlife?lock=${t + 1}`), oS = Array.from({ length: 10 }, (e, t) => `${Qx}/fashion?lock=${t + 1}`), sS = Array.from({ length: 10 }, (e, t) => `${Qx}/people?lock=${t + 1}`), cS = Array.from({ length: 10 }, (e, t) => `${Qx}/nature?lock=${t + 1}`), lS = Array.from({ length: 10 }, (e, t) => `${Qx}/sports?lock=${t + 1}`), uS = Array.from({ length: 10 }, (e, t) => `${Qx}/transport?lock=${t + 1}`), dS = [
	"data:image/svg+xml;charset=UTF-8,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22%20width%3D%2264%22%20height%3D%2264%22%3E%3Crect%20fill%3D%22%233498db%22%20width%3D%2264%22%20height%3D%2264%22%2F%3E%3C%2Fsvg%3E",
	"data:image/svg+xml;charset=UTF-8,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22%20width%3D%2264%22%20height%3D%2264%22%3E%3Crect%20fill%3D%22%23e74c3c%22%20width%3D%2264%22%20height%3D%2264%22%2F%3E%3C%2Fsvg%3E",
	"data:image/svg+xml;charset=UTF-8,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22%20width%3D%2264%22%20height%3D%2264%22%3E%3Crect%20fill%3D%22%232ecc71%22%20width%3D%2264%22%20height%3D%2264%22%2F%3E%3C%2Fsvg%3E",
	"data:image/svg+xml;charset=UTF-8,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22%20width%3D%2264%22%20height%3D%2264%22%3E%3Crect%20fill%3D%22%239b59b6%22%20width%3D%2264%22%20height%3D%2264%22%2F%3E%3C%2Fsvg%3E",
	"data:image/svg+xml;charset=UTF-8,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22%20width%3D%2264%22%20height%3D%2264%22%3E%3Crect%20fill%3D%22%23f1c40f%22%20width%3D%2264%22%20height%3D%2264%22%2F%3E%3C%2Fsvg%3E"
], fS = [
	"34042448",
	"34102758",
	"02997566",
	"52631809",
	"75412296",
	"37762776",
	"44117882",
	"13865687",
	"44377086",
	"74440091"
], pS = [
	"Personal Checking",
	"Savings Account",
	"Money Market",
	"Home Loan",
	"Auto Loan",
	"Investment Account",
	"Business Checking",
	"Credit Card",
	"Retirement Fund",
	"College Savings"
], mS = [
	"DEUTDEFF",
	"BNPAFRPP",
	"CHASUS33",
	"HSBCGB2L",
	"COBADEFF",
	"SCBLSGSG",
	"ANZBAU3M",
	"CITIUS33",
	"BOFAUS3N",
	"NWBKGB2L"
], hS = [
	"GB29NWBK60161331926819",
	"DE89370400440532013000",
	"FR7630006000011234567890189",
	"ES9121000418450200051332",
	"IT60X0542811101000000123456",
	"NL91ABNA0417164300",
	"CH9300762011623852957",
	"BE68539007547034",
	"AT611904300234573201",
	"FI2112345600000785"
], gS = [
	"deposit",
	"withdrawal",
	"payment",
	"invoice",
	"transfer"
], _S = [
	"USD",
	"EUR",
	"GBP",
	"JPY",
	"AUD",
	"CAD",
	"CHF",
	"CNY",
	"INR",
	"BRL",
	"SEK",
	"NOK",
	"DKK",
	"SGD",
	"HKD"
], vS = [
	"US Dollar",
	"Euro",
	"British Pound",
	"Japanese Yen",
	"Australian Dollar",
	"Canadian Dollar",
	"Swiss Franc",
	"Chinese Yuan",
	"Indian Rupee",
	"Brazilian Real",
	"Swedish Krona",
	"Norwegian Krone",
	"Danish Krone",
	"Singapore Dollar",
	"Hong Kong Dollar"
], yS = [
	"$",
	"€",
	"£",
	"¥",
	"A$",
	"C$",
	"CHF",
	"¥",
	"₹",
	"R$"
], bS = [
	"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
	"3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
	"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
	"1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
	"3Kzh9qAqVWQhEsfQz7zEQL1EuSx5tyNLNS",
	"1FeexV6bAHb8ybZjqQMjJrcCrHGW9sb6uF",
	"bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh",
	"3FZbgi29cpjq2GjdwV8eyHuJJnkLtktZc5",
	"1P5ZEDWTKTFGxQjZphgWPQUpe554WKDfHQ",
	"bc1q42lja79elem0anu8q860g3milve2ycq5t8g3ux"
], xS = [
	"Acme Corp",
	"Globex",
	"Initech",
	"Umbrella Industries",
	"Stark Enterprises",
	"Wayne Corp",
	"Cyberdyne Systems",
	"Tyrell Corp",
	"Soylent Corp",
	"Aperture Science",
	"Massive Dynamic",
	"Oscorp",
	"Abstergo",
	"Weyland-Yutani",
	"Hooli"
], SS = [
	"Inc",
	"LLC",
	"Group",
	"Ltd",
	"PLC",
	"Corp"
], CS = [
	"leverage agile frameworks",
	"iterate revolutionary convergence",
	"drive seamless solutions",
	"enable viral e-services",
	"synergize scalable supply-chains",
	"harness real-time channels",
	"orchestrate integrated experiences",
	"deliver frictionless partnerships",
	"transform dynamic mindshare",
	"cultivate open-source communities"
], wS = [
	"innovative",
	"scalable",
	"seamless",
	"cutting-edge",
	"robust",
	"synergistic",
	"dynamic",
	"holistic",
	"strategic",
	"disruptive",
	"frictionless",
	"proactive",
	"world-class",
	"collaborative",
	"granular"
], TS = [
	"leverage",
	"iterate",
	"synergize",
	"monetize",
	"orchestrate",
	"disintermediate",
	"harness",
	"incentivize",
	"optimize",
	"streamline",
	"revolutionize",
	"cultivate",
	"empower",
	"facilitate",
	"aggregate"
], ES = [
	"frameworks",
	"paradigms",
	"synergies",
	"platforms",
	"infrastructures",
	"bandwidth",
	"channels",
	"communities",
	"convergence",
	"deliverables",
	"e-markets",
	"experiences",
	"initiatives",
	"interfaces",
	"methodologies"
], DS = [
	"Adaptive zero defect data-warehouse",
	"Automated scalable protocol",
	"Business-focused zero defect hub",
	"Cloned responsive flexibility",
	"Cross-group background collaboration",
	"De-engineered stable conglomeration",
	"Distributed actuating throughput",
	"Enhanced client-server capability",
	"Face to face explicit superstructure",
	"Front-line multimedia interface"
], OS = [
	"Adaptive",
	"Advanced",
	"Automated",
	"Balanced",
	"Business-focused",
	"Centralized",
	"Cloned",
	"Configurable",
	"Cross-group",
	"Customizable",
	"De-engineered",
	"Decentralized",
	"Digitized",
	"Distributed",
	"Enhanced"
], kS = [
	"24 hour",
	"actuating",
	"analyzing",
	"asymmetric",
	"asynchronous",
	"background",
	"bandwidth-monitored",
	"bi-directional",
	"bifurcated",
	"bottom-line",
	"clear-thinking",
	"client-driven",
	"client-server",
	"coherent",
	"cohesive"
], AS = [
	"ability",
	"access",
	"algorithm",
	"alliance",
	"analyzer",
	"application",
	"approach",
	"architecture",
	"array",
	"attitude",
	"benchmark",
	"budgetary management",
	"capability",
	"capacity",
	"challenge"
], jS = [
	"id",
	"name",
	"email",
	"status",
	"created_at",
	"updated_at",
	"description",
	"amount",
	"category",
	"token",
	"avatar",
	"phone",
	"address",
	"comment",
	"title"
], MS = [
	"int",
	"varchar",
	"text",
	"boolean",
	"date",
	"timestamp",
	"float",
	"bigint",
	"json",
	"uuid",
	"decimal",
	"enum",
	"blob",
	"char",
	"smallint"
], NS = [
	"utf8_general_ci",
	"utf8mb4_unicode_ci",
	"ascii_general_ci",
	"latin1_swedish_ci",
	"utf8_unicode_ci",
	"utf8mb4_general_ci",
	"utf8_bin",
	"latin1_general_ci",
	"utf8mb4_bin",
	"ascii_bin"
], PS = [
	"InnoDB",
	"MyISAM",
	"MEMORY",
	"CSV",
	"ARCHIVE",
	"FEDERATED",
	"NDB",
	"MERGE",
	"BLACKHOLE",
	"EXAMPLE"
], FS = [
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
	"Sunday"
], IS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
], LS = [
	"example.com",
	"test-site.org",
	"my-app.io",
	"dev-portal.net",
	"api-hub.com",
	"code-base.dev",
	"data-flow.co",
	"web-pulse.io",
	"cloud-nest.org",
	"tech-wave.net",
	"open-source.dev",
	"byte-craft.io",
	"pixel-lab.co",
	"node-spark.com",
	"vue-forge.dev"
], RS = [
	"com",
	"org",
	"net",
	"io",
	"dev",
	"co",
	"info",
	"app",
	"me",
	"xyz"
], zS = [
	"example",
	"test-site",
	"my-app",
	"dev-portal",
	"api-hub",
	"code-base",
	"data-flow",
	"web-pulse",
	"cloud-nest",
	"tech-wave",
	"open-source",
	"byte-craft",
	"pixel-lab",
	"node-spark",
	"vue-forge"
], BS = [
	"emma.smith@example.com",
	"liam.johnson@test.org",
	"olivia.williams@demo.io",
	"noah.brown@sample.net",
	"ava.jones@mail.com",
	"james.garcia@inbox.dev",
	"sophia.miller@webmail.co",
	"oliver.davis@post.io",
	"isabella.rodriguez@email.org",
	"lucas.martinez@connect.net",
	"mia.hernandez@hub.com",
	"ethan.lopez@office.dev",
	"charlotte.gonzalez@corp.io",
	"mason.wilson@biz.co",
	"amelia.anderson@pro.net"
], VS = [
	"emma@example.com",
	"liam@example.org",
	"olivia@example.net",
	"noah@example.com",
	"ava@example.org",
	"james@example.net",
	"sophia@example.com",
	"oliver@example.org",
	"isabella@example.net",
	"lucas@example.com",
	"mia@example.org",
	"ethan@example.net"
], HS = [
	"emma_dev42",
	"liam.codes",
	"olivia_tech",
	"noah_builds",
	"ava.hacks",
	"james_ops",
	"sophia_data",
	"oliver.api",
	"isa_design",
	"lucas_vue",
	"mia_cloud",
	"ethan.stack",
	"char_pixel",
	"mason_byte",
	"amelia_net"
], US = [
	"https://example.com",
	"https://test-site.org",
	"https://my-app.io",
	"https://dev-portal.net",
	"https://api-hub.com",
	"https://code-base.dev",
	"https://data-flow.co",
	"https://web-pulse.io",
	"https://cloud-nest.org",
	"https://tech-wave.net",
	"https://open-source.dev",
	"https://byte-craft.io"
], WS = [
	"report.pdf",
	"data.csv",
	"image.png",
	"backup.tar.gz",
	"readme.md",
	"config.yml",
	"schema.json",
	"styles.css",
	"app.tsx",
	"index.html",
	"notes.txt",
	"archive.zip",
	"log.xml",
	"script.sh",
	"database.sql"
], GS = [
	"application",
	"text",
	"image",
	"audio",
	"video",
	"font",
	"model",
	"multipart",
	"message",
	"chemical"
], KS = [
	"pdf",
	"csv",
	"png",
	"json",
	"md",
	"yml",
	"html",
	"txt",
	"xml",
	"sql",
	"tar",
	"gz",
	"wasm",
	"webp"
], qS = [
	"report.pdf",
	"photo.jpg",
	"document.docx",
	"spreadsheet.xlsx",
	"presentation.pptx",
	"image.png",
	"video.mp4",
	"audio.mp3",
	"archive.zip",
	"readme.txt"
], JS = [
	"text",
	"application",
	"image",
	"audio",
	"video"
], YS = [
	"pdf",
	"jpg",
	"png",
	"gif",
	"mp3",
	"mp4",
	"doc",
	"xls",
	"ppt",
	"txt",
	"zip",
	"html",
	"css",
	"js",
	"json"
], XS = [
	"/home/user/documents/report.pdf",
	"/var/log/app/server.log",
	"/tmp/upload/image.png",
	"/opt/data/backup.tar.gz",
	"/home/user/projects/app/src/index.ts",
	"/etc/config/settings.yml",
	"/usr/local/bin/script.sh",
	"/home/user/downloads/archive.zip",
	"/var/www/html/index.html",
	"/home/user/.config/app.json"
], ZS = [
	"/home/user/documents",
	"/var/log/app",
	"/tmp/uploads",
	"/opt/data",
	"/home/user/projects/app/src",
	"/etc/config",
	"/usr/local/bin",
	"/home/user/downloads",
	"/var/www/html",
	"/home/user/.config"
], QS = [
	"application/json",
	"text/html",
	"image/png",
	"application/pdf",
	"text/plain",
	"image/jpeg",
	"application/xml",
	"text/css",
	"application/javascript",
	"image/svg+xml",
	"application/zip",
	"audio/mpeg",
	"video/mp4",
	"font/woff2",
	"application/octet-stream"
], $S = [
	"Chair",
	"Computer",
	"Keyboard",
	"Mouse",
	"Table",
	"Phone",
	"Shoes",
	"Shirt",
	"Pants",
	"Hat",
	"Bike",
	"Towels",
	"Gloves",
	"Soap",
	"Tuna"
], eC = [
	"Refined",
	"Elegant",
	"Rustic",
	"Gorgeous",
	"Practical",
	"Fantastic",
	"Handcrafted",
	"Incredible",
	"Licensed",
	"Sleek",
	"Intelligent",
	"Recycled",
	"Modern",
	"Bespoke",
	"Ergonomic"
], tC = [
	"Cotton",
	"Steel",
	"Wooden",
	"Concrete",
	"Rubber",
	"Granite",
	"Plastic",
	"Frozen",
	"Soft",
	"Metal",
	"Bronze",
	"Silk",
	"Leather",
	"Ceramic",
	"Bamboo"
], nC = [
	"Refined Cotton Chair",
	"Sleek Steel Computer",
	"Elegant Wooden Table",
	"Practical Rubber Keyboard",
	"Gorgeous Granite Mouse",
	"Rustic Metal Bike",
	"Handcrafted Silk Shirt",
	"Incredible Bamboo Towels",
	"Modern Leather Shoes",
	"Ergonomic Plastic Phone",
	"Fantastic Ceramic Soap",
	"Licensed Bronze Hat",
	"Intelligent Soft Gloves",
	"Bespoke Cotton Pants",
	"Recycled Steel Tuna"
], rC = [
	"Electronics",
	"Clothing",
	"Books",
	"Home",
	"Garden",
	"Sports",
	"Toys",
	"Automotive",
	"Grocery",
	"Health",
	"Beauty",
	"Music",
	"Movies",
	"Games",
	"Outdoors"
], iC = [
	"server",
	"database",
	"network",
	"protocol",
	"system",
	"algorithm",
	"interface",
	"module",
	"component",
	"function",
	"framework",
	"library",
	"instance",
	"variable",
	"endpoint"
], aC = [
	"run",
	"build",
	"deploy",
	"parse",
	"fetch",
	"render",
	"compile",
	"stream",
	"cache",
	"merge",
	"sync",
	"push",
	"pull",
	"test",
	"debug"
], oC = [
	"running",
	"building",
	"deploying",
	"parsing",
	"fetching",
	"rendering",
	"compiling",
	"streaming",
	"caching",
	"merging",
	"syncing",
	"pushing",
	"pulling",
	"testing",
	"debugging"
], sC = [
	"fast",
	"secure",
	"scalable",
	"robust",
	"dynamic",
	"modular",
	"stable",
	"lightweight",
	"portable",
	"resilient",
	"efficient",
	"responsive",
	"concurrent",
	"stateless",
	"distributed"
], cC = [
	"pixel",
	"quantum",
	"cipher",
	"matrix",
	"vector",
	"nexus",
	"pulse",
	"flux",
	"forge",
	"prism",
	"vortex",
	"helix",
	"orbit",
	"spark",
	"nebula"
], lC = [
	"lorem",
	"ipsum",
	"dolor",
	"sit",
	"amet",
	"consectetur",
	"adipiscing",
	"elit",
	"sed",
	"do",
	"eiusmod",
	"tempor",
	"incididunt",
	"ut",
	"labore",
	"et",
	"dolore",
	"magna",
	"aliqua",
	"enim"
], uC = [
	"Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
	"Sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.",
	"Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris.",
	"Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore.",
	"Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia.",
	"Nemo enim ipsam voluptatem quia voluptas sit aspernatur aut odit aut fugit.",
	"Neque porro quisquam est, qui dolorem ipsum quia dolor sit amet.",
	"Ut enim ad minima veniam, quis nostrum exercitationem ullam corporis suscipit.",
	"Quis autem vel eum iure reprehenderit qui in ea voluptate velit esse.",
	"At vero eos et accusamus et iusto odio dignissimos ducimus qui blanditiis."
], dC = [
	"Lorem ipsum dolor sit amet, consectetur adipiscing elit. Sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.",
	"Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum.",
	"Sed ut perspiciatis unde omnis iste natus error sit voluptatem accusantium doloremque laudantium, totam rem aperiam, eaque ipsa quae ab illo inventore veritatis et quasi architecto beatae vitae dicta sunt explicabo.",
	"Nemo enim ipsam voluptatem quia voluptas sit aspernatur aut odit aut fugit, sed quia consequuntur magni dolores eos qui ratione voluptatem sequi nesciunt.",
	"Neque porro quisquam est, qui dolorem ipsum quia dolor sit amet, consectetur, adipisci velit, sed quia non numquam eius modi tempora incidunt ut labore et dolore magnam aliquam quaerat voluptatem."
], fC = [
	"lorem-ipsum-dolor",
	"sed-tempor-incididunt",
	"amet-consectetur-adipiscing",
	"eiusmod-labore-dolore",
	"veniam-nostrud-exercitation",
	"voluptate-velit-cillum",
	"occaecat-cupidatat-proident",
	"perspiciatis-omnis-natus",
	"aspernatur-odit-fugit",
	"dolorem-ipsum-amet"
], $ = (e) => e[Math.floor(Math.random() * e.length)], pC = (e, t) => Math.floor(Math.random() * (t - e + 1)) + e, mC = (e) => Array.from({ length: e }, () => Math.floor(Math.random() * 10)).join(""), hC = (e) => Array.from({ length: e }, () => wx[Math.floor(Math.random() * wx.length)]).join(""), gC = () => {
	let e = Date.now() + pC(1, 365) * 864e5;
	return new Date(e).toISOString();
}, _C = () => {
	let e = Date.now() - pC(1, 365) * 864e5;
	return new Date(e).toISOString();
}, vC = () => {
	let e = Date.now() - pC(1, 3) * 864e5;
	return new Date(e).toISOString();
}, yC = (e, t, n) => {
	let r = pC(t, n);
	return Array.from({ length: r }, () => $(e)).join(" ");
}, bC = (e, t, n) => {
	let r = pC(t, n);
	return Array.from({ length: r }, () => $(e)).join(" ");
}, xC = (e, t, n) => {
	let r = pC(t, n);
	return Array.from({ length: r }, () => $(e)).join("\n");
}, SC = {
	$guid: {
		fn: () => $(Cx),
		comment: "A uuid-v4 style guid"
	},
	$timestamp: {
		fn: () => Math.floor(Date.now() / 1e3).toString(),
		comment: "The current UNIX timestamp in seconds"
	},
	$isoTimestamp: {
		fn: () => (/* @__PURE__ */ new Date()).toISOString(),
		comment: "The current ISO timestamp at zero UTC"
	},
	$randomUUID: {
		fn: () => $(Cx),
		comment: "A random 36-character UUID"
	},
	$randomAlphaNumeric: {
		fn: () => "abcdefghijklmnopqrstuvwxyz0123456789"[Math.floor(Math.random() * 36)] ?? "a",
		comment: "A random alpha-numeric character"
	},
	$randomBoolean: {
		fn: () => Math.random() < .5 ? "true" : "false",
		comment: "A random boolean value"
	},
	$randomInt: {
		fn: () => pC(0, 1e3).toString(),
		comment: "A random integer between 0 and 1000"
	},
	$randomColor: {
		fn: () => $(Tx),
		comment: "A random color in hex format"
	},
	$randomHexColor: {
		fn: () => $(Tx),
		comment: "A random hex value"
	},
	$randomAbbreviation: {
		fn: () => $(Ex),
		comment: "A random abbreviation"
	},
	$randomIP: {
		fn: () => $(Dx),
		comment: "A random IPv4 address"
	},
	$randomIPV6: {
		fn: () => $(Ox),
		comment: "A random IPv6 address"
	},
	$randomMACAddress: {
		fn: () => $(kx),
		comment: "A random MAC address"
	},
	$randomPassword: {
		fn: () => hC(15),
		comment: "A random 15-character alpha-numeric password"
	},
	$randomLocale: {
		fn: () => $(Ax),
		comment: "A random two-letter language code (ISO 639-1)"
	},
	$randomUserAgent: {
		fn: () => $(jx),
		comment: "A random user agent"
	},
	$randomProtocol: {
		fn: () => $(Mx),
		comment: "A random internet protocol"
	},
	$randomSemver: {
		fn: () => $(Nx),
		comment: "A random semantic version number"
	},
	$randomFirstName: {
		fn: () => $(Px),
		comment: "A random first name"
	},
	$randomLastName: {
		fn: () => $(Fx),
		comment: "A random last name"
	},
	$randomFullName: {
		fn: () => `${$(Px)} ${$(Fx)}`,
		comment: "A random first and last name"
	},
	$randomNamePrefix: {
		fn: () => $(Ix),
		comment: "A random name prefix"
	},
	$randomNameSuffix: {
		fn: () => $(Lx),
		comment: "A random name suffix"
	},
	$randomJobArea: {
		fn: () => $(Rx),
		comment: "A random job area"
	},
	$randomJobDescriptor: {
		fn: () => $(zx),
		comment: "A random job descriptor"
	},
	$randomJobTitle: {
		fn: () => $(Bx),
		comment: "A random job title"
	},
	$randomJobType: {
		fn: () => $(Vx),
		comment: "A random job type"
	},
	$randomPhoneNumber: {
		fn: () => $(Hx),
		comment: "A random ten-digit phone number"
	},
	$randomPhoneNumberExt: {
		fn: () => `${pC(10, 99)}-${$(Hx)}`,
		comment: "A random phone number prefixed with a two-digit extension (10–99)"
	},
	$randomCity: {
		fn: () => $(Ux),
		comment: "A random city name"
	},
	$randomStreetName: {
		fn: () => $(Wx),
		comment: "A random street name"
	},
	$randomStreetAddress: {
		fn: () => $(Gx),
		comment: "A random street address"
	},
	$randomCountry: {
		fn: () => $(Kx),
		comment: "A random country"
	},
	$randomCountryCode: {
		fn: () => $(qx),
		comment: "A random two-letter country code (ISO 3166-1 alpha-2)"
	},
	$randomLatitude: {
		fn: () => $(Jx),
		comment: "A random latitude coordinate"
	},
	$randomLongitude: {
		fn: () => $(Yx),
		comment: "A random longitude coordinate"
	},
	$randomAvatarImage: {
		fn: () => $(Xx),
		comment: "A random avatar image"
	},
	$randomImageUrl: {
		fn: () => $(Zx),
		comment: "A URL of a random image"
	},
	$randomAbstractImage: {
		fn: () => $($x),
		comment: "A URL of a random abstract image"
	},
	$randomAnimalsImage: {
		fn: () => $(eS),
		comment: "A URL of a random animal image"
	},
	$randomBusinessImage: {
		fn: () => $(tS),
		comment: "A URL of a random stock business image"
	},
	$randomCatsImage: {
		fn: () => $(nS),
		comment: "A URL of a random cat image"
	},
	$randomCityImage: {
		fn: () => $(rS),
		comment: "A URL of a random city image"
	},
	$randomFoodImage: {
		fn: () => $(iS),
		comment: "A URL of a random food image"
	},
	$randomNightlifeImage: {
		fn: () => $(aS),
		comment: "A URL of a random nightlife image"
	},
	$randomFashionImage: {
		fn: () => $(oS),
		comment: "A URL of a random fashion image"
	},
	$randomPeopleImage: {
		fn: () => $(sS),
		comment: "A URL of a random image of a person"
	},
	$randomNatureImage: {
		fn: () => $(cS),
		comment: "A URL of a random nature image"
	},
	$randomSportsImage: {
		fn: () => $(lS),
		comment: "A URL of a random sports image"
	},
	$randomTransportImage: {
		fn: () => $(uS),
		comment: "A URL of a random transportation image"
	},
	$randomImageDataUri: {
		fn: () => $(dS),
		comment: "A random image data URI"
	},
	$randomBankAccount: {
		fn: () => $(fS),
		comment: "A random 8-digit bank account number"
	},
	$randomBankAccountName: {
		fn: () => $(pS),
		comment: "A random bank account name"
	},
	$randomCreditCardMask: {
		fn: () => `**** **** **** ${mC(4)}`,
		comment: "A random masked credit card number"
	},
	$randomBankAccountBic: {
		fn: () => $(mS),
		comment: "A random BIC (Bank Identifier Code)"
	},
	$randomBankAccountIban: {
		fn: () => $(hS),
		comment: "A random 15-31 character IBAN (International Bank Account Number)"
	},
	$randomTransactionType: {
		fn: () => $(gS),
		comment: "A random transaction type"
	},
	$randomCurrencyCode: {
		fn: () => $(_S),
		comment: "A random 3-letter currency code (ISO-4217)"
	},
	$randomCurrencyName: {
		fn: () => $(vS),
		comment: "A random currency name"
	},
	$randomCurrencySymbol: {
		fn: () => $(yS),
		comment: "A random currency symbol"
	},
	$randomBitcoin: {
		fn: () => $(bS),
		comment: "A random bitcoin address"
	},
	$randomCompanyName: {
		fn: () => $(xS),
		comment: "A random company name"
	},
	$randomCompanySuffix: {
		fn: () => $(SS),
		comment: "A random company suffix"
	},
	$randomBs: {
		fn: () => $(CS),
		comment: "A random phrase of business-speak"
	},
	$randomBsAdjective: {
		fn: () => $(wS),
		comment: "A random business-speak adjective"
	},
	$randomBsBuzz: {
		fn: () => $(TS),
		comment: "A random business-speak buzzword"
	},
	$randomBsNoun: {
		fn: () => $(ES),
		comment: "A random business-speak noun"
	},
	$randomCatchPhrase: {
		fn: () => $(DS),
		comment: "A random catchphrase"
	},
	$randomCatchPhraseAdjective: {
		fn: () => $(OS),
		comment: "A random catchphrase adjective"
	},
	$randomCatchPhraseDescriptor: {
		fn: () => $(kS),
		comment: "A random catchphrase descriptor"
	},
	$randomCatchPhraseNoun: {
		fn: () => $(AS),
		comment: "Randomly generates a catchphrase noun"
	},
	$randomDatabaseColumn: {
		fn: () => $(jS),
		comment: "A random database column name"
	},
	$randomDatabaseType: {
		fn: () => $(MS),
		comment: "A random database type"
	},
	$randomDatabaseCollation: {
		fn: () => $(NS),
		comment: "A random database collation"
	},
	$randomDatabaseEngine: {
		fn: () => $(PS),
		comment: "A random database engine"
	},
	$randomDateFuture: {
		fn: gC,
		comment: "A random future datetime"
	},
	$randomDatePast: {
		fn: _C,
		comment: "A random past datetime"
	},
	$randomDateRecent: {
		fn: vC,
		comment: "A random recent datetime"
	},
	$randomWeekday: {
		fn: () => $(FS),
		comment: "A random weekday"
	},
	$randomMonth: {
		fn: () => $(IS),
		comment: "A random month"
	},
	$randomDomainName: {
		fn: () => $(LS),
		comment: "A random domain name"
	},
	$randomDomainSuffix: {
		fn: () => $(RS),
		comment: "A random domain suffix"
	},
	$randomDomainWord: {
		fn: () => $(zS),
		comment: "A random unqualified domain name"
	},
	$randomEmail: {
		fn: () => $(BS),
		comment: "A random email address"
	},
	$randomExampleEmail: {
		fn: () => $(VS),
		comment: "A random email address from an example domain"
	},
	$randomUserName: {
		fn: () => $(HS),
		comment: "A random username"
	},
	$randomUrl: {
		fn: () => $(US),
		comment: "A random URL"
	},
	$randomFileName: {
		fn: () => $(WS),
		comment: "A random file name (includes uncommon extensions)"
	},
	$randomFileType: {
		fn: () => $(GS),
		comment: "A random file type (includes uncommon file types)"
	},
	$randomFileExt: {
		fn: () => $(KS),
		comment: "A random file extension (includes uncommon extensions)"
	},
	$randomCommonFileName: {
		fn: () => $(qS),
		comment: "A random file name"
	},
	$randomCommonFileType: {
		fn: () => $(JS),
		comment: "A random, common file type"
	},
	$randomCommonFileExt: {
		fn: () => $(YS),
		comment: "A random, common file extension"
	},
	$randomFilePath: {
		fn: () => $(XS),
		comment: "A random file path"
	},
	$randomDirectoryPath: {
		fn: () => $(ZS),
		comment: "A random directory path"
	},
	$randomMimeType: {
		fn: () => $(QS),
		comment: "A random MIME type"
	},
	$randomPrice: {
		fn: () => (Math.random() * 1e3).toFixed(2),
		comment: "A random price between 0.00 and 1000.00"
	},
	$randomProduct: {
		fn: () => $($S),
		comment: "A random product"
	},
	$randomProductAdjective: {
		fn: () => $(eC),
		comment: "A random product adjective"
	},
	$randomProductMaterial: {
		fn: () => $(tC),
		comment: "A random product material"
	},
	$randomProductName: {
		fn: () => $(nC),
		comment: "A random product name"
	},
	$randomDepartment: {
		fn: () => $(rC),
		comment: "A random commerce department"
	},
	$randomNoun: {
		fn: () => $(iC),
		comment: "A random noun"
	},
	$randomVerb: {
		fn: () => $(aC),
		comment: "A random verb"
	},
	$randomIngverb: {
		fn: () => $(oC),
		comment: "A random verb ending in `-ing`"
	},
	$randomAdjective: {
		fn: () => $(sC),
		comment: "A random adjective"
	},
	$randomWord: {
		fn: () => $(cC),
		comment: "A random word"
	},
	$randomWords: {
		fn: () => yC(cC, 2, 5),
		comment: "Some random words"
	},
	$randomPhrase: {
		fn: () => $(CS),
		comment: "A random phrase"
	},
	$randomLoremWord: {
		fn: () => $(lC),
		comment: "A random word of lorem ipsum text"
	},
	$randomLoremWords: {
		fn: () => yC(lC, 3, 3),
		comment: "Some random words of lorem ipsum text"
	},
	$randomLoremSentence: {
		fn: () => $(uC),
		comment: "A random sentence of lorem ipsum text"
	},
	$randomLoremSentences: {
		fn: () => bC(uC, 2, 6),
		comment: "A random 2 to 6 sentences of lorem ipsum text"
	},
	$randomLoremParagraph: {
		fn: () => $(dC),
		comment: "A random paragraph of lorem ipsum text"
	},
	$randomLoremParagraphs: {
		fn: () => bC(dC, 3, 3),
		comment: "3 random paragraphs of lorem ipsum text"
	},
	$randomLoremText: {
		fn: () => bC(dC, 1, 3),
		comment: "A random amount of lorem ipsum text"
	},
	$randomLoremSlug: {
		fn: () => $(fC),
		comment: "A random lorem ipsum URL slug"
	},
	$randomLoremLines: {
		fn: () => xC(uC, 1, 5),
		comment: "1 to 5 random lines of lorem ipsum"
	}
}, CC = (e) => SC[e].comment, wC = [
	"$guid",
	"$timestamp",
	"$isoTimestamp",
	"$randomUUID",
	"$randomEmail",
	"$randomInt",
	"$randomFirstName",
	"$randomLastName"
], TC = Object.keys(SC), EC = (e) => Object.hasOwn(SC, e), DC = [
	{
		header: "date",
		scalarHeader: Qy
	},
	{
		header: "dnt",
		scalarHeader: $y
	},
	{
		header: "referer",
		scalarHeader: eb
	},
	{
		header: "user-agent",
		scalarHeader: Zy
	}
], OC = (e, t) => {
	let n = Q(e.value, t);
	return e.format === "basic" ? `Basic ${Mb(n)}` : e.format === "bearer" ? `Bearer ${n.trim()}` : n;
}, kC = (e) => (t) => EC(t) ? SC[t].fn() ?? null : e[t] ?? null, AC = (e, t, n) => {
	let r = kC(t), i = new URLSearchParams();
	e.options?.disableSecurity || e.security.forEach((e) => {
		if (e.in !== "query") return;
		let t = Q(e.name, r);
		i.append(t, OC(e, r));
	});
	let a = Sx(e, {
		envVariables: r,
		securityQueryParams: i,
		allowMissingRequestServerBase: n?.allowMissingRequestServerBase ?? !0
	});
	if (!a.ok) throw Error(a.message ?? a.error);
	return cx(a.data, e.allowedReservedQueryParameters ?? /* @__PURE__ */ new Set());
}, jC = "BUILD_REQUEST_FAILED", MC = (e, t) => {
	let n = sb(() => NC(e, t));
	return n.ok ? n.data : ab(jC, n.error);
}, NC = (e, t) => {
	let n = kC(t.envVariables), r = new AbortController(), i = (() => {
		let t = new Headers();
		return e.headers.forEach((e, r) => {
			t.set(Q(r, n), Q(e, n));
		}), t;
	})(), a = (() => {
		if (e.body?.mode === "multipart") {
			let t = Qb(e.body.value, e.body.contentType, (e) => Q(e, n));
			return i.set("content-type", t.type), t;
		}
		if (e.body?.mode === "raw") return typeof e.body.value == "string" ? Q(e.body.value, n) : e.body.value;
		if (e.body?.mode === "formdata") {
			let t = e.body.value.map((e) => ({
				...e,
				key: Q(e.key, n)
			})).map((e) => e.type === "text" ? {
				...e,
				value: Q(e.value, n)
			} : e);
			if (e.body.value.some((e) => e.type === "text" && e.contentType)) {
				let e = Qb(t);
				return i.set("content-type", e.type), e;
			}
			let r = new FormData();
			return t.forEach((e) => r.append(e.key, e.value)), r;
		}
		return e.body?.mode === "urlencoded" ? new URLSearchParams(e.body.value.map((e) => [Q(e.key, n), Q(e.value, n)])) : null;
	})(), o = new URLSearchParams(), s = [];
	e.options?.disableSecurity || e.security.forEach((e) => {
		let t = Q(e.name, n), r = OC(e, n);
		e.in === "header" ? i.append(t, r) : e.in === "query" ? o.append(t, r) : e.in === "cookie" && s.push({
			name: t,
			value: r,
			isDisabled: !1
		});
	});
	let c = Sx(e, {
		envVariables: n,
		securityQueryParams: o,
		allowMissingRequestServerBase: t.allowMissingRequestServerBase
	});
	if (!c.ok) return ab(c.error, c.message);
	let l = c.data, u = pb(e.proxyUrl, l), d = ix({
		cookies: [...e.cookies, ...s].map((e) => ({
			...e,
			name: Q(e.name, n),
			value: Q(e.value, n)
		})),
		originalCookieHeader: i.get("cookie"),
		url: l,
		useCustomCookieHeader: (u || e.options?.isElectron) ?? !1
	});
	d && i.set(d.name, d.value), (u || e.options?.isElectron) && DC.forEach(({ header: e, scalarHeader: t }) => {
		let n = i.get(e);
		n && (i.set(t, n), i.delete(e));
	});
	let f = cx(l, e.allowedReservedQueryParameters ?? /* @__PURE__ */ new Set());
	return ib({
		requestPayload: [u ? fb(e.proxyUrl, f) : f, {
			method: Jy(e.method) ? e.method.toUpperCase() : e.method,
			headers: i,
			body: a,
			cache: e.cache,
			signal: r.signal
		}],
		controller: r,
		isUsingProxy: u
	});
}, PC = (e, t) => "content" in t ? FC(e, Object.keys(t.content ?? {})[0] ?? "") : "schema" in t ? RC(e, t.schema) : e, FC = (e, t) => {
	if (typeof e == "string" && t.includes("json")) try {
		return JSON.parse(e);
	} catch {
		return e;
	}
	return e;
}, IC = /* @__PURE__ */ new Set(["array", "object"]), LC = (e) => {
	let t = u(e);
	if (r(t)) {
		if ("type" in t && t.type) {
			let e = Array.isArray(t.type) ? t.type.find((e) => IC.has(e)) : t.type;
			if (e === "array" || e === "object") return e;
		}
		for (let e of [
			"anyOf",
			"oneOf",
			"allOf"
		]) {
			let n = t[e];
			if (Array.isArray(n)) for (let e of n) {
				let t = LC(e);
				if (t) return t;
			}
		}
	}
}, RC = (e, t) => {
	if (typeof e == "string") {
		let n = LC(t);
		if (n) {
			try {
				let t = JSON.parse(e);
				if (n !== "array" || Array.isArray(t)) return t;
				if (typeof t == "string") return [t];
			} catch {}
			if (n === "array") return e.split(/,\s?/).filter((e) => e !== "");
		}
	}
	return e;
}, zC = (e) => Object.entries(e), BC = (e) => e ? zC(e?.variables ?? {}).reduce((e, [t, n]) => (n.default && (e[t] = n.default), e), {}) : {}, VC = () => typeof window < "u" && "electron" in window, HC = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, UC = (e) => [
	"connect",
	"trace",
	"track"
].includes(e.toLowerCase()), WC = /* @__PURE__ */ new Set([
	"post",
	"put",
	"patch",
	"delete",
	"query"
]), GC = (e, t = !1) => {
	let n = e.toLowerCase();
	if (VC() && !t) return !0;
	let r = !Jy(e) && HC.test(e);
	return !UC(e) && (WC.has(n) || r);
}, KC = (e, t) => new Request(e, {
	...t,
	body: GC(t.method ?? "GET", !0) ? t.body : null
}), qC = (e, t = "") => {
	let n = [];
	return e.forEach((e) => {
		if (e.type === "apiKey") {
			let r = e["x-scalar-secret-token"] || t;
			if (e.in === "header") return n.push({
				in: e.in,
				name: e.name,
				value: r
			});
			if (e.in === "query") return n.push({
				in: "query",
				name: e.name,
				value: r
			});
			if (e.in === "cookie") return n.push({
				in: "cookie",
				name: e.name,
				value: r
			});
		}
		if (e.type === "http") {
			if (e.scheme === "basic") {
				let t = e["x-scalar-secret-username"] || "", r = e["x-scalar-secret-password"] || "";
				return t === "" && r === "" ? null : n.push({
					in: "header",
					name: "Authorization",
					value: `${t}:${r}`,
					format: "basic"
				});
			}
			let r = e["x-scalar-secret-token"];
			return n.push({
				in: "header",
				name: "Authorization",
				value: r || t,
				format: "bearer"
			});
		}
		if (e.type === "oauth2" || e.type === "openIdConnect") {
			let r = Object.values(e?.flows ?? {}).filter(Ve).find((e) => e["x-scalar-secret-token"])?.["x-scalar-secret-token"] ?? "";
			return n.push({
				in: "header",
				name: "Authorization",
				value: r || t,
				format: "bearer"
			});
		}
		return null;
	}), n;
}, JC = "*/*", YC = {
	accept: "Accept",
	"content-type": "Content-Type",
	"user-agent": "User-Agent"
}, XC = (e) => YC[e.toLowerCase()] ?? e, ZC = (e) => Object.fromEntries(Object.entries(e).map(([e, t]) => [XC(e), t])), QC = (e, t) => {
	let n = /* @__PURE__ */ new Set();
	for (let r of e.parameters ?? []) {
		let e = u(r);
		e && e.in === "header" && (hx(e, Be(e, t, void 0)) || n.add(e.name.toLowerCase()));
	}
	return n;
}, $C = (e, t, n, r) => {
	let i = r.hideOverriddenHeaders ? QC(e, t) : null, a = r.hideDisabledHeaders ? e["x-scalar-disable-parameters"]?.["default-headers"]?.[t] ?? {} : null;
	return Object.fromEntries(Object.entries(n).filter(([e]) => {
		let t = e.toLowerCase();
		return !(i?.has(t) || a && a[t] === !0);
	}));
}, ew = (e, t, n) => $C(e, t, n, {
	hideOverriddenHeaders: !1,
	hideDisabledHeaders: !0
}), tw = ({ method: e, operation: t, exampleName: n, hideDisabledHeaders: r = !1, hideOverriddenHeaders: i = !1, options: a = {
	isElectron: !1,
	appVersion: "0.0.0"
} }) => {
	let o = new Headers(), s = u(t.requestBody);
	if (GC(e) && s) {
		let e = s["x-scalar-selected-content-type"]?.[n] ?? Object.keys(s.content ?? {})[0];
		e && e !== "none" && e !== "other" && o.set("Content-Type", e);
	}
	let c = Object.keys(t.responses ?? {}).find((e) => e.startsWith("2")), l = c ? u(t.responses[c]) : null, d = Object.keys(l?.content ?? {}).join(", ") || JC;
	o.set("Accept", d), a.isElectron && a.appVersion && o.set("User-Agent", `Scalar/${a.appVersion}`);
	let f = Object.fromEntries(o.entries());
	return i || r ? $C(t, n, f, {
		hideOverriddenHeaders: i,
		hideDisabledHeaders: r
	}) : f;
}, nw = /* @__PURE__ */ new Set([
	"__proto__",
	"prototype",
	"constructor"
]), rw = (e, t) => {
	if (nw.has(e)) {
		let n = t ? `Prototype pollution key detected: "${e}" in ${t}` : `Prototype pollution key detected: "${e}"`;
		throw Error(n);
	}
}, iw = (e) => nw.has(e), aw = (e, t, r) => {
	let [i, ...a] = t;
	if (!i) return;
	if (rw(i), !a.length) {
		e[i] = r;
		return;
	}
	let o = n(e[i]) ? e[i] : {};
	e[i] = o, aw(o, a, r);
}, ow = (e, t) => {
	let n = xy(e, t ?? Vp(mv, {}), {
		mode: "write",
		rootName: "root"
	});
	if (n.xml === void 0) throw Error(`Unable to serialize XML part: ${n.diagnostics.map(({ code: e }) => e).join(", ")}`);
	return n.xml;
}, sw = (e, t) => {
	let n = u(t.schema);
	return y(e).essence !== "multipart/form-data" || t.prefixEncoding !== void 0 || t.itemEncoding !== void 0 || n !== void 0 && f(n) || t.itemSchema !== void 0;
}, cw = (e, t) => y(e).type === "multipart" && (sw(e, t) || Object.values(t.encoding ?? {}).some((e) => y(e.contentType).type === "multipart" || e.encoding !== void 0)), lw = (e, t) => t instanceof Blob ? t.type || "application/octet-stream" : e && (!("type" in e) || !e.type || e.type === "string" && e.contentEncoding) ? "application/octet-stream" : typeof t == "object" && t ? "application/json" : "text/plain", uw = (e, t, n) => {
	let r = lw(t, n);
	if (!e) return r;
	if (/[\r\n\0]/.test(e)) throw Error("Invalid multipart content type");
	let i = e.split(",").map((e) => e.trim()), a = y(r), o = i.find((e) => {
		let t = y(e);
		return (t.type === "*" || t.type === a.type) && (t.subtype === "*" || t.subtype === a.subtype);
	});
	return o ? y(o).essence.includes("*") ? o.replace(/^[^;]+/, a.essence) : o : i.find((e) => !y(e).essence.includes("*")) ?? r;
}, dw = (e, t, n) => u((e && "prefixItems" in e ? e.prefixItems?.[t] : void 0) ?? (e && "items" in e ? e.items : void 0) ?? n, l), fw = (e, t, r) => {
	let i = t ? y(t).subtype : void 0;
	return (i === "xml" || i?.endsWith("+xml")) && n(e) ? ow(e, r) : i === "json" || i?.endsWith("+json") || typeof e == "object" && e ? JSON.stringify(Pe(e)) : String(e ?? "");
}, pw = (e, t, n = {}, r, i = 0) => {
	if (i >= 8) throw Error("Maximum multipart nesting exceeded");
	let a = y(t).essence === "multipart/form-data";
	return (Array.isArray(e) ? e.map((e, t) => {
		let i = t < (n.prefixEncoding?.length ?? 0) ? n.prefixEncoding?.[t] : n.itemEncoding, o = dw(r, t, n.itemSchema);
		if (a && typeof e == "object" && e && !Array.isArray(e)) {
			let t = Object.entries(e), n = t[0];
			if (t.length !== 1 || !n) throw Error("Named positional multipart items must contain exactly one property");
			return [
				n[0],
				n[1],
				i,
				Oy(o, [n[0]])
			];
		}
		return [
			void 0,
			e,
			i,
			o
		];
	}) : typeof e == "object" && e ? Object.entries(e).flatMap(([e, t]) => {
		let i = Oy(r, [e]);
		return (Array.isArray(t) ? t : [t]).map((r) => [
			e,
			r,
			n.encoding?.[e],
			Array.isArray(t) ? u(i && f(i) ? i.items : void 0, l) : i
		]);
	}) : []).flatMap(([e, t, n, r]) => {
		let o = a && Hy(n), s = o ? Wy(e ?? "", t, n) : null, c = o ? void 0 : uw(n?.contentType, r, t), l = Object.fromEntries(Object.entries(n?.headers ?? {}).flatMap(([e, t]) => {
			if (e.toLowerCase() === "content-type") return [];
			let n = u(t);
			if (!n || !("schema" in n)) return [];
			let r = u(n.schema), i = n?.example ?? u(Object.values(n?.examples ?? {})[0])?.value ?? r?.const ?? r?.default;
			return i === void 0 ? [] : [[e, String(i)]];
		}));
		r?.contentEncoding && !Object.keys(l).some((e) => e.toLowerCase() === "content-transfer-encoding") && (l["Content-Transfer-Encoding"] = r.contentEncoding);
		let d = {
			...e === void 0 ? {} : { key: e },
			...c ? { contentType: c } : {},
			...Object.keys(l).length ? { headers: l } : {}
		};
		if (s) return s.map((e) => ({
			...d,
			type: "text",
			...e
		}));
		if (c && y(c).type === "multipart" && typeof t != "string" && !(t instanceof Blob)) return [{
			...d,
			type: "multipart",
			contentType: c,
			value: pw(t, c, n, r, i + 1)
		}];
		if (c && y(c).essence === "application/x-www-form-urlencoded" && typeof t == "object" && t) {
			let e = Object.entries(t).flatMap(([e, t]) => (Array.isArray(t) ? t : [t]).flatMap((t) => {
				let r = n?.encoding?.[e];
				return Wy(e, t, r) || [{
					key: e,
					value: fw(t, Hy(r) ? void 0 : r?.contentType)
				}];
			}));
			return [{
				...d,
				type: "text",
				value: new URLSearchParams(e.map((e) => [e.key, e.value])).toString()
			}];
		}
		return t instanceof File ? [{
			...d,
			type: "file",
			value: Pe(t)
		}] : t instanceof Blob ? [{
			...d,
			type: "blob",
			value: Pe(t)
		}] : [{
			...d,
			type: "text",
			value: fw(t, c, r)
		}];
	});
}, mw = (e) => {
	if (e.value instanceof File) {
		let t = e.value;
		return {
			type: "file",
			key: e.key,
			value: e.contentType && e.contentType !== t.type ? new File([t], t.name, {
				type: e.contentType,
				lastModified: t.lastModified
			}) : t,
			contentType: e.contentType
		};
	}
	return {
		type: "text",
		key: e.key,
		value: e.value,
		...e.contentType ? { contentType: e.contentType } : {}
	};
}, hw = (e, t, n) => e.content[t]?.encoding?.[n]?.contentType, gw = (e, t) => {
	let n = My(t), r = [], i = /* @__PURE__ */ new Map();
	for (let a of e) {
		if (!n(a.name, a.value)) {
			r.push(a);
			continue;
		}
		let e = a.name.split("."), o = e[0];
		if (!o) continue;
		let s = i.get(o);
		s || (s = {}, i.set(o, s), r.push({
			name: o,
			value: s
		})), aw(s, e.slice(1), Ay(a.value, Oy(t, e)));
	}
	return r;
}, _w = (e, t = "default", r, i) => {
	if (!e) return null;
	let a = Ey(e, t);
	if (!a) return null;
	let o = Ty(e, a, t, r, i);
	if (!o) return null;
	let s = ie(re(o), a);
	if (s !== void 0) return {
		mode: "raw",
		value: s,
		contentType: a
	};
	let c = u(e.content[a]?.schema, l), f = c && d(c) ? c : void 0, p = !!(f?.allOf || f?.oneOf || f?.anyOf), m = f && !p ? f.properties : void 0, h = new Set(f && !p ? f.required ?? [] : []), ee = (e) => !!(m && Object.hasOwn(m, e) && !h.has(e)), g = e.content[a];
	if (g && cw(a, g)) {
		let e = (() => {
			if (typeof o.value != "string") return o.value;
			try {
				return JSON.parse(o.value);
			} catch {
				return o.value;
			}
		})();
		if (typeof e == "string" || e instanceof Blob) return {
			mode: "raw",
			value: e,
			contentType: a
		};
		let t = sw(a, g), r = t && y(a).essence === "multipart/form-data" && Array.isArray(e) ? e.filter((e) => !(n(e) && typeof e.name == "string" && "value" in e && e.isDisabled)).map((e, t) => {
			if (!n(e) || typeof e.name != "string" || !("value" in e)) return e;
			let r = dw(c, t, g.itemSchema);
			return { [e.name]: Ay(e.value, Oy(r, [e.name])) };
		}) : e;
		return {
			mode: "multipart",
			contentType: a,
			value: !t && Array.isArray(e) ? gw(e.filter((e) => !e.isDisabled), c).flatMap((e) => pw({ [e.name]: Ay(e.value, Oy(c, [e.name])) }, a, g, c)) : pw(!t && n(e) ? Object.fromEntries(Object.entries(e).filter(([e]) => !ee(e))) : r, a, g, c)
		};
	}
	if ((a === "multipart/form-data" || a === "application/x-www-form-urlencoded") && Array.isArray(o.value)) {
		let t = (Array.isArray(o.value) ? o.value : []).filter((e) => !e.isDisabled), n = a === "multipart/form-data" ? {
			mode: "formdata",
			value: []
		} : {
			mode: "urlencoded",
			value: []
		}, r = n.mode === "formdata" ? u(e.content[a]?.schema, l) : void 0;
		return (n.mode === "formdata" ? gw(t, r) : t).forEach(({ name: t, value: i }) => {
			if (!t) return;
			let o = e.content[a]?.encoding?.[t];
			if (n.mode === "formdata") {
				let e = Ay(i, Oy(r, [t])), a = Gy(t, Array.isArray(e) ? e : i, o);
				if (a) {
					n.value.push(...a.map(mw));
					return;
				}
			}
			let s = Wy(t, i, o);
			if (s) {
				for (let e of s) n.value.push({
					type: "text",
					key: e.key,
					value: e.value
				});
				return;
			}
			let c = n.mode === "formdata" ? o?.contentType : void 0;
			if (i instanceof File && n.mode === "formdata") {
				let e = Pe(i), r = c && c !== e.type ? new File([e], e.name, {
					type: c,
					lastModified: e.lastModified
				}) : e;
				return n.value.push({
					type: "file",
					key: t,
					value: r,
					contentType: c
				});
			}
			if (i != null) {
				let e = typeof i == "object" && i ? JSON.stringify(Pe(i)) : String(i);
				return n.mode === "formdata" && c ? n.value.push({
					type: "text",
					key: t,
					value: e,
					contentType: c
				}) : n.value.push({
					type: "text",
					key: t,
					value: e
				});
			}
		}), n;
	}
	if (a === "application/x-www-form-urlencoded" && n(o.value)) {
		let t = {
			mode: "urlencoded",
			value: []
		};
		for (let [n, r] of Object.entries(o.value)) if (!ee(n) && n && r != null) {
			let i = e.content[a]?.encoding?.[n], o = Wy(n, r, i);
			if (o) {
				for (let e of o) t.value.push({
					key: e.key,
					value: e.value
				});
				continue;
			}
			let s = typeof r == "object" && r ? JSON.stringify(Pe(r)) : String(r);
			t.value.push({
				key: n,
				value: s
			});
		}
		return t;
	}
	if (a === "multipart/form-data" && n(o.value)) {
		let t = {
			mode: "formdata",
			value: []
		};
		for (let [n, r] of Object.entries(o.value)) {
			if (!n || r == null || ee(n)) continue;
			let i = e.content[a]?.encoding?.[n], o = Gy(n, r, i);
			if (o) {
				t.value.push(...o.map(mw));
				continue;
			}
			let s = Wy(n, r, i);
			if (s) {
				for (let e of s) t.value.push({
					type: "text",
					key: e.key,
					value: e.value
				});
				continue;
			}
			let c = hw(e, a, n);
			if (r instanceof File) {
				let e = Pe(r), i = c && c !== e.type ? new File([e], e.name, {
					type: c,
					lastModified: e.lastModified
				}) : e;
				t.value.push({
					type: "file",
					key: n,
					value: i,
					contentType: c
				});
				continue;
			}
			let l = typeof r == "object" && r ? JSON.stringify(Pe(r)) : String(r);
			c ? t.value.push({
				type: "text",
				key: n,
				value: l,
				contentType: c
			}) : t.value.push({
				type: "text",
				key: n,
				value: l
			});
		}
		return t;
	}
	let _ = o.value !== null && typeof o.value == "object" ? Pe(o.value) : o.value;
	return _ instanceof File ? {
		mode: "raw",
		value: _,
		contentType: _.type
	} : typeof _ == "object" ? {
		mode: "raw",
		value: JSON.stringify(_),
		contentType: "application/json"
	} : {
		mode: "raw",
		value: _
	};
}, vw = (e, t) => {
	let n = Be({
		...e,
		content: void 0,
		schema: void 0
	}, t, void 0), r = n ?? Be(e, t, void 0), i = re(r), a = "content" in e ? px(e.content)?.[0] : void 0, o = a ? ie(i, a) : void 0;
	return {
		example: r,
		value: a && i && !(n && i.source === "serialized") ? o ?? i.value : i?.value,
		mediaSerialized: a !== void 0 && o !== void 0 && !(n && i?.source === "serialized"),
		serialized: n !== void 0 && i?.source === "serialized"
	};
}, yw = (e, t) => "explode" in e && e.explode !== void 0 ? e.explode : t, bw = (e = [], t = "default") => {
	let n = {
		cookies: [],
		headers: {},
		pathVariables: {},
		allowReservedQueryParameters: /* @__PURE__ */ new Set(),
		urlParams: new URLSearchParams()
	};
	if (e.length === 0) return n;
	for (let r of e) {
		let e = u(r);
		if (!e) continue;
		let i = vw(e, t), { example: a, value: o } = i;
		if (!a || hx(e, a)) continue;
		if (i.serialized) {
			let t = String(o);
			switch (e.in) {
				case "query":
					(n.serializedQuery ??= []).push(t);
					break;
				case "path":
					n.pathVariables[e.name] = t, (n.serializedPathParameters ??= /* @__PURE__ */ new Set()).add(e.name);
					break;
				case "header":
					n.headers[e.name] = t;
					break;
				case "cookie": n.headers.Cookie = [n.headers.Cookie, t].filter(Boolean).join("; ");
			}
			continue;
		}
		if (i.mediaSerialized) {
			let t = String(o);
			switch (e.in) {
				case "query":
					n.urlParams.set(e.name, t);
					break;
				case "header":
					n.headers[e.name] = t;
					break;
				case "path":
					n.pathVariables[e.name] = t;
					break;
				case "cookie": n.cookies.push(Vp(Om, {
					name: encodeURIComponent(e.name),
					value: encodeURIComponent(t),
					path: "/"
				}));
			}
			continue;
		}
		let s = PC(o, e), c = e.name;
		switch (e.in) {
			case "header": {
				if (c.toLowerCase() === "content-type" && s === "multipart/form-data") break;
				let t = Py(s, yw(e, !1));
				if (!Ve(t)) break;
				let r = String(t);
				n.headers[c] ? n.headers[c] = `${n.headers[c]},${r}` : n.headers[c] = r;
				break;
			}
			case "path": {
				let t = Py(s, yw(e, !1));
				n.pathVariables[c] = String(t);
				break;
			}
			case "query":
				ww(e, c, s, n.urlParams, n.allowReservedQueryParameters);
				break;
			case "cookie":
				if ("style" in e && e.style === "cookie") {
					n.cookies.push(...Vy(c, s, yw(e, !0)).map((e) => Vp(Om, {
						...e,
						path: "/"
					})));
					break;
				}
				Tw(c, s, yw(e, !0), n.cookies);
		}
	}
	return n;
}, xw = (e, t) => !("style" in e) || !e.style ? "form" : e.style === "deepObject" ? n(t) ? "deepObject" : "form" : e.style, Sw = (e) => "allowReserved" in e && e.allowReserved !== void 0 ? e.allowReserved : "schema" in e && e.schema && typeof e.schema == "object" && "allowReserved" in e.schema ? e.schema.allowReserved === !0 : !1, Cw = (e, t, ...n) => {
	if (t) for (let t of n) e.add(t);
}, ww = (e, t, n, r, i) => {
	let a = "explode" in e && e.explode !== void 0 ? e.explode : !0, o = Sw(e), s = xw(e, n);
	if ("content" in e && e.content) {
		let a = Ny(n, Object.keys(e.content)[0] ?? "application/json");
		r.set(t, a), Cw(i, o, t);
		return;
	}
	if (s === "deepObject" && a) {
		let e = zy(t, n);
		for (let n of e) r.append(n.key, n.value), Cw(i, o, t);
		return;
	}
	if (s === "spaceDelimited") {
		let e = Ly(n), a = r.get(t);
		r.set(t, a ? `${a} ${e}` : e), Cw(i, o, t);
		return;
	}
	if (s === "pipeDelimited") {
		let e = Ry(n), a = r.get(t);
		r.set(t, a ? `${a}|${e}` : e), Cw(i, o, t);
		return;
	}
	let c = Fy(n, a);
	if (Array.isArray(c)) for (let e of c) {
		let n = e.key || t;
		r.append(n, String(e.value)), Cw(i, o, t);
	}
	else r.append(t, String(c)), Cw(i, o, t);
}, Tw = (e, t, n, r) => {
	let i = Iy(t, n);
	if (Array.isArray(i)) for (let t of i) {
		let n = t.key || e;
		r.push(Vp(Om, {
			name: n,
			value: String(t.value),
			path: "/"
		}));
	}
	else r.push(Vp(Om, {
		name: e,
		value: String(i),
		path: "/"
	}));
}, Ew = ({ exampleName: e, globalCookies: t, method: n, operation: r, path: i, proxyUrl: a, server: o, defaultHeaders: s, isElectron: c, selectedSecuritySchemes: l, openapiVersion: d, requestBodyCompositionSelection: f }) => {
	let p = u(r.requestBody), m = bw(r.parameters ?? [], e), h = r.parameters?.map((e) => u(e)).find((e) => e?.in === "querystring"), ee = h ? _x(h, e) : void 0, g = qC(l), _ = new Headers({
		...ew(r, e, s),
		...m.headers
	}), te = GC(n) ? _w(p, e, f, d) : null;
	(te?.mode === "formdata" || te?.mode === "urlencoded") && _.delete("Content-Type");
	let v = BC(o), y = rb(o?.url ?? "", v), ne = r["x-scalar-disable-parameters"]?.["global-cookies"]?.[e] ?? {}, re = [...t.map((e) => ({
		...e,
		isDisabled: (e.isDisabled || ne[e.name.toLowerCase()]) ?? !1
	})), ...m.cookies], ie = _.get("Accept")?.toLowerCase().includes("text/event-stream") ?? !1, ae = ie ? "no-store" : "default";
	return ie && (_.set("Cache-Control", "no-cache"), _.set("Pragma", "no-cache")), { request: {
		baseUrl: y,
		proxyUrl: a,
		path: {
			variables: m.pathVariables,
			...m.serializedPathParameters ? { serializedParameters: m.serializedPathParameters } : {},
			raw: i
		},
		query: m.urlParams,
		...m.serializedQuery ? { serializedQuery: m.serializedQuery } : {},
		...ee ? { querystring: ee } : {},
		method: Jy(n) && n === n.toLowerCase() ? n.toUpperCase() : n,
		headers: _,
		body: te,
		cookies: re,
		cache: ae,
		security: g,
		options: { isElectron: c },
		allowedReservedQueryParameters: m.allowReservedQueryParameters
	} };
}, Dw = [
	"userPassword",
	"plain",
	"scramSha256",
	"scramSha512"
], Ow = (e) => Dw.some((t) => t === e), kw = ["symmetricEncryption", "asymmetricEncryption"], Aw = (e) => kw.some((t) => t === e), jw = (e) => n(e) && "openapi" in e && typeof e.openapi == "string", Mw = (e) => n(e) && "asyncapi" in e && typeof e.asyncapi == "string", Nw = (e) => {
	if (jw(e)) return "openapi";
	if (Mw(e)) return "asyncapi";
}, Pw = (e) => e === "asyncapi" ? "AsyncAPI" : "OpenAPI", Fw = (e, t) => {
	if (e === null) return {
		name: null,
		environment: Vp(am, {})
	};
	let n = e.workspace["x-scalar-active-environment"];
	if (!n) return {
		name: null,
		environment: Vp(am, {})
	};
	let r = e.workspace["x-scalar-environments"]?.[n] ?? { variables: [] }, i = (jw(t) ? t["x-scalar-environments"]?.[n] : void 0) ?? { variables: [] };
	return {
		name: n,
		environment: Vp(am, {
			...r,
			...i,
			variables: [...r.variables, ...i.variables]
		})
	};
};
// vendor/node_modules/@scalar/json-magic/dist/helpers/escape-json-pointer.js
function Iw(e) {
	return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
// vendor/node_modules/@scalar/workspace-store/dist/helpers/for-each-path-item-operation.js
var Lw = 10, Rw = (e) => e === e.toLowerCase() && Jy(e), zw = (e) => r(e) && Object.hasOwn(e, "$ref-value"), Bw = (e) => {
	if (!e || typeof e != "object") return;
	let t = u(e, l);
	for (let e = 1; zw(t); e++) {
		if (e >= Lw) {
			let { "$ref-value": e, ...n } = t;
			return console.warn(`Stopped resolving "${t.$ref}" after ${Lw} hops.\n\nThis reference most likely points at itself, directly or through another reference.`), n;
		}
		t = u(t, l);
	}
	return t;
}, Vw = (e, t) => {
	let n = Bw(e);
	if (!n) return;
	if (Rw(t)) return n[t];
	let r = n.additionalOperations;
	return r && Object.hasOwn(r, t) ? r[t] : void 0;
}, Hw = (e, t, n) => {
	if (!e || typeof e != "object") return;
	let r = "$ref" in e && "$ref-value" in e ? e["$ref-value"] ?? e : e;
	Rw(t) ? r[t] = n : (rw(t), r.additionalOperations ??= {}, r.additionalOperations[t] = n);
}, Uw = (e) => {
	let t = [], n = e;
	for (; r(n) && !t.includes(n) && t.length < Lw && (t.push(n), "$ref" in n && "$ref-value" in n);) n = n["$ref-value"];
	return t;
}, Ww = (e, t) => {
	if (e && typeof e == "object") for (let n of Uw(e)) Rw(t) ? delete n[t] : r(n.additionalOperations) && (delete n.additionalOperations[t], Object.keys(n.additionalOperations).length === 0 && delete n.additionalOperations);
}, Gw = (e, t) => {
	let n = Bw(e);
	if (n) {
		for (let [e, r] of Object.entries(n)) Rw(e) && r !== void 0 && t(e, r);
		for (let [e, r] of Object.entries(n.additionalOperations ?? {})) r !== void 0 && !Rw(e) && t(e, r);
	}
}, Kw = (e) => {
	let t = Bw(e);
	return !t || Object.keys(t).length === 0;
}, qw = (e) => Rw(e) ? e : `additionalOperations/${Iw(e)}`, Jw = (e = [], t = []) => {
	let n = t.flatMap((e) => {
		let t = u(e);
		return t ? `${t.in}:${t.name}` : [];
	}), r = new Set(n);
	return [...e.filter((e) => {
		let t = u(e);
		return t ? !r.has(`${t.in}:${t.name}`) : !1;
	}), ...t];
}, Yw = (e) => e === "web" ? "https://proxy.scalar.com" : null, Xw = (e, t) => e === void 0 ? Yw(t) : e, Zw = (e, t) => JSON.stringify(t) === "[{}]" && e?.length ? e.find((e) => JSON.stringify(e) === "{}") ? e : [...e, {}] : t ?? e ?? [], Qw = (e) => Object.keys(e), $w = (e, t) => Qw(t).flatMap((t) => u(e?.[t]) || []), eT = (e) => {
	let t = e.some((e) => Object.keys(e).length > 1);
	return e.some((e) => Object.keys(e).length === 0) && !t;
}, tT = (e) => !e || e.type !== "oauth2" ? [] : e["x-default-scopes"] ?? [], nT = (e, t) => Object.fromEntries(Object.entries(e).map(([e, n]) => {
	if (Array.isArray(n) && n.length > 0) return [e, [...n]];
	let r = u(t[e]), i = r?.type === "oauth2" ? r["x-default-scopes"] : void 0;
	return Array.isArray(i) && i.length > 0 ? [e, [...i]] : [e, Array.isArray(n) ? [...n] : n];
})), rT = (e, t) => {
	if (!Array.isArray(e)) {
		let n = u(t[e]);
		return { [e]: tT(n) };
	}
	let n = {};
	for (let r of e) if (Array.isArray(r)) for (let e of r) n[e] = tT(u(t[e]));
	else n[r] = tT(u(t[r]));
	return n;
}, iT = (e, t, n = [], r = {}, i) => {
	if (t) return t;
	if (e) return e;
	if (eT(n) && !i) return {
		selectedIndex: -1,
		selectedSchemes: []
	};
	if (i) return {
		selectedIndex: 0,
		selectedSchemes: [rT(i, r)]
	};
	let a = n[0];
	return a ? {
		selectedIndex: 0,
		selectedSchemes: [nT(a, r)]
	} : {
		selectedIndex: -1,
		selectedSchemes: []
	};
}, aT = (e, t = /* @__PURE__ */ new WeakMap()) => {
	if (typeof e != "object" || !e) return e;
	if (t.has(e)) return t.get(e);
	let n = Array.isArray(e) ? [] : {};
	return t.set(e, n), Object.keys(e).forEach((r) => {
		n[r] = aT(e[r], t);
	}), n;
}, oT = (e, t, n = !1, i = /* @__PURE__ */ new Set()) => {
	for (let a of Object.keys(t)) if (!Object.hasOwn(e, a)) a === "__proto__" ? Object.defineProperty(e, a, {
		value: t[a],
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[a] = t[a];
	else {
		let o = e[a], s = t[a], c = n && (Array.isArray(o) || Array.isArray(s));
		if (r(o) && r(s) && !c) {
			let e = ye(o), t = ye(s);
			if (i.has(e) || i.has(t)) continue;
			i.add(e), i.add(t), oT(o, s, n, i);
		} else try {
			e[a] = s;
		} catch (e) {
			console.warn(`Issue setting ${a} on object`), console.warn(e);
		}
	}
	return e;
}, sT = {
	"x-scalar-secret-client-id": "x-scalar-client-id",
	"x-scalar-secret-client-secret": "clientSecret",
	"x-scalar-secret-password": "password",
	"x-scalar-secret-redirect-uri": "x-scalar-redirect-uri",
	"x-scalar-secret-token": "token",
	"x-scalar-secret-username": "username",
	"x-scalar-secret-auth-url": "authorizationUrl",
	"x-scalar-secret-token-url": "tokenUrl"
}, cT = (e, t, n = {}, r) => Object.fromEntries(e.map((e) => {
	let i = typeof n[e] == "string" ? n[e] : void 0, a = typeof t[e] == "string" ? t[e] : void 0, o = typeof t[sT[e]] == "string" ? t[sT[e]] : void 0;
	return [e, e === "x-scalar-secret-redirect-uri" ? i ?? a ?? o ?? r ?? "" : i || a || o || ""];
})), lT = (e, t) => {
	let n = t in e ? Reflect.get(e, t) : void 0;
	return typeof n == "string" ? n : "";
}, uT = (e = {}) => {
	let t = e["x-scalar-secret-refresh-token"];
	return typeof t == "string" ? { "x-scalar-secret-refresh-token": t } : {};
}, dT = (e, t = {}) => {
	let n = t["x-scalar-credentials-location"] ?? e["x-scalar-credentials-location"];
	return n ? { "x-scalar-credentials-location": n } : {};
}, fT = (e, t, r) => {
	let i = /* @__PURE__ */ new Set();
	return {
		flows: zC(e ?? {}).reduce((e, [a, o]) => {
			if (!n(o)) return e;
			let s = o.selectedScopes;
			return Array.isArray(s) && s.forEach((e) => typeof e == "string" && i.add(e)), a === "implicit" && (e.implicit = {
				...o,
				...cT([
					"x-scalar-secret-client-id",
					"x-scalar-secret-redirect-uri",
					"x-scalar-secret-token",
					"x-scalar-secret-auth-url"
				], o, t?.implicit, r),
				...uT(t?.implicit)
			}), a === "password" && (e[a] = {
				...o,
				...cT([
					"x-scalar-secret-client-id",
					"x-scalar-secret-client-secret",
					"x-scalar-secret-username",
					"x-scalar-secret-password",
					"x-scalar-secret-token",
					"x-scalar-secret-token-url"
				], o, t?.password),
				...dT(o, t?.password),
				...uT(t?.password)
			}), a === "clientCredentials" && (e[a] = {
				...o,
				...cT([
					"x-scalar-secret-client-id",
					"x-scalar-secret-client-secret",
					"x-scalar-secret-token",
					"x-scalar-secret-token-url"
				], o, t?.clientCredentials),
				...dT(o, t?.clientCredentials),
				...uT(t?.clientCredentials)
			}), a === "deviceAuthorization" && (e[a] = {
				...o,
				...cT([
					"x-scalar-secret-client-id",
					"x-scalar-secret-client-secret",
					"x-scalar-secret-token",
					"x-scalar-secret-token-url"
				], o, t?.deviceAuthorization),
				...dT(o, t?.deviceAuthorization),
				...uT(t?.deviceAuthorization)
			}), a === "authorizationCode" && (e[a] = {
				...o,
				...cT([
					"x-scalar-secret-client-id",
					"x-scalar-secret-client-secret",
					"x-scalar-secret-redirect-uri",
					"x-scalar-secret-token",
					"x-scalar-secret-auth-url",
					"x-scalar-secret-token-url"
				], o, t?.authorizationCode, r),
				...dT(o, t?.authorizationCode),
				...uT(t?.authorizationCode)
			}), e;
		}, {}),
		selectedScopes: Array.from(i)
	};
}, pT = (e, t, n, r, i) => {
	let a = t.getAuthSecrets(r, n);
	if (e.type === "apiKey") {
		let t = a?.type === "apiKey" ? a : void 0;
		return {
			...e,
			"x-scalar-secret-token": t?.["x-scalar-secret-token"] || lT(e, "x-scalar-secret-token") || e.value || ""
		};
	}
	if (e.type === "http") {
		let t = a?.type === "http" ? a : void 0;
		return {
			...e,
			"x-scalar-secret-token": t?.["x-scalar-secret-token"] || lT(e, "x-scalar-secret-token") || e.token || "",
			"x-scalar-secret-username": t?.["x-scalar-secret-username"] || lT(e, "x-scalar-secret-username") || e.username || "",
			"x-scalar-secret-password": t?.["x-scalar-secret-password"] || lT(e, "x-scalar-secret-password") || e.password || ""
		};
	}
	if (e.type === "oauth2") {
		let t = a?.type === "oauth2" ? a : void 0, n = fT(e.flows, t, i), r = Array.isArray(e["x-default-scopes"]) ? e["x-default-scopes"].filter((e) => typeof e == "string") : [], o = Array.from(/* @__PURE__ */ new Set([...r, ...n.selectedScopes]));
		return {
			...e,
			flows: n.flows,
			"x-default-scopes": o
		};
	}
	if (e.type === "openIdConnect") {
		let t = a?.type === "openIdConnect" ? a : void 0, n = fT({
			implicit: t?.implicit,
			password: t?.password,
			clientCredentials: t?.clientCredentials,
			authorizationCode: t?.authorizationCode,
			deviceAuthorization: t?.deviceAuthorization
		}, t, i);
		return {
			...e,
			...zC(n.flows).length ? { flows: n.flows } : {}
		};
	}
	if (e.type === "userPassword" || e.type === "plain" || e.type === "scramSha256" || e.type === "scramSha512") {
		let t = a?.type === e.type ? a : void 0;
		return {
			...e,
			type: e.type,
			"x-scalar-secret-username": t?.["x-scalar-secret-username"] || e.username || "",
			"x-scalar-secret-password": t?.["x-scalar-secret-password"] || e.password || ""
		};
	}
	if (e.type === "X509") {
		let t = a?.type === "X509" ? a : void 0;
		return {
			...e,
			type: e.type,
			"x-scalar-secret-client-certificate": t?.["x-scalar-secret-client-certificate"] || "",
			"x-scalar-secret-private-key": t?.["x-scalar-secret-private-key"] || ""
		};
	}
	if (e.type === "symmetricEncryption" || e.type === "asymmetricEncryption") {
		let t = a?.type === e.type ? a : void 0;
		return {
			...e,
			type: e.type,
			"x-scalar-secret-token": t?.["x-scalar-secret-token"] || e.token || ""
		};
	}
	if (e.type === "gssapi") {
		let t = a?.type === "gssapi" ? a : void 0;
		return {
			...e,
			type: e.type,
			"x-scalar-secret-service-name": t?.["x-scalar-secret-service-name"] || ""
		};
	}
	return e;
}, mT = (e) => {
	let t = u(e);
	return typeof t == "object" && !!t && "availableScopes" in t;
}, hT = (e) => {
	let t = u(e);
	if (!t || typeof t != "object") return e;
	let n = Object.entries(t);
	return n.some(([, e]) => mT(e)) ? Object.fromEntries(n.map(([e, t]) => {
		if (!mT(t)) return [e, t];
		let n = u(t);
		if (!r(n)) return [e, t];
		let { availableScopes: i, scopes: a, ...o } = n;
		return [e, {
			...o,
			scopes: a ?? i ?? {}
		}];
	})) : e;
}, gT = (e) => {
	if (!(e && typeof e == "object" && "type" in e)) return e;
	if (e.type === "http" && "scheme" in e && typeof e.scheme == "string") return {
		...e,
		scheme: e.scheme.toLowerCase()
	};
	if (e.type === "httpApiKey") return {
		...e,
		type: "apiKey"
	};
	if (e.type === "oauth2" && "flows" in e && e.flows) {
		let t = hT(e.flows);
		if (t !== e.flows) return {
			...e,
			flows: t
		};
	}
	return e;
}, _T = (e = {}, t = {}, n, i, a) => zC(oT(zC(e).reduce((e, [t, n]) => {
	let r = aT(u(n));
	return r && (e[t] = r), e;
}, {}), t)).reduce((e, [t, o]) => {
	let s = gT(o), c = r(s) && typeof s.type == "string" ? s.type : void 0;
	if (Ow(c) || Aw(c) || c === "X509" || c === "gssapi") return e[t] = pT({
		...Vp(R.Object({
			description: R.Optional(R.String()),
			username: R.Optional(R.String()),
			password: R.Optional(R.String()),
			token: R.Optional(R.String())
		}), s),
		type: c
	}, n, t, i, a), e;
	if (r(s) && s.type === "apiKey" && (s.in === "user" || s.in === "password")) return e[t] = pT({
		...Vp(R.Object({
			description: R.Optional(R.String()),
			name: R.Optional(R.String()),
			value: R.Optional(R.String())
		}), s),
		type: "apiKey",
		in: s.in
	}, n, t, i, a), e;
	let l = Vp(gv, s);
	return e[t] = pT({
		...r(s) ? s : {},
		...l
	}, n, t, i, a), e;
}, {});
// vendor/node_modules/@scalar/workspace-store/dist/request-example/context/servers.js
function vT(e, t = {}) {
	return Array.isArray(e) ? e.map((e) => ST(e, t)) : [];
}
function yT(e) {
	try {
		let t = new URL(e), n = t.port ? `:${t.port}` : "";
		return `${t.protocol}//${t.hostname}${n}`;
	} catch {
		return;
	}
}
function bT() {
	if (typeof window < "u" && typeof window?.location?.origin == "string") return window.location.origin;
}
function xT(e, t) {
	let { baseServerUrl: n, documentUrl: r } = t;
	if (n) return dx(n, e);
	if (r) {
		let t = yT(r);
		if (t) return dx(t, e);
	}
	let i = bT();
	return i ? dx(i, e) : e;
}
function ST(e, t) {
	return e.url?.startsWith("/") && (e.url = xT(e.url, t)), e;
}
var CT = (e, t, n, r) => {
	let i = jw(e) ? e["x-scalar-selected-server"] : void 0, a = n == null ? t?.["x-scalar-selected-server"] ?? i : i;
	return a == null ? r[0] ?? null : r.find(({ url: e }) => e === a) ?? null;
}, wT = (e, t, n, r = {}) => {
	let { path: i, method: a, exampleName: o, isWebhook: s = !1 } = n, c = e.workspace.documents[t] ?? r.fallbackDocument ?? void 0;
	if (!c) return {
		ok: !1,
		error: `Document ${t} not found`
	};
	if (!jw(c)) return {
		ok: !1,
		error: `Document ${t} is not an OpenAPI document`
	};
	let l = Bw(s ? c.webhooks?.[i] : c.paths?.[i]);
	if (!l) return {
		ok: !1,
		error: s ? `Webhook ${i} not found` : `Path ${i} not found`
	};
	let d = u(Vw(l, a));
	if (!d) return {
		ok: !1,
		error: s ? `Method ${a} not found on webhook ${i}` : `Method ${a} not found on path ${i}`
	};
	let f = {
		...d,
		parameters: Jw(l.parameters, d.parameters ?? [])
	}, p = Fw(e, c), m = vT(s ? r.servers ?? f.servers : r.servers ?? f.servers ?? c.servers, {
		baseServerUrl: r.baseServerUrl,
		documentUrl: c["x-scalar-original-source-url"]
	}), h = CT(c, f, r.servers ?? null, m), ee = e.auth.getAuthSelectedSchemas({
		type: "document",
		documentName: t
	}), g = e.auth.getAuthSelectedSchemas({
		type: "operation",
		documentName: t,
		path: i ?? "",
		method: a ?? "get"
	}), _ = _T(c.components?.securitySchemes ?? {}, r.authentication?.securitySchemes ?? {}, e.auth, t), te = Zw(c.security, f.security), v = iT(ee, g, te, _, r.authentication?.preferredSecurityScheme), y = $w(_, v.selectedSchemes[v.selectedIndex] ?? {}), ne = !s && r.servers == null && f.servers != null ? {
		type: "operation",
		path: i ?? "",
		method: a ?? "get"
	} : { type: "document" }, re = g === void 0 ? { type: "document" } : {
		type: "operation",
		path: i ?? "",
		method: a ?? "get"
	}, ie = Xw(e.workspace["x-scalar-active-proxy"], r.layout ?? "other"), ae = tw({
		method: a,
		operation: f,
		exampleName: o,
		options: {
			appVersion: r.appVersion ?? "0.0.0",
			isElectron: r.isElectron ?? !1
		}
	});
	return {
		ok: !0,
		data: {
			operation: f,
			environment: p,
			cookies: {
				workspace: e.workspace["x-scalar-cookies"] ?? [],
				document: c["x-scalar-cookies"] ?? []
			},
			headers: { default: ae },
			servers: {
				list: m,
				selected: h,
				meta: ne
			},
			proxy: { url: ie },
			security: {
				schemes: _,
				requirements: te,
				selected: v,
				selectedSchemes: y,
				meta: re
			}
		}
	};
};
export { hx as $, Wp as $n, Fe as $r, a_ as $t, cw as A, qh as An, wt as Ar, My as At, VC as B, Cm as Bn, _t as Br, fv as Bt, Nw as C, n as Ci, pg as Cn, Kr as Cr, Vy as Ct, Ew as D, ng as Dn, T as Dr, Ry as Dt, jw as E, rg as En, Hr as Er, Iy as Et, ZC as F, Nm as Fn, Mt as Fr, Ty as Ft, MC as G, fm as Gn, Ue as Gr, M_ as Gt, zC as H, ym as Hn, Nt as Hr, hv as Ht, qC as I, jm as In, kt as Ir, wy as It, wC as J, rm as Jn, He as Jr, E_ as Jt, AC as K, um as Kn, qe as Kr, A_ as Kt, KC as L, Om as Ln, gt as Lr, Cy as Lt, iw as M, Ih as Mn, At as Mr, jy as Mt, rw as N, zm as Nn, Dt as Nr, Oy as Nt, vw as O, tg as On, Ht as Or, Py as Ot, tw as P, Fm as Pn, vt as Pr, Ey as Pt, vx as Q, U as Qn, Le as Qr, c_ as Qt, GC as R, Dm as Rn, Et as Rr, uy as Rt, Fw as S, l as Si, cg as Sn, M as Sr, Ny as St, Mw as T, ag as Tn, Ur as Tr, Fy as Tt, PC as U, gm as Un, St as Ur, sv as Ut, BC as V, xm as Vn, jt as Vr, pv as Vt, RC as W, mm as Wn, Tt as Wr, X_ as Wt, EC as X, nm as Xn, Be as Xr, x_ as Xt, CC as Y, am as Yn, Ve as Yr, C_ as Yt, _x as Z, Kp as Zn, Re as Zr, g_ as Zt, qw as _, m as _i, mg as _n, _d as _r, Xy as _t, oT as a, _e as ai, Ng as an, Gp as ar, Mb as at, Hw as b, p as bi, lg as bn, Sc as br, Gy as bt, eT as c, ce as ci, Ag as cn, G as cr, fb as ct, Zw as d, re as di, wg as dn, Xp as dr, ub as dt, Pe as ei, r_ as en, em as er, mx as et, Xw as f, ie as fi, Sg as fn, qp as fr, sb as ft, Vw as g, ee as gi, hg as gn, Vd as gr, tb as gt, Gw as h, f as hi, gg as hn, Df as hr, nb as ht, _T as i, De as ii, Lg as in, Qp as ir, Zb as it, aw as j, Wh as jn, ht as jr, Ay as jt, _w as k, $h as kn, Ft as kr, Ly as kt, $w as l, oe as li, Eg as ln, Yp as lr, pb as lt, Ww as m, y as mi, vg as mn, Vp as mr, rb as mt, CT as n, Ae as ni, Xg as nn, Zp as nr, fx as nt, aT as o, ye as oi, kg as on, Up as or, Db as ot, Jw as p, ne as pi, dg as pn, Hp as pr, Q as pt, TC as q, cm as qn, Je as qr, O_ as qt, vT as r, Te as ri, Jg as rn, $p as rr, ex as rt, iT as s, de as si, Og as sn, W as sr, Jb as st, wT as t, Ne as ti, n_ as tn, Jp as tr, dx as tt, Qw as u, ae as ui, Dg as un, H as ur, db as ut, Bw as v, d as vi, yg as vn, z as vr, Jy as vt, Pw as w, r as wi, sg as wn, Gr as wr, zy as wt, Iw as x, u as xi, bg as xn, Do as xr, Wy as xt, Kw as y, h as yi, _g as yn, R as yr, Ky as yt, UC as z, Tm as zn, Ot as zr, X as zt };

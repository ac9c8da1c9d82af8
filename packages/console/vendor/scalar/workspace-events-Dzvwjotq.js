import { Ci as e, Dn as t, E as n, H as r, Ht as i, J as a, Jn as o, Ln as s, N as c, O as l, Q as u, Si as d, Sn as f, T as p, V as m, Vt as h, X as g, Y as _, Yn as v, Yr as y, Z as b, _ as ee, _n as x, a as te, at as S, b as C, bn as ne, c as re, cn as ie, ct as ae, dr as oe, dt as se, ei as w, en as ce, g as le, gi as ue, gn as T, gt as de, h as fe, hn as pe, ht as me, ir as he, ln as ge, lt as _e, m as ve, mn as ye, mr as be, mt as xe, nt as Se, on as Ce, ot as we, pt as Te, q as Ee, s as De, sn as Oe, tt as ke, un as Ae, ut as je, vn as Me, vr as Ne, vt as Pe, w as Fe, x as Ie, xi as E, xn as Le, y as Re, yn as ze, yr as D } from "./request-example-BWn3nX1K.js";
import { $ as Be, A as Ve, At as He, Bt as Ue, C as O, Dt as We, E as Ge, Et as k, F as Ke, Ft as qe, G as Je, Gt as Ye, Ht as Xe, I as Ze, It as Qe, Jt as $e, K as et, Kt as A, Lt as tt, M as nt, Mt as rt, Nt as it, O as at, Ot as ot, Pt as st, Q as ct, Qt as lt, Rt as ut, St as dt, T as ft, U as j, Ut as pt, V as mt, Vt as ht, W as gt, Wt as _t, Xt as M, Y as vt, Yt as yt, Z as bt, _ as xt, _t as N, a as P, b as F, bt as St, c as Ct, ct as wt, d as I, et as Tt, f as L, ft as Et, g as Dt, gt as Ot, h as kt, ht as At, j as R, jt, kt as Mt, l as Nt, lt as Pt, m as z, mt as Ft, n as It, nt as B, o as Lt, ot as V, p as H, q as U, qt as Rt, r as zt, rt as Bt, s as Vt, st as Ht, tt as Ut, u as W, ut as Wt, v as Gt, vt as Kt, w as qt, wt as Jt, x as G, xt as Yt, y as Xt, yt as Zt, z as Qt, zt as $t } from "./icons-C4tRQKF1.js";
import { a as en, c as tn, d as nn, f as rn, l as an, n as on, o as sn, r as cn, s as ln, u as un } from "./markdown-eWJ3hdH_.js";
import { r as dn } from "./browser-BSlw-Jpg.js";
// vendor/node_modules/@scalar/helpers/dist/object/get-value-at-path.js
function fn(e, t) {
	return t.reduce((e, t) => {
		if (e != null) return e[t];
	}, e);
}
// vendor/node_modules/@scalar/helpers/dist/object/merge-objects.js
var pn = (t, n) => {
	if (!n || !e(n)) return { ...t };
	let r = { ...t };
	for (let [t, i] of Object.entries(n)) {
		if (i === void 0) continue;
		let n = r[t];
		r[t] = e(n) && e(i) ? pn(n, i) : i;
	}
	return r;
}, mn = void 0, hn = typeof window < "u" && window.trustedTypes;
if (hn) try {
	mn = /* @__PURE__ */ hn.createPolicy("vue", { createHTML: (e) => e });
} catch {}
var gn = mn ? (e) => mn.createHTML(e) : (e) => e, _n = "http://www.w3.org/2000/svg", vn = "http://www.w3.org/1998/Math/MathML", yn = typeof document < "u" ? document : null, bn = yn && /* @__PURE__ */ yn.createElement("template"), xn = {
	insert: (e, t, n) => {
		t.insertBefore(e, n || null);
	},
	remove: (e) => {
		let t = e.parentNode;
		t && t.removeChild(e);
	},
	createElement: (e, t, n, r) => {
		let i = t === "svg" ? yn.createElementNS(_n, e) : t === "mathml" ? yn.createElementNS(vn, e) : n ? yn.createElement(e, { is: n }) : yn.createElement(e);
		return e === "select" && r && r.multiple != null && i.setAttribute("multiple", r.multiple), i;
	},
	createText: (e) => yn.createTextNode(e),
	createComment: (e) => yn.createComment(e),
	setText: (e, t) => {
		e.nodeValue = t;
	},
	setElementText: (e, t) => {
		e.textContent = t;
	},
	parentNode: (e) => e.parentNode,
	nextSibling: (e) => e.nextSibling,
	querySelector: (e) => yn.querySelector(e),
	setScopeId(e, t) {
		e.setAttribute(t, "");
	},
	insertStaticContent(e, t, n, r, i, a) {
		let o = n ? n.previousSibling : t.lastChild;
		if (i && (i === a || i.nextSibling)) for (; t.insertBefore(i.cloneNode(!0), n), i !== a && (i = i.nextSibling););
		else {
			bn.innerHTML = gn(r === "svg" ? `<svg>${e}</svg>` : r === "mathml" ? `<math>${e}</math>` : e);
			let i = bn.content;
			if (r === "svg" || r === "mathml") {
				let e = i.firstChild;
				for (; e.firstChild;) i.appendChild(e.firstChild);
				i.removeChild(e);
			}
			t.insertBefore(i, n);
		}
		return [o ? o.nextSibling : t.firstChild, n ? n.previousSibling : t.lastChild];
	}
}, Sn = "transition", Cn = "animation", wn = /* @__PURE__ */ Symbol("_vtc"), Tn = {
	name: String,
	type: String,
	css: {
		type: Boolean,
		default: !0
	},
	duration: [
		String,
		Number,
		Object
	],
	enterFromClass: String,
	enterActiveClass: String,
	enterToClass: String,
	appearFromClass: String,
	appearActiveClass: String,
	appearToClass: String,
	leaveFromClass: String,
	leaveActiveClass: String,
	leaveToClass: String
}, En = /* @__PURE__ */ He({}, zt, Tn), Dn = /* @__PURE__ */ ((e) => (e.displayName = "Transition", e.props = En, e))((e, { slots: t }) => Ge(It, An(e), t)), On = (e, t = []) => {
	st(e) ? e.forEach((e) => e(...t)) : e && e(...t);
}, kn = (e) => e ? st(e) ? e.some((e) => e.length > 1) : e.length > 1 : !1;
function An(e) {
	let t = {};
	for (let n in e) n in Tn || (t[n] = e[n]);
	if (e.css === !1) return t;
	let { name: n = "v", type: r, duration: i, enterFromClass: a = `${n}-enter-from`, enterActiveClass: o = `${n}-enter-active`, enterToClass: s = `${n}-enter-to`, appearFromClass: c = a, appearActiveClass: l = o, appearToClass: u = s, leaveFromClass: d = `${n}-leave-from`, leaveActiveClass: f = `${n}-leave-active`, leaveToClass: p = `${n}-leave-to` } = e, m = jn(i), h = m && m[0], g = m && m[1], { onBeforeEnter: _, onEnter: v, onEnterCancelled: y, onLeave: b, onLeaveCancelled: ee, onBeforeAppear: x = _, onAppear: te = v, onAppearCancelled: S = y } = t, C = (e, t, n, r) => {
		e._enterCancelled = r, Pn(e, t ? u : s), Pn(e, t ? l : o), n && n();
	}, ne = (e, t) => {
		e._isLeaving = !1, Pn(e, d), Pn(e, p), Pn(e, f), t && t();
	}, re = (e) => (t, n) => {
		let i = e ? te : v, o = () => C(t, e, n);
		On(i, [t, o]), Fn(() => {
			Pn(t, e ? c : a), Nn(t, e ? u : s), kn(i) || Ln(t, r, h, o);
		});
	};
	return He(t, {
		onBeforeEnter(e) {
			On(_, [e]), Nn(e, a), Nn(e, o);
		},
		onBeforeAppear(e) {
			On(x, [e]), Nn(e, c), Nn(e, l);
		},
		onEnter: re(!1),
		onAppear: re(!0),
		onLeave(e, t) {
			e._isLeaving = !0;
			let n = () => ne(e, t);
			Nn(e, d), e._enterCancelled ? (Nn(e, f), Vn(e)) : (Vn(e), Nn(e, f)), Fn(() => {
				e._isLeaving && (Pn(e, d), Nn(e, p), kn(b) || Ln(e, r, g, n));
			}), On(b, [e, n]);
		},
		onEnterCancelled(e) {
			C(e, !1, void 0, !0), On(y, [e]);
		},
		onAppearCancelled(e) {
			C(e, !0, void 0, !0), On(S, [e]);
		},
		onLeaveCancelled(e) {
			ne(e), On(ee, [e]);
		}
	});
}
function jn(e) {
	if (e == null) return null;
	if (tt(e)) return [Mn(e.enter), Mn(e.leave)];
	{
		let t = Mn(e);
		return [t, t];
	}
}
function Mn(e) {
	return lt(e);
}
function Nn(e, t) {
	t.split(/\s+/).forEach((t) => t && e.classList.add(t)), (e[wn] || (e[wn] = /* @__PURE__ */ new Set())).add(t);
}
function Pn(e, t) {
	t.split(/\s+/).forEach((t) => t && e.classList.remove(t));
	let n = e[wn];
	n && (n.delete(t), n.size || (e[wn] = void 0));
}
function Fn(e) {
	requestAnimationFrame(() => {
		requestAnimationFrame(e);
	});
}
var In = 0;
function Ln(e, t, n, r) {
	let i = e._endId = ++In, a = () => {
		i === e._endId && r();
	};
	if (n != null) return setTimeout(a, n);
	let { type: o, timeout: s, propCount: c } = Rn(e, t);
	if (!o) return r();
	let l = o + "end", u = 0, d = () => {
		e.removeEventListener(l, f), a();
	}, f = (t) => {
		t.target === e && ++u >= c && d();
	};
	setTimeout(() => {
		u < c && d();
	}, s + 1), e.addEventListener(l, f);
}
function Rn(e, t) {
	let n = window.getComputedStyle(e), r = (e) => (n[e] || "").split(", "), i = r(`${Sn}Delay`), a = r(`${Sn}Duration`), o = zn(i, a), s = r(`${Cn}Delay`), c = r(`${Cn}Duration`), l = zn(s, c), u = null, d = 0, f = 0;
	t === Sn ? o > 0 && (u = Sn, d = o, f = a.length) : t === Cn ? l > 0 && (u = Cn, d = l, f = c.length) : (d = Math.max(o, l), u = d > 0 ? o > l ? Sn : Cn : null, f = u ? u === Sn ? a.length : c.length : 0);
	let p = u === Sn && /\b(?:transform|all)(?:,|$)/.test(r(`${Sn}Property`).toString());
	return {
		type: u,
		timeout: d,
		propCount: f,
		hasTransform: p
	};
}
function zn(e, t) {
	for (; e.length < t.length;) e = e.concat(e);
	return Math.max(...t.map((t, n) => Bn(t) + Bn(e[n])));
}
function Bn(e) {
	return e === "auto" ? 0 : Number(e.slice(0, -1).replace(",", ".")) * 1e3;
}
function Vn(e) {
	return (e ? e.ownerDocument : document).body.offsetHeight;
}
function Hn(e, t, n) {
	let r = e[wn];
	r && (t = (t ? [t, ...r] : [...r]).join(" ")), t == null ? e.removeAttribute("class") : n ? e.setAttribute("class", t) : e.className = t;
}
var Un = /* @__PURE__ */ Symbol("_vod"), Wn = /* @__PURE__ */ Symbol("_vsh"), Gn = {
	name: "show",
	beforeMount(e, { value: t }, { transition: n }) {
		e[Un] = e.style.display === "none" ? "" : e.style.display, n && t ? n.beforeEnter(e) : Kn(e, t);
	},
	mounted(e, { value: t }, { transition: n }) {
		n && t && n.enter(e);
	},
	updated(e, { value: t, oldValue: n }, { transition: r }) {
		!t != !n && (r ? t ? (r.beforeEnter(e), Kn(e, !0), r.enter(e)) : r.leave(e, () => {
			Kn(e, !1);
		}) : Kn(e, t));
	},
	beforeUnmount(e, { value: t }) {
		Kn(e, t);
	}
};
function Kn(e, t) {
	e.style.display = t ? e[Un] : "none", e[Wn] = !t;
}
var qn = /* @__PURE__ */ Symbol("");
function Jn(e) {
	let t = qt();
	if (!t) return;
	let n = t.ut = (n = e(t.proxy)) => {
		Array.from(document.querySelectorAll(`[data-v-owner="${t.uid}"]`)).forEach((e) => Xn(e, n));
	}, r = () => {
		let r = e(t.proxy);
		t.ce ? Xn(t.ce, r) : Yn(t.subTree, r), n(r);
	};
	Ze(() => {
		Je(r);
	}), Qt(() => {
		B(r, We, { flush: "post" });
		let e = new MutationObserver(r);
		e.observe(t.subTree.el.parentNode, { childList: !0 }), mt(() => e.disconnect());
	});
}
function Yn(e, t) {
	if (e.shapeFlag & 128) {
		let n = e.suspense;
		e = n.activeBranch, n.pendingBranch && !n.isHydrating && n.effects.push(() => {
			Yn(n.activeBranch, t);
		});
	}
	for (; e.component;) e = e.component.subTree;
	if (e.shapeFlag & 1 && e.el) Xn(e.el, t);
	else if (e.type === P) e.children.forEach((e) => Yn(e, t));
	else if (e.type === Lt) {
		let { el: n, anchor: r } = e;
		for (; n && (Xn(n, t), n !== r);) n = n.nextSibling;
	}
}
function Xn(e, t) {
	if (e.nodeType === 1) {
		let n = e.style, r = "";
		for (let e in t) {
			let i = Rt(t[e]);
			n.setProperty(`--${e}`, i), r += `--${e}: ${i};`;
		}
		n[qn] = r;
	}
}
var Zn = /(?:^|;)\s*display\s*:/;
function Qn(e, t, n) {
	let r = e.style, i = ht(n), a = !1;
	if (n && !i) {
		if (t) {
			if (ht(t)) for (let e of t.split(";")) {
				let t = e.slice(0, e.indexOf(":")).trim();
				n[t] ?? er(r, t, "");
			}
			else for (let e in t) n[e] ?? er(r, e, "");
		}
		for (let i in n) {
			i === "display" && (a = !0);
			let o = n[i];
			o == null ? er(r, i, "") : ir(e, i, !ht(t) && t ? t[i] : void 0, o) || er(r, i, o);
		}
	} else if (i) {
		if (t !== n) {
			let e = r[qn];
			e && (n += ";" + e), r.cssText = n, a = Zn.test(n);
		}
	} else t && e.removeAttribute("style");
	Un in e && (i && t === n || (e[Un] = a ? r.display : ""), e[Wn] && (r.display = "none"));
}
var $n = /\s*!important$/;
function er(e, t, n) {
	if (st(n)) n.forEach((n) => er(e, t, n));
	else if (n ??= "", t.startsWith("--")) $n.test(n) ? e.setProperty(t, n.replace($n, ""), "important") : e.setProperty(t, n);
	else {
		let r = rr(e, t);
		$n.test(n) ? e.setProperty(jt(r), n.replace($n, ""), "important") : e[r] = n;
	}
}
var tr = [
	"Webkit",
	"Moz",
	"ms"
], nr = {};
function rr(e, t) {
	let n = nr[t];
	if (n) return n;
	let r = ot(t);
	if (r !== "filter" && r in e) return nr[t] = r;
	r = Mt(r);
	for (let n = 0; n < tr.length; n++) {
		let i = tr[n] + r;
		if (i in e) return nr[t] = i;
	}
	return t;
}
function ir(e, t, n, r) {
	return e.tagName === "TEXTAREA" && (t === "width" || t === "height") && ht(r) && n === r;
}
var ar = "http://www.w3.org/1999/xlink";
function or(e, t, n, r, i, a = Ue(t)) {
	r && t.startsWith("xlink:") ? n == null ? e.removeAttributeNS(ar, t.slice(6, t.length)) : e.setAttributeNS(ar, t, n) : n == null || a && !rt(n) ? e.removeAttribute(t) : e.setAttribute(t, a ? "" : Xe(n) ? String(n) : n);
}
function sr(e, t, n, r, i) {
	if (t === "innerHTML" || t === "textContent") {
		n != null && (e[t] = t === "innerHTML" ? gn(n) : n);
		return;
	}
	let a = e.tagName;
	if (t === "value" && a !== "PROGRESS" && !a.includes("-")) {
		let r = a === "OPTION" ? e.getAttribute("value") || "" : e.value, i = n == null ? e.type === "checkbox" ? "on" : "" : String(n);
		r === i && "_value" in e || (e.value = i), n ?? e.removeAttribute(t), e._value = n;
		return;
	}
	let o = !1;
	if (n === "" || n == null) {
		let r = typeof e[t];
		r === "boolean" ? n = rt(n) : n == null && r === "string" ? (n = "", o = !0) : r === "number" && (n = 0, o = !0);
	}
	try {
		e[t] = n;
	} catch {}
	o && e.removeAttribute(i || t);
}
function cr(e, t, n, r) {
	e.addEventListener(t, n, r);
}
function lr(e, t, n, r) {
	e.removeEventListener(t, n, r);
}
var ur = /* @__PURE__ */ Symbol("_vei");
function dr(e, t, n, r, i = null) {
	let a = e[ur] || (e[ur] = {}), o = a[t];
	if (r && o) o.value = r;
	else {
		let [n, s] = mr(t);
		r ? cr(e, n, a[t] = vr(r, i), s) : o && (lr(e, n, o, s), a[t] = void 0);
	}
}
var fr = /(Once|Passive|Capture)$/, pr = /^on:?(?:Once|Passive|Capture)$/;
function mr(e) {
	let t, n;
	for (; (n = e.match(fr)) && !pr.test(e);) t ||= {}, e = e.slice(0, e.length - n[1].length), t[n[1].toLowerCase()] = !0;
	return [e[2] === ":" ? e.slice(3) : jt(e.slice(2)), t];
}
var hr = 0, gr = /* @__PURE__ */ Promise.resolve(), _r = () => hr ||= (gr.then(() => hr = 0), Date.now());
function vr(e, t) {
	let n = (e) => {
		if (!e._vts) e._vts = Date.now();
		else if (e._vts <= n.attached) return;
		let r = n.value;
		if (st(r)) {
			let n = e.stopImmediatePropagation;
			e.stopImmediatePropagation = () => {
				n.call(e), e._stopped = !0;
			};
			let i = r.slice(), a = [e];
			for (let n = 0; n < i.length && !e._stopped; n++) {
				let e = i[n];
				e && Ct(e, t, 5, a);
			}
		} else Ct(r, t, 5, [e]);
	};
	return n.value = e, n.attached = _r(), n;
}
var yr = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123, br = (e, t, n, r, i, a) => {
	let o = i === "svg";
	t === "class" ? Hn(e, r, o) : t === "style" ? Qn(e, n, r) : ut(t) ? Qe(t) || dr(e, t, n, r, a) : (t[0] === "." ? (t = t.slice(1), 1) : t[0] === "^" ? (t = t.slice(1), 0) : xr(e, t, r, o)) ? (sr(e, t, r), e.tagName.includes("-") || t !== "value" && t !== "checked" && t !== "selected" || or(e, t, r, o, a, t !== "value")) : e._isVueCE && (Sr(e, t) || e._def.__asyncLoader && (/[A-Z]/.test(t) || !ht(r))) ? sr(e, ot(t), r, a, t) : (t === "true-value" ? e._trueValue = r : t === "false-value" && (e._falseValue = r), or(e, t, r, o));
};
function xr(e, t, n, r) {
	if (r) return !!(t === "innerHTML" || t === "textContent" || t in e && yr(t) && qe(n));
	if (t === "spellcheck" || t === "draggable" || t === "translate" || t === "autocorrect" || t === "sandbox" && e.tagName === "IFRAME" || t === "form" || t === "list" && e.tagName === "INPUT" || t === "type" && e.tagName === "TEXTAREA") return !1;
	if (t === "width" || t === "height") {
		let t = e.tagName;
		if (t === "IMG" || t === "VIDEO" || t === "CANVAS" || t === "SOURCE") return !1;
	}
	return yr(t) && ht(n) ? !1 : t in e;
}
function Sr(e, t) {
	let n = e._def.props;
	if (!n) return !1;
	let r = ot(t);
	return Array.isArray(n) ? n.some((e) => ot(e) === r) : Object.keys(n).some((e) => ot(e) === r);
}
var Cr = (e) => {
	let t = e.props["onUpdate:modelValue"] || !1;
	return st(t) ? (e) => it(t, e) : t;
};
function wr(e) {
	e.target.composing = !0;
}
function Tr(e) {
	let t = e.target;
	t.composing && (t.composing = !1, t.dispatchEvent(new Event("input")));
}
var Er = /* @__PURE__ */ Symbol("_assign"), Dr = /* @__PURE__ */ Symbol("_initialValue");
function Or(e, t, n) {
	return t && (e = e.trim()), n && (e = Ye(e)), e;
}
var kr = {
	created(e, { modifiers: { lazy: t, trim: n, number: r } }, i) {
		e.parentNode && (e.type === "text" ? e[Dr] = e.defaultValue.replace(/[\r\n]/g, "") : e.type === "textarea" && (e[Dr] = e.defaultValue.replace(/\r\n?/g, "\n"))), e[Er] = Cr(i);
		let a = r || i.props && i.props.type === "number";
		cr(e, t ? "change" : "input", (t) => {
			t.target.composing || e[Er](Or(e.value, n, a));
		}), (n || a) && cr(e, "change", () => {
			e.value = Or(e.value, n, a);
		}), t || (cr(e, "compositionstart", wr), cr(e, "compositionend", Tr), cr(e, "change", Tr));
	},
	mounted(e, { value: t, modifiers: { trim: n, number: r } }) {
		let i = t ?? "", a = e[Dr];
		delete e[Dr], a !== void 0 && (e.type === "text" || e.type === "textarea") && e.value !== a ? e[Er](Or(e.value, n, r)) : e.value = i;
	},
	beforeUpdate(e, { value: t, oldValue: n, modifiers: { lazy: r, trim: i, number: a } }, o) {
		if (e[Er] = Cr(o), e.composing) return;
		let s = (a || e.type === "number") && !/^0\d/.test(e.value) ? Ye(e.value) : e.value, c = t ?? "";
		if (s === c) return;
		let l = e.getRootNode();
		(l instanceof Document || l instanceof ShadowRoot) && l.activeElement === e && e.type !== "range" && (r && t === n || i && e.value.trim() === c) || (e.value = c);
	}
}, Ar = {
	deep: !0,
	created(e, t, n) {
		e[Er] = Cr(n), cr(e, "change", () => {
			let t = e._modelValue, n = Ir(e), r = e.checked, i = e[Er];
			if (st(t)) {
				let e = _t(t, n), a = e !== -1;
				if (r && !a) i(t.concat(n));
				else if (!r && a) {
					let n = [...t];
					n.splice(e, 1), i(n);
				}
			} else if ($t(t)) {
				let e = new Set(t);
				r ? e.add(n) : e.delete(n), i(e);
			} else i(Lr(e, r));
		});
	},
	mounted: jr,
	beforeUpdate(e, t, n) {
		e[Er] = Cr(n), jr(e, t, n);
	}
};
function jr(e, { value: t, oldValue: n }, r) {
	e._modelValue = t;
	let i;
	if (st(t)) i = _t(t, r.props.value) > -1;
	else if ($t(t)) i = t.has(r.props.value);
	else {
		if (t === n) return;
		i = pt(t, Lr(e, !0));
	}
	e.checked !== i && (e.checked = i);
}
var Mr = {
	created(e, { value: t }, n) {
		e.checked = pt(t, n.props.value), e[Er] = Cr(n), cr(e, "change", () => {
			e[Er](Ir(e));
		});
	},
	beforeUpdate(e, { value: t, oldValue: n }, r) {
		e[Er] = Cr(r), t !== n && (e.checked = pt(t, r.props.value));
	}
}, Nr = {
	deep: !0,
	created(e, { value: t, modifiers: { number: n } }, r) {
		e._modelValue = t, cr(e, "change", () => {
			let t = Array.prototype.filter.call(e.options, (e) => e.selected).map((e) => n ? Ye(Ir(e)) : Ir(e)), r = e.multiple, i = r ? $t(e._modelValue) ? new Set(t) : t : t[0], a = e._pendingValue = [r, r ? st(i) ? t.slice() : t : i];
			try {
				e[Er](i);
			} finally {
				nt(() => {
					e._pendingValue === a && (e._pendingValue = void 0);
				});
			}
		}), e[Er] = Cr(r);
	},
	mounted(e, { value: t, modifiers: { number: n } }) {
		Fr(e, t, n);
	},
	beforeUpdate(e, { value: t }, n) {
		e._modelValue = t, e[Er] = Cr(n);
	},
	updated(e, { value: t, modifiers: { number: n } }) {
		let r = e._pendingValue;
		e._pendingValue = void 0, r && r[0] === e.multiple && Pr(t, r[1], r[0]) || Fr(e, t, n);
	}
};
function Pr(e, t, n) {
	if (!n || st(e)) return pt(e, t);
	if ($t(e)) {
		if (e.size !== t.length) return !1;
		for (let n of t) if (!e.has(n)) return !1;
		return !0;
	}
	return !1;
}
function Fr(e, t, n = !1) {
	let r = e.multiple, i = st(t);
	if (!r || i || $t(t)) {
		for (let a = 0, o = e.options.length; a < o; a++) {
			let o = e.options[a], s = Ir(o);
			if (r) {
				if (i) {
					let e = typeof s;
					o.selected = e === "string" || e === "number" ? t.some((e) => String(e) === String(s)) : _t(t, s) > -1;
				} else o.selected = t.has(s) || n && typeof s == "string" && t.has(Ye(s));
			} else if (pt(Ir(o), t)) {
				e.selectedIndex !== a && (e.selectedIndex = a);
				return;
			}
		}
		!r && e.selectedIndex !== -1 && (e.selectedIndex = -1);
	}
}
function Ir(e) {
	return "_value" in e ? e._value : e.value;
}
function Lr(e, t) {
	let n = t ? "_trueValue" : "_falseValue";
	return n in e ? e[n] : t;
}
var Rr = {
	created(e, t, n) {
		Br(e, t, n, null, "created");
	},
	mounted(e, t, n) {
		Br(e, t, n, null, "mounted");
	},
	beforeUpdate(e, t, n, r) {
		Br(e, t, n, r, "beforeUpdate");
	},
	updated(e, t, n, r) {
		Br(e, t, n, r, "updated");
	}
};
function zr(e, t) {
	switch (e) {
		case "SELECT": return Nr;
		case "TEXTAREA": return kr;
		default: switch (t) {
			case "checkbox": return Ar;
			case "radio": return Mr;
			default: return kr;
		}
	}
}
function Br(e, t, n, r, i) {
	let a = zr(e.tagName, n.props && n.props.type)[i];
	a && a(e, t, n, r);
}
var Vr = [
	"ctrl",
	"shift",
	"alt",
	"meta"
], Hr = {
	stop: (e) => e.stopPropagation(),
	prevent: (e) => e.preventDefault(),
	self: (e) => e.target !== e.currentTarget,
	ctrl: (e) => !e.ctrlKey,
	shift: (e) => !e.shiftKey,
	alt: (e) => !e.altKey,
	meta: (e) => !e.metaKey,
	left: (e) => "button" in e && e.button !== 0,
	middle: (e) => "button" in e && e.button !== 1,
	right: (e) => "button" in e && e.button !== 2,
	exact: (e, t) => Vr.some((n) => e[`${n}Key`] && !t.includes(n))
}, Ur = (e, t) => {
	if (!e) return e;
	let n = e._withMods ||= {}, r = t.join(".");
	return n[r] || (n[r] = ((n, ...r) => {
		for (let e = 0; e < t.length; e++) {
			let r = Hr[t[e]];
			if (r && r(n, t)) return;
		}
		return e(n, ...r);
	}));
}, Wr = {
	esc: "escape",
	space: " ",
	up: "arrow-up",
	left: "arrow-left",
	right: "arrow-right",
	down: "arrow-down",
	delete: "backspace"
}, Gr = (e, t) => {
	let n = e._withKeys ||= {}, r = t.join(".");
	return n[r] || (n[r] = ((n) => {
		if (!("key" in n)) return;
		let r = jt(n.key);
		if (t.some((e) => e === r || Wr[e] === r)) return e(n);
	}));
}, Kr = /* @__PURE__ */ He({ patchProp: br }, xn), qr, Jr = !1;
function Yr() {
	return qr ||= xt(Kr);
}
function Xr() {
	return qr = Jr ? qr : kt(Kr), Jr = !0, qr;
}
var Zr = ((...e) => {
	Yr().render(...e);
}), Qr = ((...e) => {
	let t = Yr().createApp(...e), { mount: n } = t;
	return t.mount = (e) => {
		let r = ti(e);
		if (!r) return;
		let i = t._component;
		qe(i) || i.render || i.template || (i.template = r.innerHTML), r.nodeType === 1 && (r.textContent = "");
		let a = n(r, !1, ei(r));
		return r instanceof Element && (r.removeAttribute("v-cloak"), r.setAttribute("data-v-app", "")), a;
	}, t;
}), $r = ((...e) => {
	let t = Xr().createApp(...e), { mount: n } = t;
	return t.mount = (e) => {
		let t = ti(e);
		if (t) return n(t, !0, ei(t));
	}, t;
});
function ei(e) {
	if (e instanceof SVGElement) return "svg";
	if (typeof MathMLElement == "function" && e instanceof MathMLElement) return "mathml";
}
function ti(e) {
	return ht(e) ? document.querySelector(e) : e;
}
// vendor/node_modules/@scalar/localization/dist/create-localization.js
var ni = Symbol("scalar-localization"), ri = (e) => {
	let { localeTranslations: t, defaultLocale: n, rtlLocales: r, logPrefix: i = "[@scalar/localization]" } = e, a = (e) => {
		if (!e) return n;
		if (e in t) return e;
		let r = e.replace("_", "-").toLowerCase();
		if (r.startsWith("zh") && "zh-CN" in t) return "zh-CN";
		let i = r.split("-")[0];
		return Object.keys(t).find((e) => e.toLowerCase() === i) ?? n;
	}, o = (e) => {
		if (e?.direction && e.direction !== "auto") return e.direction;
		let t = (e?.locale ?? n).replace("_", "-").split("-")[0]?.toLowerCase();
		return t && r.has(t) ? "rtl" : "ltr";
	}, s = (e) => {
		let r = e?.locale ?? n, i = a(r), s = pn(pn(t[n] ?? {}, t[i]), e?.translations);
		return {
			locale: r,
			direction: o(e),
			translations: s
		};
	}, c = (e, t, n) => {
		let r = fn(e, t.split(".")), i = typeof r == "string" ? r : t;
		return n ? Object.entries(n).reduce((e, [t, n]) => e.replaceAll(`{${t}}`, () => String(n)), i) : i;
	}, l = (e) => {
		let t = W(() => s(Jt(e)));
		return {
			locale: W(() => t.value.locale),
			direction: W(() => t.value.direction),
			translations: W(() => t.value.translations),
			translate: (e, n) => c(t.value.translations, e, n)
		};
	}, u = /* @__PURE__ */ new WeakSet(), d = (e) => {
		let t = l(e);
		return u.add(t), gt(ni, t), t;
	}, f = l(void 0), p = /* @__PURE__ */ new WeakMap();
	return {
		resolveLocalization: s,
		provideLocalization: d,
		useLocalization: () => {
			let e = at(ni, f);
			if (e === f || u.has(e)) return e;
			let t = p.get(e);
			if (t) return t;
			let n = Pt(!0).run(() => l(() => ({
				locale: e.locale.value,
				direction: e.direction.value,
				translations: e.translations.value
			})));
			return p.set(e, n), n;
		}
	};
};
// vendor/node_modules/fuse.js/dist/fuse.mjs
function ii(e) {
	return Array.isArray ? Array.isArray(e) : mi(e) === "[object Array]";
}
function ai(e) {
	if (typeof e == "string") return e;
	if (typeof e == "bigint") return e.toString();
	let t = e + "";
	return t == "0" && 1 / e == -Infinity ? "-0" : t;
}
function oi(e) {
	return e == null ? "" : ai(e);
}
function si(e) {
	return typeof e == "string";
}
function ci(e) {
	return typeof e == "number";
}
function li(e) {
	return e === !0 || e === !1 || di(e) && mi(e) == "[object Boolean]";
}
function ui(e) {
	return typeof e == "object";
}
function di(e) {
	return ui(e) && e !== null;
}
function fi(e) {
	return e != null;
}
function pi(e) {
	return !e.trim().length;
}
function mi(e) {
	return e == null ? e === void 0 ? "[object Undefined]" : "[object Null]" : Object.prototype.toString.call(e);
}
var hi = "Incorrect 'index' type", gi = "Invalid doc index: must be a non-negative integer within the bounds of the docs array", _i = (e) => `Invalid value for key ${e}`, vi = (e) => `Pattern length exceeds max of ${e}.`, yi = (e) => `Missing ${e} property in key`, bi = (e) => `Property 'weight' in key '${e}' must be a positive integer`, xi = "Fuse.match does not support useTokenSearch: token search requires corpus-level statistics (df, fieldCount) that a one-off string comparison does not have. Use new Fuse(...).search(...) instead.", Si = Object.prototype.hasOwnProperty, Ci = class {
	constructor(e) {
		this._keys = [], this._keyMap = {};
		let t = 0;
		e.forEach((e) => {
			let n = wi(e);
			this._keys.push(n), this._keyMap[n.id] = n, t += n.weight;
		}), this._keys.forEach((e) => {
			e.weight /= t;
		});
	}
	get(e) {
		return this._keyMap[e];
	}
	keys() {
		return this._keys;
	}
	toJSON() {
		return JSON.stringify(this._keys);
	}
};
function wi(e) {
	let t = null, n = null, r = null, i = 1, a = null;
	if (si(e) || ii(e)) r = e, t = Ti(e), n = Ei(e);
	else {
		if (!Si.call(e, "name")) throw Error(yi("name"));
		let o = e.name;
		if (r = o, Si.call(e, "weight") && e.weight !== void 0 && (i = e.weight, i <= 0)) throw Error(bi(Ei(o)));
		t = Ti(o), n = Ei(o), a = e.getFn ?? null;
	}
	return {
		path: t,
		id: n,
		weight: i,
		src: r,
		getFn: a
	};
}
function Ti(e) {
	return ii(e) ? e : e.split(".");
}
function Ei(e) {
	return ii(e) ? e.join(".") : e;
}
function Di(e, t) {
	let n = [], r = !1, i = (e, t, a, o) => {
		if (fi(e)) {
			if (!t[a]) n.push(o === void 0 ? e : {
				v: e,
				i: o
			});
			else {
				let s = e[t[a]];
				if (!fi(s)) return;
				if (a === t.length - 1 && (si(s) || ci(s) || li(s) || typeof s == "bigint")) n.push(o === void 0 ? oi(s) : {
					v: oi(s),
					i: o
				});
				else if (ii(s)) {
					r = !0;
					for (let e = 0, n = s.length; e < n; e += 1) i(s[e], t, a + 1, e);
				} else t.length && i(s, t, a + 1, o);
			}
		}
	};
	return i(e, si(t) ? t.split(".") : t, 0), r ? n : n[0];
}
var Oi = {
	includeMatches: !1,
	findAllMatches: !1,
	minMatchCharLength: 1
}, ki = {
	isCaseSensitive: !1,
	ignoreDiacritics: !1,
	includeScore: !1,
	keys: [],
	shouldSort: !0,
	sortFn: (e, t) => e.score === t.score ? e.idx < t.idx ? -1 : 1 : e.score < t.score ? -1 : 1
}, Ai = {
	location: 0,
	threshold: .6,
	distance: 100
}, ji = {
	useExtendedSearch: !1,
	useTokenSearch: !1,
	tokenize: void 0,
	tokenMatch: "any",
	getFn: Di,
	ignoreLocation: !1,
	ignoreFieldNorm: !1,
	fieldNormWeight: 1
}, K = Object.freeze({
	...ki,
	...Oi,
	...Ai,
	...ji
});
function Mi(e) {
	return e >= 9 && e <= 13 || e === 32 || e === 160;
}
function Ni(e = 1, t = 3) {
	let n = /* @__PURE__ */ new Map(), r = 10 ** t;
	return {
		get(t) {
			let i = 0, a = !1;
			for (let e = 0; e < t.length; e++) Mi(t.charCodeAt(e)) ? a = !1 : a ||= (i++, !0);
			if (i === 0 && (i = 1), n.has(i)) return n.get(i);
			let o = Math.round(r / i ** (.5 * e)) / r;
			return n.set(i, o), o;
		},
		clear() {
			n.clear();
		}
	};
}
var Pi = class {
	constructor({ getFn: e = K.getFn, fieldNormWeight: t = K.fieldNormWeight } = {}) {
		this.norm = Ni(t, 3), this.getFn = e, this.isCreated = !1, this.docs = [], this.keys = [], this._keysMap = {}, this.setIndexRecords();
	}
	setSources(e = []) {
		this.docs = e;
	}
	setIndexRecords(e = []) {
		this.records = e;
	}
	setKeys(e = []) {
		this.keys = e, this._keysMap = {}, e.forEach((e, t) => {
			this._keysMap[e.id] = t;
		});
	}
	create() {
		if (this.isCreated || !this.docs.length) return;
		this.isCreated = !0;
		let e = this.docs.length;
		this.records = Array(e);
		let t = 0;
		if (si(this.docs[0])) for (let n = 0; n < e; n++) {
			let e = this._createStringRecord(this.docs[n], n);
			e && (this.records[t++] = e);
		}
		else for (let n = 0; n < e; n++) this.records[t++] = this._createObjectRecord(this.docs[n], n);
		this.records.length = t, this.norm.clear();
	}
	add(e, t) {
		if (!Number.isInteger(t) || t < 0) throw Error(gi);
		if (si(e)) {
			let n = this._createStringRecord(e, t);
			return n && this.records.push(n), n;
		}
		let n = this._createObjectRecord(e, t);
		return this.records.push(n), n;
	}
	removeAt(e) {
		if (!Number.isInteger(e) || e < 0) throw Error(gi);
		for (let t = 0, n = this.records.length; t < n; t += 1) if (this.records[t].i === e) {
			this.records.splice(t, 1);
			break;
		}
		for (let t = 0, n = this.records.length; t < n; t += 1) this.records[t].i > e && --this.records[t].i;
	}
	removeAll(e) {
		let t = /* @__PURE__ */ new Set();
		for (let n of e) Number.isInteger(n) && n >= 0 && t.add(n);
		if (t.size === 0) return;
		this.records = this.records.filter((e) => !t.has(e.i));
		let n = Array.from(t).sort((e, t) => e - t);
		for (let e of this.records) {
			let t = 0, r = n.length;
			for (; t < r;) {
				let i = t + r >>> 1;
				n[i] < e.i ? t = i + 1 : r = i;
			}
			e.i -= t;
		}
	}
	getValueForItemAtKeyId(e, t) {
		return e[this._keysMap[t]];
	}
	size() {
		return this.records.length;
	}
	_createStringRecord(e, t) {
		return !fi(e) || pi(e) ? null : {
			v: e,
			i: t,
			n: this.norm.get(e)
		};
	}
	_createObjectRecord(e, t) {
		let n = {
			i: t,
			$: {}
		};
		for (let t = 0, r = this.keys.length; t < r; t++) {
			let r = this.keys[t], i = r.getFn ? r.getFn(e) : this.getFn(e, r.path);
			if (fi(i)) {
				if (ii(i)) {
					let e = [];
					for (let t = 0, n = i.length; t < n; t += 1) {
						let n = i[t];
						if (fi(n)) {
							if (si(n)) {
								if (!pi(n)) {
									let r = {
										v: n,
										i: t,
										n: this.norm.get(n)
									};
									e.push(r);
								}
							} else if (fi(n.v)) {
								let t = si(n.v) ? n.v : oi(n.v);
								if (!pi(t)) {
									let r = {
										v: t,
										i: n.i,
										n: this.norm.get(t)
									};
									e.push(r);
								}
							}
						}
					}
					n.$[t] = e;
				} else if (si(i) && !pi(i)) {
					let e = {
						v: i,
						n: this.norm.get(i)
					};
					n.$[t] = e;
				}
			}
		}
		return n;
	}
	toJSON() {
		return {
			keys: this.keys.map(({ getFn: e, ...t }) => t),
			records: this.records
		};
	}
};
function Fi(e, t, { getFn: n = K.getFn, fieldNormWeight: r = K.fieldNormWeight } = {}) {
	let i = new Pi({
		getFn: n,
		fieldNormWeight: r
	});
	return i.setKeys(e.map(wi)), i.setSources(t), i.create(), i;
}
function Ii(e, { getFn: t = K.getFn, fieldNormWeight: n = K.fieldNormWeight } = {}) {
	let { keys: r, records: i } = e, a = new Pi({
		getFn: t,
		fieldNormWeight: n
	});
	return a.setKeys(r), a.setIndexRecords(i), a;
}
function Li(e = [], t = K.minMatchCharLength) {
	let n = [], r = -1, i = -1, a = 0;
	for (let o = e.length; a < o; a += 1) {
		let o = e[a];
		o && r === -1 ? r = a : !o && r !== -1 && (i = a - 1, i - r + 1 >= t && n.push([r, i]), r = -1);
	}
	return e[a - 1] && a - r >= t && n.push([r, a - 1]), n;
}
function Ri(e, t, n, { location: r = K.location, distance: i = K.distance, threshold: a = K.threshold, findAllMatches: o = K.findAllMatches, minMatchCharLength: s = K.minMatchCharLength, includeMatches: c = K.includeMatches, ignoreLocation: l = K.ignoreLocation } = {}) {
	if (t.length > 32) throw Error(vi(32));
	let u = t.length, d = e.length, f = Math.max(0, Math.min(r, d)), p = a, m = f, h = (e, t) => {
		let n = e / u;
		if (l) return n;
		let r = Math.abs(f - t);
		return i ? n + r / i : r ? 1 : n;
	}, g = s > 1 || c, _ = g ? Array(d) : [], v;
	for (; (v = e.indexOf(t, m)) > -1;) {
		let e = h(0, v);
		if (p = Math.min(e, p), m = v + u, g) {
			let e = 0;
			for (; e < u;) _[v + e] = 1, e += 1;
		}
	}
	m = -1;
	let y = [], b = 1, ee = 0, x = u + d, te = 1 << u - 1;
	for (let t = 0; t < u; t += 1) {
		let r = 0, i = x;
		for (; r < i;) h(t, f + i) <= p ? r = i : x = i, i = Math.floor((x - r) / 2 + r);
		x = i;
		let a = Math.max(1, f - i + 1), s = o ? d : Math.min(f + i, d) + u, c = Array(s + 2);
		c[s + 1] = (1 << t) - 1;
		for (let r = s; r >= a; --r) {
			let i = r - 1, o = n[e[i]];
			if (c[r] = (c[r + 1] << 1 | 1) & o, t && (c[r] |= (y[r + 1] | y[r]) << 1 | 1 | y[r + 1]), c[r] & te && (b = h(t, i), b <= p)) {
				if (p = b, m = i, ee = t, m <= f) break;
				a = Math.max(1, 2 * f - m);
			}
		}
		if (h(t + 1, f) > p) break;
		y = c;
	}
	if (g && m >= 0) {
		let t = Math.min(d - 1, m + u - 1 + ee);
		for (let r = m; r <= t; r += 1) n[e[r]] && (_[r] = 1);
	}
	let S = {
		isMatch: m >= 0,
		score: Math.max(.001, b)
	};
	if (g) {
		let e = Li(_, s);
		e.length ? c && (S.indices = e) : S.isMatch = !1;
	}
	return S;
}
function zi(e) {
	let t = {};
	for (let n = 0, r = e.length; n < r; n += 1) {
		let i = e.charAt(n);
		t[i] = (t[i] || 0) | 1 << r - n - 1;
	}
	return t;
}
function Bi(e) {
	if (e.length <= 1) return e;
	e.sort((e, t) => e[0] - t[0] || e[1] - t[1]);
	let t = [e[0]];
	for (let n = 1, r = e.length; n < r; n += 1) {
		let r = t[t.length - 1], i = e[n];
		i[0] <= r[1] + 1 ? r[1] = Math.max(r[1], i[1]) : t.push(i);
	}
	return t;
}
var Vi = {
	ł: "l",
	Ł: "L",
	đ: "d",
	Đ: "D",
	ø: "o",
	Ø: "O",
	ħ: "h",
	Ħ: "H",
	ŧ: "t",
	Ŧ: "T",
	ı: "i",
	ß: "ss"
}, Hi = RegExp("[" + Object.keys(Vi).join("") + "]", "g"), Ui = typeof String.prototype.normalize == "function" ? (e) => e.normalize("NFD").replace(/[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0711\u0730-\u074A\u07A6-\u07B0\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u08D3-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A70\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B62\u0B63\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0C00-\u0C04\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D82\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0EB1\u0EB4-\u0EB9\u0EBB\u0EBC\u0EC8-\u0ECD\u0F18\u0F19\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F\u109A-\u109D\u135D-\u135F\u1712-\u1714\u1732-\u1734\u1752\u1753\u1772\u1773\u17B4-\u17D3\u17DD\u180B-\u180D\u1885\u1886\u18A9\u1920-\u192B\u1930-\u193B\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F\u1AB0-\u1ABE\u1B00-\u1B04\u1B34-\u1B44\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BE6-\u1BF3\u1C24-\u1C37\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF2-\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DF9\u1DFB-\u1DFF\u20D0-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\uA66F-\uA672\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA880\uA881\uA8B4-\uA8C5\uA8E0-\uA8F1\uA8FF\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9E5\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F]/g, "").replace(Hi, (e) => Vi[e]) : (e) => e, Wi = class {
	constructor(e, { location: t = K.location, threshold: n = K.threshold, distance: r = K.distance, includeMatches: i = K.includeMatches, findAllMatches: a = K.findAllMatches, minMatchCharLength: o = K.minMatchCharLength, isCaseSensitive: s = K.isCaseSensitive, ignoreDiacritics: c = K.ignoreDiacritics, ignoreLocation: l = K.ignoreLocation } = {}) {
		if (this.options = {
			location: t,
			threshold: n,
			distance: r,
			includeMatches: i,
			findAllMatches: a,
			minMatchCharLength: o,
			isCaseSensitive: s,
			ignoreDiacritics: c,
			ignoreLocation: l
		}, e = s ? e : e.toLowerCase(), e = c ? Ui(e) : e, this.pattern = e, this.chunks = [], !this.pattern.length) return;
		let u = (e, t) => {
			this.chunks.push({
				pattern: e,
				alphabet: zi(e),
				startIndex: t
			});
		}, d = this.pattern.length;
		if (d > 32) {
			let e = 0, t = d % 32, n = d - t;
			for (; e < n;) u(this.pattern.substr(e, 32), e), e += 32;
			if (t) {
				let e = d - 32;
				u(this.pattern.substr(e), e);
			}
		} else u(this.pattern, 0);
	}
	searchIn(e) {
		let { isCaseSensitive: t, ignoreDiacritics: n, includeMatches: r } = this.options;
		if (e = t ? e : e.toLowerCase(), e = n ? Ui(e) : e, this.pattern === e) {
			if (e.length < this.options.minMatchCharLength) return {
				isMatch: !1,
				score: 1
			};
			let t = {
				isMatch: !0,
				score: 0
			};
			return r && (t.indices = [[0, e.length - 1]]), t;
		}
		let { location: i, distance: a, threshold: o, findAllMatches: s, minMatchCharLength: c, ignoreLocation: l } = this.options, u = [], d = 0, f = !1;
		this.chunks.forEach(({ pattern: t, alphabet: n, startIndex: p }) => {
			let { isMatch: m, score: h, indices: g } = Ri(e, t, n, {
				location: i + p,
				distance: a,
				threshold: o,
				findAllMatches: s,
				minMatchCharLength: c,
				includeMatches: r,
				ignoreLocation: l
			});
			m && (f = !0), d += h, m && g && u.push(...g);
		});
		let p = {
			isMatch: f,
			score: f ? d / this.chunks.length : 1
		};
		return f && r && (p.indices = Bi(u)), p;
	}
}, Gi = /* @__PURE__ */ new Set(["fuzzy", "include"]);
function Ki(e) {
	return e.startsWith("inverse");
}
var qi = [
	{
		type: "exact",
		multiRegex: /^="(.*)"$/,
		singleRegex: /^=(.*)$/,
		create: (e) => ({
			type: "exact",
			search(t) {
				let n = t === e;
				return {
					isMatch: n,
					score: +!n,
					indices: [0, e.length - 1]
				};
			}
		})
	},
	{
		type: "include",
		multiRegex: /^'"(.*)"$/,
		singleRegex: /^'(.*)$/,
		create: (e) => ({
			type: "include",
			search(t) {
				let n = 0, r, i = [], a = e.length;
				for (; (r = t.indexOf(e, n)) > -1;) n = r + a, i.push([r, n - 1]);
				let o = !!i.length;
				return {
					isMatch: o,
					score: +!o,
					indices: i
				};
			}
		})
	},
	{
		type: "prefix-exact",
		multiRegex: /^\^"(.*)"$/,
		singleRegex: /^\^(.*)$/,
		create: (e) => ({
			type: "prefix-exact",
			search(t) {
				let n = t.startsWith(e);
				return {
					isMatch: n,
					score: +!n,
					indices: [0, e.length - 1]
				};
			}
		})
	},
	{
		type: "inverse-prefix-exact",
		multiRegex: /^!\^"(.*)"$/,
		singleRegex: /^!\^(.*)$/,
		create: (e) => ({
			type: "inverse-prefix-exact",
			search(t) {
				let n = !t.startsWith(e);
				return {
					isMatch: n,
					score: +!n,
					indices: [0, t.length - 1]
				};
			}
		})
	},
	{
		type: "inverse-suffix-exact",
		multiRegex: /^!"(.*)"\$$/,
		singleRegex: /^!(.*)\$$/,
		create: (e) => ({
			type: "inverse-suffix-exact",
			search(t) {
				let n = !t.endsWith(e);
				return {
					isMatch: n,
					score: +!n,
					indices: [0, t.length - 1]
				};
			}
		})
	},
	{
		type: "suffix-exact",
		multiRegex: /^"(.*)"\$$/,
		singleRegex: /^(.*)\$$/,
		create: (e) => ({
			type: "suffix-exact",
			search(t) {
				let n = t.endsWith(e);
				return {
					isMatch: n,
					score: +!n,
					indices: [t.length - e.length, t.length - 1]
				};
			}
		})
	},
	{
		type: "inverse-exact",
		multiRegex: /^!"(.*)"$/,
		singleRegex: /^!(.*)$/,
		create: (e) => ({
			type: "inverse-exact",
			search(t) {
				let n = t.indexOf(e) === -1;
				return {
					isMatch: n,
					score: +!n,
					indices: [0, t.length - 1]
				};
			}
		})
	},
	{
		type: "fuzzy",
		multiRegex: /^"(.*)"$/,
		singleRegex: /^(.*)$/,
		create: (e, t = {}) => {
			let n = new Wi(e, {
				location: t.location ?? K.location,
				threshold: t.threshold ?? K.threshold,
				distance: t.distance ?? K.distance,
				includeMatches: t.includeMatches ?? K.includeMatches,
				findAllMatches: t.findAllMatches ?? K.findAllMatches,
				minMatchCharLength: t.minMatchCharLength ?? K.minMatchCharLength,
				isCaseSensitive: t.isCaseSensitive ?? K.isCaseSensitive,
				ignoreDiacritics: t.ignoreDiacritics ?? K.ignoreDiacritics,
				ignoreLocation: t.ignoreLocation ?? K.ignoreLocation
			});
			return {
				type: "fuzzy",
				search(e) {
					return n.searchIn(e);
				}
			};
		}
	}
], Ji = qi.length, Yi = "\0", Xi = "|";
function Zi(e) {
	let t = [], n = e.length, r = 0;
	for (; r < n;) {
		for (; r < n && e[r] === " ";) r++;
		if (r >= n) break;
		let i = r;
		for (; i < n && e[i] !== " " && e[i] !== "\"";) i++;
		if (i < n && e[i] === "\"") {
			for (i++; i < n;) {
				if (e[i] === "\"") {
					let t = i + 1;
					if (t >= n || e[t] === " ") {
						i++;
						break;
					}
					if (e[t] === "$" && (t + 1 >= n || e[t + 1] === " ")) {
						i += 2;
						break;
					}
				}
				i++;
			}
			t.push(e.substring(r, i)), r = i;
		} else {
			for (; i < n && e[i] !== " ";) i++;
			t.push(e.substring(r, i)), r = i;
		}
	}
	return t;
}
function Qi(e, t) {
	let n = e.match(t);
	return n ? n[1] : null;
}
function $i(e, t = {}) {
	return e.replace(/\\\|/g, Yi).split(Xi).map((e) => {
		let n = Zi(e.replace(/\u0000/g, "|").trim()).filter((e) => e && !!e.trim()), r = [];
		for (let e = 0, i = n.length; e < i; e += 1) {
			let i = n[e], a = !1, o = -1;
			for (; !a && ++o < Ji;) {
				let e = qi[o], n = Qi(i, e.multiRegex);
				n && (r.push(e.create(n, t)), a = !0);
			}
			if (!a) for (o = -1; ++o < Ji;) {
				let e = qi[o], n = Qi(i, e.singleRegex);
				if (n) {
					r.push(e.create(n, t));
					break;
				}
			}
		}
		return r;
	});
}
var ea = class {
	constructor(e, { isCaseSensitive: t = K.isCaseSensitive, ignoreDiacritics: n = K.ignoreDiacritics, includeMatches: r = K.includeMatches, minMatchCharLength: i = K.minMatchCharLength, ignoreLocation: a = K.ignoreLocation, findAllMatches: o = K.findAllMatches, location: s = K.location, threshold: c = K.threshold, distance: l = K.distance } = {}) {
		this.query = null, this.options = {
			isCaseSensitive: t,
			ignoreDiacritics: n,
			includeMatches: r,
			minMatchCharLength: i,
			findAllMatches: o,
			ignoreLocation: a,
			location: s,
			threshold: c,
			distance: l
		}, e = t ? e : e.toLowerCase(), e = n ? Ui(e) : e, this.pattern = e, this.query = $i(this.pattern, this.options);
	}
	static condition(e, t) {
		return t.useExtendedSearch;
	}
	searchIn(e) {
		let t = this.query;
		if (!t) return {
			isMatch: !1,
			score: 1
		};
		let { includeMatches: n, isCaseSensitive: r, ignoreDiacritics: i } = this.options;
		e = r ? e : e.toLowerCase(), e = i ? Ui(e) : e;
		let a = 0, o = [], s = 0, c = !1;
		for (let r = 0, i = t.length; r < i; r += 1) {
			let i = t[r];
			o.length = 0, a = 0, c = !1;
			for (let t = 0, r = i.length; t < r; t += 1) {
				let r = i[t], { isMatch: l, indices: u, score: d } = r.search(e);
				if (l) a += 1, s += d, Ki(r.type) && (c = !0), n && (Gi.has(r.type) ? o.push(...u) : o.push(u));
				else {
					s = 0, a = 0, o.length = 0, c = !1;
					break;
				}
			}
			if (a) {
				let e = {
					isMatch: !0,
					score: s / a
				};
				return c && (e.hasInverse = !0), n && (e.indices = Bi(o)), e;
			}
		}
		return {
			isMatch: !1,
			score: 1
		};
	}
}, ta = [];
function na(...e) {
	ta.push(...e);
}
function ra(e, t) {
	for (let n = 0, r = ta.length; n < r; n += 1) {
		let r = ta[n];
		if (r.condition(e, t)) return new r(e, t);
	}
	return new Wi(e, t);
}
var ia = {
	AND: "$and",
	OR: "$or"
}, aa = {
	PATH: "$path",
	PATTERN: "$val"
}, oa = (e) => !!(e[ia.AND] || e[ia.OR]), sa = (e) => !!e[aa.PATH], ca = (e) => !ii(e) && ui(e) && !oa(e), la = (e) => ({ [ia.AND]: Object.keys(e).map((t) => ({ [t]: e[t] })) });
function ua(e, t, { auto: n = !0 } = {}) {
	let r = (e) => {
		if (si(e)) {
			let r = {
				keyId: null,
				pattern: e
			};
			return n && (r.searcher = ra(e, t)), r;
		}
		let i = Object.keys(e), a = sa(e);
		if (!a && i.length > 1 && !oa(e)) return r(la(e));
		if (ca(e)) {
			let r = a ? e[aa.PATH] : i[0], o = a ? e[aa.PATTERN] : e[r];
			if (!si(o)) throw Error(_i(r));
			let s = {
				keyId: Ei(r),
				pattern: o
			};
			return n && (s.searcher = ra(o, t)), s;
		}
		let o = {
			children: [],
			operator: i[0]
		};
		return i.forEach((t) => {
			let n = e[t];
			ii(n) && n.forEach((e) => {
				o.children.push(r(e));
			});
		}), o;
	};
	return oa(e) || (e = la(e)), r(e);
}
function da(e, { ignoreFieldNorm: t = K.ignoreFieldNorm }) {
	let n = 1;
	return e.forEach(({ key: e, norm: r, score: i }) => {
		let a = e ? e.weight : null;
		n *= (i === 0 && a ? 2 ** -52 : i) ** +((a || 1) * (t ? 1 : r));
	}), n;
}
function fa(e, { ignoreFieldNorm: t = K.ignoreFieldNorm }) {
	e.forEach((e) => {
		e.score = da(e.matches, { ignoreFieldNorm: t });
	});
}
var pa = class {
	constructor(e, t) {
		this.limit = e, this.heap = [], this.comparator = t;
	}
	get size() {
		return this.heap.length;
	}
	insert(e) {
		this.size < this.limit ? (this.heap.push(e), this._bubbleUp(this.size - 1)) : this.comparator(e, this.heap[0]) < 0 && (this.heap[0] = e, this._sinkDown(0));
	}
	extractSorted() {
		return this.heap.sort(this.comparator);
	}
	_bubbleUp(e) {
		let t = this.heap;
		for (; e > 0;) {
			let n = e - 1 >> 1;
			if (this.comparator(t[e], t[n]) <= 0) break;
			let r = t[e];
			t[e] = t[n], t[n] = r, e = n;
		}
	}
	_sinkDown(e) {
		let t = this.heap, n = t.length, r = e;
		do {
			e = r;
			let i = 2 * e + 1, a = 2 * e + 2;
			if (i < n && this.comparator(t[i], t[r]) > 0 && (r = i), a < n && this.comparator(t[a], t[r]) > 0 && (r = a), r !== e) {
				let n = t[e];
				t[e] = t[r], t[r] = n;
			}
		} while (r !== e);
	}
};
function ma(e) {
	let t = [];
	return e.matches.forEach((e) => {
		if (!fi(e.indices) || !e.indices.length) return;
		let n = {
			indices: e.indices,
			value: e.value
		};
		e.key && (n.key = e.key.id), e.idx > -1 && (n.refIndex = e.idx), t.push(n);
	}), t;
}
function ha(e, t, { includeMatches: n = K.includeMatches, includeScore: r = K.includeScore } = {}) {
	return e.map((e) => {
		let { idx: i } = e, a = {
			item: t[i],
			refIndex: i
		};
		return n && (a.matches = ma(e)), r && (a.score = e.score), a;
	});
}
var ga = /[\p{L}\p{M}\p{N}_]+/gu, _a = /* @__PURE__ */ new WeakSet();
function va(e) {
	_a.has(e) || (_a.add(e), console.warn(`[Fuse] tokenize regex ${e} lacks the global flag; only the first match per text will be returned. Add the 'g' flag.`));
}
function ya(e) {
	if (typeof e == "function") {
		let t = !1;
		return (n) => {
			let r = e(n);
			if (!t && (t = !0, !Array.isArray(r) || r.some((e) => typeof e != "string"))) throw Error(`[Fuse] tokenize function must return string[]; received ${Array.isArray(r) ? "array containing non-strings" : typeof r}.`);
			return r;
		};
	}
	return e instanceof RegExp ? (e.global || va(e), (t) => t.match(e) || []) : (e) => e.match(ga) || [];
}
function ba({ isCaseSensitive: e = !1, ignoreDiacritics: t = !1, tokenize: n } = {}) {
	let r = ya(n);
	return { tokenize(n) {
		return e || (n = n.toLowerCase()), t && (n = Ui(n)), r(n);
	} };
}
var xa = class {
	static condition(e, t) {
		return t.useTokenSearch;
	}
	constructor(e, t) {
		this.options = t, this.analyzer = ba({
			isCaseSensitive: t.isCaseSensitive,
			ignoreDiacritics: t.ignoreDiacritics,
			tokenize: t.tokenize
		});
		let n = this.analyzer.tokenize(e), { df: r, fieldCount: i } = t._invertedIndex;
		this.termSearchers = [], this.idfWeights = [];
		for (let e of n) {
			this.termSearchers.push(new Wi(e, {
				location: t.location,
				threshold: t.threshold,
				distance: t.distance,
				includeMatches: t.includeMatches,
				findAllMatches: t.findAllMatches,
				minMatchCharLength: t.minMatchCharLength,
				isCaseSensitive: t.isCaseSensitive,
				ignoreDiacritics: t.ignoreDiacritics,
				ignoreLocation: !0
			}));
			let n = r.get(e) || 0, a = Math.log(1 + (i - n + .5) / (n + .5));
			this.idfWeights.push(a);
		}
		this.combineAll = t.tokenMatch === "all", this.numTerms = this.termSearchers.length, this.useMask = this.numTerms <= 31;
	}
	searchIn(e) {
		if (!this.termSearchers.length) return {
			isMatch: !1,
			score: 1
		};
		let t = [], n = 0, r = 0, i = 0, a = 0, o = this.combineAll && !this.useMask ? /* @__PURE__ */ new Set() : null;
		for (let s = 0; s < this.termSearchers.length; s++) {
			let c = this.termSearchers[s].searchIn(e), l = this.idfWeights[s];
			r += l, c.isMatch && (i++, n += l * (1 - c.score), c.indices && t.push(...c.indices), this.combineAll && (this.useMask ? a |= 1 << s : o.add(s)));
		}
		if (i === 0) return {
			isMatch: !1,
			score: 1
		};
		let s = r > 0 ? 1 - n / r : 0, c = {
			isMatch: !0,
			score: Math.max(.001, s)
		};
		return this.options.includeMatches && t.length && (c.indices = Bi(t)), this.combineAll && (this.useMask ? c.matchedMask = a : c.matchedTerms = o, c.termCount = this.numTerms), c;
	}
};
function Sa(e, t, n, r) {
	let i = r.tokenize(t);
	if (!i.length) return;
	e.fieldCount++, e.docFieldCount.set(n, (e.docFieldCount.get(n) || 0) + 1);
	let a = new Set(i), o = e.docTermFieldHits.get(n);
	o || (o = /* @__PURE__ */ new Map(), e.docTermFieldHits.set(n, o));
	for (let t of a) o.set(t, (o.get(t) || 0) + 1), e.df.set(t, (e.df.get(t) || 0) + 1);
}
function Ca(e, t, n, r) {
	let { i, v: a, $: o } = t;
	if (a !== void 0) Sa(e, a, i, r);
	else if (o) for (let t = 0; t < n; t++) {
		let n = o[t];
		if (n) {
			if (Array.isArray(n)) for (let t of n) Sa(e, t.v, i, r);
			else Sa(e, n.v, i, r);
		}
	}
}
function wa(e, t, n) {
	let r = {
		fieldCount: 0,
		df: /* @__PURE__ */ new Map(),
		docFieldCount: /* @__PURE__ */ new Map(),
		docTermFieldHits: /* @__PURE__ */ new Map()
	};
	for (let i of e) Ca(r, i, t, n);
	return r;
}
function Ta(e, t, n, r) {
	Ca(e, t, n, r);
}
function Ea(e, t) {
	let n = e.docFieldCount.get(t);
	if (n === void 0) return;
	e.fieldCount -= n, e.docFieldCount.delete(t);
	let r = e.docTermFieldHits.get(t);
	if (r) {
		for (let [t, n] of r) {
			let r = (e.df.get(t) || 0) - n;
			r <= 0 ? e.df.delete(t) : e.df.set(t, r);
		}
		e.docTermFieldHits.delete(t);
	}
}
function Da(e, t) {
	if (t.length === 0) return;
	let n = Array.from(new Set(t)).sort((e, t) => e - t);
	for (let t of n) Ea(e, t);
	let r = (e) => {
		let t = 0, r = n.length;
		for (; t < r;) {
			let i = t + r >>> 1;
			n[i] < e ? t = i + 1 : r = i;
		}
		return e - t;
	}, i = n[0], a = /* @__PURE__ */ new Map();
	for (let [t, n] of e.docFieldCount) a.set(t > i ? r(t) : t, n);
	e.docFieldCount = a;
	let o = /* @__PURE__ */ new Map();
	for (let [t, n] of e.docTermFieldHits) o.set(t > i ? r(t) : t, n);
	e.docTermFieldHits = o;
}
var Oa = class {
	constructor(e, t, n) {
		this.options = {
			...K,
			...t
		}, this.options.useExtendedSearch, this.options.useTokenSearch, this._keyStore = new Ci(this.options.keys), this._docs = e, this._myIndex = null, this._invertedIndex = null, this.setCollection(e, n), this._lastQuery = null, this._lastSearcher = null;
	}
	_getSearcher(e) {
		if (this._lastQuery === e) return this._lastSearcher;
		let t = ra(e, this._invertedIndex ? {
			...this.options,
			_invertedIndex: this._invertedIndex
		} : this.options);
		return this._lastQuery = e, this._lastSearcher = t, t;
	}
	setCollection(e, t) {
		if (this._docs = e, t && !(t instanceof Pi)) throw Error(hi);
		if (this._myIndex = t || Fi(this.options.keys, this._docs, {
			getFn: this.options.getFn,
			fieldNormWeight: this.options.fieldNormWeight
		}), this.options.useTokenSearch) {
			let e = ba({
				isCaseSensitive: this.options.isCaseSensitive,
				ignoreDiacritics: this.options.ignoreDiacritics,
				tokenize: this.options.tokenize
			});
			this._invertedIndex = wa(this._myIndex.records, this._myIndex.keys.length, e);
		}
		this._invalidateSearcherCache();
	}
	add(e) {
		if (!fi(e)) return;
		this._docs.push(e);
		let t = this._myIndex.add(e, this._docs.length - 1);
		if (this._invertedIndex && t) {
			let e = ba({
				isCaseSensitive: this.options.isCaseSensitive,
				ignoreDiacritics: this.options.ignoreDiacritics,
				tokenize: this.options.tokenize
			});
			Ta(this._invertedIndex, t, this._myIndex.keys.length, e);
		}
		this._invalidateSearcherCache();
	}
	remove(e = () => !1) {
		let t = [], n = [];
		for (let r = 0, i = this._docs.length; r < i; r += 1) e(this._docs[r], r) && (t.push(this._docs[r]), n.push(r));
		if (n.length) {
			this._invertedIndex && Da(this._invertedIndex, n);
			let e = new Set(n);
			this._docs = this._docs.filter((t, n) => !e.has(n)), this._myIndex.removeAll(n), this._invalidateSearcherCache();
		}
		return t;
	}
	removeAt(e) {
		if (!Number.isInteger(e) || e < 0 || e >= this._docs.length) throw Error(gi);
		this._invertedIndex && Da(this._invertedIndex, [e]);
		let t = this._docs.splice(e, 1)[0];
		return this._myIndex.removeAt(e), this._invalidateSearcherCache(), t;
	}
	_invalidateSearcherCache() {
		this._lastQuery = null, this._lastSearcher = null;
	}
	getIndex() {
		return this._myIndex;
	}
	_normalizedKeys() {
		return this._myIndex.keys.map((e) => this._keyStore.get(e.id) || e);
	}
	search(e, t) {
		let { limit: n = -1 } = t || {}, { includeMatches: r, includeScore: i, shouldSort: a, sortFn: o, ignoreFieldNorm: s } = this.options;
		if (si(e) && !e.trim()) {
			let e = this._docs.map((e, t) => ({
				item: e,
				refIndex: t
			}));
			return ci(n) && n > -1 && (e = e.slice(0, n)), e;
		}
		let c = a && ci(n) && n > 0 && si(e), l = o, u = (e, t) => l(e, t) || e.idx - t.idx, d;
		if (c) {
			let t = new pa(n, u);
			si(this._docs[0]) ? this._searchStringList(e, {
				heap: t,
				ignoreFieldNorm: s
			}) : this._searchObjectList(e, {
				heap: t,
				ignoreFieldNorm: s
			}), d = t.extractSorted();
		} else d = si(e) ? si(this._docs[0]) ? this._searchStringList(e) : this._searchObjectList(e) : this._searchLogical(e), fa(d, { ignoreFieldNorm: s }), a && d.sort(si(e) ? u : l), ci(n) && n > -1 && (d = d.slice(0, n));
		return ha(d, this._docs, {
			includeMatches: r,
			includeScore: i
		});
	}
	_searchStringList(e, { heap: t, ignoreFieldNorm: n } = {}) {
		let r = this._getSearcher(e), i = this.options.useTokenSearch && this.options.tokenMatch === "all", { records: a } = this._myIndex, o = t ? null : [];
		return a.forEach(({ v: e, i: a, n: s }) => {
			if (!fi(e)) return;
			let c = r.searchIn(e);
			if (c.isMatch) {
				let r = {
					score: c.score,
					value: e,
					norm: s,
					indices: c.indices
				};
				i && (r.matchedMask = c.matchedMask, r.matchedTerms = c.matchedTerms, r.termCount = c.termCount);
				let l = [r];
				if (!i || this._coversAllTokens(l)) {
					let r = {
						item: e,
						idx: a,
						matches: l
					};
					t ? (r.score = da(r.matches, { ignoreFieldNorm: n }), t.insert(r)) : o.push(r);
				}
			}
		}), o;
	}
	_searchLogical(e) {
		let t = ua(e, this.options), n = this._normalizedKeys(), r = (e, t, i) => {
			if (!("children" in e)) {
				let { keyId: r, searcher: a } = e, o;
				return r === null ? (o = [], n.forEach((e, n) => {
					o.push(...this._findMatches({
						key: e,
						value: t[n],
						searcher: a
					}));
				})) : o = this._findMatches({
					key: this._keyStore.get(r),
					value: this._myIndex.getValueForItemAtKeyId(t, r),
					searcher: a
				}), o && o.length ? [{
					idx: i,
					item: t,
					matches: o
				}] : [];
			}
			let { children: a, operator: o } = e, s = [];
			for (let e = 0, n = a.length; e < n; e += 1) {
				let n = a[e], c = r(n, t, i);
				if (c.length) s.push(...c);
				else if (o === ia.AND) return [];
			}
			return s;
		}, i = this._myIndex.records, a = /* @__PURE__ */ new Map(), o = [];
		return i.forEach(({ $: e, i: n }) => {
			if (fi(e)) {
				let i = r(t, e, n);
				i.length && (a.has(n) || (a.set(n, {
					idx: n,
					item: e,
					matches: []
				}), o.push(a.get(n))), i.forEach(({ matches: e }) => {
					a.get(n).matches.push(...e);
				}));
			}
		}), o;
	}
	_searchObjectList(e, { heap: t, ignoreFieldNorm: n } = {}) {
		let r = this._getSearcher(e), i = this.options.useTokenSearch && this.options.tokenMatch === "all", { records: a } = this._myIndex, o = this._normalizedKeys(), s = t ? null : [];
		return a.forEach(({ $: e, i: a }) => {
			if (!fi(e)) return;
			let c = [], l = !1, u = !1;
			if (o.forEach((t, n) => {
				let i = this._findMatches({
					key: t,
					value: e[n],
					searcher: r
				});
				i.length ? (c.push(...i), i[0].hasInverse && (u = !0)) : l = !0;
			}), !(u && l) && c.length && (!i || this._coversAllTokens(c))) {
				let r = {
					idx: a,
					item: e,
					matches: c
				};
				t ? (r.score = da(r.matches, { ignoreFieldNorm: n }), t.insert(r)) : s.push(r);
			}
		}), s;
	}
	_findMatches({ key: e, value: t, searcher: n }) {
		if (!fi(t)) return [];
		let r = [];
		if (ii(t)) t.forEach(({ v: t, i, n: a }) => {
			if (!fi(t)) return;
			let o = n.searchIn(t);
			if (o.isMatch) {
				let n = {
					score: o.score,
					key: e,
					value: t,
					idx: i,
					norm: a,
					indices: o.indices,
					hasInverse: o.hasInverse
				};
				o.termCount !== void 0 && (n.matchedMask = o.matchedMask, n.matchedTerms = o.matchedTerms, n.termCount = o.termCount), r.push(n);
			}
		});
		else {
			let { v: i, n: a } = t, o = n.searchIn(i);
			if (o.isMatch) {
				let t = {
					score: o.score,
					key: e,
					value: i,
					norm: a,
					indices: o.indices,
					hasInverse: o.hasInverse
				};
				o.termCount !== void 0 && (t.matchedMask = o.matchedMask, t.matchedTerms = o.matchedTerms, t.termCount = o.termCount), r.push(t);
			}
		}
		return r;
	}
	_coversAllTokens(e) {
		let t = e.length ? e[0].termCount : void 0;
		if (t === void 0) return !0;
		if (t <= 31) {
			let n = 0;
			for (let t = 0; t < e.length; t++) n |= e[t].matchedMask || 0;
			return n === 2 ** t - 1;
		}
		let n = /* @__PURE__ */ new Set();
		for (let t = 0; t < e.length; t++) {
			let r = e[t].matchedTerms;
			if (r) for (let e of r) n.add(e);
		}
		return n.size === t;
	}
};
Oa.version = "7.5.0", Oa.createIndex = Fi, Oa.parseIndex = Ii, Oa.config = K, Oa.match = function(e, t, n) {
	if (n && n.useTokenSearch) throw Error(xi);
	return ra(e, {
		...K,
		...n
	}).searchIn(t);
}, Oa.parseQuery = ua, na(ea), na(xa), Oa.use = function(...e) {
	e.forEach((e) => na(e));
};
var ka = Oa, Aa = "Models", ja = (e) => !!(!Array.isArray(e) && e && "sources" in e && Array.isArray(e.sources)), Ma = (e) => {
	if (typeof e != "object" || !e) return !1;
	let t = Object.getPrototypeOf(e);
	return t === Object.prototype || t === null;
}, Na = (e, t, n) => {
	if (!e) return !1;
	let r = Ma(t) || Array.isArray(t);
	if (r && n.get(t)?.has(e)) return !0;
	if (r) {
		let r = n.get(t) ?? /* @__PURE__ */ new Set();
		r.add(e), n.set(t, r);
	}
	try {
		return e.type === "any" || e.type === "unknown" ? !0 : e.type === "function" ? typeof t == "function" : e.type === "number" ? typeof t == "number" && !Number.isNaN(t) && Number.isFinite(t) : e.type === "string" ? typeof t == "string" : e.type === "boolean" ? typeof t == "boolean" : e.type === "nullable" ? t === null : e.type === "notDefined" ? t === void 0 : e.type === "array" ? Array.isArray(t) && t.every((t) => Na(e.items, t, n)) : e.type === "record" ? Ma(t) ? Object.keys(t).every((r) => Na(e.key, r, n) && Na(e.value, t[r], n)) : !1 : e.type === "object" ? Ma(t) ? Object.keys(e.properties).every((r) => Na(e.properties[r], t[r], n)) : !1 : e.type === "optional" ? t === void 0 || Na(e.schema, t, n) : e.type === "union" ? e.schemas.some((e) => Na(e, t, n)) : e.type === "intersection" ? e.schemas.length === 0 ? !0 : Ma(t) ? e.schemas.every((e) => Na(e, t, n)) : !1 : e.type === "literal" ? t === e.value : e.type === "lazy" ? Na(e.schema(), t, n) : e.type === "evaluate" ? Na(e.schema, e.expression(t), n) : (console.warn("Unknown schema type:", e), !1);
	} finally {
		r && n.get(t)?.delete(e);
	}
}, Pa = (e, t, n = /* @__PURE__ */ new WeakMap()) => Na(e, t, n), Fa = (e) => e.variables.reduce((e, t) => (e[t.name] = typeof t.value == "string" ? t.value : t.value.default, e), {}), Ia = ({ server: e, path: t, urlParams: n }) => {
	let r = m(e);
	return Se(me(e?.url ?? "", r), t, n);
};
// vendor/node_modules/clsx/dist/clsx.mjs
function La(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = La(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function Ra() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = La(e)) && (r && (r += " "), r += t);
	return r;
}
// vendor/node_modules/cva/dist/index.mjs
var za = (e) => typeof e == "boolean" ? `${e}` : e === 0 ? "0" : e, Ba = (e) => {
	let t = function() {
		var t = [...arguments];
		return e?.hooks?.["cx:done"] === void 0 ? e?.hooks?.onComplete === void 0 ? Ra(t) : e?.hooks.onComplete(Ra(t)) : e?.hooks["cx:done"](Ra(t));
	};
	return {
		compose: function() {
			var e = [...arguments];
			return (n) => {
				let r = Object.fromEntries(Object.entries(n || {}).filter((e) => {
					let [t] = e;
					return !["class", "className"].includes(t);
				}));
				return t(e.map((e) => e(r)), n?.class, n?.className);
			};
		},
		cva: (e) => (n) => {
			if (e?.variants == null) return t(e?.base, n?.class, n?.className);
			let { variants: r, defaultVariants: i } = e, a = Object.keys(r).map((e) => {
				let t = n?.[e], a = i?.[e], o = za(t) || za(a);
				return r[e][o];
			}), o = {
				...i,
				...n && Object.entries(n).reduce((e, t) => {
					let [n, r] = t;
					return r === void 0 ? e : {
						...e,
						[n]: r
					};
				}, {})
			}, s = e?.compoundVariants?.reduce((e, t) => {
				let { class: n, className: r, ...i } = t;
				return Object.entries(i).every((e) => {
					let [t, n] = e, r = o[t];
					return Array.isArray(n) ? n.includes(r) : r === n;
				}) ? [
					...e,
					n,
					r
				] : e;
			}, []);
			return t(e?.base, a, s, n?.class, n?.className);
		},
		cx: t
	};
}, { compose: Va, cva: Ha, cx: Ua } = Ba(), Wa = (e, t) => {
	let n = Array(e.length + t.length);
	for (let t = 0; t < e.length; t++) n[t] = e[t];
	for (let r = 0; r < t.length; r++) n[e.length + r] = t[r];
	return n;
}, Ga = (e, t) => ({
	classGroupId: e,
	validator: t
}), Ka = (e = /* @__PURE__ */ new Map(), t = null, n) => ({
	nextPart: e,
	validators: t,
	classGroupId: n
}), qa = "-", Ja = [], Ya = "arbitrary..", Xa = (e) => {
	let t = $a(e), { conflictingClassGroups: n, conflictingClassGroupModifiers: r } = e;
	return {
		getClassGroupId: (e) => {
			if (e.startsWith("[") && e.endsWith("]")) return Qa(e);
			let n = e.split(qa);
			return Za(n, +(n[0] === "" && n.length > 1), t);
		},
		getConflictingClassGroupIds: (e, t) => {
			if (t) {
				let t = r[e], i = n[e];
				return t ? i ? Wa(i, t) : t : i || Ja;
			}
			return n[e] || Ja;
		}
	};
}, Za = (e, t, n) => {
	if (e.length - t === 0) return n.classGroupId;
	let r = e[t], i = n.nextPart.get(r);
	if (i) {
		let n = Za(e, t + 1, i);
		if (n) return n;
	}
	let a = n.validators;
	if (a === null) return;
	let o = t === 0 ? e.join(qa) : e.slice(t).join(qa), s = a.length;
	for (let e = 0; e < s; e++) {
		let t = a[e];
		if (t.validator(o)) return t.classGroupId;
	}
}, Qa = (e) => e.slice(1, -1).indexOf(":") === -1 ? void 0 : (() => {
	let t = e.slice(1, -1), n = t.indexOf(":"), r = t.slice(0, n);
	return r ? Ya + r : void 0;
})(), $a = (e) => {
	let { theme: t, classGroups: n } = e;
	return eo(n, t);
}, eo = (e, t) => {
	let n = Ka();
	for (let r in e) {
		let i = e[r];
		to(i, n, r, t);
	}
	return n;
}, to = (e, t, n, r) => {
	let i = e.length;
	for (let a = 0; a < i; a++) {
		let i = e[a];
		no(i, t, n, r);
	}
}, no = (e, t, n, r) => {
	typeof e == "string" ? ro(e, t, n) : typeof e == "function" ? io(e, t, n, r) : ao(e, t, n, r);
}, ro = (e, t, n) => {
	let r = e === "" ? t : oo(t, e);
	r.classGroupId = n;
}, io = (e, t, n, r) => {
	so(e) ? to(e(r), t, n, r) : (t.validators === null && (t.validators = []), t.validators.push(Ga(n, e)));
}, ao = (e, t, n, r) => {
	let i = Object.entries(e), a = i.length;
	for (let e = 0; e < a; e++) {
		let [a, o] = i[e];
		to(o, oo(t, a), n, r);
	}
}, oo = (e, t) => {
	let n = e, r = t.split(qa), i = r.length;
	for (let e = 0; e < i; e++) {
		let t = r[e], i = n.nextPart.get(t);
		i || (i = Ka(), n.nextPart.set(t, i)), n = i;
	}
	return n;
}, so = (e) => "isThemeGetter" in e && e.isThemeGetter === !0, co = (e) => {
	if (e < 1) return {
		get: () => void 0,
		set: () => {}
	};
	let t = 0, n = Object.create(null), r = Object.create(null), i = (i, a) => {
		n[i] = a, t++, t > e && (t = 0, r = n, n = Object.create(null));
	};
	return {
		get(e) {
			let t = n[e];
			if (t !== void 0) return t;
			if ((t = r[e]) !== void 0) return i(e, t), t;
		},
		set(e, t) {
			e in n ? n[e] = t : i(e, t);
		}
	};
}, lo = "!", uo = ":", fo = [], po = (e, t, n, r, i) => ({
	modifiers: e,
	hasImportantModifier: t,
	baseClassName: n,
	maybePostfixModifierPosition: r,
	isExternal: i
}), mo = (e) => {
	let { prefix: t, experimentalParseClassName: n } = e, r = (e) => {
		let t = [], n = 0, r = 0, i = 0, a, o = e.length;
		for (let s = 0; s < o; s++) {
			let o = e[s];
			if (n === 0 && r === 0) {
				if (o === uo) {
					t.push(e.slice(i, s)), i = s + 1;
					continue;
				}
				if (o === "/") {
					a = s;
					continue;
				}
			}
			o === "[" ? n++ : o === "]" ? n-- : o === "(" ? r++ : o === ")" && r--;
		}
		let s = t.length === 0 ? e : e.slice(i), c = s, l = !1;
		s.endsWith(lo) ? (c = s.slice(0, -1), l = !0) : s.startsWith(lo) && (c = s.slice(1), l = !0);
		let u = a && a > i ? a - i : void 0;
		return po(t, l, c, u);
	};
	if (t) {
		let e = t + uo, n = r;
		r = (t) => t.startsWith(e) ? n(t.slice(e.length)) : po(fo, !1, t, void 0, !0);
	}
	if (n) {
		let e = r;
		r = (t) => n({
			className: t,
			parseClassName: e
		});
	}
	return r;
}, ho = (e) => {
	let t = /* @__PURE__ */ new Map();
	return e.orderSensitiveModifiers.forEach((e, n) => {
		t.set(e, 1e6 + n);
	}), (e) => {
		let n = [], r = [];
		for (let i = 0; i < e.length; i++) {
			let a = e[i], o = a[0] === "[", s = t.has(a);
			o || s ? (r.length > 0 && (r.sort(), n.push(...r), r = []), n.push(a)) : r.push(a);
		}
		return r.length > 0 && (r.sort(), n.push(...r)), n;
	};
}, go = (e) => ({
	cache: co(e.cacheSize),
	parseClassName: mo(e),
	sortModifiers: ho(e),
	...Xa(e)
}), _o = /\s+/, vo = (e, t) => {
	let { parseClassName: n, getClassGroupId: r, getConflictingClassGroupIds: i, sortModifiers: a } = t, o = [], s = e.trim().split(_o), c = "";
	for (let e = s.length - 1; e >= 0; --e) {
		let t = s[e], { isExternal: l, modifiers: u, hasImportantModifier: d, baseClassName: f, maybePostfixModifierPosition: p } = n(t);
		if (l) {
			c = t + (c.length > 0 ? " " + c : c);
			continue;
		}
		let m = !!p, h = r(m ? f.substring(0, p) : f);
		if (!h) {
			if (!m || (h = r(f), !h)) {
				c = t + (c.length > 0 ? " " + c : c);
				continue;
			}
			m = !1;
		}
		let g = u.length === 0 ? "" : u.length === 1 ? u[0] : a(u).join(":"), _ = d ? g + lo : g, v = _ + h;
		if (o.indexOf(v) > -1) continue;
		o.push(v);
		let y = i(h, m);
		for (let e = 0; e < y.length; ++e) {
			let t = y[e];
			o.push(_ + t);
		}
		c = t + (c.length > 0 ? " " + c : c);
	}
	return c;
}, yo = (...e) => {
	let t = 0, n, r, i = "";
	for (; t < e.length;) (n = e[t++]) && (r = bo(n)) && (i && (i += " "), i += r);
	return i;
}, bo = (e) => {
	if (typeof e == "string") return e;
	let t, n = "";
	for (let r = 0; r < e.length; r++) e[r] && (t = bo(e[r])) && (n && (n += " "), n += t);
	return n;
}, xo = (e, ...t) => {
	let n, r, i, a, o = (o) => (n = go(t.reduce((e, t) => t(e), e())), r = n.cache.get, i = n.cache.set, a = s, s(o)), s = (e) => {
		let t = r(e);
		if (t) return t;
		let a = vo(e, n);
		return i(e, a), a;
	};
	return a = o, (...e) => a(yo(...e));
}, So = [], Co = (e) => {
	let t = (t) => t[e] || So;
	return t.isThemeGetter = !0, t;
}, wo = /^\[(?:(\w[\w-]*):)?(.+)\]$/i, To = /^\((?:(\w[\w-]*):)?(.+)\)$/i, Eo = /^\d+(?:\.\d+)?\/\d+(?:\.\d+)?$/, Do = /^(\d+(\.\d+)?)?(xs|sm|md|lg|xl)$/, Oo = /\d+(%|px|r?em|[sdl]?v([hwib]|min|max)|pt|pc|in|cm|mm|cap|ch|ex|r?lh|cq(w|h|i|b|min|max))|\b(calc|min|max|clamp)\(.+\)|^0$/, ko = /^(rgba?|hsla?|hwb|(ok)?(lab|lch)|color-mix)\(.+\)$/, Ao = /^(inset_)?-?((\d+)?\.?(\d+)[a-z]+|0)_-?((\d+)?\.?(\d+)[a-z]+|0)/, jo = /^(url|image|image-set|cross-fade|element|(repeating-)?(linear|radial|conic)-gradient)\(.+\)$/, Mo = (e) => Eo.test(e), No = (e) => !!e && !Number.isNaN(Number(e)), Po = (e) => !!e && Number.isInteger(Number(e)), Fo = (e) => e.endsWith("%") && No(e.slice(0, -1)), Io = (e) => Do.test(e), Lo = () => !0, Ro = (e) => Oo.test(e) && !ko.test(e), zo = () => !1, Bo = (e) => Ao.test(e), Vo = (e) => jo.test(e), Ho = (e) => !q(e) && !J(e), Uo = (e) => is(e, cs, zo), q = (e) => wo.test(e), Wo = (e) => is(e, ls, Ro), Go = (e) => is(e, us, No), Ko = (e) => is(e, fs, Lo), qo = (e) => is(e, ds, zo), Jo = (e) => is(e, os, zo), Yo = (e) => is(e, ss, Vo), Xo = (e) => is(e, ps, Bo), J = (e) => To.test(e), Zo = (e) => as(e, ls), Qo = (e) => as(e, ds), $o = (e) => as(e, os), es = (e) => as(e, cs), ts = (e) => as(e, ss), ns = (e) => as(e, ps, !0), rs = (e) => as(e, fs, !0), is = (e, t, n) => {
	let r = wo.exec(e);
	return r ? r[1] ? t(r[1]) : n(r[2]) : !1;
}, as = (e, t, n = !1) => {
	let r = To.exec(e);
	return r ? r[1] ? t(r[1]) : n : !1;
}, os = (e) => e === "position" || e === "percentage", ss = (e) => e === "image" || e === "url", cs = (e) => e === "length" || e === "size" || e === "bg-size", ls = (e) => e === "length", us = (e) => e === "number", ds = (e) => e === "family-name", fs = (e) => e === "number" || e === "weight", ps = (e) => e === "shadow", ms = () => {
	let e = Co("color"), t = Co("font"), n = Co("text"), r = Co("font-weight"), i = Co("tracking"), a = Co("leading"), o = Co("breakpoint"), s = Co("container"), c = Co("spacing"), l = Co("radius"), u = Co("shadow"), d = Co("inset-shadow"), f = Co("text-shadow"), p = Co("drop-shadow"), m = Co("blur"), h = Co("perspective"), g = Co("aspect"), _ = Co("ease"), v = Co("animate"), y = () => [
		"auto",
		"avoid",
		"all",
		"avoid-page",
		"page",
		"left",
		"right",
		"column"
	], b = () => [
		"center",
		"top",
		"bottom",
		"left",
		"right",
		"top-left",
		"left-top",
		"top-right",
		"right-top",
		"bottom-right",
		"right-bottom",
		"bottom-left",
		"left-bottom"
	], ee = () => [
		...b(),
		J,
		q
	], x = () => [
		"auto",
		"hidden",
		"clip",
		"visible",
		"scroll"
	], te = () => [
		"auto",
		"contain",
		"none"
	], S = () => [
		J,
		q,
		c
	], C = () => [
		Mo,
		"full",
		"auto",
		...S()
	], ne = () => [
		Po,
		"none",
		"subgrid",
		J,
		q
	], re = () => [
		"auto",
		{ span: [
			"full",
			Po,
			J,
			q
		] },
		Po,
		J,
		q
	], ie = () => [
		Po,
		"auto",
		J,
		q
	], ae = () => [
		"auto",
		"min",
		"max",
		"fr",
		J,
		q
	], oe = () => [
		"start",
		"end",
		"center",
		"between",
		"around",
		"evenly",
		"stretch",
		"baseline",
		"center-safe",
		"end-safe"
	], se = () => [
		"start",
		"end",
		"center",
		"stretch",
		"center-safe",
		"end-safe"
	], w = () => ["auto", ...S()], ce = () => [
		Mo,
		"auto",
		"full",
		"dvw",
		"dvh",
		"lvw",
		"lvh",
		"svw",
		"svh",
		"min",
		"max",
		"fit",
		...S()
	], le = () => [
		Mo,
		"screen",
		"full",
		"dvw",
		"lvw",
		"svw",
		"min",
		"max",
		"fit",
		...S()
	], ue = () => [
		Mo,
		"screen",
		"full",
		"lh",
		"dvh",
		"lvh",
		"svh",
		"min",
		"max",
		"fit",
		...S()
	], T = () => [
		e,
		J,
		q
	], de = () => [
		...b(),
		$o,
		Jo,
		{ position: [J, q] }
	], fe = () => ["no-repeat", { repeat: [
		"",
		"x",
		"y",
		"space",
		"round"
	] }], pe = () => [
		"auto",
		"cover",
		"contain",
		es,
		Uo,
		{ size: [J, q] }
	], me = () => [
		Fo,
		Zo,
		Wo
	], he = () => [
		"",
		"none",
		"full",
		l,
		J,
		q
	], ge = () => [
		"",
		No,
		Zo,
		Wo
	], _e = () => [
		"solid",
		"dashed",
		"dotted",
		"double"
	], ve = () => [
		"normal",
		"multiply",
		"screen",
		"overlay",
		"darken",
		"lighten",
		"color-dodge",
		"color-burn",
		"hard-light",
		"soft-light",
		"difference",
		"exclusion",
		"hue",
		"saturation",
		"color",
		"luminosity"
	], ye = () => [
		No,
		Fo,
		$o,
		Jo
	], be = () => [
		"",
		"none",
		m,
		J,
		q
	], xe = () => [
		"none",
		No,
		J,
		q
	], Se = () => [
		"none",
		No,
		J,
		q
	], Ce = () => [
		No,
		J,
		q
	], we = () => [
		Mo,
		"full",
		...S()
	];
	return {
		cacheSize: 500,
		theme: {
			animate: [
				"spin",
				"ping",
				"pulse",
				"bounce"
			],
			aspect: ["video"],
			blur: [Io],
			breakpoint: [Io],
			color: [Lo],
			container: [Io],
			"drop-shadow": [Io],
			ease: [
				"in",
				"out",
				"in-out"
			],
			font: [Ho],
			"font-weight": [
				"thin",
				"extralight",
				"light",
				"normal",
				"medium",
				"semibold",
				"bold",
				"extrabold",
				"black"
			],
			"inset-shadow": [Io],
			leading: [
				"none",
				"tight",
				"snug",
				"normal",
				"relaxed",
				"loose"
			],
			perspective: [
				"dramatic",
				"near",
				"normal",
				"midrange",
				"distant",
				"none"
			],
			radius: [Io],
			shadow: [Io],
			spacing: ["px", No],
			text: [Io],
			"text-shadow": [Io],
			tracking: [
				"tighter",
				"tight",
				"normal",
				"wide",
				"wider",
				"widest"
			]
		},
		classGroups: {
			aspect: [{ aspect: [
				"auto",
				"square",
				Mo,
				q,
				J,
				g
			] }],
			container: ["container"],
			columns: [{ columns: [
				No,
				q,
				J,
				s
			] }],
			"break-after": [{ "break-after": y() }],
			"break-before": [{ "break-before": y() }],
			"break-inside": [{ "break-inside": [
				"auto",
				"avoid",
				"avoid-page",
				"avoid-column"
			] }],
			"box-decoration": [{ "box-decoration": ["slice", "clone"] }],
			box: [{ box: ["border", "content"] }],
			display: [
				"block",
				"inline-block",
				"inline",
				"flex",
				"inline-flex",
				"table",
				"inline-table",
				"table-caption",
				"table-cell",
				"table-column",
				"table-column-group",
				"table-footer-group",
				"table-header-group",
				"table-row-group",
				"table-row",
				"flow-root",
				"grid",
				"inline-grid",
				"contents",
				"list-item",
				"hidden"
			],
			sr: ["sr-only", "not-sr-only"],
			float: [{ float: [
				"right",
				"left",
				"none",
				"start",
				"end"
			] }],
			clear: [{ clear: [
				"left",
				"right",
				"both",
				"none",
				"start",
				"end"
			] }],
			isolation: ["isolate", "isolation-auto"],
			"object-fit": [{ object: [
				"contain",
				"cover",
				"fill",
				"none",
				"scale-down"
			] }],
			"object-position": [{ object: ee() }],
			overflow: [{ overflow: x() }],
			"overflow-x": [{ "overflow-x": x() }],
			"overflow-y": [{ "overflow-y": x() }],
			overscroll: [{ overscroll: te() }],
			"overscroll-x": [{ "overscroll-x": te() }],
			"overscroll-y": [{ "overscroll-y": te() }],
			position: [
				"static",
				"fixed",
				"absolute",
				"relative",
				"sticky"
			],
			inset: [{ inset: C() }],
			"inset-x": [{ "inset-x": C() }],
			"inset-y": [{ "inset-y": C() }],
			start: [{
				"inset-s": C(),
				start: C()
			}],
			end: [{
				"inset-e": C(),
				end: C()
			}],
			"inset-bs": [{ "inset-bs": C() }],
			"inset-be": [{ "inset-be": C() }],
			top: [{ top: C() }],
			right: [{ right: C() }],
			bottom: [{ bottom: C() }],
			left: [{ left: C() }],
			visibility: [
				"visible",
				"invisible",
				"collapse"
			],
			z: [{ z: [
				Po,
				"auto",
				J,
				q
			] }],
			basis: [{ basis: [
				Mo,
				"full",
				"auto",
				s,
				...S()
			] }],
			"flex-direction": [{ flex: [
				"row",
				"row-reverse",
				"col",
				"col-reverse"
			] }],
			"flex-wrap": [{ flex: [
				"nowrap",
				"wrap",
				"wrap-reverse"
			] }],
			flex: [{ flex: [
				No,
				Mo,
				"auto",
				"initial",
				"none",
				q
			] }],
			grow: [{ grow: [
				"",
				No,
				J,
				q
			] }],
			shrink: [{ shrink: [
				"",
				No,
				J,
				q
			] }],
			order: [{ order: [
				Po,
				"first",
				"last",
				"none",
				J,
				q
			] }],
			"grid-cols": [{ "grid-cols": ne() }],
			"col-start-end": [{ col: re() }],
			"col-start": [{ "col-start": ie() }],
			"col-end": [{ "col-end": ie() }],
			"grid-rows": [{ "grid-rows": ne() }],
			"row-start-end": [{ row: re() }],
			"row-start": [{ "row-start": ie() }],
			"row-end": [{ "row-end": ie() }],
			"grid-flow": [{ "grid-flow": [
				"row",
				"col",
				"dense",
				"row-dense",
				"col-dense"
			] }],
			"auto-cols": [{ "auto-cols": ae() }],
			"auto-rows": [{ "auto-rows": ae() }],
			gap: [{ gap: S() }],
			"gap-x": [{ "gap-x": S() }],
			"gap-y": [{ "gap-y": S() }],
			"justify-content": [{ justify: [...oe(), "normal"] }],
			"justify-items": [{ "justify-items": [...se(), "normal"] }],
			"justify-self": [{ "justify-self": ["auto", ...se()] }],
			"align-content": [{ content: ["normal", ...oe()] }],
			"align-items": [{ items: [...se(), { baseline: ["", "last"] }] }],
			"align-self": [{ self: [
				"auto",
				...se(),
				{ baseline: ["", "last"] }
			] }],
			"place-content": [{ "place-content": oe() }],
			"place-items": [{ "place-items": [...se(), "baseline"] }],
			"place-self": [{ "place-self": ["auto", ...se()] }],
			p: [{ p: S() }],
			px: [{ px: S() }],
			py: [{ py: S() }],
			ps: [{ ps: S() }],
			pe: [{ pe: S() }],
			pbs: [{ pbs: S() }],
			pbe: [{ pbe: S() }],
			pt: [{ pt: S() }],
			pr: [{ pr: S() }],
			pb: [{ pb: S() }],
			pl: [{ pl: S() }],
			m: [{ m: w() }],
			mx: [{ mx: w() }],
			my: [{ my: w() }],
			ms: [{ ms: w() }],
			me: [{ me: w() }],
			mbs: [{ mbs: w() }],
			mbe: [{ mbe: w() }],
			mt: [{ mt: w() }],
			mr: [{ mr: w() }],
			mb: [{ mb: w() }],
			ml: [{ ml: w() }],
			"space-x": [{ "space-x": S() }],
			"space-x-reverse": ["space-x-reverse"],
			"space-y": [{ "space-y": S() }],
			"space-y-reverse": ["space-y-reverse"],
			size: [{ size: ce() }],
			"inline-size": [{ inline: ["auto", ...le()] }],
			"min-inline-size": [{ "min-inline": ["auto", ...le()] }],
			"max-inline-size": [{ "max-inline": ["none", ...le()] }],
			"block-size": [{ block: ["auto", ...ue()] }],
			"min-block-size": [{ "min-block": ["auto", ...ue()] }],
			"max-block-size": [{ "max-block": ["none", ...ue()] }],
			w: [{ w: [
				s,
				"screen",
				...ce()
			] }],
			"min-w": [{ "min-w": [
				s,
				"screen",
				"none",
				...ce()
			] }],
			"max-w": [{ "max-w": [
				s,
				"screen",
				"none",
				"prose",
				{ screen: [o] },
				...ce()
			] }],
			h: [{ h: [
				"screen",
				"lh",
				...ce()
			] }],
			"min-h": [{ "min-h": [
				"screen",
				"lh",
				"none",
				...ce()
			] }],
			"max-h": [{ "max-h": [
				"screen",
				"lh",
				...ce()
			] }],
			"font-size": [{ text: [
				"base",
				n,
				Zo,
				Wo
			] }],
			"font-smoothing": ["antialiased", "subpixel-antialiased"],
			"font-style": ["italic", "not-italic"],
			"font-weight": [{ font: [
				r,
				rs,
				Ko
			] }],
			"font-stretch": [{ "font-stretch": [
				"ultra-condensed",
				"extra-condensed",
				"condensed",
				"semi-condensed",
				"normal",
				"semi-expanded",
				"expanded",
				"extra-expanded",
				"ultra-expanded",
				Fo,
				q
			] }],
			"font-family": [{ font: [
				Qo,
				qo,
				t
			] }],
			"font-features": [{ "font-features": [q] }],
			"fvn-normal": ["normal-nums"],
			"fvn-ordinal": ["ordinal"],
			"fvn-slashed-zero": ["slashed-zero"],
			"fvn-figure": ["lining-nums", "oldstyle-nums"],
			"fvn-spacing": ["proportional-nums", "tabular-nums"],
			"fvn-fraction": ["diagonal-fractions", "stacked-fractions"],
			tracking: [{ tracking: [
				i,
				J,
				q
			] }],
			"line-clamp": [{ "line-clamp": [
				No,
				"none",
				J,
				Go
			] }],
			leading: [{ leading: [a, ...S()] }],
			"list-image": [{ "list-image": [
				"none",
				J,
				q
			] }],
			"list-style-position": [{ list: ["inside", "outside"] }],
			"list-style-type": [{ list: [
				"disc",
				"decimal",
				"none",
				J,
				q
			] }],
			"text-alignment": [{ text: [
				"left",
				"center",
				"right",
				"justify",
				"start",
				"end"
			] }],
			"placeholder-color": [{ placeholder: T() }],
			"text-color": [{ text: T() }],
			"text-decoration": [
				"underline",
				"overline",
				"line-through",
				"no-underline"
			],
			"text-decoration-style": [{ decoration: [..._e(), "wavy"] }],
			"text-decoration-thickness": [{ decoration: [
				No,
				"from-font",
				"auto",
				J,
				Wo
			] }],
			"text-decoration-color": [{ decoration: T() }],
			"underline-offset": [{ "underline-offset": [
				No,
				"auto",
				J,
				q
			] }],
			"text-transform": [
				"uppercase",
				"lowercase",
				"capitalize",
				"normal-case"
			],
			"text-overflow": [
				"truncate",
				"text-ellipsis",
				"text-clip"
			],
			"text-wrap": [{ text: [
				"wrap",
				"nowrap",
				"balance",
				"pretty"
			] }],
			indent: [{ indent: S() }],
			"vertical-align": [{ align: [
				"baseline",
				"top",
				"middle",
				"bottom",
				"text-top",
				"text-bottom",
				"sub",
				"super",
				J,
				q
			] }],
			whitespace: [{ whitespace: [
				"normal",
				"nowrap",
				"pre",
				"pre-line",
				"pre-wrap",
				"break-spaces"
			] }],
			break: [{ break: [
				"normal",
				"words",
				"all",
				"keep"
			] }],
			wrap: [{ wrap: [
				"break-word",
				"anywhere",
				"normal"
			] }],
			hyphens: [{ hyphens: [
				"none",
				"manual",
				"auto"
			] }],
			content: [{ content: [
				"none",
				J,
				q
			] }],
			"bg-attachment": [{ bg: [
				"fixed",
				"local",
				"scroll"
			] }],
			"bg-clip": [{ "bg-clip": [
				"border",
				"padding",
				"content",
				"text"
			] }],
			"bg-origin": [{ "bg-origin": [
				"border",
				"padding",
				"content"
			] }],
			"bg-position": [{ bg: de() }],
			"bg-repeat": [{ bg: fe() }],
			"bg-size": [{ bg: pe() }],
			"bg-image": [{ bg: [
				"none",
				{
					linear: [
						{ to: [
							"t",
							"tr",
							"r",
							"br",
							"b",
							"bl",
							"l",
							"tl"
						] },
						Po,
						J,
						q
					],
					radial: [
						"",
						J,
						q
					],
					conic: [
						Po,
						J,
						q
					]
				},
				ts,
				Yo
			] }],
			"bg-color": [{ bg: T() }],
			"gradient-from-pos": [{ from: me() }],
			"gradient-via-pos": [{ via: me() }],
			"gradient-to-pos": [{ to: me() }],
			"gradient-from": [{ from: T() }],
			"gradient-via": [{ via: T() }],
			"gradient-to": [{ to: T() }],
			rounded: [{ rounded: he() }],
			"rounded-s": [{ "rounded-s": he() }],
			"rounded-e": [{ "rounded-e": he() }],
			"rounded-t": [{ "rounded-t": he() }],
			"rounded-r": [{ "rounded-r": he() }],
			"rounded-b": [{ "rounded-b": he() }],
			"rounded-l": [{ "rounded-l": he() }],
			"rounded-ss": [{ "rounded-ss": he() }],
			"rounded-se": [{ "rounded-se": he() }],
			"rounded-ee": [{ "rounded-ee": he() }],
			"rounded-es": [{ "rounded-es": he() }],
			"rounded-tl": [{ "rounded-tl": he() }],
			"rounded-tr": [{ "rounded-tr": he() }],
			"rounded-br": [{ "rounded-br": he() }],
			"rounded-bl": [{ "rounded-bl": he() }],
			"border-w": [{ border: ge() }],
			"border-w-x": [{ "border-x": ge() }],
			"border-w-y": [{ "border-y": ge() }],
			"border-w-s": [{ "border-s": ge() }],
			"border-w-e": [{ "border-e": ge() }],
			"border-w-bs": [{ "border-bs": ge() }],
			"border-w-be": [{ "border-be": ge() }],
			"border-w-t": [{ "border-t": ge() }],
			"border-w-r": [{ "border-r": ge() }],
			"border-w-b": [{ "border-b": ge() }],
			"border-w-l": [{ "border-l": ge() }],
			"divide-x": [{ "divide-x": ge() }],
			"divide-x-reverse": ["divide-x-reverse"],
			"divide-y": [{ "divide-y": ge() }],
			"divide-y-reverse": ["divide-y-reverse"],
			"border-style": [{ border: [
				..._e(),
				"hidden",
				"none"
			] }],
			"divide-style": [{ divide: [
				..._e(),
				"hidden",
				"none"
			] }],
			"border-color": [{ border: T() }],
			"border-color-x": [{ "border-x": T() }],
			"border-color-y": [{ "border-y": T() }],
			"border-color-s": [{ "border-s": T() }],
			"border-color-e": [{ "border-e": T() }],
			"border-color-bs": [{ "border-bs": T() }],
			"border-color-be": [{ "border-be": T() }],
			"border-color-t": [{ "border-t": T() }],
			"border-color-r": [{ "border-r": T() }],
			"border-color-b": [{ "border-b": T() }],
			"border-color-l": [{ "border-l": T() }],
			"divide-color": [{ divide: T() }],
			"outline-style": [{ outline: [
				..._e(),
				"none",
				"hidden"
			] }],
			"outline-offset": [{ "outline-offset": [
				No,
				J,
				q
			] }],
			"outline-w": [{ outline: [
				"",
				No,
				Zo,
				Wo
			] }],
			"outline-color": [{ outline: T() }],
			shadow: [{ shadow: [
				"",
				"none",
				u,
				ns,
				Xo
			] }],
			"shadow-color": [{ shadow: T() }],
			"inset-shadow": [{ "inset-shadow": [
				"none",
				d,
				ns,
				Xo
			] }],
			"inset-shadow-color": [{ "inset-shadow": T() }],
			"ring-w": [{ ring: ge() }],
			"ring-w-inset": ["ring-inset"],
			"ring-color": [{ ring: T() }],
			"ring-offset-w": [{ "ring-offset": [No, Wo] }],
			"ring-offset-color": [{ "ring-offset": T() }],
			"inset-ring-w": [{ "inset-ring": ge() }],
			"inset-ring-color": [{ "inset-ring": T() }],
			"text-shadow": [{ "text-shadow": [
				"none",
				f,
				ns,
				Xo
			] }],
			"text-shadow-color": [{ "text-shadow": T() }],
			opacity: [{ opacity: [
				No,
				J,
				q
			] }],
			"mix-blend": [{ "mix-blend": [
				...ve(),
				"plus-darker",
				"plus-lighter"
			] }],
			"bg-blend": [{ "bg-blend": ve() }],
			"mask-clip": [{ "mask-clip": [
				"border",
				"padding",
				"content",
				"fill",
				"stroke",
				"view"
			] }, "mask-no-clip"],
			"mask-composite": [{ mask: [
				"add",
				"subtract",
				"intersect",
				"exclude"
			] }],
			"mask-image-linear-pos": [{ "mask-linear": [No] }],
			"mask-image-linear-from-pos": [{ "mask-linear-from": ye() }],
			"mask-image-linear-to-pos": [{ "mask-linear-to": ye() }],
			"mask-image-linear-from-color": [{ "mask-linear-from": T() }],
			"mask-image-linear-to-color": [{ "mask-linear-to": T() }],
			"mask-image-t-from-pos": [{ "mask-t-from": ye() }],
			"mask-image-t-to-pos": [{ "mask-t-to": ye() }],
			"mask-image-t-from-color": [{ "mask-t-from": T() }],
			"mask-image-t-to-color": [{ "mask-t-to": T() }],
			"mask-image-r-from-pos": [{ "mask-r-from": ye() }],
			"mask-image-r-to-pos": [{ "mask-r-to": ye() }],
			"mask-image-r-from-color": [{ "mask-r-from": T() }],
			"mask-image-r-to-color": [{ "mask-r-to": T() }],
			"mask-image-b-from-pos": [{ "mask-b-from": ye() }],
			"mask-image-b-to-pos": [{ "mask-b-to": ye() }],
			"mask-image-b-from-color": [{ "mask-b-from": T() }],
			"mask-image-b-to-color": [{ "mask-b-to": T() }],
			"mask-image-l-from-pos": [{ "mask-l-from": ye() }],
			"mask-image-l-to-pos": [{ "mask-l-to": ye() }],
			"mask-image-l-from-color": [{ "mask-l-from": T() }],
			"mask-image-l-to-color": [{ "mask-l-to": T() }],
			"mask-image-x-from-pos": [{ "mask-x-from": ye() }],
			"mask-image-x-to-pos": [{ "mask-x-to": ye() }],
			"mask-image-x-from-color": [{ "mask-x-from": T() }],
			"mask-image-x-to-color": [{ "mask-x-to": T() }],
			"mask-image-y-from-pos": [{ "mask-y-from": ye() }],
			"mask-image-y-to-pos": [{ "mask-y-to": ye() }],
			"mask-image-y-from-color": [{ "mask-y-from": T() }],
			"mask-image-y-to-color": [{ "mask-y-to": T() }],
			"mask-image-radial": [{ "mask-radial": [J, q] }],
			"mask-image-radial-from-pos": [{ "mask-radial-from": ye() }],
			"mask-image-radial-to-pos": [{ "mask-radial-to": ye() }],
			"mask-image-radial-from-color": [{ "mask-radial-from": T() }],
			"mask-image-radial-to-color": [{ "mask-radial-to": T() }],
			"mask-image-radial-shape": [{ "mask-radial": ["circle", "ellipse"] }],
			"mask-image-radial-size": [{ "mask-radial": [{
				closest: ["side", "corner"],
				farthest: ["side", "corner"]
			}] }],
			"mask-image-radial-pos": [{ "mask-radial-at": b() }],
			"mask-image-conic-pos": [{ "mask-conic": [No] }],
			"mask-image-conic-from-pos": [{ "mask-conic-from": ye() }],
			"mask-image-conic-to-pos": [{ "mask-conic-to": ye() }],
			"mask-image-conic-from-color": [{ "mask-conic-from": T() }],
			"mask-image-conic-to-color": [{ "mask-conic-to": T() }],
			"mask-mode": [{ mask: [
				"alpha",
				"luminance",
				"match"
			] }],
			"mask-origin": [{ "mask-origin": [
				"border",
				"padding",
				"content",
				"fill",
				"stroke",
				"view"
			] }],
			"mask-position": [{ mask: de() }],
			"mask-repeat": [{ mask: fe() }],
			"mask-size": [{ mask: pe() }],
			"mask-type": [{ "mask-type": ["alpha", "luminance"] }],
			"mask-image": [{ mask: [
				"none",
				J,
				q
			] }],
			filter: [{ filter: [
				"",
				"none",
				J,
				q
			] }],
			blur: [{ blur: be() }],
			brightness: [{ brightness: [
				No,
				J,
				q
			] }],
			contrast: [{ contrast: [
				No,
				J,
				q
			] }],
			"drop-shadow": [{ "drop-shadow": [
				"",
				"none",
				p,
				ns,
				Xo
			] }],
			"drop-shadow-color": [{ "drop-shadow": T() }],
			grayscale: [{ grayscale: [
				"",
				No,
				J,
				q
			] }],
			"hue-rotate": [{ "hue-rotate": [
				No,
				J,
				q
			] }],
			invert: [{ invert: [
				"",
				No,
				J,
				q
			] }],
			saturate: [{ saturate: [
				No,
				J,
				q
			] }],
			sepia: [{ sepia: [
				"",
				No,
				J,
				q
			] }],
			"backdrop-filter": [{ "backdrop-filter": [
				"",
				"none",
				J,
				q
			] }],
			"backdrop-blur": [{ "backdrop-blur": be() }],
			"backdrop-brightness": [{ "backdrop-brightness": [
				No,
				J,
				q
			] }],
			"backdrop-contrast": [{ "backdrop-contrast": [
				No,
				J,
				q
			] }],
			"backdrop-grayscale": [{ "backdrop-grayscale": [
				"",
				No,
				J,
				q
			] }],
			"backdrop-hue-rotate": [{ "backdrop-hue-rotate": [
				No,
				J,
				q
			] }],
			"backdrop-invert": [{ "backdrop-invert": [
				"",
				No,
				J,
				q
			] }],
			"backdrop-opacity": [{ "backdrop-opacity": [
				No,
				J,
				q
			] }],
			"backdrop-saturate": [{ "backdrop-saturate": [
				No,
				J,
				q
			] }],
			"backdrop-sepia": [{ "backdrop-sepia": [
				"",
				No,
				J,
				q
			] }],
			"border-collapse": [{ border: ["collapse", "separate"] }],
			"border-spacing": [{ "border-spacing": S() }],
			"border-spacing-x": [{ "border-spacing-x": S() }],
			"border-spacing-y": [{ "border-spacing-y": S() }],
			"table-layout": [{ table: ["auto", "fixed"] }],
			caption: [{ caption: ["top", "bottom"] }],
			transition: [{ transition: [
				"",
				"all",
				"colors",
				"opacity",
				"shadow",
				"transform",
				"none",
				J,
				q
			] }],
			"transition-behavior": [{ transition: ["normal", "discrete"] }],
			duration: [{ duration: [
				No,
				"initial",
				J,
				q
			] }],
			ease: [{ ease: [
				"linear",
				"initial",
				_,
				J,
				q
			] }],
			delay: [{ delay: [
				No,
				J,
				q
			] }],
			animate: [{ animate: [
				"none",
				v,
				J,
				q
			] }],
			backface: [{ backface: ["hidden", "visible"] }],
			perspective: [{ perspective: [
				h,
				J,
				q
			] }],
			"perspective-origin": [{ "perspective-origin": ee() }],
			rotate: [{ rotate: xe() }],
			"rotate-x": [{ "rotate-x": xe() }],
			"rotate-y": [{ "rotate-y": xe() }],
			"rotate-z": [{ "rotate-z": xe() }],
			scale: [{ scale: Se() }],
			"scale-x": [{ "scale-x": Se() }],
			"scale-y": [{ "scale-y": Se() }],
			"scale-z": [{ "scale-z": Se() }],
			"scale-3d": ["scale-3d"],
			skew: [{ skew: Ce() }],
			"skew-x": [{ "skew-x": Ce() }],
			"skew-y": [{ "skew-y": Ce() }],
			transform: [{ transform: [
				J,
				q,
				"",
				"none",
				"gpu",
				"cpu"
			] }],
			"transform-origin": [{ origin: ee() }],
			"transform-style": [{ transform: ["3d", "flat"] }],
			translate: [{ translate: we() }],
			"translate-x": [{ "translate-x": we() }],
			"translate-y": [{ "translate-y": we() }],
			"translate-z": [{ "translate-z": we() }],
			"translate-none": ["translate-none"],
			accent: [{ accent: T() }],
			appearance: [{ appearance: ["none", "auto"] }],
			"caret-color": [{ caret: T() }],
			"color-scheme": [{ scheme: [
				"normal",
				"dark",
				"light",
				"light-dark",
				"only-dark",
				"only-light"
			] }],
			cursor: [{ cursor: [
				"auto",
				"default",
				"pointer",
				"wait",
				"text",
				"move",
				"help",
				"not-allowed",
				"none",
				"context-menu",
				"progress",
				"cell",
				"crosshair",
				"vertical-text",
				"alias",
				"copy",
				"no-drop",
				"grab",
				"grabbing",
				"all-scroll",
				"col-resize",
				"row-resize",
				"n-resize",
				"e-resize",
				"s-resize",
				"w-resize",
				"ne-resize",
				"nw-resize",
				"se-resize",
				"sw-resize",
				"ew-resize",
				"ns-resize",
				"nesw-resize",
				"nwse-resize",
				"zoom-in",
				"zoom-out",
				J,
				q
			] }],
			"field-sizing": [{ "field-sizing": ["fixed", "content"] }],
			"pointer-events": [{ "pointer-events": ["auto", "none"] }],
			resize: [{ resize: [
				"none",
				"",
				"y",
				"x"
			] }],
			"scroll-behavior": [{ scroll: ["auto", "smooth"] }],
			"scroll-m": [{ "scroll-m": S() }],
			"scroll-mx": [{ "scroll-mx": S() }],
			"scroll-my": [{ "scroll-my": S() }],
			"scroll-ms": [{ "scroll-ms": S() }],
			"scroll-me": [{ "scroll-me": S() }],
			"scroll-mbs": [{ "scroll-mbs": S() }],
			"scroll-mbe": [{ "scroll-mbe": S() }],
			"scroll-mt": [{ "scroll-mt": S() }],
			"scroll-mr": [{ "scroll-mr": S() }],
			"scroll-mb": [{ "scroll-mb": S() }],
			"scroll-ml": [{ "scroll-ml": S() }],
			"scroll-p": [{ "scroll-p": S() }],
			"scroll-px": [{ "scroll-px": S() }],
			"scroll-py": [{ "scroll-py": S() }],
			"scroll-ps": [{ "scroll-ps": S() }],
			"scroll-pe": [{ "scroll-pe": S() }],
			"scroll-pbs": [{ "scroll-pbs": S() }],
			"scroll-pbe": [{ "scroll-pbe": S() }],
			"scroll-pt": [{ "scroll-pt": S() }],
			"scroll-pr": [{ "scroll-pr": S() }],
			"scroll-pb": [{ "scroll-pb": S() }],
			"scroll-pl": [{ "scroll-pl": S() }],
			"snap-align": [{ snap: [
				"start",
				"end",
				"center",
				"align-none"
			] }],
			"snap-stop": [{ snap: ["normal", "always"] }],
			"snap-type": [{ snap: [
				"none",
				"x",
				"y",
				"both"
			] }],
			"snap-strictness": [{ snap: ["mandatory", "proximity"] }],
			touch: [{ touch: [
				"auto",
				"none",
				"manipulation"
			] }],
			"touch-x": [{ "touch-pan": [
				"x",
				"left",
				"right"
			] }],
			"touch-y": [{ "touch-pan": [
				"y",
				"up",
				"down"
			] }],
			"touch-pz": ["touch-pinch-zoom"],
			select: [{ select: [
				"none",
				"text",
				"all",
				"auto"
			] }],
			"will-change": [{ "will-change": [
				"auto",
				"scroll",
				"contents",
				"transform",
				J,
				q
			] }],
			fill: [{ fill: ["none", ...T()] }],
			"stroke-w": [{ stroke: [
				No,
				Zo,
				Wo,
				Go
			] }],
			stroke: [{ stroke: ["none", ...T()] }],
			"forced-color-adjust": [{ "forced-color-adjust": ["auto", "none"] }]
		},
		conflictingClassGroups: {
			overflow: ["overflow-x", "overflow-y"],
			overscroll: ["overscroll-x", "overscroll-y"],
			inset: [
				"inset-x",
				"inset-y",
				"inset-bs",
				"inset-be",
				"start",
				"end",
				"top",
				"right",
				"bottom",
				"left"
			],
			"inset-x": ["right", "left"],
			"inset-y": ["top", "bottom"],
			flex: [
				"basis",
				"grow",
				"shrink"
			],
			gap: ["gap-x", "gap-y"],
			p: [
				"px",
				"py",
				"ps",
				"pe",
				"pbs",
				"pbe",
				"pt",
				"pr",
				"pb",
				"pl"
			],
			px: ["pr", "pl"],
			py: ["pt", "pb"],
			m: [
				"mx",
				"my",
				"ms",
				"me",
				"mbs",
				"mbe",
				"mt",
				"mr",
				"mb",
				"ml"
			],
			mx: ["mr", "ml"],
			my: ["mt", "mb"],
			size: ["w", "h"],
			"font-size": ["leading"],
			"fvn-normal": [
				"fvn-ordinal",
				"fvn-slashed-zero",
				"fvn-figure",
				"fvn-spacing",
				"fvn-fraction"
			],
			"fvn-ordinal": ["fvn-normal"],
			"fvn-slashed-zero": ["fvn-normal"],
			"fvn-figure": ["fvn-normal"],
			"fvn-spacing": ["fvn-normal"],
			"fvn-fraction": ["fvn-normal"],
			"line-clamp": ["display", "overflow"],
			rounded: [
				"rounded-s",
				"rounded-e",
				"rounded-t",
				"rounded-r",
				"rounded-b",
				"rounded-l",
				"rounded-ss",
				"rounded-se",
				"rounded-ee",
				"rounded-es",
				"rounded-tl",
				"rounded-tr",
				"rounded-br",
				"rounded-bl"
			],
			"rounded-s": ["rounded-ss", "rounded-es"],
			"rounded-e": ["rounded-se", "rounded-ee"],
			"rounded-t": ["rounded-tl", "rounded-tr"],
			"rounded-r": ["rounded-tr", "rounded-br"],
			"rounded-b": ["rounded-br", "rounded-bl"],
			"rounded-l": ["rounded-tl", "rounded-bl"],
			"border-spacing": ["border-spacing-x", "border-spacing-y"],
			"border-w": [
				"border-w-x",
				"border-w-y",
				"border-w-s",
				"border-w-e",
				"border-w-bs",
				"border-w-be",
				"border-w-t",
				"border-w-r",
				"border-w-b",
				"border-w-l"
			],
			"border-w-x": ["border-w-r", "border-w-l"],
			"border-w-y": ["border-w-t", "border-w-b"],
			"border-color": [
				"border-color-x",
				"border-color-y",
				"border-color-s",
				"border-color-e",
				"border-color-bs",
				"border-color-be",
				"border-color-t",
				"border-color-r",
				"border-color-b",
				"border-color-l"
			],
			"border-color-x": ["border-color-r", "border-color-l"],
			"border-color-y": ["border-color-t", "border-color-b"],
			translate: [
				"translate-x",
				"translate-y",
				"translate-none"
			],
			"translate-none": [
				"translate",
				"translate-x",
				"translate-y",
				"translate-z"
			],
			"scroll-m": [
				"scroll-mx",
				"scroll-my",
				"scroll-ms",
				"scroll-me",
				"scroll-mbs",
				"scroll-mbe",
				"scroll-mt",
				"scroll-mr",
				"scroll-mb",
				"scroll-ml"
			],
			"scroll-mx": ["scroll-mr", "scroll-ml"],
			"scroll-my": ["scroll-mt", "scroll-mb"],
			"scroll-p": [
				"scroll-px",
				"scroll-py",
				"scroll-ps",
				"scroll-pe",
				"scroll-pbs",
				"scroll-pbe",
				"scroll-pt",
				"scroll-pr",
				"scroll-pb",
				"scroll-pl"
			],
			"scroll-px": ["scroll-pr", "scroll-pl"],
			"scroll-py": ["scroll-pt", "scroll-pb"],
			touch: [
				"touch-x",
				"touch-y",
				"touch-pz"
			],
			"touch-x": ["touch"],
			"touch-y": ["touch"],
			"touch-pz": ["touch"]
		},
		conflictingClassGroupModifiers: { "font-size": ["leading"] },
		orderSensitiveModifiers: [
			"*",
			"**",
			"after",
			"backdrop",
			"before",
			"details-content",
			"file",
			"first-letter",
			"first-line",
			"marker",
			"placeholder",
			"selection"
		]
	};
}, hs = (e, { cacheSize: t, prefix: n, experimentalParseClassName: r, extend: i = {}, override: a = {} }) => (gs(e, "cacheSize", t), gs(e, "prefix", n), gs(e, "experimentalParseClassName", r), _s(e.theme, a.theme), _s(e.classGroups, a.classGroups), _s(e.conflictingClassGroups, a.conflictingClassGroups), _s(e.conflictingClassGroupModifiers, a.conflictingClassGroupModifiers), gs(e, "orderSensitiveModifiers", a.orderSensitiveModifiers), vs(e.theme, i.theme), vs(e.classGroups, i.classGroups), vs(e.conflictingClassGroups, i.conflictingClassGroups), vs(e.conflictingClassGroupModifiers, i.conflictingClassGroupModifiers), ys(e, i, "orderSensitiveModifiers"), e), gs = (e, t, n) => {
	n !== void 0 && (e[t] = n);
}, _s = (e, t) => {
	if (t) for (let n in t) gs(e, n, t[n]);
}, vs = (e, t) => {
	if (t) for (let n in t) ys(e, t, n);
}, ys = (e, t, n) => {
	let r = t[n];
	r !== void 0 && (e[n] = e[n] ? e[n].concat(r) : r);
}, bs = ((e, ...t) => typeof e == "function" ? xo(ms, e, ...t) : xo(() => hs(ms(), e), ...t))({ extend: { classGroups: {
	"font-size": ["text-3xs", "text-xxs"],
	"font-weight": ["font-sidebar", "font-sidebar-active"],
	"max-w": [{ "max-w": [(e) => !!e] }],
	w: [{ w: [(e) => !!e] }]
} } }), { cva: xs, cx: Ss, compose: Cs } = Ba({ hooks: { onComplete: (e) => bs(e) } });
// vendor/node_modules/@scalar/use-hooks/dist/useBindCx/useBindCx.js
function ws() {
	let e = bt(), t = W(() => {
		let { class: t, style: n, ...r } = e;
		return {
			class: t || "",
			style: n,
			rest: r
		};
	});
	function n(...e) {
		return {
			class: Ss(...e, t.value.class),
			style: t.value.style,
			...t.value.rest
		};
	}
	function r(...e) {
		return {
			class: Ss(...e, t.value.class),
			style: t.value.style
		};
	}
	return {
		cx: n,
		stylingAttrsCx: r,
		otherAttrs: W(() => t.value.rest)
	};
}
// vendor/node_modules/@scalar/icons/dist/hooks/useScalarIcon.js
var Ts = "regular";
function Es(e = {}) {
	let t = W(() => e.label ? { "aria-label": e.label } : {
		"aria-hidden": !0,
		role: "presentation"
	});
	return {
		bind: W(() => ({
			width: "1em",
			height: "1em",
			...t.value
		})),
		weight: W(() => e.weight ?? Ts)
	};
}
// vendor/node_modules/@scalar/icons/dist/components/ScalarIconCaretDown.vue.script.js
var Ds = { key: 0 }, Os = { key: 1 }, ks = { key: 2 }, As = { key: 3 }, js = { key: 4 }, Ms = { key: 5 }, Ns = /* @__PURE__ */ O({
	name: "ScalarIconCaretDown",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", Ds, [...r[0] ||= [I("path", { d: "M216.49,104.49l-80,80a12,12,0,0,1-17,0l-80-80a12,12,0,0,1,17-17L128,159l71.51-71.52a12,12,0,0,1,17,17Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", Os, [...r[1] ||= [I("path", {
			d: "M208,96l-80,80L48,96Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M215.39,92.94A8,8,0,0,0,208,88H48a8,8,0,0,0-5.66,13.66l80,80a8,8,0,0,0,11.32,0l80-80A8,8,0,0,0,215.39,92.94ZM128,164.69,67.31,104H188.69Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", ks, [...r[2] ||= [I("path", { d: "M213.66,101.66l-80,80a8,8,0,0,1-11.32,0l-80-80A8,8,0,0,1,48,88H208a8,8,0,0,1,5.66,13.66Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", As, [...r[3] ||= [I("path", { d: "M212.24,100.24l-80,80a6,6,0,0,1-8.48,0l-80-80a6,6,0,0,1,8.48-8.48L128,167.51l75.76-75.75a6,6,0,0,1,8.48,8.48Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", js, [...r[4] ||= [I("path", { d: "M213.66,101.66l-80,80a8,8,0,0,1-11.32,0l-80-80A8,8,0,0,1,53.66,90.34L128,164.69l74.34-74.35a8,8,0,0,1,11.32,11.32Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", Ms, [...r[5] ||= [I("path", { d: "M210.83,98.83l-80,80a4,4,0,0,1-5.66,0l-80-80a4,4,0,0,1,5.66-5.66L128,170.34l77.17-77.17a4,4,0,1,1,5.66,5.66Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), Ps = { key: 0 }, Fs = { key: 1 }, Is = { key: 2 }, Ls = { key: 3 }, Rs = { key: 4 }, zs = { key: 5 }, Bs = /* @__PURE__ */ O({
	name: "ScalarIconCaretRight",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", Ps, [...r[0] ||= [I("path", { d: "M184.49,136.49l-80,80a12,12,0,0,1-17-17L159,128,87.51,56.49a12,12,0,1,1,17-17l80,80A12,12,0,0,1,184.49,136.49Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", Fs, [...r[1] ||= [I("path", {
			d: "M176,128,96,208V48Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M181.66,122.34l-80-80A8,8,0,0,0,88,48V208a8,8,0,0,0,13.66,5.66l80-80A8,8,0,0,0,181.66,122.34ZM104,188.69V67.31L164.69,128Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", Is, [...r[2] ||= [I("path", { d: "M181.66,133.66l-80,80A8,8,0,0,1,88,208V48a8,8,0,0,1,13.66-5.66l80,80A8,8,0,0,1,181.66,133.66Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", Ls, [...r[3] ||= [I("path", { d: "M180.24,132.24l-80,80a6,6,0,0,1-8.48-8.48L167.51,128,91.76,52.24a6,6,0,0,1,8.48-8.48l80,80A6,6,0,0,1,180.24,132.24Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", Rs, [...r[4] ||= [I("path", { d: "M181.66,133.66l-80,80a8,8,0,0,1-11.32-11.32L164.69,128,90.34,53.66a8,8,0,0,1,11.32-11.32l80,80A8,8,0,0,1,181.66,133.66Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", zs, [...r[5] ||= [I("path", { d: "M178.83,130.83l-80,80a4,4,0,0,1-5.66-5.66L170.34,128,93.17,50.83a4,4,0,0,1,5.66-5.66l80,80A4,4,0,0,1,178.83,130.83Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), Vs = { key: 0 }, Hs = { key: 1 }, Us = { key: 2 }, Ws = { key: 3 }, Gs = { key: 4 }, Ks = { key: 5 }, qs = /* @__PURE__ */ O({
	name: "ScalarIconCheck",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", Vs, [...r[0] ||= [I("path", { d: "M232.49,80.49l-128,128a12,12,0,0,1-17,0l-56-56a12,12,0,1,1,17-17L96,183,215.51,63.51a12,12,0,0,1,17,17Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", Hs, [...r[1] ||= [I("path", {
			d: "M232,56V200a16,16,0,0,1-16,16H40a16,16,0,0,1-16-16V56A16,16,0,0,1,40,40H216A16,16,0,0,1,232,56Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M205.66,85.66l-96,96a8,8,0,0,1-11.32,0l-40-40a8,8,0,0,1,11.32-11.32L104,164.69l90.34-90.35a8,8,0,0,1,11.32,11.32Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", Us, [...r[2] ||= [I("path", { d: "M216,40H40A16,16,0,0,0,24,56V200a16,16,0,0,0,16,16H216a16,16,0,0,0,16-16V56A16,16,0,0,0,216,40ZM205.66,85.66l-96,96a8,8,0,0,1-11.32,0l-40-40a8,8,0,0,1,11.32-11.32L104,164.69l90.34-90.35a8,8,0,0,1,11.32,11.32Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", Ws, [...r[3] ||= [I("path", { d: "M228.24,76.24l-128,128a6,6,0,0,1-8.48,0l-56-56a6,6,0,0,1,8.48-8.48L96,191.51,219.76,67.76a6,6,0,0,1,8.48,8.48Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", Gs, [...r[4] ||= [I("path", { d: "M229.66,77.66l-128,128a8,8,0,0,1-11.32,0l-56-56a8,8,0,0,1,11.32-11.32L96,188.69,218.34,66.34a8,8,0,0,1,11.32,11.32Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", Ks, [...r[5] ||= [I("path", { d: "M226.83,74.83l-128,128a4,4,0,0,1-5.66,0l-56-56a4,4,0,0,1,5.66-5.66L96,194.34,221.17,69.17a4,4,0,1,1,5.66,5.66Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), Js = { key: 0 }, Ys = { key: 1 }, Xs = { key: 2 }, Zs = { key: 3 }, Qs = { key: 4 }, $s = { key: 5 }, ec = /* @__PURE__ */ O({
	name: "ScalarIconCopy",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", Js, [...r[0] ||= [I("path", { d: "M216,28H88A12,12,0,0,0,76,40V76H40A12,12,0,0,0,28,88V216a12,12,0,0,0,12,12H168a12,12,0,0,0,12-12V180h36a12,12,0,0,0,12-12V40A12,12,0,0,0,216,28ZM156,204H52V100H156Zm48-48H180V88a12,12,0,0,0-12-12H100V52H204Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", Ys, [...r[1] ||= [I("path", {
			d: "M216,40V168H168V88H88V40Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M216,32H88a8,8,0,0,0-8,8V80H40a8,8,0,0,0-8,8V216a8,8,0,0,0,8,8H168a8,8,0,0,0,8-8V176h40a8,8,0,0,0,8-8V40A8,8,0,0,0,216,32ZM160,208H48V96H160Zm48-48H176V88a8,8,0,0,0-8-8H96V48H208Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", Xs, [...r[2] ||= [I("path", { d: "M216,32H88a8,8,0,0,0-8,8V80H40a8,8,0,0,0-8,8V216a8,8,0,0,0,8,8H168a8,8,0,0,0,8-8V176h40a8,8,0,0,0,8-8V40A8,8,0,0,0,216,32Zm-8,128H176V88a8,8,0,0,0-8-8H96V48H208Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", Zs, [...r[3] ||= [I("path", { d: "M216,34H88a6,6,0,0,0-6,6V82H40a6,6,0,0,0-6,6V216a6,6,0,0,0,6,6H168a6,6,0,0,0,6-6V174h42a6,6,0,0,0,6-6V40A6,6,0,0,0,216,34ZM162,210H46V94H162Zm48-48H174V88a6,6,0,0,0-6-6H94V46H210Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", Qs, [...r[4] ||= [I("path", { d: "M216,32H88a8,8,0,0,0-8,8V80H40a8,8,0,0,0-8,8V216a8,8,0,0,0,8,8H168a8,8,0,0,0,8-8V176h40a8,8,0,0,0,8-8V40A8,8,0,0,0,216,32ZM160,208H48V96H160Zm48-48H176V88a8,8,0,0,0-8-8H96V48H208Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", $s, [...r[5] ||= [I("path", { d: "M216,36H88a4,4,0,0,0-4,4V84H40a4,4,0,0,0-4,4V216a4,4,0,0,0,4,4H168a4,4,0,0,0,4-4V172h44a4,4,0,0,0,4-4V40A4,4,0,0,0,216,36ZM164,212H44V92H164Zm48-48H172V88a4,4,0,0,0-4-4H92V44H212Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), tc = { key: 0 }, nc = { key: 1 }, rc = { key: 2 }, ic = { key: 3 }, ac = { key: 4 }, oc = { key: 5 }, sc = /* @__PURE__ */ O({
	name: "ScalarIconEye",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", tc, [...r[0] ||= [I("path", { d: "M251,123.13c-.37-.81-9.13-20.26-28.48-39.61C196.63,57.67,164,44,128,44S59.37,57.67,33.51,83.52C14.16,102.87,5.4,122.32,5,123.13a12.08,12.08,0,0,0,0,9.75c.37.82,9.13,20.26,28.49,39.61C59.37,198.34,92,212,128,212s68.63-13.66,94.48-39.51c19.36-19.35,28.12-38.79,28.49-39.61A12.08,12.08,0,0,0,251,123.13Zm-46.06,33C183.47,177.27,157.59,188,128,188s-55.47-10.73-76.91-31.88A130.36,130.36,0,0,1,29.52,128,130.45,130.45,0,0,1,51.09,99.89C72.54,78.73,98.41,68,128,68s55.46,10.73,76.91,31.89A130.36,130.36,0,0,1,226.48,128,130.45,130.45,0,0,1,204.91,156.12ZM128,84a44,44,0,1,0,44,44A44.05,44.05,0,0,0,128,84Zm0,64a20,20,0,1,1,20-20A20,20,0,0,1,128,148Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", nc, [...r[1] ||= [I("path", {
			d: "M128,56C48,56,16,128,16,128s32,72,112,72,112-72,112-72S208,56,128,56Zm0,112a40,40,0,1,1,40-40A40,40,0,0,1,128,168Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M247.31,124.76c-.35-.79-8.82-19.58-27.65-38.41C194.57,61.26,162.88,48,128,48S61.43,61.26,36.34,86.35C17.51,105.18,9,124,8.69,124.76a8,8,0,0,0,0,6.5c.35.79,8.82,19.57,27.65,38.4C61.43,194.74,93.12,208,128,208s66.57-13.26,91.66-38.34c18.83-18.83,27.3-37.61,27.65-38.4A8,8,0,0,0,247.31,124.76ZM128,192c-30.78,0-57.67-11.19-79.93-33.25A133.47,133.47,0,0,1,25,128,133.33,133.33,0,0,1,48.07,97.25C70.33,75.19,97.22,64,128,64s57.67,11.19,79.93,33.25A133.46,133.46,0,0,1,231.05,128C223.84,141.46,192.43,192,128,192Zm0-112a48,48,0,1,0,48,48A48.05,48.05,0,0,0,128,80Zm0,80a32,32,0,1,1,32-32A32,32,0,0,1,128,160Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", rc, [...r[2] ||= [I("path", { d: "M247.31,124.76c-.35-.79-8.82-19.58-27.65-38.41C194.57,61.26,162.88,48,128,48S61.43,61.26,36.34,86.35C17.51,105.18,9,124,8.69,124.76a8,8,0,0,0,0,6.5c.35.79,8.82,19.57,27.65,38.4C61.43,194.74,93.12,208,128,208s66.57-13.26,91.66-38.34c18.83-18.83,27.3-37.61,27.65-38.4A8,8,0,0,0,247.31,124.76ZM128,168a40,40,0,1,1,40-40A40,40,0,0,1,128,168Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", ic, [...r[3] ||= [I("path", { d: "M245.48,125.57c-.34-.78-8.66-19.23-27.24-37.81C201,70.54,171.38,50,128,50S55,70.54,37.76,87.76c-18.58,18.58-26.9,37-27.24,37.81a6,6,0,0,0,0,4.88c.34.77,8.66,19.22,27.24,37.8C55,185.47,84.62,206,128,206s73-20.53,90.24-37.75c18.58-18.58,26.9-37,27.24-37.8A6,6,0,0,0,245.48,125.57ZM128,194c-31.38,0-58.78-11.42-81.45-33.93A134.77,134.77,0,0,1,22.69,128,134.56,134.56,0,0,1,46.55,95.94C69.22,73.42,96.62,62,128,62s58.78,11.42,81.45,33.94A134.56,134.56,0,0,1,233.31,128C226.94,140.21,195,194,128,194Zm0-112a46,46,0,1,0,46,46A46.06,46.06,0,0,0,128,82Zm0,80a34,34,0,1,1,34-34A34,34,0,0,1,128,162Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", ac, [...r[4] ||= [I("path", { d: "M247.31,124.76c-.35-.79-8.82-19.58-27.65-38.41C194.57,61.26,162.88,48,128,48S61.43,61.26,36.34,86.35C17.51,105.18,9,124,8.69,124.76a8,8,0,0,0,0,6.5c.35.79,8.82,19.57,27.65,38.4C61.43,194.74,93.12,208,128,208s66.57-13.26,91.66-38.34c18.83-18.83,27.3-37.61,27.65-38.4A8,8,0,0,0,247.31,124.76ZM128,192c-30.78,0-57.67-11.19-79.93-33.25A133.47,133.47,0,0,1,25,128,133.33,133.33,0,0,1,48.07,97.25C70.33,75.19,97.22,64,128,64s57.67,11.19,79.93,33.25A133.46,133.46,0,0,1,231.05,128C223.84,141.46,192.43,192,128,192Zm0-112a48,48,0,1,0,48,48A48.05,48.05,0,0,0,128,80Zm0,80a32,32,0,1,1,32-32A32,32,0,0,1,128,160Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", oc, [...r[5] ||= [I("path", { d: "M243.66,126.38c-.34-.76-8.52-18.89-26.83-37.2C199.87,72.22,170.7,52,128,52S56.13,72.22,39.17,89.18c-18.31,18.31-26.49,36.44-26.83,37.2a4.08,4.08,0,0,0,0,3.25c.34.77,8.52,18.89,26.83,37.2,17,17,46.14,37.17,88.83,37.17s71.87-20.21,88.83-37.17c18.31-18.31,26.49-36.43,26.83-37.2A4.08,4.08,0,0,0,243.66,126.38Zm-32.7,35c-23.07,23-51,34.62-83,34.62s-59.89-11.65-83-34.62A135.71,135.71,0,0,1,20.44,128,135.69,135.69,0,0,1,45,94.62C68.11,71.65,96,60,128,60s59.89,11.65,83,34.62A135.79,135.79,0,0,1,235.56,128,135.71,135.71,0,0,1,211,161.38ZM128,84a44,44,0,1,0,44,44A44.05,44.05,0,0,0,128,84Zm0,80a36,36,0,1,1,36-36A36,36,0,0,1,128,164Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), cc = { key: 0 }, lc = { key: 1 }, uc = { key: 2 }, dc = { key: 3 }, fc = { key: 4 }, pc = { key: 5 }, mc = /* @__PURE__ */ O({
	name: "ScalarIconEyeSlash",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", cc, [...r[0] ||= [I("path", { d: "M56.88,31.93A12,12,0,1,0,39.12,48.07l16,17.65C20.67,88.66,5.72,121.58,5,123.13a12.08,12.08,0,0,0,0,9.75c.37.82,9.13,20.26,28.49,39.61C59.37,198.34,92,212,128,212a131.34,131.34,0,0,0,51-10l20.09,22.1a12,12,0,0,0,17.76-16.14ZM128,188c-29.59,0-55.47-10.73-76.91-31.88A130.69,130.69,0,0,1,29.52,128c5.27-9.31,18.79-29.9,42-44.29l90.09,99.11A109.33,109.33,0,0,1,128,188Zm123-55.12c-.36.81-9,20-28,39.16a12,12,0,1,1-17-16.9A130.48,130.48,0,0,0,226.48,128a130.36,130.36,0,0,0-21.57-28.12C183.46,78.73,157.59,68,128,68c-3.35,0-6.7.14-10,.42a12,12,0,1,1-2-23.91c3.93-.34,8-.51,12-.51,36,0,68.63,13.67,94.49,39.52,19.35,19.35,28.11,38.8,28.48,39.61A12.08,12.08,0,0,1,251,132.88Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", lc, [...r[1] ||= [I("path", {
			d: "M128,56C48,56,16,128,16,128s32,72,112,72,112-72,112-72S208,56,128,56Zm0,112a40,40,0,1,1,40-40A40,40,0,0,1,128,168Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M53.92,34.62A8,8,0,1,0,42.08,45.38L61.32,66.55C25,88.84,9.38,123.2,8.69,124.76a8,8,0,0,0,0,6.5c.35.79,8.82,19.57,27.65,38.4C61.43,194.74,93.12,208,128,208a127.11,127.11,0,0,0,52.07-10.83l22,24.21a8,8,0,1,0,11.84-10.76Zm47.33,75.84,41.67,45.85a32,32,0,0,1-41.67-45.85ZM128,192c-30.78,0-57.67-11.19-79.93-33.25A133.16,133.16,0,0,1,25,128c4.69-8.79,19.66-33.39,47.35-49.38l18,19.75a48,48,0,0,0,63.66,70l14.73,16.2A112,112,0,0,1,128,192Zm6-95.43a8,8,0,0,1,3-15.72,48.16,48.16,0,0,1,38.77,42.64,8,8,0,0,1-7.22,8.71,6.39,6.39,0,0,1-.75,0,8,8,0,0,1-8-7.26A32.09,32.09,0,0,0,134,96.57Zm113.28,34.69c-.42.94-10.55,23.37-33.36,43.8a8,8,0,1,1-10.67-11.92A132.77,132.77,0,0,0,231.05,128a133.15,133.15,0,0,0-23.12-30.77C185.67,75.19,158.78,64,128,64a118.37,118.37,0,0,0-19.36,1.57A8,8,0,1,1,106,49.79,134,134,0,0,1,128,48c34.88,0,66.57,13.26,91.66,38.35,18.83,18.83,27.3,37.62,27.65,38.41A8,8,0,0,1,247.31,131.26Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", uc, [...r[2] ||= [I("path", { d: "M96.68,57.87a4,4,0,0,1,2.08-6.6A130.13,130.13,0,0,1,128,48c34.88,0,66.57,13.26,91.66,38.35,18.83,18.83,27.3,37.62,27.65,38.41a8,8,0,0,1,0,6.5c-.35.79-8.82,19.57-27.65,38.4q-4.28,4.26-8.79,8.07a4,4,0,0,1-5.55-.36ZM213.92,210.62a8,8,0,1,1-11.84,10.76L180,197.13A127.21,127.21,0,0,1,128,208c-34.88,0-66.57-13.26-91.66-38.34C17.51,150.83,9,132.05,8.69,131.26a8,8,0,0,1,0-6.5C9,124,17.51,105.18,36.34,86.35a135,135,0,0,1,25-19.78L42.08,45.38A8,8,0,1,1,53.92,34.62Zm-65.49-48.25-52.69-58a40,40,0,0,0,52.69,58Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", dc, [...r[3] ||= [I("path", { d: "M52.44,36A6,6,0,0,0,43.56,44L64.44,67c-37.28,21.9-53.23,57-53.92,58.57a6,6,0,0,0,0,4.88c.34.77,8.66,19.22,27.24,37.8C55,185.47,84.62,206,128,206a124.91,124.91,0,0,0,52.57-11.25l23,25.29a6,6,0,0,0,8.88-8.08Zm48.62,71.32,45,49.52a34,34,0,0,1-45-49.52ZM128,194c-31.38,0-58.78-11.42-81.45-33.93A134.57,134.57,0,0,1,22.69,128c4.29-8.2,20.1-35.18,50-51.91L92.89,98.3a46,46,0,0,0,61.35,67.48l17.81,19.6A113.47,113.47,0,0,1,128,194Zm6.4-99.4a6,6,0,0,1,2.25-11.79,46.17,46.17,0,0,1,37.15,40.87,6,6,0,0,1-5.42,6.53l-.56,0a6,6,0,0,1-6-5.45A34.1,34.1,0,0,0,134.4,94.6Zm111.08,35.85c-.41.92-10.37,23-32.86,43.12a6,6,0,1,1-8-8.94A134.07,134.07,0,0,0,233.31,128a134.67,134.67,0,0,0-23.86-32.07C186.78,73.42,159.38,62,128,62a120.19,120.19,0,0,0-19.69,1.6,6,6,0,1,1-2-11.83A131.12,131.12,0,0,1,128,50c43.38,0,73,20.54,90.24,37.76,18.58,18.58,26.9,37,27.24,37.81A6,6,0,0,1,245.48,130.45Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", fc, [...r[4] ||= [I("path", { d: "M53.92,34.62A8,8,0,1,0,42.08,45.38L61.32,66.55C25,88.84,9.38,123.2,8.69,124.76a8,8,0,0,0,0,6.5c.35.79,8.82,19.57,27.65,38.4C61.43,194.74,93.12,208,128,208a127.11,127.11,0,0,0,52.07-10.83l22,24.21a8,8,0,1,0,11.84-10.76Zm47.33,75.84,41.67,45.85a32,32,0,0,1-41.67-45.85ZM128,192c-30.78,0-57.67-11.19-79.93-33.25A133.16,133.16,0,0,1,25,128c4.69-8.79,19.66-33.39,47.35-49.38l18,19.75a48,48,0,0,0,63.66,70l14.73,16.2A112,112,0,0,1,128,192Zm6-95.43a8,8,0,0,1,3-15.72,48.16,48.16,0,0,1,38.77,42.64,8,8,0,0,1-7.22,8.71,6.39,6.39,0,0,1-.75,0,8,8,0,0,1-8-7.26A32.09,32.09,0,0,0,134,96.57Zm113.28,34.69c-.42.94-10.55,23.37-33.36,43.8a8,8,0,1,1-10.67-11.92A132.77,132.77,0,0,0,231.05,128a133.15,133.15,0,0,0-23.12-30.77C185.67,75.19,158.78,64,128,64a118.37,118.37,0,0,0-19.36,1.57A8,8,0,1,1,106,49.79,134,134,0,0,1,128,48c34.88,0,66.57,13.26,91.66,38.35,18.83,18.83,27.3,37.62,27.65,38.41A8,8,0,0,1,247.31,131.26Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", pc, [...r[5] ||= [I("path", { d: "M51,37.31A4,4,0,0,0,45,42.69L67.59,67.5C29.34,89,13,124.81,12.34,126.38a4.08,4.08,0,0,0,0,3.25c.34.77,8.52,18.89,26.83,37.2,17,17,46.14,37.17,88.83,37.17a122.59,122.59,0,0,0,53.06-11.69l24,26.38a4,4,0,1,0,5.92-5.38ZM149.1,157.16A36,36,0,0,1,101,104.22ZM128,196c-32,0-59.89-11.65-83-34.62A135.81,135.81,0,0,1,20.44,128c3.65-7.23,20.09-36.81,52.68-54.43l22.45,24.7a44,44,0,0,0,59,64.83l20.89,23A114.94,114.94,0,0,1,128,196Zm6.78-103.36a4,4,0,0,1,1.49-7.86,44.15,44.15,0,0,1,35.54,39.09,4,4,0,0,1-3.61,4.35l-.38,0a4,4,0,0,1-4-3.63A36.1,36.1,0,0,0,134.78,92.64Zm108.88,37c-.41.91-10.2,22.58-32.38,42.45a4,4,0,0,1-2.67,1,4,4,0,0,1-2.67-7A136.71,136.71,0,0,0,235.56,128,136.07,136.07,0,0,0,211,94.62C187.89,71.65,160,60,128,60a122,122,0,0,0-20,1.63,4,4,0,0,1-1.32-7.89A129.3,129.3,0,0,1,128,52c42.7,0,71.87,20.22,88.83,37.18,18.31,18.31,26.49,36.44,26.83,37.2A4.08,4.08,0,0,1,243.66,129.63Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), hc = { key: 0 }, gc = { key: 1 }, _c = { key: 2 }, vc = { key: 3 }, yc = { key: 4 }, bc = { key: 5 }, xc = /* @__PURE__ */ O({
	name: "ScalarIconGear",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", hc, [...r[0] ||= [I("path", { d: "M128,76a52,52,0,1,0,52,52A52.06,52.06,0,0,0,128,76Zm0,80a28,28,0,1,1,28-28A28,28,0,0,1,128,156Zm92-27.21v-1.58l14-17.51a12,12,0,0,0,2.23-10.59A111.75,111.75,0,0,0,225,71.89,12,12,0,0,0,215.89,66L193.61,63.5l-1.11-1.11L190,40.1A12,12,0,0,0,184.11,31a111.67,111.67,0,0,0-27.23-11.27A12,12,0,0,0,146.3,22L128.79,36h-1.58L109.7,22a12,12,0,0,0-10.59-2.23A111.75,111.75,0,0,0,71.89,31.05,12,12,0,0,0,66,40.11L63.5,62.39,62.39,63.5,40.1,66A12,12,0,0,0,31,71.89,111.67,111.67,0,0,0,19.77,99.12,12,12,0,0,0,22,109.7l14,17.51v1.58L22,146.3a12,12,0,0,0-2.23,10.59,111.75,111.75,0,0,0,11.29,27.22A12,12,0,0,0,40.11,190l22.28,2.48,1.11,1.11L66,215.9A12,12,0,0,0,71.89,225a111.67,111.67,0,0,0,27.23,11.27A12,12,0,0,0,109.7,234l17.51-14h1.58l17.51,14a12,12,0,0,0,10.59,2.23A111.75,111.75,0,0,0,184.11,225a12,12,0,0,0,5.91-9.06l2.48-22.28,1.11-1.11L215.9,190a12,12,0,0,0,9.06-5.91,111.67,111.67,0,0,0,11.27-27.23A12,12,0,0,0,234,146.3Zm-24.12-4.89a70.1,70.1,0,0,1,0,8.2,12,12,0,0,0,2.61,8.22l12.84,16.05A86.47,86.47,0,0,1,207,166.86l-20.43,2.27a12,12,0,0,0-7.65,4,69,69,0,0,1-5.8,5.8,12,12,0,0,0-4,7.65L166.86,207a86.47,86.47,0,0,1-10.49,4.35l-16.05-12.85a12,12,0,0,0-7.5-2.62c-.24,0-.48,0-.72,0a70.1,70.1,0,0,1-8.2,0,12.06,12.06,0,0,0-8.22,2.6L99.63,211.33A86.47,86.47,0,0,1,89.14,207l-2.27-20.43a12,12,0,0,0-4-7.65,69,69,0,0,1-5.8-5.8,12,12,0,0,0-7.65-4L49,166.86a86.47,86.47,0,0,1-4.35-10.49l12.84-16.05a12,12,0,0,0,2.61-8.22,70.1,70.1,0,0,1,0-8.2,12,12,0,0,0-2.61-8.22L44.67,99.63A86.47,86.47,0,0,1,49,89.14l20.43-2.27a12,12,0,0,0,7.65-4,69,69,0,0,1,5.8-5.8,12,12,0,0,0,4-7.65L89.14,49a86.47,86.47,0,0,1,10.49-4.35l16.05,12.85a12.06,12.06,0,0,0,8.22,2.6,70.1,70.1,0,0,1,8.2,0,12,12,0,0,0,8.22-2.6l16.05-12.85A86.47,86.47,0,0,1,166.86,49l2.27,20.43a12,12,0,0,0,4,7.65,69,69,0,0,1,5.8,5.8,12,12,0,0,0,7.65,4L207,89.14a86.47,86.47,0,0,1,4.35,10.49l-12.84,16.05A12,12,0,0,0,195.88,123.9Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", gc, [...r[1] ||= [I("path", {
			d: "M207.86,123.18l16.78-21a99.14,99.14,0,0,0-10.07-24.29l-26.7-3a81,81,0,0,0-6.81-6.81l-3-26.71a99.43,99.43,0,0,0-24.3-10l-21,16.77a81.59,81.59,0,0,0-9.64,0l-21-16.78A99.14,99.14,0,0,0,77.91,41.43l-3,26.7a81,81,0,0,0-6.81,6.81l-26.71,3a99.43,99.43,0,0,0-10,24.3l16.77,21a81.59,81.59,0,0,0,0,9.64l-16.78,21a99.14,99.14,0,0,0,10.07,24.29l26.7,3a81,81,0,0,0,6.81,6.81l3,26.71a99.43,99.43,0,0,0,24.3,10l21-16.77a81.59,81.59,0,0,0,9.64,0l21,16.78a99.14,99.14,0,0,0,24.29-10.07l3-26.7a81,81,0,0,0,6.81-6.81l26.71-3a99.43,99.43,0,0,0,10-24.3l-16.77-21A81.59,81.59,0,0,0,207.86,123.18ZM128,168a40,40,0,1,1,40-40A40,40,0,0,1,128,168Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M128,80a48,48,0,1,0,48,48A48.05,48.05,0,0,0,128,80Zm0,80a32,32,0,1,1,32-32A32,32,0,0,1,128,160Zm88-29.84q.06-2.16,0-4.32l14.92-18.64a8,8,0,0,0,1.48-7.06,107.6,107.6,0,0,0-10.88-26.25,8,8,0,0,0-6-3.93l-23.72-2.64q-1.48-1.56-3-3L186,40.54a8,8,0,0,0-3.94-6,107.29,107.29,0,0,0-26.25-10.86,8,8,0,0,0-7.06,1.48L130.16,40Q128,40,125.84,40L107.2,25.11a8,8,0,0,0-7.06-1.48A107.6,107.6,0,0,0,73.89,34.51a8,8,0,0,0-3.93,6L67.32,64.27q-1.56,1.49-3,3L40.54,70a8,8,0,0,0-6,3.94,107.71,107.71,0,0,0-10.87,26.25,8,8,0,0,0,1.49,7.06L40,125.84Q40,128,40,130.16L25.11,148.8a8,8,0,0,0-1.48,7.06,107.6,107.6,0,0,0,10.88,26.25,8,8,0,0,0,6,3.93l23.72,2.64q1.49,1.56,3,3L70,215.46a8,8,0,0,0,3.94,6,107.71,107.71,0,0,0,26.25,10.87,8,8,0,0,0,7.06-1.49L125.84,216q2.16.06,4.32,0l18.64,14.92a8,8,0,0,0,7.06,1.48,107.21,107.21,0,0,0,26.25-10.88,8,8,0,0,0,3.93-6l2.64-23.72q1.56-1.48,3-3L215.46,186a8,8,0,0,0,6-3.94,107.71,107.71,0,0,0,10.87-26.25,8,8,0,0,0-1.49-7.06Zm-16.1-6.5a73.93,73.93,0,0,1,0,8.68,8,8,0,0,0,1.74,5.48l14.19,17.73a91.57,91.57,0,0,1-6.23,15L187,173.11a8,8,0,0,0-5.1,2.64,74.11,74.11,0,0,1-6.14,6.14,8,8,0,0,0-2.64,5.1l-2.51,22.58a91.32,91.32,0,0,1-15,6.23l-17.74-14.19a8,8,0,0,0-5-1.75h-.48a73.93,73.93,0,0,1-8.68,0,8.06,8.06,0,0,0-5.48,1.74L100.45,215.8a91.57,91.57,0,0,1-15-6.23L82.89,187a8,8,0,0,0-2.64-5.1,74.11,74.11,0,0,1-6.14-6.14,8,8,0,0,0-5.1-2.64L46.43,170.6a91.32,91.32,0,0,1-6.23-15l14.19-17.74a8,8,0,0,0,1.74-5.48,73.93,73.93,0,0,1,0-8.68,8,8,0,0,0-1.74-5.48L40.2,100.45a91.57,91.57,0,0,1,6.23-15L69,82.89a8,8,0,0,0,5.1-2.64,74.11,74.11,0,0,1,6.14-6.14A8,8,0,0,0,82.89,69L85.4,46.43a91.32,91.32,0,0,1,15-6.23l17.74,14.19a8,8,0,0,0,5.48,1.74,73.93,73.93,0,0,1,8.68,0,8.06,8.06,0,0,0,5.48-1.74L155.55,40.2a91.57,91.57,0,0,1,15,6.23L173.11,69a8,8,0,0,0,2.64,5.1,74.11,74.11,0,0,1,6.14,6.14,8,8,0,0,0,5.1,2.64l22.58,2.51a91.32,91.32,0,0,1,6.23,15l-14.19,17.74A8,8,0,0,0,199.87,123.66Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", _c, [...r[2] ||= [I("path", { d: "M216,130.16q.06-2.16,0-4.32l14.92-18.64a8,8,0,0,0,1.48-7.06,107.6,107.6,0,0,0-10.88-26.25,8,8,0,0,0-6-3.93l-23.72-2.64q-1.48-1.56-3-3L186,40.54a8,8,0,0,0-3.94-6,107.29,107.29,0,0,0-26.25-10.86,8,8,0,0,0-7.06,1.48L130.16,40Q128,40,125.84,40L107.2,25.11a8,8,0,0,0-7.06-1.48A107.6,107.6,0,0,0,73.89,34.51a8,8,0,0,0-3.93,6L67.32,64.27q-1.56,1.49-3,3L40.54,70a8,8,0,0,0-6,3.94,107.71,107.71,0,0,0-10.87,26.25,8,8,0,0,0,1.49,7.06L40,125.84Q40,128,40,130.16L25.11,148.8a8,8,0,0,0-1.48,7.06,107.6,107.6,0,0,0,10.88,26.25,8,8,0,0,0,6,3.93l23.72,2.64q1.49,1.56,3,3L70,215.46a8,8,0,0,0,3.94,6,107.71,107.71,0,0,0,26.25,10.87,8,8,0,0,0,7.06-1.49L125.84,216q2.16.06,4.32,0l18.64,14.92a8,8,0,0,0,7.06,1.48,107.21,107.21,0,0,0,26.25-10.88,8,8,0,0,0,3.93-6l2.64-23.72q1.56-1.48,3-3L215.46,186a8,8,0,0,0,6-3.94,107.71,107.71,0,0,0,10.87-26.25,8,8,0,0,0-1.49-7.06ZM128,168a40,40,0,1,1,40-40A40,40,0,0,1,128,168Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", vc, [...r[3] ||= [I("path", { d: "M128,82a46,46,0,1,0,46,46A46.06,46.06,0,0,0,128,82Zm0,80a34,34,0,1,1,34-34A34,34,0,0,1,128,162ZM214,130.84c.06-1.89.06-3.79,0-5.68L229.33,106a6,6,0,0,0,1.11-5.29A105.34,105.34,0,0,0,219.76,74.9a6,6,0,0,0-4.53-3l-24.45-2.71q-1.93-2.07-4-4l-2.72-24.46a6,6,0,0,0-3-4.53,105.65,105.65,0,0,0-25.77-10.66A6,6,0,0,0,150,26.68l-19.2,15.37c-1.89-.06-3.79-.06-5.68,0L106,26.67a6,6,0,0,0-5.29-1.11A105.34,105.34,0,0,0,74.9,36.24a6,6,0,0,0-3,4.53L69.23,65.22q-2.07,1.94-4,4L40.76,72a6,6,0,0,0-4.53,3,105.65,105.65,0,0,0-10.66,25.77A6,6,0,0,0,26.68,106l15.37,19.2c-.06,1.89-.06,3.79,0,5.68L26.67,150.05a6,6,0,0,0-1.11,5.29A105.34,105.34,0,0,0,36.24,181.1a6,6,0,0,0,4.53,3l24.45,2.71q1.94,2.07,4,4L72,215.24a6,6,0,0,0,3,4.53,105.65,105.65,0,0,0,25.77,10.66,6,6,0,0,0,5.29-1.11L125.16,214c1.89.06,3.79.06,5.68,0l19.21,15.38a6,6,0,0,0,3.75,1.31,6.2,6.2,0,0,0,1.54-.2,105.34,105.34,0,0,0,25.76-10.68,6,6,0,0,0,3-4.53l2.71-24.45q2.07-1.93,4-4l24.46-2.72a6,6,0,0,0,4.53-3,105.49,105.49,0,0,0,10.66-25.77,6,6,0,0,0-1.11-5.29Zm-3.1,41.63-23.64,2.63a6,6,0,0,0-3.82,2,75.14,75.14,0,0,1-6.31,6.31,6,6,0,0,0-2,3.82l-2.63,23.63A94.28,94.28,0,0,1,155.14,218l-18.57-14.86a6,6,0,0,0-3.75-1.31h-.36a78.07,78.07,0,0,1-8.92,0,6,6,0,0,0-4.11,1.3L100.87,218a94.13,94.13,0,0,1-17.34-7.17L80.9,187.21a6,6,0,0,0-2-3.82,75.14,75.14,0,0,1-6.31-6.31,6,6,0,0,0-3.82-2l-23.63-2.63A94.28,94.28,0,0,1,38,155.14l14.86-18.57a6,6,0,0,0,1.3-4.11,78.07,78.07,0,0,1,0-8.92,6,6,0,0,0-1.3-4.11L38,100.87a94.13,94.13,0,0,1,7.17-17.34L68.79,80.9a6,6,0,0,0,3.82-2,75.14,75.14,0,0,1,6.31-6.31,6,6,0,0,0,2-3.82l2.63-23.63A94.28,94.28,0,0,1,100.86,38l18.57,14.86a6,6,0,0,0,4.11,1.3,78.07,78.07,0,0,1,8.92,0,6,6,0,0,0,4.11-1.3L155.13,38a94.13,94.13,0,0,1,17.34,7.17l2.63,23.64a6,6,0,0,0,2,3.82,75.14,75.14,0,0,1,6.31,6.31,6,6,0,0,0,3.82,2l23.63,2.63A94.28,94.28,0,0,1,218,100.86l-14.86,18.57a6,6,0,0,0-1.3,4.11,78.07,78.07,0,0,1,0,8.92,6,6,0,0,0,1.3,4.11L218,155.13A94.13,94.13,0,0,1,210.85,172.47Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", yc, [...r[4] ||= [I("path", { d: "M128,80a48,48,0,1,0,48,48A48.05,48.05,0,0,0,128,80Zm0,80a32,32,0,1,1,32-32A32,32,0,0,1,128,160Zm88-29.84q.06-2.16,0-4.32l14.92-18.64a8,8,0,0,0,1.48-7.06,107.21,107.21,0,0,0-10.88-26.25,8,8,0,0,0-6-3.93l-23.72-2.64q-1.48-1.56-3-3L186,40.54a8,8,0,0,0-3.94-6,107.71,107.71,0,0,0-26.25-10.87,8,8,0,0,0-7.06,1.49L130.16,40Q128,40,125.84,40L107.2,25.11a8,8,0,0,0-7.06-1.48A107.6,107.6,0,0,0,73.89,34.51a8,8,0,0,0-3.93,6L67.32,64.27q-1.56,1.49-3,3L40.54,70a8,8,0,0,0-6,3.94,107.71,107.71,0,0,0-10.87,26.25,8,8,0,0,0,1.49,7.06L40,125.84Q40,128,40,130.16L25.11,148.8a8,8,0,0,0-1.48,7.06,107.21,107.21,0,0,0,10.88,26.25,8,8,0,0,0,6,3.93l23.72,2.64q1.49,1.56,3,3L70,215.46a8,8,0,0,0,3.94,6,107.71,107.71,0,0,0,26.25,10.87,8,8,0,0,0,7.06-1.49L125.84,216q2.16.06,4.32,0l18.64,14.92a8,8,0,0,0,7.06,1.48,107.21,107.21,0,0,0,26.25-10.88,8,8,0,0,0,3.93-6l2.64-23.72q1.56-1.48,3-3L215.46,186a8,8,0,0,0,6-3.94,107.71,107.71,0,0,0,10.87-26.25,8,8,0,0,0-1.49-7.06Zm-16.1-6.5a73.93,73.93,0,0,1,0,8.68,8,8,0,0,0,1.74,5.48l14.19,17.73a91.57,91.57,0,0,1-6.23,15L187,173.11a8,8,0,0,0-5.1,2.64,74.11,74.11,0,0,1-6.14,6.14,8,8,0,0,0-2.64,5.1l-2.51,22.58a91.32,91.32,0,0,1-15,6.23l-17.74-14.19a8,8,0,0,0-5-1.75h-.48a73.93,73.93,0,0,1-8.68,0,8,8,0,0,0-5.48,1.74L100.45,215.8a91.57,91.57,0,0,1-15-6.23L82.89,187a8,8,0,0,0-2.64-5.1,74.11,74.11,0,0,1-6.14-6.14,8,8,0,0,0-5.1-2.64L46.43,170.6a91.32,91.32,0,0,1-6.23-15l14.19-17.74a8,8,0,0,0,1.74-5.48,73.93,73.93,0,0,1,0-8.68,8,8,0,0,0-1.74-5.48L40.2,100.45a91.57,91.57,0,0,1,6.23-15L69,82.89a8,8,0,0,0,5.1-2.64,74.11,74.11,0,0,1,6.14-6.14A8,8,0,0,0,82.89,69L85.4,46.43a91.32,91.32,0,0,1,15-6.23l17.74,14.19a8,8,0,0,0,5.48,1.74,73.93,73.93,0,0,1,8.68,0,8,8,0,0,0,5.48-1.74L155.55,40.2a91.57,91.57,0,0,1,15,6.23L173.11,69a8,8,0,0,0,2.64,5.1,74.11,74.11,0,0,1,6.14,6.14,8,8,0,0,0,5.1,2.64l22.58,2.51a91.32,91.32,0,0,1,6.23,15l-14.19,17.74A8,8,0,0,0,199.87,123.66Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", bc, [...r[5] ||= [I("path", { d: "M128,84a44,44,0,1,0,44,44A44.05,44.05,0,0,0,128,84Zm0,80a36,36,0,1,1,36-36A36,36,0,0,1,128,164Zm83.93-32.49q.13-3.51,0-7l15.83-19.79a4,4,0,0,0,.75-3.53A103.64,103.64,0,0,0,218,75.9a4,4,0,0,0-3-2l-25.19-2.8c-1.58-1.71-3.24-3.37-4.95-4.95L182.07,41a4,4,0,0,0-2-3A104,104,0,0,0,154.82,27.5a4,4,0,0,0-3.53.74L131.51,44.07q-3.51-.14-7,0L104.7,28.24a4,4,0,0,0-3.53-.75A103.64,103.64,0,0,0,75.9,38a4,4,0,0,0-2,3l-2.8,25.19c-1.71,1.58-3.37,3.24-4.95,4.95L41,73.93a4,4,0,0,0-3,2A104,104,0,0,0,27.5,101.18a4,4,0,0,0,.74,3.53l15.83,19.78q-.14,3.51,0,7L28.24,151.3a4,4,0,0,0-.75,3.53A103.64,103.64,0,0,0,38,180.1a4,4,0,0,0,3,2l25.19,2.8c1.58,1.71,3.24,3.37,4.95,4.95l2.8,25.2a4,4,0,0,0,2,3,104,104,0,0,0,25.28,10.46,4,4,0,0,0,3.53-.74l19.78-15.83q3.51.13,7,0l19.79,15.83a4,4,0,0,0,2.5.88,4,4,0,0,0,1-.13A103.64,103.64,0,0,0,180.1,218a4,4,0,0,0,2-3l2.8-25.19c1.71-1.58,3.37-3.24,4.95-4.95l25.2-2.8a4,4,0,0,0,3-2,104,104,0,0,0,10.46-25.28,4,4,0,0,0-.74-3.53Zm.17,42.83-24.67,2.74a4,4,0,0,0-2.55,1.32,76.2,76.2,0,0,1-6.48,6.48,4,4,0,0,0-1.32,2.55l-2.74,24.66a95.45,95.45,0,0,1-19.64,8.15l-19.38-15.51a4,4,0,0,0-2.5-.87h-.24a73.67,73.67,0,0,1-9.16,0,4,4,0,0,0-2.74.87l-19.37,15.5a95.33,95.33,0,0,1-19.65-8.13l-2.74-24.67a4,4,0,0,0-1.32-2.55,76.2,76.2,0,0,1-6.48-6.48,4,4,0,0,0-2.55-1.32l-24.66-2.74a95.45,95.45,0,0,1-8.15-19.64l15.51-19.38a4,4,0,0,0,.87-2.74,77.76,77.76,0,0,1,0-9.16,4,4,0,0,0-.87-2.74l-15.5-19.37A95.33,95.33,0,0,1,43.9,81.66l24.67-2.74a4,4,0,0,0,2.55-1.32,76.2,76.2,0,0,1,6.48-6.48,4,4,0,0,0,1.32-2.55l2.74-24.66a95.45,95.45,0,0,1,19.64-8.15l19.38,15.51a4,4,0,0,0,2.74.87,73.67,73.67,0,0,1,9.16,0,4,4,0,0,0,2.74-.87l19.37-15.5a95.33,95.33,0,0,1,19.65,8.13l2.74,24.67a4,4,0,0,0,1.32,2.55,76.2,76.2,0,0,1,6.48,6.48,4,4,0,0,0,2.55,1.32l24.66,2.74a95.45,95.45,0,0,1,8.15,19.64l-15.51,19.38a4,4,0,0,0-.87,2.74,77.76,77.76,0,0,1,0,9.16,4,4,0,0,0,.87,2.74l15.5,19.37A95.33,95.33,0,0,1,212.1,174.34Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), Sc = { key: 0 }, Cc = { key: 1 }, wc = { key: 2 }, Tc = { key: 3 }, Ec = { key: 4 }, Dc = { key: 5 }, Oc = /* @__PURE__ */ O({
	name: "ScalarIconInfo",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", Sc, [...r[0] ||= [I("path", { d: "M108,84a16,16,0,1,1,16,16A16,16,0,0,1,108,84Zm128,44A108,108,0,1,1,128,20,108.12,108.12,0,0,1,236,128Zm-24,0a84,84,0,1,0-84,84A84.09,84.09,0,0,0,212,128Zm-72,36.68V132a20,20,0,0,0-20-20,12,12,0,0,0-4,23.32V168a20,20,0,0,0,20,20,12,12,0,0,0,4-23.32Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", Cc, [...r[1] ||= [I("path", {
			d: "M224,128a96,96,0,1,1-96-96A96,96,0,0,1,224,128Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M144,176a8,8,0,0,1-8,8,16,16,0,0,1-16-16V128a8,8,0,0,1,0-16,16,16,0,0,1,16,16v40A8,8,0,0,1,144,176Zm88-48A104,104,0,1,1,128,24,104.11,104.11,0,0,1,232,128Zm-16,0a88,88,0,1,0-88,88A88.1,88.1,0,0,0,216,128ZM124,96a12,12,0,1,0-12-12A12,12,0,0,0,124,96Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", wc, [...r[2] ||= [I("path", { d: "M128,24A104,104,0,1,0,232,128,104.11,104.11,0,0,0,128,24Zm-4,48a12,12,0,1,1-12,12A12,12,0,0,1,124,72Zm12,112a16,16,0,0,1-16-16V128a8,8,0,0,1,0-16,16,16,0,0,1,16,16v40a8,8,0,0,1,0,16Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", Tc, [...r[3] ||= [I("path", { d: "M142,176a6,6,0,0,1-6,6,14,14,0,0,1-14-14V128a2,2,0,0,0-2-2,6,6,0,0,1,0-12,14,14,0,0,1,14,14v40a2,2,0,0,0,2,2A6,6,0,0,1,142,176ZM124,94a10,10,0,1,0-10-10A10,10,0,0,0,124,94Zm106,34A102,102,0,1,1,128,26,102.12,102.12,0,0,1,230,128Zm-12,0a90,90,0,1,0-90,90A90.1,90.1,0,0,0,218,128Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", Ec, [...r[4] ||= [I("path", { d: "M128,24A104,104,0,1,0,232,128,104.11,104.11,0,0,0,128,24Zm0,192a88,88,0,1,1,88-88A88.1,88.1,0,0,1,128,216Zm16-40a8,8,0,0,1-8,8,16,16,0,0,1-16-16V128a8,8,0,0,1,0-16,16,16,0,0,1,16,16v40A8,8,0,0,1,144,176ZM112,84a12,12,0,1,1,12,12A12,12,0,0,1,112,84Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", Dc, [...r[5] ||= [I("path", { d: "M140,176a4,4,0,0,1-4,4,12,12,0,0,1-12-12V128a4,4,0,0,0-4-4,4,4,0,0,1,0-8,12,12,0,0,1,12,12v40a4,4,0,0,0,4,4A4,4,0,0,1,140,176ZM124,92a8,8,0,1,0-8-8A8,8,0,0,0,124,92Zm104,36A100,100,0,1,1,128,28,100.11,100.11,0,0,1,228,128Zm-8,0a92,92,0,1,0-92,92A92.1,92.1,0,0,0,220,128Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), kc = { key: 0 }, Ac = { key: 1 }, jc = { key: 2 }, Mc = { key: 3 }, Nc = { key: 4 }, Pc = { key: 5 }, Fc = /* @__PURE__ */ O({
	name: "ScalarIconMagnifyingGlass",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", kc, [...r[0] ||= [I("path", { d: "M232.49,215.51,185,168a92.12,92.12,0,1,0-17,17l47.53,47.54a12,12,0,0,0,17-17ZM44,112a68,68,0,1,1,68,68A68.07,68.07,0,0,1,44,112Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", Ac, [...r[1] ||= [I("path", {
			d: "M192,112a80,80,0,1,1-80-80A80,80,0,0,1,192,112Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M229.66,218.34,179.6,168.28a88.21,88.21,0,1,0-11.32,11.31l50.06,50.07a8,8,0,0,0,11.32-11.32ZM40,112a72,72,0,1,1,72,72A72.08,72.08,0,0,1,40,112Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", jc, [...r[2] ||= [I("path", { d: "M168,112a56,56,0,1,1-56-56A56,56,0,0,1,168,112Zm61.66,117.66a8,8,0,0,1-11.32,0l-50.06-50.07a88,88,0,1,1,11.32-11.31l50.06,50.06A8,8,0,0,1,229.66,229.66ZM112,184a72,72,0,1,0-72-72A72.08,72.08,0,0,0,112,184Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", Mc, [...r[3] ||= [I("path", { d: "M228.24,219.76l-51.38-51.38a86.15,86.15,0,1,0-8.48,8.48l51.38,51.38a6,6,0,0,0,8.48-8.48ZM38,112a74,74,0,1,1,74,74A74.09,74.09,0,0,1,38,112Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", Nc, [...r[4] ||= [I("path", { d: "M229.66,218.34l-50.07-50.06a88.11,88.11,0,1,0-11.31,11.31l50.06,50.07a8,8,0,0,0,11.32-11.32ZM40,112a72,72,0,1,1,72,72A72.08,72.08,0,0,1,40,112Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", Pc, [...r[5] ||= [I("path", { d: "M226.83,221.17l-52.7-52.7a84.1,84.1,0,1,0-5.66,5.66l52.7,52.7a4,4,0,0,0,5.66-5.66ZM36,112a76,76,0,1,1,76,76A76.08,76.08,0,0,1,36,112Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), Ic = { key: 0 }, Lc = { key: 1 }, Rc = { key: 2 }, zc = { key: 3 }, Bc = { key: 4 }, Vc = { key: 5 }, Hc = /* @__PURE__ */ O({
	name: "ScalarIconPencilSimple",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", Ic, [...r[0] ||= [I("path", { d: "M230.14,70.54,185.46,25.85a20,20,0,0,0-28.29,0L33.86,149.17A19.85,19.85,0,0,0,28,163.31V208a20,20,0,0,0,20,20H92.69a19.86,19.86,0,0,0,14.14-5.86L230.14,98.82a20,20,0,0,0,0-28.28ZM91,204H52V165l84-84,39,39ZM192,103,153,64l18.34-18.34,39,39Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", Lc, [...r[1] ||= [I("path", {
			d: "M221.66,90.34,192,120,136,64l29.66-29.66a8,8,0,0,1,11.31,0L221.66,79A8,8,0,0,1,221.66,90.34Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M227.31,73.37,182.63,28.68a16,16,0,0,0-22.63,0L36.69,152A15.86,15.86,0,0,0,32,163.31V208a16,16,0,0,0,16,16H92.69A15.86,15.86,0,0,0,104,219.31L227.31,96a16,16,0,0,0,0-22.63ZM92.69,208H48V163.31l88-88L180.69,120ZM192,108.68,147.31,64l24-24L216,84.68Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", Rc, [...r[2] ||= [I("path", { d: "M227.31,73.37,182.63,28.68a16,16,0,0,0-22.63,0L36.69,152A15.86,15.86,0,0,0,32,163.31V208a16,16,0,0,0,16,16H92.69A15.86,15.86,0,0,0,104,219.31L227.31,96a16,16,0,0,0,0-22.63ZM192,108.68,147.31,64l24-24L216,84.68Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", zc, [...r[3] ||= [I("path", { d: "M225.9,74.78,181.21,30.09a14,14,0,0,0-19.8,0L38.1,153.41a13.94,13.94,0,0,0-4.1,9.9V208a14,14,0,0,0,14,14H92.69a13.94,13.94,0,0,0,9.9-4.1L225.9,94.58a14,14,0,0,0,0-19.8ZM94.1,209.41a2,2,0,0,1-1.41.59H48a2,2,0,0,1-2-2V163.31a2,2,0,0,1,.59-1.41L136,72.48,183.51,120ZM217.41,86.1,192,111.51,144.49,64,169.9,38.58a2,2,0,0,1,2.83,0l44.68,44.69a2,2,0,0,1,0,2.83Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", Bc, [...r[4] ||= [I("path", { d: "M227.31,73.37,182.63,28.68a16,16,0,0,0-22.63,0L36.69,152A15.86,15.86,0,0,0,32,163.31V208a16,16,0,0,0,16,16H92.69A15.86,15.86,0,0,0,104,219.31L227.31,96a16,16,0,0,0,0-22.63ZM92.69,208H48V163.31l88-88L180.69,120ZM192,108.68,147.31,64l24-24L216,84.68Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", Vc, [...r[5] ||= [I("path", { d: "M224.49,76.2,179.8,31.51a12,12,0,0,0-17,0L133.17,61.17h0L39.52,154.83A11.9,11.9,0,0,0,36,163.31V208a12,12,0,0,0,12,12H92.69a12,12,0,0,0,8.48-3.51L224.48,93.17a12,12,0,0,0,0-17Zm-129,134.63A4,4,0,0,1,92.69,212H48a4,4,0,0,1-4-4V163.31a4,4,0,0,1,1.17-2.83L136,69.65,186.34,120ZM218.83,87.51,192,114.34,141.66,64l26.82-26.83a4,4,0,0,1,5.66,0l44.69,44.68a4,4,0,0,1,0,5.66Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), Uc = { key: 0 }, Wc = { key: 1 }, Gc = { key: 2 }, Kc = { key: 3 }, qc = { key: 4 }, Jc = { key: 5 }, Yc = /* @__PURE__ */ O({
	name: "ScalarIconPlus",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", Uc, [...r[0] ||= [I("path", { d: "M228,128a12,12,0,0,1-12,12H140v76a12,12,0,0,1-24,0V140H40a12,12,0,0,1,0-24h76V40a12,12,0,0,1,24,0v76h76A12,12,0,0,1,228,128Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", Wc, [...r[1] ||= [I("path", {
			d: "M216,56V200a16,16,0,0,1-16,16H56a16,16,0,0,1-16-16V56A16,16,0,0,1,56,40H200A16,16,0,0,1,216,56Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M224,128a8,8,0,0,1-8,8H136v80a8,8,0,0,1-16,0V136H40a8,8,0,0,1,0-16h80V40a8,8,0,0,1,16,0v80h80A8,8,0,0,1,224,128Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", Gc, [...r[2] ||= [I("path", { d: "M208,32H48A16,16,0,0,0,32,48V208a16,16,0,0,0,16,16H208a16,16,0,0,0,16-16V48A16,16,0,0,0,208,32ZM184,136H136v48a8,8,0,0,1-16,0V136H72a8,8,0,0,1,0-16h48V72a8,8,0,0,1,16,0v48h48a8,8,0,0,1,0,16Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", Kc, [...r[3] ||= [I("path", { d: "M222,128a6,6,0,0,1-6,6H134v82a6,6,0,0,1-12,0V134H40a6,6,0,0,1,0-12h82V40a6,6,0,0,1,12,0v82h82A6,6,0,0,1,222,128Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", qc, [...r[4] ||= [I("path", { d: "M224,128a8,8,0,0,1-8,8H136v80a8,8,0,0,1-16,0V136H40a8,8,0,0,1,0-16h80V40a8,8,0,0,1,16,0v80h80A8,8,0,0,1,224,128Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", Jc, [...r[5] ||= [I("path", { d: "M220,128a4,4,0,0,1-4,4H132v84a4,4,0,0,1-8,0V132H40a4,4,0,0,1,0-8h84V40a4,4,0,0,1,8,0v84h84A4,4,0,0,1,220,128Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), Xc = { key: 0 }, Zc = { key: 1 }, Qc = { key: 2 }, $c = { key: 3 }, el = { key: 4 }, tl = { key: 5 }, nl = /* @__PURE__ */ O({
	name: "ScalarIconTrash",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", Xc, [...r[0] ||= [I("path", { d: "M216,48H180V36A28,28,0,0,0,152,8H104A28,28,0,0,0,76,36V48H40a12,12,0,0,0,0,24h4V208a20,20,0,0,0,20,20H192a20,20,0,0,0,20-20V72h4a12,12,0,0,0,0-24ZM100,36a4,4,0,0,1,4-4h48a4,4,0,0,1,4,4V48H100Zm88,168H68V72H188ZM116,104v64a12,12,0,0,1-24,0V104a12,12,0,0,1,24,0Zm48,0v64a12,12,0,0,1-24,0V104a12,12,0,0,1,24,0Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", Zc, [...r[1] ||= [I("path", {
			d: "M200,56V208a8,8,0,0,1-8,8H64a8,8,0,0,1-8-8V56Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M216,48H176V40a24,24,0,0,0-24-24H104A24,24,0,0,0,80,40v8H40a8,8,0,0,0,0,16h8V208a16,16,0,0,0,16,16H192a16,16,0,0,0,16-16V64h8a8,8,0,0,0,0-16ZM96,40a8,8,0,0,1,8-8h48a8,8,0,0,1,8,8v8H96Zm96,168H64V64H192ZM112,104v64a8,8,0,0,1-16,0V104a8,8,0,0,1,16,0Zm48,0v64a8,8,0,0,1-16,0V104a8,8,0,0,1,16,0Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", Qc, [...r[2] ||= [I("path", { d: "M216,48H176V40a24,24,0,0,0-24-24H104A24,24,0,0,0,80,40v8H40a8,8,0,0,0,0,16h8V208a16,16,0,0,0,16,16H192a16,16,0,0,0,16-16V64h8a8,8,0,0,0,0-16ZM112,168a8,8,0,0,1-16,0V104a8,8,0,0,1,16,0Zm48,0a8,8,0,0,1-16,0V104a8,8,0,0,1,16,0Zm0-120H96V40a8,8,0,0,1,8-8h48a8,8,0,0,1,8,8Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", $c, [...r[3] ||= [I("path", { d: "M216,50H174V40a22,22,0,0,0-22-22H104A22,22,0,0,0,82,40V50H40a6,6,0,0,0,0,12H50V208a14,14,0,0,0,14,14H192a14,14,0,0,0,14-14V62h10a6,6,0,0,0,0-12ZM94,40a10,10,0,0,1,10-10h48a10,10,0,0,1,10,10V50H94ZM194,208a2,2,0,0,1-2,2H64a2,2,0,0,1-2-2V62H194ZM110,104v64a6,6,0,0,1-12,0V104a6,6,0,0,1,12,0Zm48,0v64a6,6,0,0,1-12,0V104a6,6,0,0,1,12,0Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", el, [...r[4] ||= [I("path", { d: "M216,48H176V40a24,24,0,0,0-24-24H104A24,24,0,0,0,80,40v8H40a8,8,0,0,0,0,16h8V208a16,16,0,0,0,16,16H192a16,16,0,0,0,16-16V64h8a8,8,0,0,0,0-16ZM96,40a8,8,0,0,1,8-8h48a8,8,0,0,1,8,8v8H96Zm96,168H64V64H192ZM112,104v64a8,8,0,0,1-16,0V104a8,8,0,0,1,16,0Zm48,0v64a8,8,0,0,1-16,0V104a8,8,0,0,1,16,0Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", tl, [...r[5] ||= [I("path", { d: "M216,52H172V40a20,20,0,0,0-20-20H104A20,20,0,0,0,84,40V52H40a4,4,0,0,0,0,8H52V208a12,12,0,0,0,12,12H192a12,12,0,0,0,12-12V60h12a4,4,0,0,0,0-8ZM92,40a12,12,0,0,1,12-12h48a12,12,0,0,1,12,12V52H92ZM196,208a4,4,0,0,1-4,4H64a4,4,0,0,1-4-4V60H196ZM108,104v64a4,4,0,0,1-8,0V104a4,4,0,0,1,8,0Zm48,0v64a4,4,0,0,1-8,0V104a4,4,0,0,1,8,0Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), rl = { key: 0 }, il = { key: 1 }, al = { key: 2 }, ol = { key: 3 }, sl = { key: 4 }, cl = { key: 5 }, ll = /* @__PURE__ */ O({
	name: "ScalarIconX",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = Es(e);
		return (e, r) => (j(), z("svg", R({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, k(t)), [U(e.$slots, "default"), k(n) === "bold" ? (j(), z("g", rl, [...r[0] ||= [I("path", { d: "M208.49,191.51a12,12,0,0,1-17,17L128,145,64.49,208.49a12,12,0,0,1-17-17L111,128,47.51,64.49a12,12,0,0,1,17-17L128,111l63.51-63.52a12,12,0,0,1,17,17L145,128Z" }, null, -1)]])) : k(n) === "duotone" ? (j(), z("g", il, [...r[1] ||= [I("path", {
			d: "M216,56V200a16,16,0,0,1-16,16H56a16,16,0,0,1-16-16V56A16,16,0,0,1,56,40H200A16,16,0,0,1,216,56Z",
			opacity: "0.2"
		}, null, -1), I("path", { d: "M205.66,194.34a8,8,0,0,1-11.32,11.32L128,139.31,61.66,205.66a8,8,0,0,1-11.32-11.32L116.69,128,50.34,61.66A8,8,0,0,1,61.66,50.34L128,116.69l66.34-66.35a8,8,0,0,1,11.32,11.32L139.31,128Z" }, null, -1)]])) : k(n) === "fill" ? (j(), z("g", al, [...r[2] ||= [I("path", { d: "M208,32H48A16,16,0,0,0,32,48V208a16,16,0,0,0,16,16H208a16,16,0,0,0,16-16V48A16,16,0,0,0,208,32ZM181.66,170.34a8,8,0,0,1-11.32,11.32L128,139.31,85.66,181.66a8,8,0,0,1-11.32-11.32L116.69,128,74.34,85.66A8,8,0,0,1,85.66,74.34L128,116.69l42.34-42.35a8,8,0,0,1,11.32,11.32L139.31,128Z" }, null, -1)]])) : k(n) === "light" ? (j(), z("g", ol, [...r[3] ||= [I("path", { d: "M204.24,195.76a6,6,0,1,1-8.48,8.48L128,136.49,60.24,204.24a6,6,0,0,1-8.48-8.48L119.51,128,51.76,60.24a6,6,0,0,1,8.48-8.48L128,119.51l67.76-67.75a6,6,0,0,1,8.48,8.48L136.49,128Z" }, null, -1)]])) : k(n) === "regular" ? (j(), z("g", sl, [...r[4] ||= [I("path", { d: "M205.66,194.34a8,8,0,0,1-11.32,11.32L128,139.31,61.66,205.66a8,8,0,0,1-11.32-11.32L116.69,128,50.34,61.66A8,8,0,0,1,61.66,50.34L128,116.69l66.34-66.35a8,8,0,0,1,11.32,11.32L139.31,128Z" }, null, -1)]])) : k(n) === "thin" ? (j(), z("g", cl, [...r[5] ||= [I("path", { d: "M202.83,197.17a4,4,0,0,1-5.66,5.66L128,133.66,58.83,202.83a4,4,0,0,1-5.66-5.66L122.34,128,53.17,58.83a4,4,0,0,1,5.66-5.66L128,122.34l69.17-69.17a4,4,0,1,1,5.66,5.66L133.66,128Z" }, null, -1)]])) : H("", !0)], 16));
	}
}), ul = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
}, dl = xs({
	variants: { size: {
		xs: "size-3",
		sm: "size-3.5",
		md: "size-4",
		lg: "size-5",
		xl: "size-6",
		"2xl": "size-8",
		"3xl": "size-10",
		full: "size-full"
	} },
	defaultVariants: { size: "full" }
}), fl = Object.defineProperty, Y = (e, t) => {
	let n = {};
	for (var r in e) fl(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t || fl(n, Symbol.toStringTag, { value: "Module" }), n;
}, pl = /* @__PURE__ */ Y({
	default: () => gl,
	render: () => hl
}), ml = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function hl(e, t) {
	return j(), z("svg", ml, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M5 11.988h14M12.006 5v14"
	}, null, -1)]]);
}
var gl = { render: hl }, _l = /* @__PURE__ */ Y({
	default: () => bl,
	render: () => yl
}), vl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function yl(e, t) {
	return j(), z("svg", vl, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M8.143 12h7.714M12 8.143v7.714M5.571 3H18.43A2.57 2.57 0 0 1 21 5.571V18.43A2.57 2.57 0 0 1 18.429 21H5.57A2.57 2.57 0 0 1 3 18.429V5.57A2.57 2.57 0 0 1 5.571 3"
	}, null, -1)]]);
}
var bl = { render: yl }, xl = /* @__PURE__ */ Y({
	default: () => wl,
	render: () => Cl
}), Sl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Cl(e, t) {
	return j(), z("svg", Sl, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M12 8v4m0 4h.01M22 12c0 5.523-4.477 10-10 10S2 17.523 2 12 6.477 2 12 2s10 4.477 10 10"
	}, null, -1)]]);
}
var wl = { render: Cl }, Tl = /* @__PURE__ */ Y({
	default: () => Ol,
	render: () => Dl
}), El = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24"
};
function Dl(e, t) {
	return j(), z("svg", El, [...t[0] ||= [I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M22 12H2m9.3-9.3L2 12l9.3 9.3"
	}, null, -1)]]);
}
var Ol = { render: Dl }, kl = /* @__PURE__ */ Y({
	default: () => Ml,
	render: () => jl
}), Al = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24"
};
function jl(e, t) {
	return j(), z("svg", Al, [...t[0] ||= [I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M2 12h20m-9.3 9.3L22 12l-9.3-9.3"
	}, null, -1)]]);
}
var Ml = { render: jl }, Nl = /* @__PURE__ */ Y({
	default: () => Il,
	render: () => Fl
}), Pl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Fl(e, t) {
	return j(), z("svg", Pl, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M8 3H7a2 2 0 0 0-2 2v5a2 2 0 0 1-2 2 2 2 0 0 1 2 2v5c0 1.1.9 2 2 2h1m8 0h1a2 2 0 0 0 2-2v-5c0-1.1.9-2 2-2a2 2 0 0 1-2-2V5a2 2 0 0 0-2-2h-1"
	}, null, -1)]]);
}
var Il = { render: Fl }, Ll = /* @__PURE__ */ Y({
	default: () => Bl,
	render: () => zl
}), Rl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function zl(e, t) {
	return j(), z("svg", Rl, [...t[0] ||= [
		I("path", { d: "M16.4 6.8v5.6H7.6m0-5.6v10.4" }, null, -1),
		I("circle", {
			cx: "7.6",
			cy: "4.4",
			r: "2.4"
		}, null, -1),
		I("circle", {
			cx: "7.6",
			cy: "19.6",
			r: "2.4"
		}, null, -1),
		I("circle", {
			cx: "16.4",
			cy: "4.4",
			r: "2.4"
		}, null, -1)
	]]);
}
var Bl = { render: zl }, Vl = /* @__PURE__ */ Y({
	default: () => Wl,
	render: () => Ul
}), Hl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Ul(e, t) {
	return j(), z("svg", Hl, [...t[0] ||= [
		I("path", { d: "M12 22.125V4.712S9.545 1.985 1.268 1.875a.5.5 0 0 0-.366.15.52.52 0 0 0-.152.369v16.375a.515.515 0 0 0 .5.519C9.543 19.4 12 22.125 12 22.125" }, null, -1),
		I("path", { d: "M9 11.18a21.3 21.3 0 0 0-5.26-1.055M9 15.375a21.3 21.3 0 0 0-5.26-1.055M15 11.18a21.3 21.3 0 0 1 5.26-1.055M15 15.375a21.3 21.3 0 0 1 5.26-1.055" }, null, -1),
		I("path", { d: "M12 22.125V4.712s2.455-2.727 10.732-2.837a.5.5 0 0 1 .366.15.52.52 0 0 1 .152.369v16.375a.515.515 0 0 1-.5.519C14.457 19.4 12 22.125 12 22.125" }, null, -1)
	]]);
}
var Wl = { render: Ul }, Gl = /* @__PURE__ */ Y({
	default: () => Jl,
	render: () => ql
}), Kl = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24"
};
function ql(e, t) {
	return j(), z("svg", Kl, [...t[0] ||= [I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M21.4 4.6 10.6 19.4l-8-6.4"
	}, null, -1)]]);
}
var Jl = { render: ql }, Yl = /* @__PURE__ */ Y({
	default: () => Ql,
	render: () => Zl
}), Xl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Zl(e, t) {
	return j(), z("svg", Xl, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "m18 10-6 6-6-6"
	}, null, -1)]]);
}
var Ql = { render: Zl }, $l = /* @__PURE__ */ Y({
	default: () => nu,
	render: () => tu
}), eu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function tu(e, t) {
	return j(), z("svg", eu, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "m14 18-6-6 6-6"
	}, null, -1)]]);
}
var nu = { render: tu }, ru = /* @__PURE__ */ Y({
	default: () => ou,
	render: () => au
}), iu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function au(e, t) {
	return j(), z("svg", iu, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "m9 18 6-6-6-6"
	}, null, -1)]]);
}
var ou = { render: au }, su = /* @__PURE__ */ Y({
	default: () => uu,
	render: () => lu
}), cu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function lu(e, t) {
	return j(), z("svg", cu, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "m18 15-6-6-6 6"
	}, null, -1)]]);
}
var uu = { render: lu }, du = /* @__PURE__ */ Y({
	default: () => mu,
	render: () => pu
}), fu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function pu(e, t) {
	return j(), z("svg", fu, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2m-6 4h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2"
	}, null, -1)]]);
}
var mu = { render: pu }, hu = /* @__PURE__ */ Y({
	default: () => vu,
	render: () => _u
}), gu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function _u(e, t) {
	return j(), z("svg", gu, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M18 6 6 18M6 6l12 12"
	}, null, -1)]]);
}
var vu = { render: _u }, yu = /* @__PURE__ */ Y({
	default: () => Su,
	render: () => xu
}), bu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function xu(e, t) {
	return j(), z("svg", bu, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "m9.273 9.273 5.454 5.454m0-5.454-5.454 5.454M5.57 3h12.86A2.57 2.57 0 0 1 21 5.571V18.43A2.57 2.57 0 0 1 18.429 21H5.57A2.57 2.57 0 0 1 3 18.429V5.57A2.57 2.57 0 0 1 5.571 3Z"
	}, null, -1)]]);
}
var Su = { render: xu }, Cu = /* @__PURE__ */ Y({
	default: () => Eu,
	render: () => Tu
}), wu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Tu(e, t) {
	return j(), z("svg", wu, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2m-3.121 8.879 4.242 4.242m0-4.242L12.88 17.12M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2"
	}, null, -1)]]);
}
var Eu = { render: Tu }, Du = /* @__PURE__ */ Y({
	default: () => Au,
	render: () => ku
}), Ou = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function ku(e, t) {
	return j(), z("svg", Ou, [...t[0] ||= [I("path", { d: "M18.375 19.5a4.875 4.875 0 1 0-2.764-8.885A7.5 7.5 0 1 0 8.25 19.5z" }, null, -1)]]);
}
var Au = { render: ku }, ju = /* @__PURE__ */ Y({
	default: () => Pu,
	render: () => Nu
}), Mu = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24"
};
function Nu(e, t) {
	return j(), z("svg", Mu, [...t[0] ||= [I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M21.75 9V6a1.5 1.5 0 0 0-1.5-1.5h-12V3a1.5 1.5 0 0 0-1.5-1.5h-4.5A1.5 1.5 0 0 0 .75 3v17.8a1.7 1.7 0 0 0 3.336.438l2.352-11.154A1.5 1.5 0 0 1 7.879 9za1.5 1.5 0 0 1 1.45 1.886l-2.2 10.5a1.5 1.5 0 0 1-1.45 1.114H2.447"
	}, null, -1), I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "m12 13.5-2.25 2.25L12 18m4.5-4.5 2.25 2.25L16.5 18"
	}, null, -1)]]);
}
var Pu = { render: Nu }, Fu = /* @__PURE__ */ Y({
	default: () => Ru,
	render: () => Lu
}), Iu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Lu(e, t) {
	return j(), z("svg", Iu, [...t[0] ||= [I("path", { d: "M10.546 2.438a1.957 1.957 0 0 0 2.908 0L14.4 1.4a1.959 1.959 0 0 1 3.41 1.413l-.071 1.4a1.96 1.96 0 0 0 2.051 2.054l1.4-.071a1.959 1.959 0 0 1 1.41 3.41l-1.042.94a1.96 1.96 0 0 0 0 2.909l1.042.94a1.959 1.959 0 0 1-1.413 3.41l-1.4-.071a1.96 1.96 0 0 0-2.056 2.056l.071 1.4A1.959 1.959 0 0 1 14.4 22.6l-.941-1.041a1.96 1.96 0 0 0-2.908 0L9.606 22.6A1.959 1.959 0 0 1 6.2 21.192l.072-1.4a1.96 1.96 0 0 0-2.056-2.056l-1.4.071A1.958 1.958 0 0 1 1.4 14.4l1.041-.94a1.96 1.96 0 0 0 0-2.909L1.4 9.606A1.958 1.958 0 0 1 2.809 6.2l1.4.071a1.96 1.96 0 0 0 2.058-2.06L6.2 2.81A1.959 1.959 0 0 1 9.606 1.4z" }, null, -1), I("path", { d: "M7.5 12.001a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0" }, null, -1)]]);
}
var Ru = { render: Lu }, zu = /* @__PURE__ */ Y({
	default: () => Hu,
	render: () => Vu
}), Bu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Vu(e, t) {
	return j(), z("svg", Bu, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M20.86 16.6c0 .32-.16.64-.47.72l-6.3 2.83a.93.93 0 0 1-.8-.08c-.23-.16-.38-.4-.38-.63V4.56c0-.24.15-.55.39-.63.24-.16.47-.16.79-.08l6.3 2.83c.31.16.47.4.47.71v9.22zM10.7 19.52a.77.77 0 0 1-.7-.08.72.72 0 0 1-.32-.63V5.35c0-.24.15-.56.4-.63.23-.16.46-.16.78-.08M7.43 18.73a.77.77 0 0 1-.7-.08.72.72 0 0 1-.32-.63V6.05c0-.23.16-.55.4-.63.23-.15.47-.15.78-.07m-3.43 12.6a.77.77 0 0 1-.7-.08.72.72 0 0 1-.32-.63V6.84c0-.23.16-.55.4-.63.23-.16.47-.16.78-.08"
	}, null, -1)]]);
}
var Hu = { render: Vu }, Uu = /* @__PURE__ */ Y({
	default: () => Ku,
	render: () => Gu
}), Wu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Gu(e, t) {
	return j(), z("svg", Wu, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M15.739 8.061c-2.02.404-4.041-1.01-4.445-3.03-.202-1.01 0-2.223.606-3.031C6.445 2 2 6.445 2 11.9s4.445 9.9 9.9 9.9 9.9-4.445 9.9-9.9v-.808c-1.616 1.212-4.04.808-5.253-.808-.606-.606-.808-1.415-.808-2.223"
	}, null, -1), I("path", {
		fill: "currentColor",
		d: "M8.667 15.133a1.212 1.212 0 1 0 0-2.425 1.212 1.212 0 0 0 0 2.425m4.243 1.212a1.212 1.212 0 1 0 0-2.424 1.212 1.212 0 0 0 0 2.424M9.88 9.88a1.212 1.212 0 1 0 0-2.425 1.212 1.212 0 0 0 0 2.425"
	}, null, -1)]]);
}
var Ku = { render: Gu }, qu = /* @__PURE__ */ Y({
	default: () => Xu,
	render: () => Yu
}), Ju = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Yu(e, t) {
	return j(), z("svg", Ju, [...t[0] ||= [I("path", { d: "M17.673 16.462C10.59 16.46 5.52 9.612 7.59 2.837.22 6.233-.71 16.333 5.917 21.016c5.864 4.144 14.064 1.34 16.163-5.526-1.38.64-2.884.972-4.407.972M11.996 3.484h4.866m-2.433-2.433v4.867m4.867 2.433h3.244m-1.622-1.622v3.244" }, null, -1)]]);
}
var Xu = { render: Yu }, Zu = /* @__PURE__ */ Y({
	default: () => ed,
	render: () => $u
}), Qu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function $u(e, t) {
	return j(), z("svg", Qu, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M3 6h18m-2 0v14c0 1-1 2-2 2H7c-1 0-2-1-2-2V6m3 0V4c0-1 1-2 2-2h4c1 0 2 1 2 2v2m-6 5v6m4-6v6"
	}, null, -1)]]);
}
var ed = { render: $u }, td = /* @__PURE__ */ Y({
	default: () => id,
	render: () => rd
}), nd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function rd(e, t) {
	return j(), z("svg", nd, [...t[0] ||= [I("path", { d: "M10.145 5.108a.584.584 0 0 1-.657-.37l-.24-.705a.51.51 0 0 0-.496-.35c-1.835.065-3.434.577-4.13.834a1.2 1.2 0 0 0-.6.474c-.75 1.142-3.085 5.242-3.02 11.944.003.4.169.78.485 1.025.716.556 2.259 1.576 4.702 2.314.358.108.75.004.962-.304.316-.462.597-1.04.796-1.494a.56.56 0 0 1 .669-.31c.87.248 1.993.439 3.39.439 1.393 0 2.512-.19 3.379-.437a.56.56 0 0 1 .669.31c.199.454.48 1.03.795 1.492.211.308.604.412.962.304 2.443-.738 3.986-1.758 4.703-2.314.315-.245.48-.626.485-1.025.063-6.652-2.236-10.74-3.003-11.917a1.25 1.25 0 0 0-.654-.5c-.75-.256-2.428-.763-4.094-.833a.505.505 0 0 0-.496.348l-.239.703a.586.586 0 0 1-.66.37 10.5 10.5 0 0 0-1.846-.15c-.827 0-1.461.08-1.862.152" }, null, -1), I("path", { d: "M10 12.553c0 1.38-1.008 2.5-2.25 2.5-1.243 0-2.25-1.12-2.25-2.5 0-1.381 1.007-2.5 2.25-2.5 1.242 0 2.25 1.119 2.25 2.5m4 0c0 1.38 1.007 2.5 2.25 2.5 1.242 0 2.25-1.12 2.25-2.5 0-1.381-1.008-2.5-2.25-2.5-1.243 0-2.25 1.119-2.25 2.5" }, null, -1)]]);
}
var id = { render: rd }, ad = /* @__PURE__ */ Y({
	default: () => cd,
	render: () => sd
}), od = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24"
};
function sd(e, t) {
	return j(), z("svg", od, [...t[0] ||= [I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M5.4 22.2h13c1.1 0 2-.9 2-2V3.6c0-1.1-.9-2-2-2h-9l-6 6v12.6c0 1.1.9 2 2 2"
	}, null, -1), I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M3.6 7.6h4c1.1 0 2-.9 2-2v-4zm9.4 0h4m-10 5h10M7 17.4h10"
	}, null, -1)]]);
}
var cd = { render: sd }, ld = /* @__PURE__ */ Y({
	default: () => fd,
	render: () => dd
}), ud = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function dd(e, t) {
	return j(), z("svg", ud, [...t[0] ||= [I("path", { d: "M12.001 3.75v12m-4.5-4.5 4.5 4.5 4.5-4.5m6.75 4.5v1.5a3 3 0 0 1-3 3h-16.5a3 3 0 0 1-3-3v-1.5" }, null, -1)]]);
}
var fd = { render: dd }, pd = /* @__PURE__ */ Y({
	default: () => gd,
	render: () => hd
}), md = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function hd(e, t) {
	return j(), z("svg", md, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M7.42 16.58H3.25a.83.83 0 0 1-.83-.83V3.25a.83.83 0 0 1 .83-.83h12.5a.83.83 0 0 1 .83.83v4.17"
	}, null, -1), I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M8.25 7.42h12.5s.83 0 .83.83v12.5s0 .83-.83.83H8.25s-.83 0-.83-.83V8.25s0-.83.83-.83"
	}, null, -1)]]);
}
var gd = { render: hd }, _d = /* @__PURE__ */ Y({
	default: () => bd,
	render: () => yd
}), vd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function yd(e, t) {
	return j(), z("svg", vd, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M14 3H5.571A2.57 2.57 0 0 0 3 5.571V18.43A2.57 2.57 0 0 0 5.571 21H18.43A2.57 2.57 0 0 0 21 18.429V10m.96-5.35a1.845 1.845 0 0 0-2.61-2.61l-6.644 6.647a1.3 1.3 0 0 0-.328.543l-.864 2.849a.327.327 0 0 0 .408.407l2.849-.864c.205-.062.391-.174.543-.325l6.645-6.647Z"
	}, null, -1)]]);
}
var bd = { render: yd }, xd = /* @__PURE__ */ Y({
	default: () => wd,
	render: () => Cd
}), Sd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Cd(e, t) {
	return j(), z("svg", Sd, [...t[0] ||= [I("path", { d: "M6 11c-.5 0-1 .4-1 1s.5 1 1 1 1-.4 1-1-.5-1-1-1m12 0c-.6 0-1 .4-1 1s.4 1 1 1 1-.4 1-1-.4-1-1-1m-6 0c-.6 0-1 .4-1 1s.4 1 1 1 1-.4 1-1-.4-1-1-1" }, null, -1)]]);
}
var wd = { render: Cd }, Td = /* @__PURE__ */ Y({
	default: () => Od,
	render: () => Dd
}), Ed = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Dd(e, t) {
	return j(), z("svg", Ed, [...t[0] ||= [I("path", { d: "M2.25 4.5h19.5s1.5 0 1.5 1.5v12s0 1.5-1.5 1.5H2.25s-1.5 0-1.5-1.5V6s0-1.5 1.5-1.5m13.437 5.475L19.5 13.5M8.313 9.975 4.5 13.5" }, null, -1), I("path", { d: "m22.88 5.014-9.513 6.56a2.41 2.41 0 0 1-2.734 0L1.12 5.014" }, null, -1)]]);
}
var Od = { render: Dd }, kd = /* @__PURE__ */ Y({
	default: () => Md,
	render: () => jd
}), Ad = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function jd(e, t) {
	return j(), z("svg", Ad, [...t[0] ||= [I("path", { d: "M12 17.6c-.2 0-.4-.2-.4-.4s.2-.4.4-.4m0 .8c.2 0 .4-.2.4-.4s-.2-.4-.4-.4m0-3V5.6" }, null, -1), I("path", { d: "M12 22c5.5 0 10-4.5 10-10S17.5 2 12 2 2 6.5 2 12s4.5 10 10 10" }, null, -1)]]);
}
var Md = { render: jd }, Nd = /* @__PURE__ */ Y({
	default: () => Id,
	render: () => Fd
}), Pd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Fd(e, t) {
	return j(), z("svg", Pd, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "m18.59 15.3 2.9-2.91a1.32 1.32 0 0 0 0-1.87l-1.85-1.85a3.3 3.3 0 1 1-4.31-4.31L13.48 2.5a1.32 1.32 0 0 0-1.87 0l-2.9 2.91a3.3 3.3 0 1 0-3.3 3.3l-2.9 2.9a1.32 1.32 0 0 0 0 1.87l1.85 1.85a3.3 3.3 0 1 1 4.31 4.31l1.85 1.85a1.32 1.32 0 0 0 1.87 0l2.9-2.9a3.3 3.3 0 1 0 3.3-3.3Z"
	}, null, -1)]]);
}
var Id = { render: Fd }, Ld = /* @__PURE__ */ Y({
	default: () => Bd,
	render: () => zd
}), Rd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function zd(e, t) {
	return j(), z("svg", Rd, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M6.4 4H20v13.59M4 20 20 4"
	}, null, -1)]]);
}
var Bd = { render: zd }, Vd = /* @__PURE__ */ Y({
	default: () => Wd,
	render: () => Ud
}), Hd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Ud(e, t) {
	return j(), z("svg", Hd, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M4 6h16M7.556 12h8.888m-6.222 6h3.556"
	}, null, -1)]]);
}
var Wd = { render: Ud }, Gd = /* @__PURE__ */ Y({
	default: () => Jd,
	render: () => qd
}), Kd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function qd(e, t) {
	return j(), z("svg", Kd, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M20 20a2 2 0 0 0 2-2V8a2 2 0 0 0-2-2h-7.9a2 2 0 0 1-1.69-.9L9.6 3.9A2 2 0 0 0 7.93 3H4a2 2 0 0 0-2 2v13a2 2 0 0 0 2 2z"
	}, null, -1)]]);
}
var Jd = { render: qd }, Yd = /* @__PURE__ */ Y({
	default: () => Qd,
	render: () => Zd
}), Xd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 1024 1024"
};
function Zd(e, t) {
	return j(), z("svg", Xd, [...t[0] ||= [I("path", { d: "M512 0a512 512 0 0 0-162 998c26 4 35-11 35-25l-1-95c-128 23-161-32-172-60-6-15-31-61-52-73-18-10-44-33-1-33 40-1 69 37 78 52 46 78 120 56 149 43 5-33 18-56 33-69-114-13-234-56-234-253 0-56 20-101 53-137-5-13-23-65 5-136 0 0 43-13 141 53a487 487 0 0 1 256 0c98-66 141-53 141-53 28 71 10 123 5 136 33 36 53 81 53 137 0 197-120 240-234 253 18 16 35 47 35 95l-1 140c0 14 9 30 35 25A512 512 0 0 0 512 0" }, null, -1)]]);
}
var Qd = { render: Zd }, $d = /* @__PURE__ */ Y({
	default: () => nf,
	render: () => tf
}), ef = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function tf(e, t) {
	return j(), z("svg", ef, [...t[0] ||= [I("path", { d: "M16.643 22.94v-3.135a3.68 3.68 0 0 0-1.026-2.852c3.43-.382 7.036-1.682 7.036-7.648a5.94 5.94 0 0 0-1.64-4.097 5.54 5.54 0 0 0-.097-4.12s-1.29-.382-4.272 1.618a14.6 14.6 0 0 0-7.649 0c-2.982-2-4.272-1.617-4.272-1.617a5.54 5.54 0 0 0-.098 4.119 5.94 5.94 0 0 0-1.639 4.13c0 5.922 3.606 7.222 7.036 7.648a3.68 3.68 0 0 0-1.027 2.819v3.136m0-2.186c-3.277 1.064-6.009 0-7.648-3.278" }, null, -1)]]);
}
var nf = { render: tf }, rf = /* @__PURE__ */ Y({
	default: () => sf,
	render: () => of
}), af = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function of(e, t) {
	return j(), z("svg", af, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M22 12c0 5.523-4.477 10-10 10m10-10c0-5.523-4.477-10-10-10m10 10H2m10 10C6.477 22 2 17.523 2 12m10 10a14.5 14.5 0 0 1 0-20m0 20a14.5 14.5 0 0 0 0-20M2 12C2 6.477 6.477 2 12 2"
	}, null, -1)]]);
}
var sf = { render: of }, cf = /* @__PURE__ */ Y({
	default: () => df,
	render: () => uf
}), lf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function uf(e, t) {
	return j(), z("svg", lf, [...t[0] ||= [I("path", { d: "M23.93 10.67a.76.76 0 0 0-.75-.67H12.75a.76.76 0 0 0-.75.75v3.5a.76.76 0 0 0 .75.75h5.58A7 7 0 1 1 12 5a7 7 0 0 1 4.23 1.42.74.74 0 0 0 1-.07l2.47-2.49a.75.75 0 0 0 .22-.57.77.77 0 0 0-.27-.54A12 12 0 1 0 24 12a12 12 0 0 0-.07-1.33" }, null, -1)]]);
}
var df = { render: uf }, ff = /* @__PURE__ */ Y({
	default: () => hf,
	render: () => mf
}), pf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function mf(e, t) {
	return j(), z("svg", pf, [...t[0] ||= [I("path", { d: "M9.2 9.2c0-.5.1-1 .4-1.5s.6-.8 1.1-1q.75-.3 1.5-.3c.75 0 1 .2 1.4.5s.7.7 1 1.2c.2.5.3 1 .2 1.5s-.3 1-.6 1.4-.8.7-1.2.9c-.255.128-.5.3-.7.5s-.3.5-.3.8v.9m0 3.5c-.2 0-.4-.2-.4-.4s.2-.4.4-.4.4.2.4.4-.2.4-.4.4" }, null, -1), I("path", { d: "M12 22c5.524 0 10-4.476 10-10S17.524 2 12 2 2 6.476 2 12s4.476 10 10 10" }, null, -1)]]);
}
var hf = { render: mf }, gf = /* @__PURE__ */ Y({
	default: () => yf,
	render: () => vf
}), _f = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function vf(e, t) {
	return j(), z("svg", _f, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M9.88 14.12a3 3 0 1 1 4.24-4.24m-3.39 9.04q.632.079 1.27.08c7 0 10-7 10-7a13.2 13.2 0 0 0-1.67-2.68M6.61 17.39A13.5 13.5 0 0 1 2 12s3-7 10-7a9.74 9.74 0 0 1 5.39 1.61M2 22 22 2"
	}, null, -1)]]);
}
var yf = { render: vf }, bf = /* @__PURE__ */ Y({
	default: () => Cf,
	render: () => Sf
}), xf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Sf(e, t) {
	return j(), z("svg", xf, [...t[0] ||= [I("path", { d: "M12.9 6.8v6.1h4.7" }, null, -1), I("path", { d: "M6.1 17.2c1.6 2.2 4.2 3.6 7.1 3.6 4.8 0 8.8-3.9 8.8-8.8s-3.9-8.8-8.8-8.8-8.8 4-8.8 8.8v1.7M2 11.3l2.4 2.4 2.4-2.4" }, null, -1)]]);
}
var Cf = { render: Sf }, wf = /* @__PURE__ */ Y({
	default: () => Df,
	render: () => Ef
}), Tf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Ef(e, t) {
	return j(), z("svg", Tf, [...t[0] ||= [I("path", { d: "M22.1 9.2 12 1.5 1.8 9.2c-.2.2-.3.5-.4.7v11.7c0 .5.4.9.9.9h6.1v-4.9c0-1.9 1.6-3.5 3.5-3.5s3.5 1.6 3.5 3.5v4.9h6.1c.5 0 .9-.4.9-.9V9.9c0-.3-.1-.6-.4-.7z" }, null, -1)]]);
}
var Df = { render: Ef }, Of = /* @__PURE__ */ Y({
	default: () => jf,
	render: () => Af
}), kf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Af(e, t) {
	return j(), z("svg", kf, [...t[0] ||= [
		I("path", { d: "M12 10.67v7.98M14.66 16 12 18.64 9.34 16" }, null, -1),
		I("path", { d: "M3.35 7.34h17.3s1.33 0 1.33 1.33v11.98s0 1.33-1.33 1.33H3.35s-1.33 0-1.33-1.33V8.67s0-1.33 1.33-1.33" }, null, -1),
		I("path", { d: "m2.2 8 2.13-5.19a1.33 1.33 0 0 1 1.22-.79h12.9a1.33 1.33 0 0 1 1.22.8l2.08 5.1M12 7.34V2.02" }, null, -1)
	]]);
}
var jf = { render: Af }, Mf = /* @__PURE__ */ Y({
	default: () => Ff,
	render: () => Pf
}), Nf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Pf(e, t) {
	return j(), z("svg", Nf, [...t[0] ||= [
		I("path", {
			stroke: "currentColor",
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
			d: "M12 22c5.523 0 10-4.477 10-10S17.523 2 12 2 2 6.477 2 12s4.477 10 10 10"
		}, null, -1),
		I("path", {
			stroke: "currentColor",
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
			d: "M12 17v-6 0a.5.5 0 0 0-.5-.5l-.5.001h-1M12 17h-2m2 0h2"
		}, null, -1),
		I("path", {
			fill: "currentColor",
			"fill-rule": "evenodd",
			d: "M10.75 7.5a1 1 0 1 1 2 0 1 1 0 0 1-2 0",
			"clip-rule": "evenodd"
		}, null, -1)
	]]);
}
var Ff = { render: Pf }, If = /* @__PURE__ */ Y({
	default: () => zf,
	render: () => Rf
}), Lf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Rf(e, t) {
	return j(), z("svg", Lf, [...t[0] ||= [I("path", { d: "M12.82 14.51 15.36 12l1.76.47a1.56 1.56 0 0 0 1.51-.47 1.58 1.58 0 0 0 .37-1.49l-.47-1.75.82-.76 1.76.47A1.56 1.56 0 0 0 22.62 8 1.58 1.58 0 0 0 23 6.52l-.47-1.75a2.35 2.35 0 0 0-3.33-3.33l-9.71 9.74a6.29 6.29 0 1 0 3.33 3.33" }, null, -1), I("path", { d: "M4.26 17.84a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 1 0-3.8 0" }, null, -1)]]);
}
var zf = { render: Rf }, Bf = /* @__PURE__ */ Y({
	default: () => Uf,
	render: () => Hf
}), Vf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Hf(e, t) {
	return j(), z("svg", Vf, [...t[0] ||= [I("path", { d: "M16.35 16.5v1c0 1.1-.9 2-2 2H2.75c-1.1 0-2-.9-2-2v-11c0-1.1.9-2 2-2h11.6c1.1 0 2 .9 2 2v1M5.25 12h18m0 0-3 3.1m3-3.1-3-2.9" }, null, -1)]]);
}
var Uf = { render: Hf }, Wf = /* @__PURE__ */ Y({
	default: () => qf,
	render: () => Kf
}), Gf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Kf(e, t) {
	return j(), z("svg", Gf, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M6.55 12a5.46 5.46 0 1 0 10.91.481A5.46 5.46 0 0 0 6.55 12m0 0H2m4.55 0H4.73m12.31 2.1a5.46 5.46 0 0 1-6.614-6.887M12 2v4.55m7.08-1.62-3.22 3.22M22 12h-4.54m1.62 7.08L16 16.01M12 22v-4m-7.07 1.08L8 16.01M4.93 4.93l3.22 3.22"
	}, null, -1)]]);
}
var qf = { render: Kf }, Jf = /* @__PURE__ */ Y({
	default: () => Zf,
	render: () => Xf
}), Yf = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24"
};
function Xf(e, t) {
	return j(), z("svg", Yf, [...t[0] ||= [I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M7.501 12a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0m4.5-10.5v3m0 15v3m10.5-10.5h-3m-15 0h-3m17.924-7.424-2.121 2.121M6.697 17.304l-2.121 2.121m14.849 0-2.121-2.121M6.697 6.697 4.576 4.576"
	}, null, -1)]]);
}
var Zf = { render: Xf }, Qf = /* @__PURE__ */ Y({
	default: () => tp,
	render: () => ep
}), $f = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function ep(e, t) {
	return j(), z("svg", $f, [...t[0] ||= [I("path", { d: "M13.5 18 12 19.5c-1 1-2.3 1.5-3.7 1.5s-2.7-.6-3.7-1.5c-1-1-1.5-2.3-1.5-3.7s.6-2.7 1.5-3.7l1.5-1.5M10.5 6 12 4.5c1-1 2.3-1.5 3.7-1.5s2.7.6 3.7 1.5c1 1 1.5 2.3 1.5 3.7s-.6 2.7-1.5 3.7l-1.5 1.5M9 15l6-6" }, null, -1)]]);
}
var tp = { render: ep }, np = /* @__PURE__ */ Y({
	default: () => ap,
	render: () => ip
}), rp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function ip(e, t) {
	return j(), z("svg", rp, [...t[0] ||= [I("path", { d: "M12 17a1 1 0 1 0 0-2 1 1 0 0 0 0 2" }, null, -1), I("path", { d: "M5.778 10h12.444c.982 0 1.778.895 1.778 2v8c0 1.105-.796 2-1.778 2H5.778C4.796 22 4 21.105 4 20v-8c0-1.105.796-2 1.778-2M7 10V7a5 5 0 1 1 10 0v3" }, null, -1)]]);
}
var ap = { render: ip }, op = /* @__PURE__ */ Y({
	default: () => lp,
	render: () => cp
}), sp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 593 593"
};
function cp(e, t) {
	return j(), z("svg", sp, [...t[0] ||= [I("path", {
		"fill-rule": "evenodd",
		d: "M347 0c6 0 12 5 12 12v134l94-95c5-5 13-5 17 0l72 72c4 4 5 12 0 16v1l-95 94h134c7 0 12 5 12 12v101c0 7-5 12-12 12H447l95 94c4 5 5 13 0 17l-72 72c-4 4-12 5-16 0h-1l-94-95v134c0 7-5 12-12 12H246c-7 0-12-5-12-12v-70c0-22 9-43 24-59l130-130c14-14 14-37 0-51L259 142a84 84 0 0 1-25-59V12c0-7 5-12 12-12zM138 52h1l219 219c14 14 14 37 0 51L139 542c-4 5-12 5-17 0l-71-70c-4-5-5-12 0-17l95-96H12c-7 0-12-5-12-12V246c0-7 5-12 12-12h134l-95-94c-4-5-4-12 0-17l71-71c4-5 12-5 16 0"
	}, null, -1)]]);
}
var lp = { render: cp }, up = /* @__PURE__ */ Y({
	default: () => pp,
	render: () => fp
}), dp = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24"
};
function fp(e, t) {
	return j(), z("svg", dp, [...t[0] ||= [I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "m.75 23.25 15-15m-5.25 0H8.25m15 0H21M21 3l-1.591 1.591M15.75 3V.75m0 15V13.5m-3.659-8.909L10.5 3M21 13.5l-1.591-1.591"
	}, null, -1)]]);
}
var pp = { render: fp }, mp = /* @__PURE__ */ Y({
	default: () => _p,
	render: () => gp
}), hp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function gp(e, t) {
	return j(), z("svg", hp, [...t[0] ||= [I("path", {
		fill: "currentColor",
		d: "M3 16.142V8.245h2.323l2.322 2.903 2.323-2.903h2.322v7.897H9.968v-4.53l-2.323 2.904-2.322-2.903v4.529zm14.516 0-3.484-3.832h2.323V8.245h2.322v4.065H21z"
	}, null, -1)]]);
}
var _p = { render: gp }, vp = /* @__PURE__ */ Y({
	default: () => xp,
	render: () => bp
}), yp = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24"
};
function bp(e, t) {
	return j(), z("svg", yp, [...t[0] ||= [I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M22 6.8H2m20 10.4H2"
	}, null, -1)]]);
}
var xp = { render: bp }, Sp = /* @__PURE__ */ Y({
	default: () => Tp,
	render: () => wp
}), Cp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function wp(e, t) {
	return j(), z("svg", Cp, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "m4.9 4.9 14.2 14.2M22 12c0 5.523-4.477 10-10 10S2 17.523 2 12 6.477 2 12 2s10 4.477 10 10"
	}, null, -1)]]);
}
var Tp = { render: wp }, Ep = /* @__PURE__ */ Y({
	default: () => kp,
	render: () => Op
}), Dp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Op(e, t) {
	return j(), z("svg", Dp, [...t[0] ||= [I("path", { d: "M17.333 5.34c1.39-.22 2.796-.334 4.205-.34.121 0 .238.043.329.122a.44.44 0 0 1 .133.314v13.73a.44.44 0 0 1-.133.306.46.46 0 0 1-.311.13C14.186 19.708 12 22 12 22m0 0V7.38S9.822 5.096 2.462 5a.5.5 0 0 0-.329.122.44.44 0 0 0-.133.314v13.73a.44.44 0 0 0 .133.306.46.46 0 0 0 .311.13C9.814 19.708 12 22 12 22" }, null, -1), I("path", { d: "M12 22a5.67 5.67 0 0 1 1.367-3.135c.967-1.141 2.237-1.923 3.633-2.236V2.443a.45.45 0 0 0-.051-.21.4.4 0 0 0-.14-.154.47.47 0 0 0-.409-.054 6.44 6.44 0 0 0-3.033 2.063A5.86 5.86 0 0 0 12 7.205" }, null, -1)]]);
}
var kp = { render: Op }, Ap = /* @__PURE__ */ Y({
	default: () => Np,
	render: () => Mp
}), jp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Mp(e, t) {
	return j(), z("svg", jp, [...t[0] ||= [I("path", { d: "M17 3a2.85 2.85 0 0 1 2.064-1.007 2.87 2.87 0 0 1 2.14.834 2.83 2.83 0 0 1 .825 2.131A2.8 2.8 0 0 1 21 7L7.5 20.5 2 22l1.5-5.5z" }, null, -1)]]);
}
var Np = { render: Mp }, Pp = /* @__PURE__ */ Y({
	default: () => Lp,
	render: () => Ip
}), Fp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Ip(e, t) {
	return j(), z("svg", Fp, [...t[0] ||= [I("path", { d: "M6 6.663c0-1.582 1.75-2.538 3.082-1.682l8.301 5.337a2 2 0 0 1 0 3.364L9.082 19.02C7.75 19.875 6 18.919 6 17.337z" }, null, -1)]]);
}
var Lp = { render: Ip }, Rp = /* @__PURE__ */ Y({
	default: () => Vp,
	render: () => Bp
}), zp = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24"
};
function Bp(e, t) {
	return j(), z("svg", zp, [...t[0] ||= [I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M5.25 14.248v4.5H.75m18-9v-4.5h4.5m-4.218-.003A9.752 9.752 0 0 1 8.246 21m-3.279-2.249A9.753 9.753 0 0 1 15.754 3"
	}, null, -1)]]);
}
var Vp = { render: Bp }, Hp = /* @__PURE__ */ Y({
	default: () => Gp,
	render: () => Wp
}), Up = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Wp(e, t) {
	return j(), z("svg", Up, [...t[0] ||= [I("path", { d: "M16.22 2.663a1.47 1.47 0 0 0-1.09 0L8.87 5.167c-.35.14-.74.14-1.09 0L1.982 2.848a.735.735 0 0 0-1.008.686V17.62c0 .601.366 1.142.924 1.365l5.88 2.352c.35.14.742.14 1.092 0l6.258-2.504c.35-.14.741-.14 1.092 0l5.796 2.315a.735.735 0 0 0 1.008-.686V6.38a1.47 1.47 0 0 0-.924-1.365ZM8.325 5.272v16.17m7.35-18.884v16.17" }, null, -1)]]);
}
var Gp = { render: Wp }, Kp = /* @__PURE__ */ Y({
	default: () => Yp,
	render: () => Jp
}), qp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Jp(e, t) {
	return j(), z("svg", qp, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M3 15c1.895 3 3.79 4 6.632 4s6.631-3 6.631-7-2.842-7-5.684-7-4.737 1.5-4.737 4 1.895 5 5.684 5S19.492 11.547 21 9"
	}, null, -1)]]);
}
var Yp = { render: Jp }, Xp = /* @__PURE__ */ Y({
	default: () => $p,
	render: () => Qp
}), Zp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Qp(e, t) {
	return j(), z("svg", Zp, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M11 19a8 8 0 1 0 0-16 8 8 0 0 0 0 16m10 2-4.35-4.35"
	}, null, -1)]]);
}
var $p = { render: Qp }, em = /* @__PURE__ */ Y({
	default: () => rm,
	render: () => nm
}), tm = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function nm(e, t) {
	return j(), z("svg", tm, [...t[0] ||= [
		I("path", {
			stroke: "currentColor",
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
			d: "M20 12a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v4a2 2 0 0 0 2 2m16 0H4m16 0a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2"
		}, null, -1),
		I("path", {
			fill: "currentColor",
			d: "M18 9a1 1 0 1 0 0-2 1 1 0 0 0 0 2m0 8a1 1 0 1 0 0-2 1 1 0 0 0 0 2"
		}, null, -1),
		I("path", {
			stroke: "currentColor",
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
			d: "M6 8h4m-4 8h4"
		}, null, -1)
	]]);
}
var rm = { render: nm }, im = /* @__PURE__ */ Y({
	default: () => sm,
	render: () => om
}), am = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function om(e, t) {
	return j(), z("svg", am, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M20 7H9m0 0a2 2 0 1 1-4 0 2 2 0 0 1 4 0m7 10H5m11 0a2 2 0 1 0 4 0 2 2 0 0 0-4 0"
	}, null, -1)]]);
}
var sm = { render: om }, cm = /* @__PURE__ */ Y({
	default: () => dm,
	render: () => um
}), lm = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function um(e, t) {
	return j(), z("svg", lm, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M2 12s3-7 10-7 10 7 10 7-3 7-10 7-10-7-10-7"
	}, null, -1), I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6"
	}, null, -1)]]);
}
var dm = { render: um }, fm = /* @__PURE__ */ Y({
	default: () => hm,
	render: () => mm
}), pm = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24"
};
function mm(e, t) {
	return j(), z("svg", pm, [...t[0] ||= [I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M2 5.4h20M2 12h20M2 18.6h13.3"
	}, null, -1)]]);
}
var hm = { render: mm }, gm = /* @__PURE__ */ Y({
	default: () => ym,
	render: () => vm
}), _m = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24"
};
function vm(e, t) {
	return j(), z("svg", _m, [...t[0] ||= [I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M13 15h5M6 9l4 3-4 3"
	}, null, -1), I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M21 2.8H3.1c-.7 0-1.4.6-1.4 1.4v15.6c0 .7.6 1.4 1.4 1.4H21c.7 0 1.4-.6 1.4-1.4V4.2c0-.8-.5-1.4-1.3-1.4z"
	}, null, -1)]]);
}
var ym = { render: vm }, bm = /* @__PURE__ */ Y({
	default: () => Cm,
	render: () => Sm
}), xm = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Sm(e, t) {
	return j(), z("svg", xm, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "m19.5 5.75-1.51 14.34a1.67 1.67 0 0 1-1.66 1.5H7.67A1.67 1.67 0 0 1 6 20.08L4.5 5.75m-2.08 0h19.16m-13.33 0v-2.5a.83.83 0 0 1 .83-.83h5.84a.83.83 0 0 1 .83.83v2.5M12 9.5v8.75m3.75-8.75-.42 8.75M8.25 9.5l.42 8.75"
	}, null, -1)]]);
}
var Cm = { render: Sm }, wm = /* @__PURE__ */ Y({
	default: () => Dm,
	render: () => Em
}), Tm = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Em(e, t) {
	return j(), z("svg", Tm, [...t[0] ||= [I("path", { d: "M12 17a1 1 0 1 0 0-2 1 1 0 0 0 0 2" }, null, -1), I("path", { d: "M5.778 10h12.444c.982 0 1.778.895 1.778 2v8c0 1.105-.796 2-1.778 2H5.778C4.796 22 4 21.105 4 20v-8c0-1.105.796-2 1.778-2M17 10V7a5 5 0 0 0-9.33-2.5" }, null, -1)]]);
}
var Dm = { render: Em }, Om = /* @__PURE__ */ Y({
	default: () => jm,
	render: () => Am
}), km = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Am(e, t) {
	return j(), z("svg", km, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M4.9 19.1c-3.038-3.038-3.71-7.592-2.015-11.3M7.8 16.2c-1.397-1.397-1.945-3.346-1.646-5.2M16.2 7.8c2.3 2.3 2.3 6.1 0 8.5m2.9-11.4C23 8.8 23 15.1 19.1 19m-8.423-8.5a2 2 0 0 1 2.75 2.901M22 22 2 2"
	}, null, -1)]]);
}
var jm = { render: Am }, Mm = /* @__PURE__ */ Y({
	default: () => Fm,
	render: () => Pm
}), Nm = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Pm(e, t) {
	return j(), z("svg", Nm, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M12 4.33v15.32m5.37-9.95L12 4.33 6.63 9.7"
	}, null, -1)]]);
}
var Fm = { render: Pm }, Im = /* @__PURE__ */ Y({
	default: () => zm,
	render: () => Rm
}), Lm = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Rm(e, t) {
	return j(), z("svg", Lm, [...t[0] ||= [I("path", { d: "M3.5 22.2c.3-4.5 4-8 8.5-8s8.2 3.5 8.5 8z" }, null, -1), I("circle", {
		cx: "12",
		cy: "6.2",
		r: "4.5"
	}, null, -1)]]);
}
var zm = { render: Rm }, Bm = /* @__PURE__ */ Y({
	default: () => Um,
	render: () => Hm
}), Vm = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Hm(e, t) {
	return j(), z("svg", Vm, [...t[0] ||= [I("path", { d: "M11.101 1.488H4.83a1 1 0 0 0-1 1v6.614m9.069 13.41h6.272a1 1 0 0 0 1-1v-6.614" }, null, -1), I("path", { d: "m1.23 6.5 2.6 2.6 2.601-2.6m16.339 11-2.6-2.6-2.601 2.6M5.505 18.546a2.551 2.551 0 1 0 0-5.103 2.551 2.551 0 0 0 0 5.103m4.277 3.965c-.559-1.83-2.29-3.202-4.276-3.202-1.988 0-3.718 1.372-4.277 3.202m17.264-15.92a2.551 2.551 0 1 0 0-5.103 2.551 2.551 0 0 0 0 5.103m4.277 3.965c-.559-1.83-2.289-3.202-4.276-3.202s-3.718 1.372-4.276 3.202" }, null, -1)]]);
}
var Um = { render: Hm }, Wm = /* @__PURE__ */ Y({
	default: () => qm,
	render: () => Km
}), Gm = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function Km(e, t) {
	return j(), z("svg", Gm, [...t[0] ||= [I("path", { d: "M3.375 7.875a4.125 4.125 0 1 0 8.25 0 4.125 4.125 0 1 0-8.25 0M.75 20.25a6.75 6.75 0 0 1 13.5 0m.001-15.834a4.125 4.125 0 1 1-.006 6.914M15 13.667a6.757 6.757 0 0 1 8.25 6.583" }, null, -1)]]);
}
var qm = { render: Km }, Jm = /* @__PURE__ */ Y({
	default: () => Zm,
	render: () => Xm
}), Ym = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Xm(e, t) {
	return j(), z("svg", Ym, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "m5.246 12.069-2.74 1.569a1 1 0 0 0 .001 1.74l8.5 4.87a2 2 0 0 0 2 0l8.5-4.87a.999.999 0 0 0 0-1.74l-2.702-1.548m-5.798 3.158a2 2 0 0 1-2 0l-8.5-4.87a1 1 0 0 1 0-1.74l8.5-4.87a2 2 0 0 1 2 0l8.5 4.87a1 1 0 0 1 0 1.74z"
	}, null, -1)]]);
}
var Zm = { render: Xm }, Qm = /* @__PURE__ */ Y({
	default: () => th,
	render: () => eh
}), $m = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function eh(e, t) {
	return j(), z("svg", $m, [...t[0] ||= [I("path", { d: "M2.97 2.771 13.908 5.88a3.77 3.77 0 0 1 2.592 3.5v10.51a2.052 2.052 0 0 1-2.6 2.167l-9.048-2.46a3.7 3.7 0 0 1-2.6-3.457V4.688a2.75 2.75 0 0 1 2.67-2.813H18.75a3 3 0 0 1 3 3v8.953a3.073 3.073 0 0 1-3.11 3.047H16.5" }, null, -1), I("path", { d: "M12.375 13.875a.375.375 0 0 1 0-.75m0 .75a.375.375 0 0 0 0-.75m9.375-3.75H16.5" }, null, -1)]]);
}
var th = { render: eh }, nh = /* @__PURE__ */ Y({
	default: () => ah,
	render: () => ih
}), rh = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function ih(e, t) {
	return j(), z("svg", rh, [...t[0] ||= [I("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M4.9 19.1C1 15.2 1 8.8 4.9 4.9m2.9 11.3c-2.3-2.3-2.3-6.1 0-8.5m8.4.1c2.3 2.3 2.3 6.1 0 8.5m2.9-11.4C23 8.8 23 15.1 19.1 19M14 12a2 2 0 1 1-4 0 2 2 0 0 1 4 0"
	}, null, -1)]]);
}
var ah = { render: ih }, oh = /* @__PURE__ */ Y({
	default: () => lh,
	render: () => ch
}), sh = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	stroke: "currentColor",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
	viewBox: "0 0 24 24"
};
function ch(e, t) {
	return j(), z("svg", sh, [...t[0] ||= [I("path", { d: "M20.25 3.75v19.5M3.75 3.75h16.5m-16.5 19.5V3.75m16.5 19.5H3.75m16.5-19.5H3.75l1.5-3h13.5zM.75 23.25h22.5m-9-2.25a2.25 2.25 0 0 0-4.5 0v2.25h4.5zM7.5 7.13a.37.37 0 1 1 0-.75m0 .75a.37.37 0 1 0 0-.75m4.5.75a.38.38 0 0 1 0-.75m0 .75a.38.38 0 0 0 0-.75m4.5.75a.38.38 0 0 1 0-.75m0 .75a.38.38 0 0 0 0-.75m-9 5.25a.38.38 0 0 1 0-.76m0 .76a.38.38 0 0 0 0-.76m4.5.76a.38.38 0 0 1 0-.76m0 .76a.38.38 0 0 0 0-.76m4.5.76a.38.38 0 0 1 0-.76m0 .76a.38.38 0 0 0 0-.76m-9 5.26a.38.38 0 0 1 0-.75m0 .75a.38.38 0 0 0 0-.75m4.5.75a.38.38 0 0 1 0-.75m0 .75a.38.38 0 0 0 0-.75m4.5.75a.38.38 0 0 1 0-.75m0 .75a.38.38 0 0 0 0-.75" }, null, -1)]]);
}
var lh = { render: ch }, uh = /* @__PURE__ */ Y({
	default: () => ph,
	render: () => fh
}), dh = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function fh(e, t) {
	return j(), z("svg", dh, [...t[0] ||= [I("path", { d: "M9.931 12.645h4.138l-2.07-4.908m0-7.737L.68 3.982l1.726 14.771L12 24l9.596-5.242L23.32 3.984zm7.064 18.31h-2.638l-1.422-3.503H8.996l-1.422 3.504h-2.64L12 2.65z" }, null, -1)]]);
}
var ph = { render: fh }, mh = /* @__PURE__ */ Y({
	default: () => _h,
	render: () => gh
}), hh = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function gh(e, t) {
	return j(), z("svg", hh, [...t[0] ||= [I("path", { d: "M16.074 16.86c-.72.616-2.157 1.035-3.812 1.035-2.032 0-3.735-.632-4.187-1.483-.161.488-.198 1.046-.198 1.402 0 0-.106 1.75 1.111 2.968 0-.632.513-1.145 1.145-1.145 1.083 0 1.082.945 1.081 1.712v.069c0 1.164.711 2.161 1.723 2.582a2.35 2.35 0 0 1-.236-1.029c0-1.11.652-1.523 1.41-2.003.602-.383 1.272-.807 1.733-1.66a3.1 3.1 0 0 0 .378-1.494 3.1 3.1 0 0 0-.148-.954M15.551.6c.196.244.296.572.496 1.229l4.368 14.347a18.2 18.2 0 0 0-5.222-1.768L12.35 4.8a.37.37 0 0 0-.71.002l-2.81 9.603a18.2 18.2 0 0 0-5.245 1.771L7.974 1.827c.2-.656.3-.984.497-1.227a1.6 1.6 0 0 1 .654-.484C9.415 0 9.757 0 10.443 0h3.135c.686 0 1.03 0 1.32.117A1.6 1.6 0 0 1 15.55.6z" }, null, -1)]]);
}
var _h = { render: gh }, vh = /* @__PURE__ */ Y({
	default: () => xh,
	render: () => bh
}), yh = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function bh(e, t) {
	return j(), z("svg", yh, [...t[0] ||= [I("path", {
		fill: "currentColor",
		"fill-rule": "evenodd",
		d: "M6.335.83a.75.75 0 0 0-.67 0L1.667 2.827a.75.75 0 0 0-.417.672V18c0 .271.146.52.382.654l7.989 4.493a.75.75 0 0 0 .747.007l8-4.5A.75.75 0 0 0 18.75 18v-4.537l3.585-1.792A.75.75 0 0 0 22.75 11V6a.75.75 0 0 0-.417-.672l-3.998-1.999a.75.75 0 0 0-.67 0l-3.997 1.999a.7.7 0 0 0-.246.194.75.75 0 0 0-.172.478v4.561l-2.5 1.407V3.5a.75.75 0 0 0-.43-.678L6.336.829Zm7.686 11.019 2.38 1.19-6.422 3.612-2.38-1.19zm3.229-.063-2.5-1.25V7.215l2.5 1.25zm1.5 0 2.5-1.25V7.215l-2.5 1.25zm-9.5 1.025V4.714l-2.5 1.25v8.254zm-1.005 4.65.743.372c.17.091.262.153.262.183v3.202l-6.5-3.657V4.714l2.5 1.25V15.5a.75.75 0 0 0 .415.67s1.122.591 2.108 1.064zm2.505.478 6.5-3.657v3.28l-6.5 3.656v-3.28ZM6 4.66 3.677 3.5 6 2.339 8.323 3.5zM20.323 6 18 4.839 15.677 6 18 7.161z",
		"clip-rule": "evenodd"
	}, null, -1)]]);
}
var xh = { render: bh }, Sh = /* @__PURE__ */ Y({
	default: () => Th,
	render: () => wh
}), Ch = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function wh(e, t) {
	return j(), z("svg", Ch, [...t[0] ||= [I("path", { d: "M11.573 0a5 5 0 0 0-.359.007L10.85.04c-3.407.307-6.6 2.146-8.622 4.972a11.9 11.9 0 0 0-2.119 5.243c-.096.659-.108.854-.108 1.747s.012 1.089.108 1.748c.652 4.506 3.86 8.292 8.209 9.695.779.25 1.6.422 2.534.525.363.04 1.935.04 2.299 0 1.611-.178 2.977-.577 4.323-1.264.207-.106.247-.134.219-.158-.02-.013-.9-1.193-1.955-2.62l-1.919-2.592-2.404-3.558a339 339 0 0 0-2.422-3.556c-.009-.002-.018 1.579-.023 3.51-.007 3.38-.01 3.515-.052 3.595a.43.43 0 0 1-.206.214c-.075.037-.14.044-.495.044H7.81l-.108-.068a.44.44 0 0 1-.157-.171l-.05-.106.006-4.703.007-4.705.072-.092a.7.7 0 0 1 .174-.143c.096-.047.134-.051.54-.051.478 0 .558.018.682.154a467 467 0 0 1 2.895 4.361l4.735 7.17 1.9 2.879.096-.063a12.3 12.3 0 0 0 2.466-2.163 11.94 11.94 0 0 0 2.824-6.134c.096-.66.108-.854.108-1.748 0-.893-.012-1.088-.108-1.747-.652-4.506-3.859-8.292-8.208-9.695a12.6 12.6 0 0 0-2.499-.523A33 33 0 0 0 11.573 0m4.068 7.217c.347 0 .408.005.486.047a.47.47 0 0 1 .237.277c.018.06.023 1.365.018 4.304l-.006 4.218-.744-1.14-.746-1.14v-3.066c0-1.982.01-3.097.023-3.15a.48.48 0 0 1 .233-.296c.096-.05.13-.054.5-.054z" }, null, -1)]]);
}
var Th = { render: wh }, Eh = /* @__PURE__ */ Y({
	default: () => kh,
	render: () => Oh
}), Dh = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function Oh(e, t) {
	return j(), z("svg", Dh, [...t[0] ||= [I("path", { d: "M14.23 12.004a2.236 2.236 0 0 1-2.235 2.236 2.236 2.236 0 0 1-2.236-2.236 2.236 2.236 0 0 1 2.235-2.236 2.236 2.236 0 0 1 2.236 2.236m2.648-10.69c-1.346 0-3.107.96-4.888 2.622-1.78-1.653-3.542-2.602-4.887-2.602-.41 0-.783.093-1.106.278-1.375.793-1.683 3.264-.973 6.365C1.98 8.917 0 10.42 0 12.004c0 1.59 1.99 3.097 5.043 4.03-.704 3.113-.39 5.588.988 6.38.32.187.69.275 1.102.275 1.345 0 3.107-.96 4.888-2.624 1.78 1.654 3.542 2.603 4.887 2.603.41 0 .783-.09 1.106-.275 1.374-.792 1.683-3.263.973-6.365C22.02 15.096 24 13.59 24 12.004c0-1.59-1.99-3.097-5.043-4.032.704-3.11.39-5.587-.988-6.38a2.17 2.17 0 0 0-1.092-.278zm-.005 1.09v.006c.225 0 .406.044.558.127.666.382.955 1.835.73 3.704-.054.46-.142.945-.25 1.44a23.5 23.5 0 0 0-3.107-.534A24 24 0 0 0 12.769 4.7c1.592-1.48 3.087-2.292 4.105-2.295zm-9.77.02c1.012 0 2.514.808 4.11 2.28-.686.72-1.37 1.537-2.02 2.442a23 23 0 0 0-3.113.538 15 15 0 0 1-.254-1.42c-.23-1.868.054-3.32.714-3.707.19-.09.4-.127.563-.132zm4.882 3.05q.684.704 1.36 1.564c-.44-.02-.89-.034-1.345-.034q-.691-.001-1.36.034c.44-.572.895-1.096 1.345-1.565zM12 8.1c.74 0 1.477.034 2.202.093q.61.874 1.183 1.86.557.961 1.018 1.946c-.308.655-.646 1.31-1.013 1.95-.38.66-.773 1.288-1.18 1.87a25.6 25.6 0 0 1-4.412.005 27 27 0 0 1-1.183-1.86q-.557-.961-1.018-1.946a25 25 0 0 1 1.013-1.954c.38-.66.773-1.286 1.18-1.868A25 25 0 0 1 12 8.098zm-3.635.254c-.24.377-.48.763-.704 1.16q-.336.585-.635 1.174c-.265-.656-.49-1.31-.676-1.947.64-.15 1.315-.283 2.015-.386zm7.26 0q1.044.153 2.006.387c-.18.632-.405 1.282-.66 1.933a26 26 0 0 0-1.345-2.32zm3.063.675q.727.226 1.375.498c1.732.74 2.852 1.708 2.852 2.476-.005.768-1.125 1.74-2.857 2.475-.42.18-.88.342-1.355.493a24 24 0 0 0-1.1-2.98c.45-1.017.81-2.01 1.085-2.964zm-13.395.004c.278.96.645 1.957 1.1 2.98a23 23 0 0 0-1.086 2.964c-.484-.15-.944-.318-1.37-.5-1.732-.737-2.852-1.706-2.852-2.474s1.12-1.742 2.852-2.476c.42-.18.88-.342 1.356-.494m11.678 4.28c.265.657.49 1.312.676 1.948-.64.157-1.316.29-2.016.39a26 26 0 0 0 1.341-2.338zm-9.945.02c.2.392.41.783.64 1.175q.345.586.705 1.143a22 22 0 0 1-2.006-.386c.18-.63.406-1.282.66-1.933zM17.92 16.32c.112.493.2.968.254 1.423.23 1.868-.054 3.32-.714 3.708-.147.09-.338.128-.563.128-1.012 0-2.514-.807-4.11-2.28.686-.72 1.37-1.536 2.02-2.44 1.107-.118 2.154-.3 3.113-.54zm-11.83.01c.96.234 2.006.415 3.107.532.66.905 1.345 1.727 2.035 2.446-1.595 1.483-3.092 2.295-4.11 2.295a1.2 1.2 0 0 1-.553-.132c-.666-.38-.955-1.834-.73-3.703.054-.46.142-.944.25-1.438zm4.56.64q.661.032 1.345.034.691.001 1.36-.034c-.44.572-.895 1.095-1.345 1.565q-.684-.706-1.36-1.565" }, null, -1)]]);
}
var kh = { render: Oh }, Ah = /* @__PURE__ */ Y({
	default: () => Nh,
	render: () => Mh
}), jh = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function Mh(e, t) {
	return j(), z("svg", jh, [...t[0] ||= [I("path", { d: "M23.94 3a.5.5 0 0 0-.44-.25h-2.31l-8.55 13.91a.75.75 0 0 1-1.28 0L2.81 2.77H.5A.5.5 0 0 0 .06 3a.54.54 0 0 0 0 .51l11.5 19a.51.51 0 0 0 .86 0l11.5-19a.54.54 0 0 0 .02-.51" }, null, -1), I("path", { d: "m12 14.84 7.43-12.07H16a.47.47 0 0 0-.43.25L12 9.26 8.43 3A.47.47 0 0 0 8 2.77H4.57Z" }, null, -1)]]);
}
var Nh = { render: Mh }, Ph = /* @__PURE__ */ Y({
	default: () => Lh,
	render: () => Ih
}), Fh = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 128 128"
};
function Ih(e, t) {
	return j(), z("svg", Fh, [...t[0] ||= [I("path", { d: "m117.5 33.5.3-.2c-.6-1.1-1.5-2.1-2.4-2.6L67.1 2.9c-.8-.5-1.9-.7-3.1-.7s-2.3.3-3.1.7l-48 27.9c-1.7 1-2.9 3.5-2.9 5.4v55.7c0 1.1.2 2.3.9 3.4l-.2.1c.5.8 1.2 1.5 1.9 1.9l48.2 27.9c.8.5 1.9.7 3.1.7s2.3-.3 3.1-.7l48-27.9c1.7-1 2.9-3.5 2.9-5.4V36.1c.1-.8 0-1.7-.4-2.6M64 88.5c9.1 0 17.1-5 21.3-12.4l12.9 7.6c-6.8 11.8-19.6 19.8-34.2 19.8-21.8 0-39.5-17.7-39.5-39.5S42.2 24.5 64 24.5c14.7 0 27.5 8.1 34.3 20l-13 7.5C81.1 44.5 73.1 39.5 64 39.5c-13.5 0-24.5 11-24.5 24.5s11 24.5 24.5 24.5" }, null, -1)]]);
}
var Lh = { render: Ih }, Rh = /* @__PURE__ */ Y({
	default: () => Vh,
	render: () => Bh
}), zh = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 128 128"
};
function Bh(e, t) {
	return j(), z("svg", zh, [...t[0] ||= [I("path", { d: "M60.952.266C27.377.266.065 28.77.065 63.806s27.318 63.54 60.887 63.54c33.576 0 60.893-28.505 60.893-63.54S94.528.266 60.952.266m0 6.117c30.39 0 55.025 25.712 55.025 57.423 0 2.482-.167 4.924-.46 7.321-1.495 6.214-4.194 10.358-7.412 13.19-4.941 4.336-11.524 5.738-17.62 5.733a41 41 0 0 1-4.973-.289C97.506 77.4 99.336 57.866 89.864 43.315 80.39 28.763 62.315 23.338 46.882 30.416a24 24 0 0 0-1.68-1.114c-2.41-1.413-7.439-3.482-13.837-3.505-5.361-.022-10.615 1.568-15.133 4.58C26.554 15.317 43.21 6.386 60.952 6.394zM51.341 84.6c.894-4.07 3.343-10.431 5.548-15.655.623-1.481 1.23-2.872 1.777-4.104 3.451 12.822 5.635 20.449 9.546 25.65a18 18 0 0 0 1.913 2.114 28 28 0 0 1-9.173 1.56 28.2 28.2 0 0 1-10.023-1.86q-.098-1.227-.103-2.459a24.5 24.5 0 0 1 .515-5.24zm-7.444 3.77c-7.555-5.703-12.031-14.84-12.04-24.57.008-9.88 4.625-19.138 12.375-24.813 1.637.984 3.121 2.143 4.34 3.477 2.395 2.56 5.077 8.214 6.94 13.082.51 1.312.965 2.567 1.36 3.709C50.16 73.502 45.685 80.608 43.898 88.37zm21.802-18.226c-1.501-4.037-2.374-7.079-2.379-7.084l-.005-.012c-2.747-10.984-5.592-21.025-11.497-28.052a28 28 0 0 1 9.134-1.55c16.06.022 29.074 13.602 29.095 30.36-.007 9.673-4.432 18.764-11.914 24.474a15 15 0 0 1-2.184-.78c-1.137-.514-2.812-2.267-4.329-4.698-2.313-3.635-4.437-8.622-5.927-12.653zm-4.747 51.08c-30.39 0-55.025-25.707-55.025-57.424 0-2.086.114-4.144.32-6.173 4.508-16 15.338-21.92 25.595-22.02 2.08-.007 4.117.282 6.068.774-13.182 12.081-15.74 32.487-5.979 47.7 9.762 15.213 28.817 20.518 44.544 12.403 2.78 1.023 5.96 1.633 9.812 2.137 1.447.186 3.007.277 4.665.277a61.6 61.6 0 0 0 14.997-2.087c-10.29 15.308-27.088 24.417-45.007 24.407z" }, null, -1)]]);
}
var Vh = { render: Bh }, Hh = /* @__PURE__ */ Y({
	default: () => Gh,
	render: () => Wh
}), Uh = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 128 128"
};
function Wh(e, t) {
	return j(), z("svg", Uh, [...t[0] ||= [I("path", { d: "m117.5 33.5.3-.2c-.6-1.1-1.5-2.1-2.4-2.6L67.1 2.9c-.8-.5-1.9-.7-3.1-.7s-2.3.3-3.1.7l-48 27.9c-1.7 1-2.9 3.5-2.9 5.4v55.7c0 1.1.2 2.3.9 3.4l-.2.1c.5.8 1.2 1.5 1.9 1.9l48.2 27.9c.8.5 1.9.7 3.1.7s2.3-.3 3.1-.7l48-27.9c1.7-1 2.9-3.5 2.9-5.4V36.1c.1-.8 0-1.7-.4-2.6m-53.5 70c-21.8 0-39.5-17.7-39.5-39.5S42.2 24.5 64 24.5c14.7 0 27.5 8.1 34.3 20l-13 7.5C81.1 44.5 73.1 39.5 64 39.5c-13.5 0-24.5 11-24.5 24.5s11 24.5 24.5 24.5c9.1 0 17.1-5 21.3-12.4l12.9 7.6c-6.8 11.8-19.6 19.8-34.2 19.8M115 62h-3.2l-.9 4h4.1v5h-5l-1.2 6h-4.9l1.2-6h-3.8l-1.2 6h-4.8l1.2-6H94v-5h3.5l.9-4H94v-5h5.3l1.2-6h4.9l-1.2 6h3.8l1.2-6h4.8l-1.2 6h2.2zm-12.7 4h3.8l.9-4h-3.8z" }, null, -1)]]);
}
var Gh = { render: Wh }, Kh = /* @__PURE__ */ Y({
	default: () => Yh,
	render: () => Jh
}), qh = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function Jh(e, t) {
	return j(), z("svg", qh, [...t[0] ||= [I("path", { d: "M1.5 0h21l-1.91 21.563L11.977 24l-8.565-2.438zm17.09 4.413L5.41 4.41l.213 2.622 10.125.002-.255 2.716h-6.64l.24 2.573h6.182l-.366 3.523-2.91.804-2.956-.81-.188-2.11h-2.61l.29 3.855L12 19.288l5.373-1.53z" }, null, -1)]]);
}
var Yh = { render: Jh }, Xh = /* @__PURE__ */ Y({
	default: () => $h,
	render: () => Qh
}), Zh = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 50 50"
};
function Qh(e, t) {
	return j(), z("svg", Zh, [...t[0] ||= [I("path", { d: "m7.91 9.32.09.09V35.3l-5.09-5.09a6.22 6.22 0 0 1-1.27-6.92zM35.3 8H9.41l-.09-.09 13.97-6.27a6.22 6.22 0 0 1 6.92 1.27zm2.29 31H11.71l-.54-.54A4 4 0 0 1 10 35.63V11.41zm-23.88 2H39v6c0 .55-.45 1-1 1H21.1c-.27 0-.52-.11-.71-.29l-4.7-4.7.02-.02zM48 21.1V38c0 .55-.45 1-1 1h-6.58L11.41 10h24.22c1.07 0 2.07.42 2.83 1.17l4.53 4.54.02-.02 4.7 4.7c.18.19.29.44.29.71" }, null, -1)]]);
}
var $h = { render: Qh }, eg = /* @__PURE__ */ Y({
	default: () => rg,
	render: () => ng
}), tg = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 128 128"
};
function ng(e, t) {
	return j(), z("svg", tg, [...t[0] ||= [I("path", { d: "M0 64.5 60.7 3.8v30.4L30.4 64.5l30.4 30.4v30.4zm39.1 0 21.7-21.7v43.4zm88.9 0L65.1 3.8v30.4l30.4 30.4-30.4 30.3v30.4z" }, null, -1)]]);
}
var rg = { render: ng }, ig = /* @__PURE__ */ Y({
	default: () => sg,
	render: () => og
}), ag = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 128 128"
};
function og(e, t) {
	return j(), z("svg", ag, [...t[0] ||= [I("path", { d: "M108.2 64.8c-.1-.1-.2-.2-.4-.2l-.1-.1c-.1-.1-.2-.1-.2-.2l-.1-.1c-.1 0-.2-.1-.2-.1l-.2-.1c-.1 0-.2-.1-.2-.1l-.2-.1c-.1 0-.2-.1-.2-.1-.1 0-.1 0-.2-.1l-.3-.1c-.1 0-.1 0-.2-.1l-.3-.1h-.1l-.4-.1h-.2c-.1 0-.2 0-.3-.1h-2.3c-.6-13.3.6-26.8-2.8-39.6 12.9-4.6 2.8-22.3-8.4-14.4-7.4-6.4-17.6-7.8-28.3-7.8-10.5.7-20.4 2.9-27.4 8.4-2.8-1.4-5.5-1.8-7.9-1.1v.1c-.1 0-.3.1-.4.2-.1 0-.3.1-.4.2h-.1c-.1 0-.2.1-.4.2h-.1l-.3.2h-.1l-.3.2h-.1l-.3.2s-.1 0-.1.1l-.3.2s-.1 0-.1.1l-.3.2s-.1 0-.1.1l-.3.2-.1.1c-.1.1-.2.1-.2.2l-.1.1-.2.2-.1.1c-.1.1-.1.2-.2.2l-.1.1c-.1.1-.1.2-.2.2l-.1.1c-.1.1-.1.2-.2.2l-.1.1c-.1.1-.1.2-.2.2l-.1.1c-.1.1-.1.2-.2.2l-.1.1-.1.3s0 .1-.1.1l-.1.3s0 .1-.1.1l-.1.3s0 .1-.1.1l-.1.3s0 .1-.1.1c.4.3.4.4.4.4v.1l-.1.3v.1c0 .1 0 .2-.1.3v3.1c0 .1 0 .2.1.3v.1l.1.3v.1l.1.3s0 .1.1.1l.1.3s0 .1.1.1l.1.3s0 .1.1.1l.2.3s0 .1.1.1l.2.3s0 .1.1.1l.2.3.1.1.3.3.3.3h.1c1 .9 2 1.6 4 2.2v-.2C23 37.3 26.5 50 26.7 63c-.6 0-.7.4-1.7.5h-.5c-.1 0-.3 0-.5.1-.1 0-.3 0-.4.1l-.4.1h-.1l-.4.1h-.1l-.3.1h-.1l-.3.1s-.1 0-.1.1l-.3.1-.2.1c-.1 0-.2.1-.2.1l-.2.1-.2.1c-.1 0-.2.1-.2.1l-.2.1-.4.3c-.1.1-.2.2-.3.2l-.4.4-.1.1c-.1.2-.3.4-.4.5l-.2.3-.3.6-.1.3v.3c0 .5.2.9.9 1.2.2 3.7 3.9 2 5.6.8l.1-.1c.2-.2.5-.3.6-.3h.1l.2-.1c.1 0 .1 0 .2-.1.2-.1.4-.1.5-.2.1 0 .1-.1.1-.2l.1-.1c.1-.2.2-.6.2-1.2l.1-1.3v1.8c-.5 13.1-4 30.7 3.3 42.5 1.3 2.1 2.9 3.9 4.7 5.4h-.5c-.2.2-.5.4-.8.6l-.9.6-.3.2-.6.4-.9.7-1.1 1c-.2.2-.3.4-.4.5l-.4.6-.2.3c-.1.2-.2.4-.2.6l-.1.3q-.3 1.2.6 2.7l.4.4h.2c.1 0 .2 0 .4.1.2.4 1.2 2.5 3.9.9 2.8-1.5 4.7-4.6 8.1-5.1l-.5-.6c5.9 2.8 12.8 4 19 4.2 8.7.3 18.6-.9 26.5-5.2 2.2.7 3.9 3.9 5.8 5.4l.1.1.1.1.1.1.1.1s.1 0 .1.1c0 0 .1 0 .1.1 0 0 .1 0 .1.1h2.1s.1 0 .1-.1h.1s.1 0 .1-.1h.1s.1 0 .1-.1c0 0 .1 0 .1-.1l.1-.1s.1 0 .1-.1l.1-.1h.1l.2-.2.2-.1h.1l.1-.1h.1l.1-.1.1-.1.1-.1.1-.1.1-.1.1-.1.1-.1v-.1s0-.1.1-.1v-.1s0-.1.1-.1v-.1s0-.1.1-.1v-1.4s-.3 0-.3-.1l-.3-.1v-.1l.3-.1s.2 0 .2-.1l.1-.1v-2.1s0-.1-.1-.1v-.1s0-.1-.1-.1v-.1s0-.1-.1-.1c0 0 0-.1-.1-.1 0 0 0-.1-.1-.1 0 0 0-.1-.1-.1 0 0 0-.1-.1-.1 0 0 0-.1-.1-.1 0 0 0-.1-.1-.1 0 0 0-.1-.1-.1 0 0 0-.1-.1-.1 0 0 0-.1-.1-.1 0 0 0-.1-.1-.1 0 0 0-.1-.1-.1 0 0 0-.1-.1-.1 0 0 0-.1-.1-.1l-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1v-.1l-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1-.1c2-1.9 3.8-4.2 5.1-6.9 5.9-11.8 4.9-26.2 4.1-39.2h.1c.1 0 .2.1.2.1h.3s.1 0 .1.1h.1s.1 0 .1.1l.2.1c1.7 1.2 5.4 2.9 5.6-.8 1.6.6-.3-1.8-1.3-2.5M36 23C32.8 7 58.4 4 59.3 19.6c.8 13-20 16.3-23.3 3.4m36.1 15c-1.3 1.4-2.7 1.2-4.1.7 0 1.9.4 3.9.1 5.9-.5.9-1.5 1-2.3 1.4-1.2-.2-2.1-.9-2.6-2l-.2-.1c-3.9 5.2-6.3-1.1-5.2-5-1.2.1-2.2-.2-3-1.5-1.4-2.6.7-5.8 3.4-6.3.7 3 8.7 2.6 10.1-.2 3.1 1.5 6.5 4.3 3.8 7.1m-7-17.5c-.9-13.8 20.3-17.5 23.4-4 3.5 15-20.8 18.9-23.4 4M41.7 17c-1.9 0-3.5 1.7-3.5 3.8s1.6 3.8 3.5 3.8 3.5-1.7 3.5-3.8-1.5-3.8-3.5-3.8m1.6 5.7c-.5 0-.8-.4-.8-1 0-.5.4-1 .8-1 .5 0 .8.4.8 1 0 .5-.3 1-.8 1m27.8-6.6c-1.9 0-3.4 1.7-3.4 3.8s1.5 3.8 3.4 3.8 3.4-1.7 3.4-3.8-1.5-3.8-3.4-3.8m1.6 5.6c-.4 0-.8-.4-.8-1 0-.5.4-1 .8-1s.8.4.8 1-.4 1-.8 1" }, null, -1)]]);
}
var sg = { render: og }, cg = /* @__PURE__ */ Y({
	default: () => dg,
	render: () => ug
}), lg = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function ug(e, t) {
	return j(), z("svg", lg, [...t[0] ||= [I("path", { d: "M1.5 0h21l-1.91 21.563L11.977 24l-8.564-2.438zm7.031 9.75-.232-2.718 10.059.003.23-2.622L5.412 4.41l.698 8.01h9.126l-.326 3.426-2.91.804-2.955-.81-.188-2.11H6.248l.33 4.171L12 19.351l5.379-1.443.744-8.157z" }, null, -1)]]);
}
var dg = { render: ug }, fg = /* @__PURE__ */ Y({
	default: () => hg,
	render: () => mg
}), pg = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 128 128"
};
function mg(e, t) {
	return j(), z("svg", pg, [...t[0] ||= [I("path", { d: "M111.7 29.7 128 64l-16.3 34.3H16.3L0 64l16.3-34.3zm-5.5 5.7H20L6.3 64l13.6 28.6h86.3L119.8 64zm-76.3 19v8h9.2v-8.1h4.8v20.4h-4.7v-8.4H30v8.4h-4.8V54.4zm34.3 0v3.8h-6.5v16.5H53V58.2h-6.5v-3.8zm18.3 0v3.8H76v16.5h-4.7V58.2h-6.5v-3.8zm16.1.9c1.2.5 2.3 1.4 3.1 2.6.7 1.2 1.1 2.5 1 3.9.1 1.4-.3 2.7-1 3.9-.7 1.1-1.8 2-3.1 2.6-1.5.6-3.1.9-4.7.9h-4.1v5.6H85V54.4h8.9c1.6 0 3.2.3 4.7.9m-5.1 2.9h-3.8v7.1h3.8q2.1 0 3.3-.9c.8-.6 1.2-1.6 1.1-2.6 0-1.1-.3-2.1-1.1-2.6-.8-.7-1.9-1-3.3-1" }, null, -1)]]);
}
var hg = { render: mg }, gg = /* @__PURE__ */ Y({
	default: () => yg,
	render: () => vg
}), _g = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function vg(e, t) {
	return j(), z("svg", _g, [...t[0] ||= [
		I("path", { d: "M11.26 15.27c3.37-.15 7.15-1.09 7-2.21a26 26 0 0 1-4.76.59c-3.62.16-6.58-.24-6.61-.9 0-.2.24-.4.69-.58-2.39-.64-3.67.53-3.69 1.22-.1 1.45 3.22 2.06 7.37 1.88m5.91 1.64a23 23 0 0 1-4.07.5c-3.09.14-5.61-.21-5.64-.77 0-.17.21-.34.59-.49-2-.55-3.13.45-3.15 1-.05 1.24 2.78 1.77 6.33 1.61 2.87-.1 6.25-1 5.94-1.85M3.61 20.8a.93.93 0 0 1 .29-.65c-2.09.1-2.54 1.13-2.51 1.76.07 1.39 4.67 2.31 10 2.05 4.44-.22 9.16-1 9.16-2.34a26.3 26.3 0 0 1-7.2 1.23c-5.35.26-9.67-.66-9.74-2.05" }, null, -1),
		I("path", { d: "M22.4 12.65c-.55-1.48-2.67-2.34-4.74-1.57a2.47 2.47 0 0 0-1 .81c1.94-.56 3.83 0 4.34 1.41.45 1.21-.3 2.64-1.72 3.54a1.37 1.37 0 0 0 .92-.13c2.25-1.05 2.8-2.58 2.2-4.06m-9.88-1.38s-3.1-2.19-1.92-4.35S14.37 2.43 13.38 0c0 0 .12 1-3.12 3.91s-2.14 6.33 2.26 7.36" }, null, -1),
		I("path", { d: "M15.17 4.83s-4.24 1.51-2.83 3.53c1 1.43 2.13 2 1.42 4 0 0 2.83-1.51.71-3.53s.7-4 .7-4M8.69 19.26c-1.6-.43-2.46.35-2.47.81 0 1 2.18 1.39 5 1.27 2.26-.11 4.73-.95 4.67-1.49a16.6 16.6 0 0 1-3.2.4c-2.43.11-4.41-.16-4.43-.61-.04-.13.13-.26.43-.38" }, null, -1)
	]]);
}
var yg = { render: vg }, bg = /* @__PURE__ */ Y({
	default: () => Cg,
	render: () => Sg
}), xg = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function Sg(e, t) {
	return j(), z("svg", xg, [...t[0] ||= [I("path", { d: "M0 0h24v24H0zm22.034 18.276c-.175-1.095-.888-2.015-3.003-2.873-.736-.345-1.554-.585-1.797-1.14-.091-.33-.105-.51-.046-.705.15-.646.915-.84 1.515-.66.39.12.75.42.976.9 1.034-.676 1.034-.676 1.755-1.125-.27-.42-.404-.601-.586-.78-.63-.705-1.469-1.065-2.834-1.034l-.705.089c-.676.165-1.32.525-1.71 1.005-1.14 1.291-.811 3.541.569 4.471 1.365 1.02 3.361 1.244 3.616 2.205.24 1.17-.87 1.545-1.966 1.41-.811-.18-1.26-.586-1.755-1.336l-1.83 1.051c.21.48.45.689.81 1.109 1.74 1.756 6.09 1.666 6.871-1.004.029-.09.24-.705.074-1.65zm-8.983-7.245h-2.248c0 1.938-.009 3.864-.009 5.805 0 1.232.063 2.363-.138 2.711-.33.689-1.18.601-1.566.48-.396-.196-.597-.466-.83-.855-.063-.105-.11-.196-.127-.196l-1.825 1.125c.305.63.75 1.172 1.324 1.517.855.51 2.004.675 3.207.405.783-.226 1.458-.691 1.811-1.411.51-.93.402-2.07.397-3.346.012-2.054 0-4.109 0-6.179z" }, null, -1)]]);
}
var Cg = { render: Sg }, wg = /* @__PURE__ */ Y({
	default: () => Dg,
	render: () => Eg
}), Tg = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function Eg(e, t) {
	return j(), z("svg", Tg, [...t[0] ||= [I("path", { d: "M4.56 18.71c-1.41-4-.65-8.94 1.77-11.48A5.47 5.47 0 0 1 12 5.71h.15a.8.8 0 0 1 .22.12c4 1.65 4.28 8.57 1.28 11.41a4.15 4.15 0 0 0 3.08-1.35c2.12-2.23 2.76-6.62 1.49-10.22A7.75 7.75 0 0 0 12.81.54H12a11.5 11.5 0 0 0-5.42 21.6 10 10 0 0 1-2.02-3.43" }, null, -1), I("path", { d: "M23.5 12a11.49 11.49 0 0 0-6.09-10.14 9.9 9.9 0 0 1 2 3.43c1.41 4 .65 9-1.77 11.5a5.42 5.42 0 0 1-4 1.75A6.5 6.5 0 0 1 12 18.3h-.15a.8.8 0 0 1-.22-.12c-4-1.65-4.29-8.57-1.29-11.41a4.14 4.14 0 0 0-3.11 1.32c-2.12 2.22-2.76 6.61-1.49 10.2a7.77 7.77 0 0 0 5.45 5.17H12A11.5 11.5 0 0 0 23.5 12" }, null, -1)]]);
}
var Dg = { render: Eg }, Og = /* @__PURE__ */ Y({
	default: () => jg,
	render: () => Ag
}), kg = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 128 128"
};
function Ag(e, t) {
	return j(), z("svg", kg, [...t[0] ||= [
		I("circle", {
			cx: "64",
			cy: "36.57",
			r: "27.43"
		}, null, -1),
		I("circle", {
			cx: "32.32",
			cy: "91.43",
			r: "27.43"
		}, null, -1),
		I("circle", {
			cx: "95.68",
			cy: "91.43",
			r: "27.43"
		}, null, -1)
	]]);
}
var jg = { render: Ag }, Mg = /* @__PURE__ */ Y({
	default: () => Fg,
	render: () => Pg
}), Ng = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 128 128"
};
function Pg(e, t) {
	return j(), z("svg", Ng, [...t[0] ||= [I("path", { d: "M0 0h61.4L0 60.4zm0 128L128 0H64.6L0 63.7zm128 0L64.6 66.6 3.3 128z" }, null, -1)]]);
}
var Fg = { render: Pg }, Ig = /* @__PURE__ */ Y({
	default: () => zg,
	render: () => Rg
}), Lg = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function Rg(e, t) {
	return j(), z("svg", Lg, [...t[0] ||= [I("path", { d: "M21.75 5.52 13 .28a2 2 0 0 0-2 0L2.25 5.52a2 2 0 0 0-1 1.69v9.58a2 2 0 0 0 1 1.69l2.62 1.57a3.12 3.12 0 0 0 4.73-2.68V8.12a1 1 0 0 0-2 0v9.25a1.13 1.13 0 0 1-.57 1 1.14 1.14 0 0 1-1.13 0l-2.61-1.58V7.24L12 2l8.73 5.21v9.55L12 22l-1.7-1a1 1 0 1 0-1 1.71l1.72 1a2 2 0 0 0 2 0l8.74-5.24a2 2 0 0 0 1-1.69V7.21a2 2 0 0 0-1.01-1.69" }, null, -1), I("path", { d: "M15.51 14.76a9.3 9.3 0 0 1-2.24 0 .85.85 0 0 1-.75-.85 1 1 0 0 0-2 0A2.87 2.87 0 0 0 13 16.75a12 12 0 0 0 1.36.08 12 12 0 0 0 1.37-.08 2.87 2.87 0 0 0 2.5-2.84A2.68 2.68 0 0 0 16 11.26l-2.91-.49a.69.69 0 0 1-.58-.68.85.85 0 0 1 .75-.85 9.3 9.3 0 0 1 2.24 0 .85.85 0 0 1 .75.85 1 1 0 0 0 2 0 2.87 2.87 0 0 0-2.5-2.84 12.5 12.5 0 0 0-2.73 0 2.87 2.87 0 0 0-2.51 2.84 2.68 2.68 0 0 0 2.25 2.65l2.91.49a.68.68 0 0 1 .58.68.85.85 0 0 1-.74.85" }, null, -1)]]);
}
var zg = { render: Rg }, Bg = /* @__PURE__ */ Y({
	default: () => Ug,
	render: () => Hg
}), Vg = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 128 128"
};
function Hg(e, t) {
	return j(), z("svg", Vg, [...t[0] ||= [I("path", { d: "M63.877 125.392c-32.671 0-60.37-27.594-60.627-60.469a59.94 59.94 0 0 1 17.506-42.759 60.94 60.94 0 0 1 43.279-18.36 60.08 60.08 0 0 1 42.647 17.71 60.15 60.15 0 0 1 18.157 42.522c.151 33.604-26.864 61.021-60.469 61.363h-.493zm.19-118.406a57.77 57.77 0 0 0-41.01 17.427 56.78 56.78 0 0 0-16.63 40.484c.236 31.159 26.495 57.286 57.43 57.286h.414c31.863-.29 57.504-26.266 57.385-58.128a56.97 56.97 0 0 0-17.217-40.273A56.7 56.7 0 0 0 64.068 6.986z" }, null, -1), I("path", { d: "M16.89 82.383V46.865h8.64v3.183h-4.583v29.218h4.584v3.183zm29.323-18.111c0 6.478-3.933 10.167-9.26 10.167s-8.877-4.156-8.877-9.831c0-5.939 3.722-10.121 9.167-10.121s8.97 4.36 8.97 9.785m-14.415.29c0 3.932 1.973 7.05 5.36 7.05s5.333-3.183 5.333-7.195c0-3.643-1.796-7.083-5.334-7.083s-5.392 3.328-5.392 7.307zm17.407-9.404c1.69-.29 3.407-.434 5.123-.428a9.17 9.17 0 0 1 5.537 1.223 4.06 4.06 0 0 1 2.006 3.61 4.48 4.48 0 0 1-3.183 4.183c2.269.46 3.9 2.46 3.9 4.775a5.02 5.02 0 0 1-1.861 3.978c-1.368 1.21-3.643 1.796-7.162 1.796a34 34 0 0 1-4.327-.257zm3.499 7.622h1.795c2.433 0 3.801-1.145 3.801-2.782s-1.368-2.644-3.61-2.644a9.8 9.8 0 0 0-2.006.145zm0 8.878c.618.065 1.243.092 1.86.078 2.263 0 4.262-.861 4.262-3.182s-1.94-3.183-4.373-3.183h-1.75zM69.54 54.901h3.517v12.554c0 5.334-2.577 7.116-6.365 7.116a9.3 9.3 0 0 1-2.973-.507l.428-2.834c.703.224 1.44.335 2.183.349 2.006 0 3.183-.921 3.183-4.262l.026-12.416zm13.527 10.456v2.434h-7.32v-2.434zm17.091 8.273a12.3 12.3 0 0 1-4.978.862c-6.129 0-9.851-3.834-9.851-9.707-.283-5.353 3.827-9.923 9.18-10.206.375-.02.757-.02 1.131.006a11.1 11.1 0 0 1 4.775.862l-.783 2.801a9.5 9.5 0 0 0-3.788-.75c-3.932 0-6.76 2.467-6.76 7.116 0 4.235 2.499 6.971 6.734 6.971a9.8 9.8 0 0 0 3.834-.717zM111.2 46.766v35.61h-8.641v-3.182h4.583V49.949h-4.583v-3.183h8.64z" }, null, -1)]]);
}
var Ug = { render: Hg }, Wg = /* @__PURE__ */ Y({
	default: () => qg,
	render: () => Kg
}), Gg = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 128 128"
};
function Kg(e, t) {
	return j(), z("svg", Gg, [...t[0] ||= [I("path", { d: "M65.004 115.355c-.461-.894-1.004-2.796-1.356-3.601-.378-.711-1.46-2.692-1.984-3.332-1.164-1.332-1.437-1.438-1.809-3.23-.628-3.067-2.148-8.462-4.042-12.227-1.004-2-2.626-3.606-4.067-5.07-1.246-1.247-4.121-3.31-4.668-3.227-4.766.894-6.226 5.586-8.457 9.27-1.27 2.062-2.516 3.769-3.52 5.937-.898 1.98-.812 4.23-2.331 5.938a15.4 15.4 0 0 0-3.333 5.855c-.195.453-.546 4.957-1.003 6.016l7.02-.438c6.585.461 4.687 2.961 14.858 2.438l16.098-.54a25 25 0 0 0-1.433-3.792zM111.793 8.254H16.207C7.312 8.23.086 15.457.086 24.352v35.105c2.352-.812 5.578-5.75 6.668-6.934 1.789-2.062 2.16-4.77 3.059-6.378 2.062-3.793 2.433-6.477 7.101-6.477 2.164 0 3.063.516 4.5 2.516.996 1.332 2.79 3.957 3.602 5.668 1.004 1.98 2.523 4.582 3.254 5.125.515.351.972.722 1.433.894.707.27 1.356-.27 1.902-.629.622-.539.895-1.52 1.52-2.953.895-2.086 1.813-4.418 2.332-5.312.914-1.461 1.273-3.254 2.25-4.067 1.461-1.246 3.441-1.355 3.957-1.437 2.98-.625 4.336 1.437 5.777 2.707.973.894 2.243 2.605 3.246 4.851.708 1.793 1.606 3.52 2.067 4.5.351.98 1.266 2.606 1.789 4.582.543 1.711 1.809 3.067 2.352 3.961 0 0 .812 2.164 5.476 4.145a35 35 0 0 0 4.336 1.52c2.066.734 4.047.644 6.563.374 1.789 0 2.793-2.625 3.601-4.683.438-1.254.98-4.774 1.25-5.758.27-.996-.437-1.707.192-2.625.722-.977 1.164-1.082 1.519-2.332.914-2.793 5.957-2.875 8.832-2.875 2.414 0 2.063 2.332 6.125 1.52 2.336-.434 4.586.273 7.023.995 2.063.543 4.043 1.168 5.204 2.524.73.898 2.629 5.312.73 5.476.164.188.36.645.625.817-.46 1.707-2.25.46-3.332.27-1.355-.27-2.332 0-3.684.624-2.335.996-5.668.918-7.726 2.625-1.715 1.438-1.715 4.582-2.543 6.371 0 0-2.254 5.696-6.996 9.192-1.278.914-3.715 3.058-8.918 3.871-2.356.355-4.586.355-7.024.27-1.164-.079-2.332-.079-3.52-.079-.706 0-3.062-.109-2.96.164l-.27.645c.024.29.063.602.164.895.102.515.102.976.192 1.437 0 .98-.086 2.063 0 3.066.082 2.063.894 3.957 1.004 6.102.078 2.355 1.246 4.875 2.414 6.77.46.707 1.086.789 1.355 1.71.352.98 0 2.141.188 3.227.625 4.227 1.875 8.73 3.773 12.61v.078c2.332-.352 4.77-1.247 7.836-1.684 5.664-.832 13.5-.461 18.54-.914 12.796-1.168 19.706 5.226 31.148 2.601V24.336c-.063-8.895-7.293-16.102-16.207-16.102zM64.086 83.855q0-.28 0 0m-34.457 14.75c.894-1.98 1.433-4.125 2.144-6.101.73-1.899 1.813-4.61 3.684-5.582-.246-.274-3.957-.375-4.934-.461-1.082-.086-2.171-.273-3.25-.438a135 135 0 0 1-6.125-1.265c-1.168-.274-5.21-1.715-6.02-2.067-2.085-.894-3.421-3.52-4.96-3.246-.977.188-1.98.54-2.605 1.54-.543.812-.731 2.242-1.083 3.226-.437 1.086-1.168 2.164-1.707 3.25-1.277 1.875-3.332 3.582-4.23 5.484-.191.457-.27.895-.457 1.356v21.683c1.082.188 2.16.371 3.328.73 8.996 2.438 11.164 2.606 19.98 1.63l.813-.11c.625-1.437 1.188-6.207 1.629-7.644.352-1.164.812-2.063.996-3.14.164-1.09 0-2.173-.102-3.15-.171-2.628 1.895-3.519 2.899-5.69zm0 0" }, null, -1)]]);
}
var qg = { render: Kg }, Jg = /* @__PURE__ */ Y({
	default: () => Zg,
	render: () => Xg
}), Yg = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function Xg(e, t) {
	return j(), z("svg", Yg, [...t[0] ||= [I("path", { d: "M7.01 10.207h-.944l-.515 2.648h.838q.834 0 1.242-.314.408-.315.55-1.049.137-.705-.124-.995-.262-.29-1.047-.29M12 5.688C5.373 5.688 0 8.514 0 12s5.373 6.313 12 6.313S24 15.486 24 12s-5.373-6.312-12-6.312m-3.26 7.451c-.261.25-.575.438-.917.551q-.505.163-1.285.164H5.357l-.327 1.681H3.652l1.23-6.326h2.65q1.195 0 1.744.628.549.627.33 1.752a2.8 2.8 0 0 1-.305.847q-.215.383-.561.703m4.024.715.543-2.799q.094-.478-.068-.651-.16-.174-.687-.174H11.46l-.704 3.625H9.388l1.23-6.327h1.367l-.327 1.682h1.218q1.15 0 1.586.401c.436.401.378.7.263 1.299l-.572 2.944zm7.597-2.265a2.8 2.8 0 0 1-.305.847q-.214.383-.561.703a2.44 2.44 0 0 1-.917.551q-.504.163-1.286.164h-1.18l-.327 1.682h-1.378l1.23-6.326h2.649q1.195 0 1.744.628.55.626.331 1.751m-2.595-1.382h-.943l-.516 2.648h.838q.835 0 1.242-.314.407-.315.551-1.049.137-.705-.125-.995c-.262-.29-.524-.29-1.047-.29" }, null, -1)]]);
}
var Zg = { render: Xg }, Qg = /* @__PURE__ */ Y({
	default: () => t_,
	render: () => e_
}), $g = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 121 121"
};
function e_(e, t) {
	return j(), z("svg", $g, [...t[0] ||= [I("path", {
		"fill-rule": "evenodd",
		d: "M73.7 58.9c-1.5-1.8-3.2-3.9-5-5.9C58.5 41.7 48.4 30.3 38 19.2c-4.7-5.1-6.2-10-.6-15.1C43-.9 48.5-.4 53.7 5.3 68.1 21.2 82.4 37.2 97 52.9c5.5 5.9 4.2 9.9-1.8 14.2-23 16.7-46 33.5-68.9 50.4-5.1 3.8-10.1 4.8-14.2-.9-4.6-6.2-.3-9.9 4.4-13.3 17-12.4 34-24.8 50.9-37.4 2.5-1.7 5.9-2.8 6.3-7m7.3 59.8c-6.2 0-12.4.2-18.6-.1-4.9-.2-7.9-3-7.8-8.2.1-4.9 2.5-8.6 7.5-8.7 13.5-.4 27.1-.3 40.7 0 4.3.1 7.5 2.9 7.5 7.4 0 5.1-2.7 9.1-8.2 9.5-7.2.4-14.2.1-21.1.1",
		"clip-rule": "evenodd"
	}, null, -1)]]);
}
var t_ = { render: e_ }, n_ = /* @__PURE__ */ Y({
	default: () => a_,
	render: () => i_
}), r_ = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function i_(e, t) {
	return j(), z("svg", r_, [...t[0] ||= [I("path", { d: "m14.25.18.9.2.73.26.59.3.45.32.34.34.25.34.16.33.1.3.04.26.02.2-.01.13V8.5l-.05.63-.13.55-.21.46-.26.38-.3.31-.33.25-.35.19-.35.14-.33.1-.3.07-.26.04-.21.02H8.77l-.69.05-.59.14-.5.22-.41.27-.33.32-.27.35-.2.36-.15.37-.1.35-.07.32-.04.27-.02.21v3.06H3.17l-.21-.03-.28-.07-.32-.12-.35-.18-.36-.26-.36-.36-.35-.46-.32-.59-.28-.73-.21-.88-.14-1.05-.05-1.23.06-1.22.16-1.04.24-.87.32-.71.36-.57.4-.44.42-.33.42-.24.4-.16.36-.1.32-.05.24-.01h.16l.06.01h8.16v-.83H6.18l-.01-2.75-.02-.37.05-.34.11-.31.17-.28.25-.26.31-.23.38-.2.44-.18.51-.15.58-.12.64-.1.71-.06.77-.04.84-.02 1.27.05zm-6.3 1.98-.23.33-.08.41.08.41.23.34.33.22.41.09.41-.09.33-.22.23-.34.08-.41-.08-.41-.23-.33-.33-.22-.41-.09-.41.09zm13.09 3.95.28.06.32.12.35.18.36.27.36.35.35.47.32.59.28.73.21.88.14 1.04.05 1.23-.06 1.23-.16 1.04-.24.86-.32.71-.36.57-.4.45-.42.33-.42.24-.4.16-.36.09-.32.05-.24.02-.16-.01h-8.22v.82h5.84l.01 2.76.02.36-.05.34-.11.31-.17.29-.25.25-.31.24-.38.2-.44.17-.51.15-.58.13-.64.09-.71.07-.77.04-.84.01-1.27-.04-1.07-.14-.9-.2-.73-.25-.59-.3-.45-.33-.34-.34-.25-.34-.16-.33-.1-.3-.04-.25-.02-.2.01-.13v-5.34l.05-.64.13-.54.21-.46.26-.38.3-.32.33-.24.35-.2.35-.14.33-.1.3-.06.26-.04.21-.02.13-.01h5.84l.69-.05.59-.14.5-.21.41-.28.33-.32.27-.35.2-.36.15-.36.1-.35.07-.32.04-.28.02-.21V6.07h2.09l.14.01zm-6.47 14.25-.23.33-.08.41.08.41.23.33.33.23.41.08.41-.08.33-.23.23-.33.08-.41-.08-.41-.23-.33-.33-.23-.41-.08-.41.08z" }, null, -1)]]);
}
var a_ = { render: i_ }, o_ = /* @__PURE__ */ Y({
	default: () => l_,
	render: () => c_
}), s_ = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 128 128"
};
function c_(e, t) {
	return j(), z("svg", s_, [...t[0] ||= [I("path", { d: "M64 14.648c-35.346 0-64 19.19-64 42.863C0 78.275 22.046 95.589 51.316 99.53V86.699c-15.55-4.89-26.166-14.693-26.166-25.991 0-16.183 21.779-29.303 48.646-29.303 26.866 0 46.693 8.975 46.693 29.303 0 10.486-5.273 17.95-14.066 22.72 1.204.908 2.22 2.072 2.904 3.419l.388.655C121.025 79.772 128 69.189 128 57.51c0-23.672-28.654-42.863-64-42.863zm20.1 74.88c-2.612.257-5.322.41-8.114.462l.002 9.63a88 88 0 0 0 12.474-2.492l-.501-.941c-.68-1.268-1.347-2.543-2.033-3.807a41 41 0 0 0-1.828-2.851z" }, null, -1), I("path", {
		"fill-rule": "evenodd",
		d: "M97.469 81.036s3.874 1.169 6.124 2.307c.78.396 2.132 1.184 3.106 2.22a8.4 8.4 0 0 1 1.42 2.04l15.266 25.74-24.674.01-11.537-21.666s-2.363-4.06-3.817-5.237c-1.213-.982-1.73-1.331-2.929-1.331h-5.862l.004 28.219-21.834.009V41.263h43.845s19.97.36 19.97 19.359S97.47 81.035 97.47 81.035zm-9.497-24.137-13.218-.009-.006 12.257 13.224-.004s6.124-.019 6.124-6.235c0-6.34-6.124-6.01-6.124-6.01z"
	}, null, -1)]]);
}
var l_ = { render: c_ }, u_ = /* @__PURE__ */ Y({
	default: () => p_,
	render: () => f_
}), d_ = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function f_(e, t) {
	return j(), z("svg", d_, [...t[0] ||= [I("path", { d: "M20.156.083c3.033.525 3.893 2.598 3.829 4.77L24 4.822 22.635 22.71 4.89 23.926h.016C3.433 23.864.15 23.729 0 19.139l1.645-3 2.819 6.586.503 1.172 2.805-9.144-.03.007.016-.03 9.255 2.956-1.396-5.431-.99-3.9 8.82-.569-.615-.51L16.5 2.114 20.159.073zM5.13 5.073c3.561-3.533 8.157-5.621 9.922-3.84 1.762 1.777-.105 6.105-3.673 9.636-3.563 3.532-8.103 5.734-9.864 3.957-1.766-1.777.045-6.217 3.612-9.75z" }, null, -1)]]);
}
var p_ = { render: f_ }, m_ = /* @__PURE__ */ Y({
	default: () => __,
	render: () => g_
}), h_ = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function g_(e, t) {
	return j(), z("svg", h_, [...t[0] ||= [I("path", {
		fill: "currentColor",
		d: "m21.863 11.755-.839-.52-.024-.244.722-.673a.288.288 0 0 0-.096-.482l-.923-.345-.072-.239.575-.799a.288.288 0 0 0-.187-.455l-.973-.158-.117-.218.409-.897a.286.286 0 0 0-.273-.409l-.987.034-.157-.188.228-.962a.287.287 0 0 0-.348-.348l-.96.227-.19-.157.034-.986a.287.287 0 0 0-.409-.273l-.897.409-.218-.118-.158-.972a.288.288 0 0 0-.454-.189l-.8.575-.238-.071-.345-.923a.288.288 0 0 0-.482-.096L13.01 3l-.245-.023-.52-.84a.29.29 0 0 0-.49 0l-.52.84q-.123.01-.245.023l-.673-.722a.29.29 0 0 0-.482.096l-.345.923q-.12.034-.237.072l-.8-.576a.288.288 0 0 0-.455.188l-.158.973q-.11.057-.22.118l-.895-.41a.287.287 0 0 0-.409.273l.034.988-.19.156-.96-.227a.29.29 0 0 0-.348.348l.227.962-.157.188-.987-.034a.288.288 0 0 0-.273.409l.409.897a7 7 0 0 0-.117.22l-.972.156a.288.288 0 0 0-.189.455l.575.8-.071.237-.923.346a.29.29 0 0 0-.096.482L3 10.99l-.024.244-.84.52a.29.29 0 0 0 0 .492l.84.519q.01.123.025.245l-.723.673a.29.29 0 0 0 .096.482l.922.345q.035.12.073.237l-.576.8a.29.29 0 0 0 .188.454l.973.158q.056.11.117.22l-.41.896a.288.288 0 0 0 .274.409l.987-.035q.076.096.156.19l-.227.961a.287.287 0 0 0 .348.347l.961-.226.19.156-.035.987a.288.288 0 0 0 .41.273l.896-.41q.108.06.219.119l.158.971a.288.288 0 0 0 .455.19l.799-.577q.118.038.237.072l.345.923a.287.287 0 0 0 .482.096L10.99 21q.121.014.244.025l.52.839a.29.29 0 0 0 .492 0l.519-.84q.123-.01.245-.024l.674.722a.287.287 0 0 0 .48-.096l.346-.923q.12-.034.238-.072l.8.576a.29.29 0 0 0 .454-.189l.158-.972.219-.117.896.409a.288.288 0 0 0 .41-.273l-.035-.988a7 7 0 0 0 .19-.155l.96.226a.287.287 0 0 0 .348-.347l-.226-.961.155-.19.988.035a.29.29 0 0 0 .272-.41l-.409-.896q.06-.108.117-.219l.973-.158a.287.287 0 0 0 .188-.454l-.575-.8.072-.237.922-.345a.286.286 0 0 0 .096-.482L21 13.011l.025-.245.839-.52a.29.29 0 0 0 0-.49Zm-5.619 6.965a.595.595 0 0 1 .25-1.163.595.595 0 0 1-.25 1.163m-.286-1.93a.54.54 0 0 0-.642.417l-.299 1.391a7.3 7.3 0 0 1-3.017.65c-1.1 0-2.144-.243-3.08-.679l-.299-1.39a.54.54 0 0 0-.643-.417l-1.228.263a7 7 0 0 1-.635-.748h5.976c.068 0 .113-.012.113-.074V14.09c0-.062-.046-.074-.113-.074h-1.747v-1.34h1.89c.172 0 .922.049 1.162 1.007.075.295.24 1.254.352 1.561.113.344.57 1.032 1.059 1.032h2.977a1 1 0 0 0 .108-.01q-.31.421-.677.794l-1.256-.27Zm-8.265 1.9a.594.594 0 1 1-.014-1.17.594.594 0 0 1 .014 1.171ZM5.427 9.5a.594.594 0 1 1-1.086.481.594.594 0 0 1 1.086-.481m-.697 1.65 1.28-.569a.543.543 0 0 0 .274-.715l-.263-.597h1.036v4.672h-2.09a7.3 7.3 0 0 1-.237-2.792Zm5.614-.454V9.32h2.468c.128 0 .9.148.9.725 0 .48-.592.652-1.08.652zm8.969 1.24q0 .273-.02.542h-.75c-.076 0-.106.05-.106.123v.345c0 .81-.457.987-.858 1.032-.381.043-.805-.16-.857-.394-.225-1.265-.6-1.536-1.192-2.003.735-.467 1.5-1.155 1.5-2.077 0-.996-.683-1.623-1.148-1.93-.652-.43-1.375-.517-1.57-.517h-7.76a7.3 7.3 0 0 1 4.091-2.308l.915.959a.54.54 0 0 0 .765.018l1.024-.98a7.32 7.32 0 0 1 5.006 3.566l-.7 1.583a.543.543 0 0 0 .275.715l1.35.6q.034.357.035.726m-7.754-8.004a.595.595 0 1 1 .82.86.595.595 0 0 1-.82-.86m6.951 5.595a.594.594 0 1 1 1.086.481.594.594 0 0 1-1.086-.481"
	}, null, -1)]]);
}
var __ = { render: g_ }, v_ = /* @__PURE__ */ Y({
	default: () => x_,
	render: () => b_
}), y_ = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function b_(e, t) {
	return j(), z("svg", y_, [...t[0] ||= [I("path", { d: "M4.589 24c4.537 0 13.81-1.516 14.821-3v-5.729c-.957 1.408-10.284 2.912-14.821 2.912zm0-7.635c4.537 0 13.81-1.516 14.821-3V7.636c-.957 1.408-10.284 2.912-14.821 2.912zm0-7.636c4.537 0 13.81-1.516 14.821-3V0C18.453 1.408 9.126 2.912 4.589 2.912z" }, null, -1)]]);
}
var x_ = { render: b_ }, S_ = /* @__PURE__ */ Y({
	default: () => T_,
	render: () => w_
}), C_ = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 17 17"
};
function w_(e, t) {
	return j(), z("svg", C_, [...t[0] ||= [I("path", { d: "m2.4 11.4 5.1-4.6-5.1-4.7L.7 3.7l3.4 3v.1l-3.4 3zm14.2 3.3v-2.2h-8v2.2z" }, null, -1)]]);
}
var T_ = { render: w_ }, E_ = /* @__PURE__ */ Y({
	default: () => k_,
	render: () => O_
}), D_ = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 128 128"
};
function O_(e, t) {
	return j(), z("svg", D_, [...t[0] ||= [I("path", { d: "M117.3 87.3c.2-.6.4-1.3.5-1.9 7-28-10.1-61.2-39.2-78.6C91.4 24 97 44.9 92 63.2c-.4 1.6-1 3.2-1.6 4.7-.6-.4-1.5-.9-2.5-1.5 0 0-28.9-17.9-60.2-49.4-.9-.8 16.7 25 36.6 46.1-9.4-5.3-35.5-24.3-52-39.4 2 3.4 4.4 6.7 7.1 9.8C33.1 51 51.2 72.6 72.7 89.2c-15.2 9.3-36.6 10-57.9 0C9.5 86.7 4.6 83.7 0 80.3c9 14.4 22.9 26.9 39.9 34.2 20.2 8.7 40.3 8.1 55.2.1.1 0 .1-.1.2-.1.7-.4 1.3-.7 2-1.1 7.2-3.7 21.3-7.4 28.9 7.4 1.7 3.6 5.7-15.6-8.9-33.5" }, null, -1)]]);
}
var k_ = { render: O_ }, A_ = /* @__PURE__ */ Y({
	default: () => N_,
	render: () => M_
}), j_ = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function M_(e, t) {
	return j(), z("svg", j_, [...t[0] ||= [I("path", { d: "M1.125 0C.502 0 0 .502 0 1.125v21.75C0 23.498.502 24 1.125 24h21.75c.623 0 1.125-.502 1.125-1.125V1.125C24 .502 23.498 0 22.875 0zm17.363 9.75q.918 0 1.627.111a6.4 6.4 0 0 1 1.306.34v2.458a4 4 0 0 0-.643-.361 5 5 0 0 0-.717-.26 5.5 5.5 0 0 0-1.426-.2q-.45 0-.819.086a2.1 2.1 0 0 0-.623.242q-.254.156-.393.374a.9.9 0 0 0-.14.49q0 .294.156.529.156.234.443.444c.287.21.423.276.696.41q.41.203.926.416.705.296 1.266.628.561.333.963.753.402.418.614.957.213.538.214 1.253 0 .986-.373 1.656a3 3 0 0 1-1.012 1.085 4.4 4.4 0 0 1-1.487.596q-.85.18-1.79.18a10 10 0 0 1-1.84-.164 5.5 5.5 0 0 1-1.512-.493v-2.63a5.03 5.03 0 0 0 3.237 1.2q.5 0 .872-.09.373-.09.623-.25.249-.162.373-.38a1.02 1.02 0 0 0-.074-1.089 2.1 2.1 0 0 0-.537-.5 5.6 5.6 0 0 0-.807-.444 28 28 0 0 0-1.007-.436q-1.377-.575-2.053-1.405t-.676-2.005q0-.92.369-1.582.368-.662 1.004-1.089a4.5 4.5 0 0 1 1.47-.629 7.5 7.5 0 0 1 1.77-.201m-15.113.188h9.563v2.166H9.506v9.646H6.789v-9.646H3.375z" }, null, -1)]]);
}
var N_ = { render: M_ }, P_ = /* @__PURE__ */ Y({
	default: () => L_,
	render: () => I_
}), F_ = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24"
};
function I_(e, t) {
	return j(), z("svg", F_, [...t[0] ||= [I("path", {
		fill: "none",
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M7.8 4.6 1.4 11c-.6.6-.6 1.6 0 2l6.2 6.2m8.6-14.6 6.2 6.2c.6.6.6 1.6 0 2l-6.2 6.6"
	}, null, -1)]]);
}
var L_ = { render: I_ }, R_ = /* @__PURE__ */ Y({
	default: () => V_,
	render: () => B_
}), z_ = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function B_(e, t) {
	return j(), z("svg", z_, [...t[0] ||= [I("path", { d: "M23.55 10.91 13.09.45a1.55 1.55 0 0 0-2.18 0L8.46 2.9 11 5.48a2.06 2.06 0 0 1 1-.23 2.25 2.25 0 0 1 2.25 2.25 2.2 2.2 0 0 1-.22 1l2.19 2.2a2 2 0 1 1-1.06 1.06L13 9.52a1 1 0 0 1-.21.09v5.54a2 2 0 1 1-1.5 0V9.61A2.24 2.24 0 0 1 9.75 7.5a2.2 2.2 0 0 1 .22-1L7.4 4 .45 11a1.55 1.55 0 0 0 0 2.18l10.46 10.37a1.55 1.55 0 0 0 2.18 0l10.46-10.46a1.55 1.55 0 0 0 0-2.18" }, null, -1)]]);
}
var V_ = { render: B_ }, H_ = /* @__PURE__ */ Y({
	default: () => G_,
	render: () => W_
}), U_ = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function W_(e, t) {
	return j(), z("svg", U_, [...t[0] ||= [I("path", { d: "M12.001 4.8q-4.8 0-6 4.8 1.8-2.4 4.2-1.8c.913.228 1.565.89 2.288 1.624C13.666 10.618 15.027 12 18.001 12q4.8 0 6-4.8-1.8 2.4-4.2 1.8c-.913-.228-1.565-.89-2.288-1.624C16.337 6.182 14.976 4.8 12.001 4.8m-6 7.2q-4.8 0-6 4.8 1.8-2.4 4.2-1.8c.913.228 1.565.89 2.288 1.624 1.177 1.194 2.538 2.576 5.512 2.576q4.8 0 6-4.8-1.8 2.4-4.2 1.8c-.913-.228-1.565-.89-2.288-1.624C10.337 13.382 8.976 12 6.001 12" }, null, -1)]]);
}
var G_ = { render: W_ }, K_ = /* @__PURE__ */ Y({
	default: () => Y_,
	render: () => J_
}), q_ = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function J_(e, t) {
	return j(), z("svg", q_, [...t[0] ||= [I("path", {
		fill: "currentColor",
		"fill-rule": "evenodd",
		d: "M2 11.997C2 20.066 3.934 22 11.997 22 20.066 22 22 20.066 22 11.997 22 3.934 20.06 2 11.997 2S2 3.934 2 11.997m4.034 2.081 3.129-7.132a2.96 2.96 0 0 1 2.828-1.848c1.285 0 2.302.649 2.834 1.848l3.135 7.132c.14.343.263.796.263 1.182 0 1.77-1.243 3.012-3.012 3.012-.606 0-1.084-.153-1.567-.306a5.1 5.1 0 0 0-1.653-.325c-.643 0-1.157.16-1.665.325-.49.153-.968.306-1.55.306A2.89 2.89 0 0 1 5.76 15.26c0-.392.122-.839.27-1.182zm5.963-5.889L8.905 15.2c.919-.429 1.972-.637 3.092-.637 1.084 0 2.18.208 3.06.637z",
		"clip-rule": "evenodd"
	}, null, -1)]]);
}
var Y_ = { render: J_ }, X_ = /* @__PURE__ */ Y({
	default: () => $_,
	render: () => Q_
}), Z_ = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 24 24"
};
function Q_(e, t) {
	return j(), z("svg", Z_, [...t[0] ||= [I("path", { d: "M16.074 16.86c-.72.616-2.157 1.035-3.812 1.035-2.032 0-3.735-.632-4.187-1.483-.161.488-.198 1.046-.198 1.402 0 0-.106 1.75 1.111 2.968 0-.632.513-1.145 1.145-1.145 1.083 0 1.082.945 1.081 1.712v.069c0 1.164.711 2.161 1.723 2.582a2.35 2.35 0 0 1-.236-1.029c0-1.11.652-1.523 1.41-2.003.602-.383 1.272-.807 1.733-1.66a3.1 3.1 0 0 0 .378-1.494 3.1 3.1 0 0 0-.148-.954M15.551.6c.196.244.296.572.496 1.229l4.368 14.347a18.2 18.2 0 0 0-5.222-1.768L12.35 4.8a.37.37 0 0 0-.71.002l-2.81 9.603a18.2 18.2 0 0 0-5.245 1.771L7.974 1.827c.2-.656.3-.984.497-1.227a1.6 1.6 0 0 1 .654-.484C9.415 0 9.757 0 10.443 0h3.135c.686 0 1.03 0 1.32.117A1.6 1.6 0 0 1 15.55.6z" }, null, -1)]]);
}
var $_ = { render: Q_ }, ev = /* @__PURE__ */ Y({
	default: () => rv,
	render: () => nv
}), tv = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function nv(e, t) {
	return j(), z("svg", tv, [...t[0] ||= [Xt("<path fill=\"#fff\" fill-rule=\"evenodd\" d=\"M11.9 7.2h8.4v3.4h-8.4z\" clip-rule=\"evenodd\"></path><path fill=\"#3ECC5F\" fill-rule=\"evenodd\" d=\"M4.3 18.3c-.74 0-1.384-.403-1.73-1a2 2 0 0 0 1.73 3h2v-2z\" clip-rule=\"evenodd\"></path><path fill=\"#3ECC5F\" fill-rule=\"evenodd\" d=\"M13.298 7.738 20.3 7.3v-1a2 2 0 0 0-2-2h-9l-.25-.433a.29.29 0 0 0-.5 0L8.3 4.3l-.25-.433a.29.29 0 0 0-.5 0L7.3 4.3l-.25-.433a.29.29 0 0 0-.5 0L6.3 4.3h-.006l-.415-.414a.29.29 0 0 0-.482.13l-.137.51-.52-.14a.29.29 0 0 0-.353.354l.139.52-.51.136a.29.29 0 0 0-.13.483l.414.415V6.3l-.433.25a.29.29 0 0 0 0 .5l.433.25-.433.25a.29.29 0 0 0 0 .5l.433.25-.433.25a.29.29 0 0 0 0 .5l.433.25-.433.25a.29.29 0 0 0 0 .5l.433.25-.433.25a.29.29 0 0 0 0 .5l.433.25-.433.25a.29.29 0 0 0 0 .5l.433.25-.433.25a.29.29 0 0 0 0 .5l.433.25-.433.25a.29.29 0 0 0 0 .5l.433.25-.433.25a.29.29 0 0 0 0 .5l.433.25-.433.25a.29.29 0 0 0 0 .5l.433.25-.433.25a.29.29 0 0 0 0 .5l.433.25-.433.25a.29.29 0 0 0 0 .5l.433.25a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-8l-7.002-.438a1.065 1.065 0 0 1 0-2.124\" clip-rule=\"evenodd\"></path><path fill=\"#3ECC5F\" fill-rule=\"evenodd\" d=\"M16.3 20.3h3v-4h-3z\" clip-rule=\"evenodd\"></path><path fill=\"#44D860\" fill-rule=\"evenodd\" d=\"M21.3 17.8q-.033.002-.064.006l-.012-.045a.5.5 0 1 0-.494-.857l-.033-.034a.496.496 0 0 0-.299-.788.5.5 0 0 0-.56.293l-.044-.011q.005-.031.006-.064a.5.5 0 0 0-1 0q.002.033.006.064l-.044.011a.5.5 0 1 0-.859.495 2 2 0 1 0 3.333 1.924q.031.005.064.006a.5.5 0 1 0 0-1\" clip-rule=\"evenodd\"></path><path fill=\"#3ECC5F\" fill-rule=\"evenodd\" d=\"M17.3 14.3h3v-2h-3z\" clip-rule=\"evenodd\"></path><path fill=\"#44D860\" fill-rule=\"evenodd\" d=\"M21.3 13.55a.25.25 0 1 0 0-.5l-.032.003-.006-.022a.25.25 0 0 0-.096-.481.25.25 0 0 0-.15.052l-.018-.017a.25.25 0 0 0-.005-.308.25.25 0 0 0-.424.06 1 1 0 1 0 0 1.925.25.25 0 0 0 .48-.098.25.25 0 0 0-.05-.149l.016-.017a.25.25 0 0 0 .31-.005.25.25 0 0 0-.063-.424l.006-.022z\" clip-rule=\"evenodd\"></path><path fill=\"#000\" fill-rule=\"evenodd\" d=\"M8.3 7.55a.25.25 0 0 1-.25-.25.75.75 0 0 0-1.5 0 .25.25 0 0 1-.5 0 1.25 1.25 0 0 1 2.5 0 .25.25 0 0 1-.25.25\" clip-rule=\"evenodd\"></path><path fill=\"#FFFF50\" fill-rule=\"evenodd\" d=\"M12.3 20.3h6a2 2 0 0 0 2-2v-7h-6a2 2 0 0 0-2 2z\" clip-rule=\"evenodd\"></path><path fill=\"#000\" fill-rule=\"evenodd\" d=\"M18.802 14.4h-5.004a.1.1 0 0 1 0-.2h5.004a.1.1 0 1 1 0 .2m0 2h-5.004a.1.1 0 0 1 0-.2h5.004a.1.1 0 1 1 0 .2m0 2h-5.004a.1.1 0 0 1 0-.2h5.004a.1.1 0 1 1 0 .2m0-4.981h-5.004a.1.1 0 0 1 0-.2h5.004a.1.1 0 1 1 0 .2m0 1.981h-5.004a.1.1 0 0 1 0-.2h5.004a.1.1 0 1 1 0 .2m0 2h-5.004a.1.1 0 0 1 0-.2h5.004a.1.1 0 1 1 0 .2M20.3 8.161h-.003c-.31.01-.456.32-.585.592-.134.285-.238.47-.409.465-.189-.007-.297-.22-.411-.446-.132-.26-.282-.554-.596-.543-.305.01-.452.28-.581.517-.138.253-.232.406-.412.4-.193-.008-.295-.181-.414-.382-.132-.224-.285-.475-.593-.467-.3.01-.447.239-.577.44-.137.213-.233.343-.416.336-.198-.007-.3-.151-.417-.318-.133-.187-.282-.4-.59-.39-.293.01-.44.198-.57.363-.123.156-.219.28-.422.272a.1.1 0 0 0-.008.2c.302.01.455-.18.588-.349.117-.15.219-.278.419-.285.192-.008.283.111.42.304.13.184.276.392.572.402.31.01.46-.221.592-.426.119-.184.22-.342.415-.349.18-.006.277.135.415.368.13.22.276.47.579.48.312.01.463-.262.594-.503.114-.21.222-.406.412-.413.18-.004.273.16.411.433.13.255.276.544.583.556h.017c.306 0 .452-.308.58-.58.114-.24.222-.468.407-.477z\" clip-rule=\"evenodd\"></path><path fill=\"#3ECC5F\" fill-rule=\"evenodd\" d=\"M10.3 20.3h4v-4h-4z\" clip-rule=\"evenodd\"></path><path fill=\"#D8D8D8\" d=\"m20.276 9.922-7.778 2.084a.2.2 0 0 0-.141.245l.76 2.837a.2.2 0 0 0 .245.141l7.777-2.084a.2.2 0 0 0 .142-.245l-.76-2.836a.2.2 0 0 0-.245-.142\"></path><path fill=\"#4A4A4A\" d=\"m14.845 13.56-.278.074a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.123-.07m.559-.15-.278.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.123-.07m.559-.15-.278.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.123-.07m.559-.15-.278.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .122.071l.279-.075a.1.1 0 0 0 .07-.122l-.074-.278a.1.1 0 0 0-.123-.071m.559-.15-.278.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.123-.071m.559-.15-.278.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.123-.07Zm.56-.15-.28.075a.1.1 0 0 0-.07.123l.075.278a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.123-.07Zm.558-.15-.278.075a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .122.071l.279-.075a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.123-.07Zm.559-.15-.278.075a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .122.071l.279-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.123-.071Z\"></path><path fill=\"#4A4A4A\" fill-rule=\"evenodd\" d=\"m13.082 14.032 1.187-.318a.1.1 0 0 1 .122.07l.075.279a.1.1 0 0 1-.07.122l-1.187.318a.1.1 0 0 1-.123-.07l-.075-.279a.1.1 0 0 1 .071-.122m6.533-1.75 1.187-.319a.1.1 0 0 1 .122.07l.075.28a.1.1 0 0 1-.07.122l-1.188.318a.1.1 0 0 1-.122-.07l-.075-.28a.1.1 0 0 1 .071-.122Zm-6.835.621.453-.121a.1.1 0 0 1 .122.07l.075.279a.1.1 0 0 1-.07.122l-.454.121a.1.1 0 0 1-.122-.07l-.075-.279a.1.1 0 0 1 .07-.122Z\" clip-rule=\"evenodd\"></path><path fill=\"#4A4A4A\" d=\"m13.792 12.632-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.071l.278-.075a.1.1 0 0 0 .07-.122l-.074-.278a.1.1 0 0 0-.122-.071m.558-.15-.278.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07l.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.071Zm.56-.15-.279.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07l.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.07Zm.559-.15-.279.075a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.07l.278-.074a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.122-.07Zm.559-.149-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.071l.278-.075a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.122-.07m.559-.15-.279.075a.1.1 0 0 0-.07.122l.074.278a.1.1 0 0 0 .123.071l.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.071m.559-.15-.279.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07l.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.07Zm.559-.15-.279.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07l.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.07Zm.559-.149-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.122-.07m.559-.15-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.071l.278-.075a.1.1 0 0 0 .07-.122l-.074-.278a.1.1 0 0 0-.122-.071m.559-.15-.279.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07l.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.071m.558-.15-.278.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.07Zm.56-.15-.279.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.122-.07Z\"></path><path fill=\"#4A4A4A\" fill-rule=\"evenodd\" d=\"m20.483 10.771-.454.122a.1.1 0 0 1-.122-.071l-.075-.278a.1.1 0 0 1 .071-.123l.453-.121a.1.1 0 0 1 .123.07l.074.279a.1.1 0 0 1-.07.122\" clip-rule=\"evenodd\"></path><path fill=\"#4A4A4A\" d=\"m19.47 11.042.279-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07Zm-.558.15.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.071l-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .122.071Zm-.56.15.279-.075a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .122.071m-.558.15.278-.075a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.07Zm-.559.15.278-.075a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07Zm-.559.149.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.071l-.279.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07m-.559.15.278-.075a.1.1 0 0 0 .07-.122l-.074-.278a.1.1 0 0 0-.122-.071l-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.071m-.559.149.278-.074a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.07m-.559.15.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07m-.559.15.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07m-.56.15.28-.074a.1.1 0 0 0 .07-.123l-.075-.278a.1.1 0 0 0-.122-.071l-.279.075a.1.1 0 0 0-.07.122l.074.278a.1.1 0 0 0 .123.071Zm-.558.15.278-.075a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.071m-.559.15.278-.075a.1.1 0 0 0 .071-.122l-.075-.279a.1.1 0 0 0-.122-.07l-.278.074a.1.1 0 0 0-.071.123l.074.278a.1.1 0 0 0 .123.07Z\"></path><path fill=\"#4A4A4A\" d=\"m19.47 11.042.279-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07Zm-.558.15.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.071l-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .122.071Zm-.56.15.279-.075a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .122.071m-.558.15.278-.075a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.07Zm-.559.15.278-.075a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07Zm-.559.149.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.071l-.279.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07m-.559.15.278-.075a.1.1 0 0 0 .07-.122l-.074-.278a.1.1 0 0 0-.122-.071l-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.071m-.559.149.278-.074a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.07m-.559.15.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07m-.559.15.278-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07m-.56.15.28-.074a.1.1 0 0 0 .07-.123l-.075-.278a.1.1 0 0 0-.122-.071l-.279.075a.1.1 0 0 0-.07.122l.074.278a.1.1 0 0 0 .123.071Zm-.558.15.278-.075a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.122-.07l-.279.074a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.071m-.559.15.278-.075a.1.1 0 0 0 .071-.122l-.075-.279a.1.1 0 0 0-.122-.07l-.278.074a.1.1 0 0 0-.071.123l.074.278a.1.1 0 0 0 .123.07Z\"></path><path fill=\"#4A4A4A\" fill-rule=\"evenodd\" d=\"m12.93 13.462.645-.173a.1.1 0 0 1 .122.07l.075.28a.1.1 0 0 1-.07.122l-.646.173a.1.1 0 0 1-.123-.071l-.074-.278a.1.1 0 0 1 .07-.123Z\" clip-rule=\"evenodd\"></path><path fill=\"#4A4A4A\" d=\"m14.151 13.135-.278.074a.1.1 0 0 0-.071.123l.075.278a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.123-.07m.559-.15-.278.074a.1.1 0 0 0-.071.123l.075.278a.1.1 0 0 0 .122.071l.279-.075a.1.1 0 0 0 .07-.122l-.074-.278a.1.1 0 0 0-.123-.071m.56-.15-.28.075a.1.1 0 0 0-.07.122l.075.279a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.123-.071Zm.558-.15-.278.075a.1.1 0 0 0-.071.122l.075.279a.1.1 0 0 0 .122.07l.278-.074a.1.1 0 0 0 .071-.123l-.074-.278a.1.1 0 0 0-.123-.07Zm.559-.149-.278.074a.1.1 0 0 0-.071.123l.075.278a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.123-.07m.559-.15-.278.074a.1.1 0 0 0-.071.123l.075.278a.1.1 0 0 0 .122.071l.279-.075a.1.1 0 0 0 .07-.122l-.074-.279a.1.1 0 0 0-.123-.07m.559-.15-.278.074a.1.1 0 0 0-.071.123l.075.278a.1.1 0 0 0 .122.071l.278-.074a.1.1 0 0 0 .071-.123l-.074-.278a.1.1 0 0 0-.123-.071m.559-.15-.279.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07l.278-.074a.1.1 0 0 0 .071-.123l-.075-.278a.1.1 0 0 0-.122-.07Zm.559-.15-.279.075a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.07l.278-.074a.1.1 0 0 0 .071-.122l-.075-.279a.1.1 0 0 0-.122-.07Zm.559-.149-.278.074a.1.1 0 0 0-.071.123l.074.278a.1.1 0 0 0 .123.07l.278-.074a.1.1 0 0 0 .071-.122l-.075-.279a.1.1 0 0 0-.122-.07m.558-.15-.277.074a.1.1 0 0 0-.071.123l.074.278a.1.1 0 0 0 .123.071l.278-.075a.1.1 0 0 0 .071-.122l-.075-.279a.1.1 0 0 0-.122-.07Z\"></path><path fill=\"#4A4A4A\" fill-rule=\"evenodd\" d=\"m20.039 11.557.61-.164a.1.1 0 0 1 .123.071l.074.279a.1.1 0 0 1-.07.122l-.61.164a.1.1 0 0 1-.123-.071l-.075-.278a.1.1 0 0 1 .07-.123z\" clip-rule=\"evenodd\"></path><path fill=\"#4A4A4A\" d=\"m13.517 14.54-.279.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07l.278-.074a.1.1 0 0 0 .071-.123l-.075-.278a.1.1 0 0 0-.122-.07Zm.559-.15-.279.075a.1.1 0 0 0-.07.122l.074.279a.1.1 0 0 0 .123.07l.278-.074a.1.1 0 0 0 .071-.123l-.075-.278a.1.1 0 0 0-.122-.07Zm.559-.15-.279.075a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.07l.278-.074a.1.1 0 0 0 .071-.122l-.075-.279a.1.1 0 0 0-.122-.07Zm.559-.15-.279.075a.1.1 0 0 0-.07.123l.074.278a.1.1 0 0 0 .123.071l.278-.075a.1.1 0 0 0 .07-.122l-.074-.278a.1.1 0 0 0-.122-.071Z\"></path><path fill=\"#4A4A4A\" fill-rule=\"evenodd\" d=\"m15.474 14.016 2.69-.72a.1.1 0 0 1 .122.07l.074.278a.1.1 0 0 1-.07.123l-2.69.72a.1.1 0 0 1-.122-.07l-.074-.279a.1.1 0 0 1 .07-.122m2.97-.796.348-.093a.1.1 0 0 1 .123.07l.074.279a.1.1 0 0 1-.07.122l-.349.094a.1.1 0 0 1-.122-.071l-.075-.279a.1.1 0 0 1 .07-.122Z\" clip-rule=\"evenodd\"></path><path fill=\"#4A4A4A\" d=\"m19.351 12.977-.278.075a.1.1 0 0 0-.071.122l.075.279a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.123-.071m.559-.15-.278.075a.1.1 0 0 0-.071.122l.075.279a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.123-.07Zm1.048-.281-.278.075a.1.1 0 0 0-.071.122l.075.279a.1.1 0 0 0 .122.07l.279-.074a.1.1 0 0 0 .07-.123l-.074-.278a.1.1 0 0 0-.123-.07Zm-.845.442-.028-.104a.1.1 0 0 1 .07-.123l.28-.074a.1.1 0 0 1 .122.07l.027.105zm.49-.057.028.105a.1.1 0 0 1-.07.122l-.279.075a.1.1 0 0 1-.122-.07l-.028-.105zm-.344-2.893-7.652 2.05a.108.108 0 1 0 .057.21l7.65-2.05a.108.108 0 1 0-.055-.21\"></path><path fill=\"#D8D8D8\" d=\"m13.075 12-.3.08a.072.072 0 1 0 .037.14l.3-.08a.072.072 0 1 0-.037-.14m.603-.162-.3.081a.072.072 0 1 0 .037.14l.3-.08a.072.072 0 1 0-.037-.14Zm.464-.124-.3.08a.072.072 0 1 0 .037.14l.3-.08a.072.072 0 1 0-.037-.14m.464-.124-.3.08a.072.072 0 0 0 .038.14l.3-.08a.072.072 0 0 0-.038-.14m.464-.125-.3.081a.072.072 0 0 0 .037.14l.3-.08a.072.072 0 0 0-.037-.14Zm.58-.155-.3.08a.072.072 0 0 0 .037.14l.3-.08a.072.072 0 1 0-.037-.14m.464-.124-.3.08a.072.072 0 0 0 .037.14l.3-.08a.072.072 0 1 0-.038-.14Zm.464-.125-.3.081a.072.072 0 1 0 .037.14l.3-.08a.072.072 0 1 0-.037-.14Zm.464-.124-.3.08a.072.072 0 0 0 .038.14l.3-.08a.072.072 0 1 0-.037-.14Zm.58-.155-.3.08a.072.072 0 0 0 .037.14l.3-.08a.072.072 0 0 0-.038-.14Zm.464-.125-.3.081a.072.072 0 0 0 .037.14l.3-.08a.072.072 0 0 0-.037-.14Zm.464-.124-.3.08a.072.072 0 0 0 .038.14l.3-.08a.072.072 0 1 0-.037-.14Zm.58-.155-.3.08a.072.072 0 1 0 .037.14l.3-.08a.072.072 0 1 0-.038-.14Zm.464-.125-.301.08a.072.072 0 1 0 .037.14l.301-.08a.072.072 0 1 0-.037-.14m.464-.124-.301.08a.072.072 0 0 0 .037.14l.302-.08a.072.072 0 0 0-.038-.14\" opacity=\".136\"></path><path fill=\"#44D860\" fill-rule=\"evenodd\" d=\"M16.3 17.8q-.033.002-.064.006l-.012-.045a.5.5 0 1 0-.494-.857l-.033-.034a.496.496 0 0 0-.299-.788.5.5 0 0 0-.56.293l-.044-.011q.005-.031.006-.064a.5.5 0 0 0-1 0q.002.033.006.064l-.044.011a.5.5 0 1 0-.859.495 2 2 0 1 0 3.333 1.924q.031.005.064.006a.5.5 0 1 0 0-1\" clip-rule=\"evenodd\"></path><path fill=\"#3ECC5F\" fill-rule=\"evenodd\" d=\"M10.3 14.3h4v-2h-4z\" clip-rule=\"evenodd\"></path><path fill=\"#44D860\" fill-rule=\"evenodd\" d=\"M15.3 13.55a.25.25 0 1 0 0-.5l-.032.003-.006-.022a.25.25 0 0 0-.096-.481.25.25 0 0 0-.15.052l-.018-.017a.25.25 0 0 0-.005-.308.25.25 0 0 0-.424.06 1 1 0 1 0 0 1.925.25.25 0 0 0 .48-.098.25.25 0 0 0-.05-.149l.016-.017a.25.25 0 0 0 .31-.005.25.25 0 0 0-.063-.424l.006-.022z\" clip-rule=\"evenodd\"></path><path fill=\"#000\" fill-rule=\"evenodd\" d=\"M16.3 6.175a.3.3 0 0 1-.096-.019.3.3 0 0 1-.081-.054.3.3 0 0 1-.054-.081.26.26 0 0 1 0-.192.26.26 0 0 1 .092-.112.3.3 0 0 1 .09-.037.26.26 0 0 1 .188.037l.038.031a.26.26 0 0 1 .073.177.25.25 0 0 1-.154.231.3.3 0 0 1-.096.02Zm2-.125a.26.26 0 0 1-.208-.11.26.26 0 0 1-.042-.139.26.26 0 0 1 .11-.209.3.3 0 0 1 .091-.037.26.26 0 0 1 .188.037l.038.031a.26.26 0 0 1 .054.273l-.023.043-.031.038a.26.26 0 0 1-.177.073\" clip-rule=\"evenodd\"></path>", 29)]]);
}
var rv = { render: nv }, iv = /* @__PURE__ */ Y({
	default: () => sv,
	render: () => ov
}), av = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function ov(e, t) {
	return j(), z("svg", av, [...t[0] ||= [I("path", {
		fill: "#512BD4",
		d: "M22 2H2v20h20z"
	}, null, -1), I("path", {
		fill: "#fff",
		d: "M5.565 14.778a.5.5 0 0 1-.361-.142.47.47 0 0 1-.148-.344.47.47 0 0 1 .148-.348.5.5 0 0 1 .36-.145q.216 0 .365.145a.46.46 0 0 1 .152.348.46.46 0 0 1-.152.344.5.5 0 0 1-.364.142m5.653-.08h-.92l-2.421-3.82a1.7 1.7 0 0 1-.152-.301h-.021q.028.166.028.714v3.407h-.813V9.5h.98l2.34 3.73q.148.232.19.319h.015a5 5 0 0 1-.036-.7V9.5h.81zm3.96 0h-2.846V9.5h2.732v.732h-1.89v1.472h1.742v.728h-1.743v1.537h2.005zm4.044-4.466h-1.456v4.466h-.842v-4.466h-1.453V9.5h3.751z"
	}, null, -1)]]);
}
var sv = { render: ov }, cv = /* @__PURE__ */ Y({
	default: () => dv,
	render: () => uv
}), lv = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function uv(e, t) {
	return j(), z("svg", lv, [...t[0] ||= [Xt("<path fill=\"#333\" fill-rule=\"evenodd\" d=\"M18.578 20.398A9.98 9.98 0 0 0 22 12.866c0-5.523-4.477-10-10-10s-10 4.477-10 10a9.97 9.97 0 0 0 3.24 7.369l.01-.064 13.123-4.297z\" clip-rule=\"evenodd\"></path><path fill=\"#CCC\" d=\"m9.419 4.067-1.774-.264.265-.081q.242-.076.444-.228l.042-.032a1.22 1.22 0 0 0 .466-.778l.02-.124q.032-.202-.003-.403a.073.073 0 0 1 .1-.08l.072.03q.136.056.263.132l.302.182c.4.242.752.558 1.036.931l.2.264a1.33 1.33 0 0 0 .618.45l.14.05-.732.03a8 8 0 0 1-1.46-.08Z\"></path><path fill=\"#CCC\" d=\"m8.966 5.64.526-.962a.03.03 0 0 0 0-.03l-.179-.378a.68.68 0 0 0-.614-.388l-.05-.002a4.7 4.7 0 0 1-1.017-.148l-.065-.017a4 4 0 0 1-.79-.297l-.111-.055a3 3 0 0 1-.474-.3l-.147-.115a.1.1 0 0 0-.14.02 1 1 0 0 0-.185.47l-.027.235a2 2 0 0 0-.004.379l.065.734c.049.547.237 1.071.548 1.524l.066.097q.144.209.331.38a.1.1 0 0 0 .064.027A2.28 2.28 0 0 0 8.966 5.64\"></path><path fill=\"#EDEDED\" d=\"m6.976 6.832.625-.27a.45.45 0 1 0-.458-.769l-.148.117a1 1 0 0 0-.097.094l-.356.428a.15.15 0 0 0 .009.203l.11.126a.275.275 0 0 0 .315.071\"></path><path fill=\"#B2B2B2\" d=\"m7.78 3.758-.018.006.057.018c.247.08.504.125.763.138a.1.1 0 0 0 .038-.005l.118-.034.059-.02-.374-.08a.3.3 0 0 1-.134-.066.063.063 0 0 1 0-.096l.056-.046a.6.6 0 0 0 .157-.2c-.216.171-.46.301-.721.385Z\"></path><path fill=\"#fff\" d=\"M9.92 10.578 4.825 19.69a.078.078 0 0 1-.124.017l-.102-.103-.43-.488-.274-.354a8 8 0 0 1-.693-1.067l-.04-.072a8 8 0 0 1-.536-1.24l-.137-.412a5.55 5.55 0 0 1-.139-2.295l.005-.032a5.7 5.7 0 0 1 .24-.988l.226-.669.17-.356a5 5 0 0 1 1.067-1.473l.215-.204a3.8 3.8 0 0 1 1.576-.897 3 3 0 0 1-.422.084l-.281.033-.215.02-.235.04-.234.021-.156.017-.113.007c-.036.002-.053-.044-.024-.065l.157-.076a2.65 2.65 0 0 0 1.19-1.135l.174-.271a2.6 2.6 0 0 1 .808-.802l.067-.043q.182-.115.385-.187l.615-.217a.43.43 0 0 0 .253-.236l.009-.022a.34.34 0 0 0-.083-.38l-.108-.099-.018-.02-.696-.926-.555-.764a.97.97 0 0 1-.184-.517.04.04 0 0 1 .056-.038l.6.288a2.38 2.38 0 0 0 1.666.148q.195-.053.394-.075l.276-.028a5.7 5.7 0 0 1 2.064.17l.058.016.656.236a3 3 0 0 1 1.785 1.756l.138.536a2.17 2.17 0 0 0 .863 1.246l.35.244q.232.162.483.287l.775.388a.062.062 0 0 1 .022.093 2.1 2.1 0 0 1-.82.644l-.449.195a4 4 0 0 1-.55.193l-.33.088a5.5 5.5 0 0 1-1.417.188h-.79a1.3 1.3 0 0 1-.477-.091 1.3 1.3 0 0 0-1.615.576Z\"></path><path fill=\"#666\" d=\"m12.593 7.292.344.004c.047 0 .057-.065.013-.079a1.4 1.4 0 0 1-.212-.087l-.269-.139a2.8 2.8 0 0 1-.51-.338l-.053-.044q-.18-.15-.323-.334l-.06-.078a.034.034 0 0 0-.062.023c.04.598.533 1.065 1.132 1.072\"></path><path fill=\"#CCC\" d=\"m5.212 19.834 5.824-5.195a7.8 7.8 0 0 0 1.417-1.677l.035-.057a2.3 2.3 0 0 0 .237-1.239l-.052-.587a1.66 1.66 0 0 0-.424-.97.1.1 0 0 0-.036-.02l-.936-.192a4.2 4.2 0 0 0-2.092-.086l-.037.008-.544.127a6.74 6.74 0 0 0-3.94 2.63l-.023.034a6.4 6.4 0 0 0-.665 1.168l-.032.074a6.07 6.07 0 0 0-.441 3.31l.054.367a3.7 3.7 0 0 0 .932 1.96l.297.324a.304.304 0 0 0 .426.021\"></path><path fill=\"#5E5E5E\" d=\"m10.31 12.9-.018.01c-.492.281-.756.811-.73 1.377.007.16.168.308.323.264l.285-.081a2.6 2.6 0 0 0 1.001-.539l.829-.713.246-.182a6.6 6.6 0 0 1 4.979-1.209c.054.009.056.086.002.097l-.207.043-.095.033a1 1 0 0 0-.48.359.04.04 0 0 0 .044.062l.068-.021a3.2 3.2 0 0 1 1.184-.132l.157.012a2.86 2.86 0 0 1 2.159 1.137l.192.256c.57.758.812 1.714.67 2.652l-.074.49a4.7 4.7 0 0 1-.713 1.87l-.027.04-.41.547-.449.508-.411.395q-.566.542-1.227.962l-.14.088-.266.127c-.069.033-.126-.061-.065-.107l.37-.352.077-.08c.206-.216.355-.482.431-.77l.035-.134a.715.715 0 0 0-.549-.886.7.7 0 0 0-.583.146l-.367.299-.649.53a8 8 0 0 1-1.376.902l-.67.345-1.133.43-.238.064a8 8 0 0 1-1.263.235l-.316.032H9.891l-1.348-.146-.73-.158a4.55 4.55 0 0 1-1.91-.917l-.563-.458a3.02 3.02 0 0 1-1.177-2.168l-.034-.45.04-.631a4.6 4.6 0 0 1 1.956-3.483l.12-.084a5.2 5.2 0 0 1 1.646-.763l.396-.105a3.4 3.4 0 0 1 1.577-.042l.413.086c.104.022.126.16.034.212Z\"></path>", 9)]]);
}
var dv = { render: uv }, fv = /* @__PURE__ */ Y({
	default: () => hv,
	render: () => mv
}), pv = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function mv(e, t) {
	return j(), z("svg", pv, [...t[0] ||= [I("path", {
		fill: "currentColor",
		d: "m16.378 12.034-4.148-5.53h.507c.369 0 .738.185.968.461l3.272 4.286 3.226-4.24c.322-.322.691-.507 1.06-.507h.553l-4.194 5.53L22 17.841h-.553c-.369 0-.737-.185-.968-.507l-3.456-4.516-3.456 4.516c-.23.322-.6.46-.968.46h-.553zm-13.456.461v.369c0 1.935 1.29 3.686 3.18 4.147a4.15 4.15 0 0 0 4.654-2.258c.138-.23.368-.415.645-.415h.46a5.07 5.07 0 0 1-4.792 3.687C4.212 18.025 2 15.583 2 12.541v-1.29c0-2.489 1.751-4.747 4.24-5.207a5.07 5.07 0 0 1 5.898 5.069v1.382zm0-.921h8.295v-.461a4.148 4.148 0 0 0-5.07-4.056c-1.935.461-3.225 2.212-3.225 4.378z"
	}, null, -1)]]);
}
var hv = { render: mv }, gv = /* @__PURE__ */ Y({
	default: () => yv,
	render: () => vv
}), _v = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function vv(e, t) {
	return j(), z("svg", _v, [...t[0] ||= [I("path", {
		fill: "currentColor",
		d: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m-.7 4.5h6.3L11.3 11h4.3l-9.2 6.4 2-4.4 1-2 2-4.5z"
	}, null, -1)]]);
}
var yv = { render: vv }, bv = /* @__PURE__ */ Y({
	default: () => Cv,
	render: () => Sv
}), xv = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Sv(e, t) {
	return j(), z("svg", xv, [...t[0] ||= [I("path", {
		fill: "currentColor",
		d: "M23.241 7.492 24 5.536l-.031-.125-7.479 1.971c.798-1.158.524-2.08.524-2.08s-2.386 1.525-4.193 1.486c-1.807-.04-2.386-.525-5.155.36-2.769.883-3.551 3.59-4.357 4.177-.798.579-3.309 2.51-3.309 2.51l2.269-.727s-.642.61-1.964 2.386v.008c.211.297 1.142 1.525 2.065 1.26.102-.032.22-.087.352-.15.415.236.97.462 1.573.525 0 0-.407-.47-.751-1.017l.281-.18-.047.031.869.313-.094-.813h.008l.844.313-.101-.744.32-.156.884-3.348 3.661-2.503-.289.735c-.743 1.823-2.136 2.253-2.136 2.253l-.578.227c-.438.508-.618.634-.767 2.354.352-.093.68-.11.986-.03 1.564.422 2.104 2.307 1.681 2.831-.101.125-.352.352-.672.61H7.76l-.008.516-.062.055h-.65l-.007.5-.173.126c-.602.016-1.376-.516-1.376-.516.008.485.406 1.228.406 1.228l.07-.04-.062.048s1.627 1.08 2.652.68c.908-.36 3.262-2.214 5.296-3.09l6.149-1.627.813-2.096-4.685 1.236V13.14l5.499-1.448.814-2.104-6.313 1.666V9.37zm-11.163 3.997 1.463-.383.016.07-.454 1.181-1.51.4zm.5 2.527-1.509.399.493-1.268 1.455-.383.023.07zm1.972-.423-1.51.4.493-1.268 1.455-.383.024.07z"
	}, null, -1)]]);
}
var Cv = { render: Sv }, wv = /* @__PURE__ */ Y({
	default: () => Dv,
	render: () => Ev
}), Tv = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Ev(e, t) {
	return j(), z("svg", Tv, [...t[0] ||= [I("path", {
		fill: "currentColor",
		d: "M1.81 10.714c-.046 0-.058-.023-.034-.058l.245-.316c.023-.035.082-.058.128-.058h4.17c.047 0 .059.035.035.07l-.198.304c-.024.035-.082.07-.117.07zM.048 11.789c-.047 0-.059-.024-.035-.059l.245-.315c.023-.035.082-.059.128-.059h5.327c.047 0 .07.036.058.07l-.093.28c-.012.048-.058.07-.105.07zm2.826 1.074c-.046 0-.058-.035-.035-.07l.164-.292c.023-.035.07-.07.117-.07h2.336c.047 0 .07.035.07.082l-.023.28c0 .047-.047.082-.082.082l-2.546-.012Zm12.125-2.36-1.962.515c-.175.046-.187.058-.339-.117a1.6 1.6 0 0 0-.549-.444 2.03 2.03 0 0 0-2.114.175 2.49 2.49 0 0 0-1.192 2.22c.012.934.655 1.705 1.577 1.833.795.106 1.46-.175 1.986-.77l.316-.433h-2.255c-.245 0-.304-.151-.222-.35.152-.362.432-.97.596-1.273a.32.32 0 0 1 .292-.187h4.252c-.024.315-.024.63-.07.946a5 5 0 0 1-.958 2.29 4.87 4.87 0 0 1-3.33 1.985 4.14 4.14 0 0 1-3.141-.77A3.67 3.67 0 0 1 6.4 13.528a4.58 4.58 0 0 1 .993-3.422 5.2 5.2 0 0 1 3.27-2.021c1.099-.199 2.15-.07 3.096.572.62.409 1.063.97 1.355 1.647.07.105.024.164-.117.199Z"
	}, null, -1), I("path", {
		fill: "currentColor",
		d: "M18.865 16.963a4.38 4.38 0 0 1-2.85-1.028 3.67 3.67 0 0 1-1.262-2.254 4.46 4.46 0 0 1 .946-3.528 4.9 4.9 0 0 1 3.27-1.95 4.32 4.32 0 0 1 3.33.595 3.63 3.63 0 0 1 1.647 2.605 4.51 4.51 0 0 1-1.343 3.96 5.35 5.35 0 0 1-2.804 1.495c-.315.058-.63.07-.934.105m2.78-4.719c-.012-.152-.012-.268-.035-.385a1.93 1.93 0 0 0-2.383-1.554c-1.087.245-1.787.935-2.044 2.033-.21.91.233 1.834 1.074 2.207.643.28 1.285.246 1.904-.07a2.56 2.56 0 0 0 1.484-2.23Z"
	}, null, -1)]]);
}
var Dv = { render: Ev }, Ov = /* @__PURE__ */ Y({
	default: () => jv,
	render: () => Av
}), kv = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Av(e, t) {
	return j(), z("svg", kv, [...t[0] ||= [I("path", {
		fill: "#FF5B11",
		d: "M12.371 1.736q.08-.01.141.04a76 76 0 0 1 4.217 5.662 28 28 0 0 1 2.49 4.659q1.64 4.374-1.707 7.61-2.928 2.475-6.747 1.928-4.564-.93-6.205-5.281a7.4 7.4 0 0 1-.28-2.891 17.3 17.3 0 0 1 1.204-4.9 7.3 7.3 0 0 1 1.044-1.767q.525.625 1.004 1.285.222.232.462.442a38 38 0 0 1 4.377-6.787",
		opacity: ".993"
	}, null, -1), I("path", {
		fill: "#FF9758",
		d: "M12.09 5.962a42.5 42.5 0 0 1 3.996 5.462q.56.959.924 2.008.758 2.982-1.627 4.92-2.306 1.622-5.06.963-2.97-.921-3.433-3.996a4.25 4.25 0 0 1 .2-1.887c.297-.754.66-1.48 1.085-2.168L9.38 9.495q1.367-1.758 2.71-3.534Z"
	}, null, -1)]]);
}
var jv = { render: Av }, Mv = /* @__PURE__ */ Y({
	default: () => Fv,
	render: () => Pv
}), Nv = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Pv(e, t) {
	return j(), z("svg", Nv, [...t[0] ||= [I("path", {
		fill: "#FF2D20",
		d: "M21.217 6.8a.3.3 0 0 1 .012.076v4.078a.3.3 0 0 1-.15.26l-3.424 1.969v3.907a.3.3 0 0 1-.147.259l-7.15 4.111q-.023.014-.05.024l-.021.007a.3.3 0 0 1-.152 0l-.024-.01c-.017-.007-.033-.011-.048-.02l-7.142-4.112a.3.3 0 0 1-.15-.26V4.857q0-.043.012-.079c0-.01.007-.016.01-.023a.2.2 0 0 1 .019-.048l.021-.026.024-.036.03-.024.034-.023L6.492 2.54a.29.29 0 0 1 .298 0l3.573 2.053.033.024.029.024.026.036.022.023.019.048c0 .01.007.017.01.024a.4.4 0 0 1 .009.08v7.643l2.978-1.713v-3.91c0-.023.003-.052.01-.076l.01-.026.018-.047.022-.024.026-.036.029-.024.033-.023L17.21 4.56a.3.3 0 0 1 .298 0l3.57 2.058.034.024c.01.01.022.014.029.024q.017.015.026.035l.021.024c.01.017.015.03.02.048l.009.023zm-.58 3.98V7.392l-1.252.719-1.727.994v3.393l2.978-1.713zm-3.576 6.138v-3.395l-1.7.971-4.85 2.77v3.425l6.55-3.77ZM3.366 5.37v11.548l6.55 3.769V17.26l-3.421-1.934h-.003l-.03-.024c-.01-.01-.022-.014-.03-.024-.011-.01-.018-.024-.025-.03l-.024-.032-.014-.038q-.009-.015-.015-.033l-.007-.043-.002-.033V7.08l-1.728-.994-1.253-.716zm3.276-2.23L3.666 4.857 6.64 6.569l2.976-1.713-2.974-1.713zM8.19 13.833l1.727-.992V5.37l-1.247.718-1.727.995v7.47l1.249-.72zm9.169-8.667-2.974 1.713 2.974 1.713 2.974-1.713zm-.297 3.943-1.728-.995-1.249-.718v3.385l1.727.995 1.25.72v-3.39zm-6.845 7.639 4.365-2.491 2.182-1.244L13.79 11.3l-3.426 1.972-3.117 1.796z"
	}, null, -1)]]);
}
var Fv = { render: Pv }, Iv = /* @__PURE__ */ Y({
	default: () => zv,
	render: () => Rv
}), Lv = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Rv(e, t) {
	return j(), z("svg", Lv, [...t[0] ||= [Xt("<g fill=\"#EDB641\" clip-path=\"url(#a)\"><path d=\"m5.33 10.983.419 1.29H7.11l-1.1.796.42 1.29-1.101-.797-1.09.791.419-1.29-1.1-.796H4.92l.42-1.289-.011.005Zm1.954-4.245.362 1.111h1.169l-.944.687.362 1.111-.949-.681-.943.681.351-1.111-.943-.687h1.169l.361-1.11h.005ZM1.31 13.504l.21.65h.68l-.55.409.21.65-.55-.404-.556.404.21-.65-.551-.404h.681l.21-.65.005-.005Z\"></path><path d=\"M9.197 15.684a19 19 0 0 0 2.505-1.378 22.6 22.6 0 0 0 3.092-2.6l-.613-.408-.534-.362 1.692-.063.545-.02.147-.525.461-1.635.587 1.588.189.514.545-.027 1.693-.062-1.332 1.048-.43.335.19.514.586 1.588-1.41-.944-.45-.298-.43.335-1.331 1.048.23-.812.231-.818.026-.105a21 21 0 0 1-5.24 2.815c-.315.104-.63.188-.944.267zm-3.186 1.242a16.1 16.1 0 0 0 8.081-2.494l-.535 1.923 3.145-2.479 3.328 2.222-1.384-3.752 3.144-2.474-4.003.158-1.384-3.758-1.09 3.852-3.999.157 2.317 1.546c-1.52 1.384-5.346 4.34-10.413 4.538A14 14 0 0 1 0 16.11s2.52.953 6.016.817h-.005Z\"></path><path d=\"M16.408 4.412a7.588 7.588 0 0 0-7.242 9.862q.495-.25.943-.508a6.53 6.53 0 0 1 6.3-8.306 6.54 6.54 0 1 1-4.916 10.848c-.351.136-.703.262-1.059.367a7.588 7.588 0 1 0 5.974-12.263\"></path></g><defs><clipPath id=\"a\"><path fill=\"#fff\" d=\"M0 0h24v24H0z\"></path></clipPath></defs>", 2)]]);
}
var zv = { render: Rv }, Bv = /* @__PURE__ */ Y({
	default: () => Uv,
	render: () => Hv
}), Vv = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Hv(e, t) {
	return j(), z("svg", Vv, [...t[0] ||= [I("path", {
		fill: "#E0234E",
		"fill-rule": "evenodd",
		d: "M13.776 2.04c-.144 0-.279.03-.403.071.264.176.409.409.48.672.006.036.016.062.021.098q.009.046.01.093c.021.455-.118.511-.216.78-.15.346-.109.718.072 1.017a.6.6 0 0 0 .062.114c-.196-1.307.894-1.503 1.095-1.91.016-.357-.279-.595-.511-.76a1.14 1.14 0 0 0-.61-.176Zm1.643.294c-.021.118-.005.087-.01.15-.006.04-.006.092-.01.134q-.016.063-.037.124a1 1 0 0 1-.042.124c-.02.041-.035.077-.056.118-.016.021-.026.042-.042.062l-.03.047a2 2 0 0 1-.078.103c-.03.031-.057.067-.093.093v.005c-.031.026-.062.057-.098.083-.108.082-.233.145-.346.222-.036.026-.073.046-.103.078a1 1 0 0 0-.099.082c-.036.031-.062.062-.093.098-.025.031-.056.067-.077.104q-.039.052-.072.108c-.021.041-.036.077-.057.119-.016.041-.031.077-.042.119a2 2 0 0 0-.036.129c-.005.02-.005.046-.01.067-.005.02-.005.041-.01.062 0 .041-.005.088-.005.129q-.001.046.005.093 0 .06.015.13.01.06.026.123l.041.124c.01.026.026.052.037.072l-1.188-.46a13 13 0 0 0-.6-.154l-.325-.078a10 10 0 0 0-.94-.14c-.01 0-.016-.004-.026-.004a9 9 0 0 0-1.601-.021c-.315.02-.63.062-.945.114q-.116.017-.233.04-.232.048-.465.104l-.232.062c-.077.031-.15.067-.222.098l-.17.078c-.01.005-.021.005-.026.01-.052.026-.098.047-.145.073a2 2 0 0 0-.196.098c-.036.015-.072.036-.104.051a3 3 0 0 0-.305.18c-.035.027-.071.048-.103.073-.005.005-.01.005-.015.01a1 1 0 0 0-.098.073l-.01.01-.078.062c-.01.005-.02.016-.03.02l-.078.068c-.006.01-.016.016-.021.02-.031.032-.062.058-.093.088-.005 0-.005.006-.01.011a2 2 0 0 0-.094.088c-.005.005-.005.01-.01.01a1 1 0 0 0-.077.083c-.01.01-.026.02-.036.03q-.04.047-.088.094c-.005.01-.016.015-.02.025-.042.042-.078.083-.12.124l-.015.016q-.123.134-.264.253-.14.125-.289.227a3.2 3.2 0 0 1-.635.351 4 4 0 0 1-.336.124c-.217.047-.439.135-.63.15-.041 0-.088.01-.129.016l-.129.03-.124.047a1 1 0 0 0-.124.057c-.036.026-.077.046-.114.072a1 1 0 0 0-.103.088 1 1 0 0 0-.103.093c-.031.036-.062.067-.088.103-.026.042-.057.078-.078.12a1 1 0 0 0-.072.118q-.032.067-.057.134l-.046.134a1 1 0 0 0-.026.124c0 .006-.005.011-.005.016-.01.047-.01.108-.016.14q-.009.05-.01.103a.5.5 0 0 0 .026.165q.014.046.036.093v.005a1 1 0 0 0 .057.093 1 1 0 0 0 .067.093q.042.044.088.083.045.045.098.082c.124.109.155.145.315.228q.038.02.083.041c.005 0 .01.005.015.005q-.001.013.005.026.01.062.026.124a1 1 0 0 0 .041.124c.016.03.026.062.042.093q.007.016.015.026l.062.113.078.109q.042.051.088.098.045.043.098.088s.005.005.01.005a1 1 0 0 0 .207.14 1 1 0 0 0 .118.056.6.6 0 0 0 .104.036c.005.005.01.005.02.01.021.006.047.011.068.016-.016.279-.021.543.02.635.047.104.274-.211.501-.573-.03.357-.051.775 0 .899.057.129.367-.274.636-.718 3.662-.847 7.003 1.684 7.354 5.258-.067-.558-.754-.868-1.069-.79-.155.382-.418.873-.841 1.177.037-.345.02-.693-.052-1.033a3.3 3.3 0 0 1-.64 1.302c-.491.036-.982-.202-1.24-.558-.02-.015-.026-.046-.042-.067a1 1 0 0 1-.04-.108.4.4 0 0 1-.032-.109q-.006-.052-.005-.114v-.077a1 1 0 0 1 .026-.109 1 1 0 0 1 .036-.108c.02-.036.036-.072.062-.108.088-.248.088-.45-.072-.569a.6.6 0 0 0-.099-.051c-.02-.006-.046-.016-.067-.021l-.041-.015a1 1 0 0 0-.109-.026.4.4 0 0 0-.108-.016 1 1 0 0 0-.114-.01c-.025 0-.051.005-.077.005a.4.4 0 0 0-.114.015q-.054.007-.108.021a1 1 0 0 0-.109.036l-.103.047c-.03.015-.062.036-.098.052-1.203.784-.486 2.623.336 3.155-.31.057-.625.124-.713.191l-.01.01q.334.202.697.347.415.134.837.248v.005a5 5 0 0 0 1.301.093c2.288-.16 4.163-1.9 4.504-4.194l.031.134c.015.093.036.191.046.29v.005q.014.07.021.134v.02q.009.072.01.135.01.085.01.17v.083c0 .026.006.057.006.083 0 .03-.005.062-.005.093v.072c0 .036-.005.067-.005.103q.001.029-.006.067c0 .036-.005.073-.005.114q-.006.022-.005.046l-.015.12q.001.022-.005.046c-.006.051-.016.098-.021.15v.01c-.01.046-.02.098-.031.144v.016l-.031.14c0 .005-.005.015-.005.02a1 1 0 0 1-.036.14v.015q-.025.076-.042.145-.006.009-.005.01l-.046.155c-.021.052-.037.098-.057.15s-.036.103-.057.15l-.062.15h-.005c-.021.046-.041.097-.067.144l-.016.036c-.005.005-.005.01-.01.015a4.9 4.9 0 0 1-1.451 1.736q-.063.04-.125.088c-.01.01-.026.015-.036.026q-.053.038-.113.077l.015.031h.005l.217-.03h.005q.202-.033.403-.073a1 1 0 0 0 .114-.026l.072-.015c.036-.006.072-.016.109-.021.03-.01.062-.016.093-.026a10 10 0 0 0 1.497-.496 8.3 8.3 0 0 1-3.207 2.619 8.5 8.5 0 0 0 1.761-.305 8.25 8.25 0 0 0 4.881-3.9 8.2 8.2 0 0 1-1.39 3.321c.501-.33.964-.714 1.38-1.146a8.2 8.2 0 0 0 2.174-4.39c.177.817.227 1.657.15 2.49 3.73-5.202.31-10.594-1.12-12.015-.006-.01-.01-.015-.01-.026-.006.006-.006.006-.006.011 0-.005 0-.005-.005-.01q-.002.092-.01.186a7 7 0 0 1-.052.345 8 8 0 0 1-.088.341 4 4 0 0 1-.124.33q-.072.162-.155.316a4 4 0 0 1-.398.573c-.077.093-.16.176-.242.259a3 3 0 0 1-.15.129l-.12.103c-.092.072-.185.14-.288.201a4 4 0 0 1-.305.176 9 9 0 0 1-.325.145 3.6 3.6 0 0 1-.682.186c-.12.02-.238.03-.351.04a4 4 0 0 1-.248.011c-.12 0-.238-.01-.351-.02a3 3 0 0 1-.352-.052 3 3 0 0 1-.346-.088h-.005c.114-.01.227-.02.341-.041a3.7 3.7 0 0 0 1.317-.501q.148-.099.29-.207.138-.108.263-.232c.087-.078.165-.165.242-.253q.117-.14.217-.28c.01-.015.02-.035.031-.05q.08-.125.15-.249a3.6 3.6 0 0 0 .367-.981c.02-.119.041-.233.052-.346.01-.119.02-.238.02-.351q-.001-.125-.01-.248-.017-.178-.041-.346a4 4 0 0 0-.078-.346c-.036-.109-.072-.222-.114-.331a3.5 3.5 0 0 0-.527-.91 11 11 0 0 0-.237-.262 3 3 0 0 0-.134-.13 9 9 0 0 0-.718-.506 1 1 0 0 0-.104-.051 2 2 0 0 0-.49-.217",
		"clip-rule": "evenodd"
	}, null, -1)]]);
}
var Uv = { render: Hv }, Wv = /* @__PURE__ */ Y({
	default: () => qv,
	render: () => Kv
}), Gv = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Kv(e, t) {
	return j(), z("svg", Gv, [...t[0] ||= [I("path", {
		fill: "currentColor",
		d: "M11.345 2.005c-.043.004-.18.018-.303.028-2.84.256-5.501 1.788-7.187 4.144a9.9 9.9 0 0 0-1.765 4.369c-.08.549-.09.711-.09 1.456s.01.907.09 1.456c.543 3.755 3.216 6.91 6.84 8.08.65.208 1.334.351 2.112.437.303.033 1.613.033 1.916 0 1.343-.149 2.48-.48 3.603-1.053.172-.088.205-.112.182-.131a191 191 0 0 1-1.629-2.184l-1.599-2.16-2.004-2.965a284 284 0 0 0-2.017-2.964 161 161 0 0 0-.02 2.925c-.006 2.816-.008 2.93-.043 2.996a.36.36 0 0 1-.172.178c-.063.031-.117.037-.412.037h-.339l-.09-.056a.4.4 0 0 1-.13-.143l-.042-.088.004-3.92.006-3.92.06-.077a.5.5 0 0 1 .145-.12c.08-.038.112-.042.45-.042.399 0 .465.016.569.129.03.031 1.114 1.665 2.412 3.634l3.946 5.975 1.583 2.399.08-.053a10.3 10.3 0 0 0 2.055-1.802 9.95 9.95 0 0 0 2.354-5.112c.08-.549.09-.711.09-1.456s-.01-.907-.09-1.456c-.543-3.755-3.216-6.91-6.84-8.08a10.5 10.5 0 0 0-2.083-.435c-.187-.02-1.48-.041-1.642-.026m4.094 6.048c.094.047.17.137.197.231.016.05.02 1.138.016 3.587l-.006 3.515-.62-.95-.621-.95V10.93c0-1.652.008-2.58.02-2.625a.4.4 0 0 1 .193-.247c.08-.04.11-.045.416-.045.29 0 .34.004.405.04"
	}, null, -1)]]);
}
var qv = { render: Kv }, Jv = /* @__PURE__ */ Y({
	default: () => Zv,
	render: () => Xv
}), Yv = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Xv(e, t) {
	return j(), z("svg", Yv, [...t[0] ||= [Xt("<path fill=\"url(#a)\" fill-rule=\"evenodd\" d=\"M19.608 5.51C16.023 1.308 9.712.808 5.51 4.392 1.308 7.977.808 14.288 4.392 18.49c3.585 4.202 9.896 4.702 14.098 1.118 4.202-3.585 4.702-9.896 1.118-14.098m-4.982 5.249c.385 0 .631.417.438.75l-.056.096-3.774 6.21a.39.39 0 0 1-.33.185h-.36a.378.378 0 0 1-.366-.472l1.024-3.959a.5.5 0 0 0-.484-.625H9.145a.5.5 0 0 1-.484-.625l1.545-5.978a.46.46 0 0 1 .448-.34l.067.001h1.584a.5.5 0 0 1 .496.568l-.01.071-.604 3.533a.5.5 0 0 0 .493.585z\" clip-rule=\"evenodd\"></path><defs><radialGradient id=\"a\" cx=\"0\" cy=\"0\" r=\"1\" gradientTransform=\"matrix(19.5 0 0 198.851 4 12)\" gradientUnits=\"userSpaceOnUse\"><stop stop-color=\"#31B2F3\"></stop><stop offset=\".474\" stop-color=\"#F27CEC\"></stop><stop offset=\"1\" stop-color=\"#FD6641\"></stop></radialGradient></defs>", 2)]]);
}
var Zv = { render: Xv }, Qv = /* @__PURE__ */ Y({
	default: () => ty,
	render: () => ey
}), $v = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function ey(e, t) {
	return j(), z("svg", $v, [...t[0] ||= [I("path", {
		fill: "#00DC82",
		d: "M13.32 19.333h8.14c.26 0 .508-.09.733-.22.226-.129.457-.29.587-.513s.22-.476.22-.733c0-.258-.09-.51-.22-.734l-5.5-9.46a1.34 1.34 0 0 0-.513-.513 1.8 1.8 0 0 0-.807-.22c-.26 0-.508.09-.733.22-.216.12-.393.298-.514.513l-1.393 2.42L10.533 5.4c-.13-.223-.288-.458-.513-.587s-.474-.146-.733-.146c-.26 0-.509.018-.734.146-.24.146-.441.347-.586.587l-6.82 11.733c-.13.223-.147.476-.147.734 0 .257.017.51.147.733s.361.384.586.513c.225.13.474.22.734.22H7.6c2.034 0 3.515-.912 4.547-2.64l2.493-4.326 1.32-2.274 4.033 6.894H14.64zm-5.793-2.346H3.933l5.354-9.24L12 12.367l-1.797 3.132c-.687 1.122-1.468 1.488-2.676 1.488"
	}, null, -1)]]);
}
var ty = { render: ey }, ny = /* @__PURE__ */ Y({
	default: () => ay,
	render: () => iy
}), ry = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function iy(e, t) {
	return j(), z("svg", ry, [...t[0] ||= [Xt("<path fill=\"#93D500\" d=\"M7.285 13.5H2.007l.003.077.009.15.004.063.014.171.004.039a8.8 8.8 0 0 0 .387 1.871q0 .005.003.011l.058.173.016.044.08.216.048.124a5 5 0 0 0 .078.189l.052.117.031.07.066.14.022.046.079.16.012.024q.045.088.093.175l.004.008.02.036 4.508-2.715.017-.01a3.6 3.6 0 0 1-.33-1.179\"></path><path fill=\"#4D5A31\" d=\"m8.582 15.923-.013.013-3.717 3.717.057.053.105.094.055.048.127.107.034.029a8 8 0 0 0 .324.254l.006.004q.336.252.695.47l.025.016.137.08.084.048.08.045q.072.04.145.078a8 8 0 0 0 .431.21l.132-.32 1.87-4.54.007-.017a3.6 3.6 0 0 1-.584-.389\"></path><path fill=\"#6BA43A\" d=\"M8.195 15.553a3 3 0 0 1-.212-.262 4 4 0 0 1-.2-.296L3.27 17.713q.104.174.215.338l.007.012.003.005.007.01v.002l.019.026.001.002q.119.174.242.342l.006.007.005.007.11.142.015.019q.057.073.117.145l.028.034.155.181.094.105.053.058.024.026.07.075.028.03.125.127 3.723-3.723a3 3 0 0 1-.122-.13\"></path><path fill=\"#4D5A31\" d=\"m13.13 15.921-.124.096.009.016 2.714 4.506a8 8 0 0 0 1.134-.886l-3.718-3.717z\"></path><path fill=\"#93D500\" d=\"m15.335 20.576-.092-.153-2.534-4.206a4 4 0 0 1-.316.167 3.6 3.6 0 0 1-2.567.2c-.057-.017-.113-.04-.169-.06s-.113-.037-.168-.06L7.62 21.003l-.073.178-.063.152.014.006.016.006.004.002.133.05.167.065.085.032a9 9 0 0 0 1.88.442l.075.008.142.016.036.003.174.014.06.004.153.01.094.003.122.004.217.003a9 9 0 0 0 1.495-.126l.154-.028.088-.017.09-.02.15-.032.028-.007a9 9 0 0 0 2.124-.791l.13-.074.157-.088.107-.06.001-.001.002-.001h.001l.001-.001.002-.001.006-.004.034-.02zm-6.75-10.21.123-.097-.009-.015-2.714-4.506q-.189.123-.372.256a9 9 0 0 0-.762.629L8.57 10.35z\"></path><path fill=\"#4D5A31\" d=\"M4.594 6.88q-.064.065-.124.13l-.123.128a9 9 0 0 0-.753.933l-.032.046-.076.112-.104.16a8.83 8.83 0 0 0-1.375 4.397l-.005.178-.003.179h5.266q.002-.09.008-.179c.006-.089.004-.119.01-.178a3.57 3.57 0 0 1 .794-1.917q.059-.069.12-.133c.04-.044.077-.09.12-.133L4.594 6.881Zm10.864-1.306q-.01-.008-.021-.013l-.14-.083-.082-.047-.082-.046-.143-.077-.023-.012a9 9 0 0 0-.95-.426l-.024-.01a9 9 0 0 0-1.987-.498l-.074-.01-.075-.008-.143-.016-.04-.004-.17-.014-.066-.004-.146-.009-.078-.003v5.278c.27.028.54.086.8.174l3.884-3.884a9 9 0 0 0-.44-.288\"></path><path fill=\"#6BA43A\" d=\"M10.679 4.29q-.09 0-.179.003a9 9 0 0 0-1.113.115l-.024.004-.155.029-.087.016a6 6 0 0 0-.24.052l-.028.006a9 9 0 0 0-2.125.792l-.13.074-.156.087-.115.066h-.002l-.008.005-.03.017v.001l.093.153 2.625 4.359a4 4 0 0 1 .316-.167 3.6 3.6 0 0 1 1.536-.35V4.285q-.09.001-.178.004Z\"></path><path fill=\"#4D5A31\" d=\"M19.704 12.708a10 10 0 0 0-.05-.61l-.002-.014-.001-.007-.027-.201v-.006a9 9 0 0 0-.273-1.245l-.002-.008-.059-.19-.008-.025-.057-.17-.016-.046-.054-.147-.027-.07a5 5 0 0 0-.086-.216l-.04-.094-.052-.12-.03-.068-.066-.142-.021-.043-.08-.162-.012-.022-.093-.177-.003-.006a9 9 0 0 0-.504-.818l-3.886 3.886q.132.392.174.8h5.278q0-.04-.003-.08Z\"></path><path fill=\"#6BA43A\" d=\"M14.45 13.143q-.002.09-.01.179-.001.09-.01.178a3.57 3.57 0 0 1-.793 1.918c-.037.046-.08.088-.12.133-.04.044-.077.09-.12.132l3.723 3.723q.063-.064.124-.13l.123-.128q.415-.448.754-.935l.027-.039.082-.12.07-.108.034-.052a8.83 8.83 0 0 0 1.377-4.573l.003-.178z\"></path><path fill=\"#424143\" d=\"M21.279 2.722a2.467 2.467 0 0 0-3.953 2.84l-5.374 5.373a2.467 2.467 0 1 0 1.114 1.113l5.373-5.373a2.466 2.466 0 0 0 2.84-3.953\"></path>", 10)]]);
}
var ay = { render: iy }, oy = /* @__PURE__ */ Y({
	default: () => ly,
	render: () => cy
}), sy = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function cy(e, t) {
	return j(), z("svg", sy, [...t[0] ||= [I("path", {
		stroke: "#21FA90",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M5.038 13.757v3.814m1.496-4.566 3.04 1.761 4.534-2.627V6.885L9.574 4.258 5.038 6.885v4.56m1.496 1.56v1.668m0-1.668 1.49-.91"
	}, null, -1), I("path", {
		stroke: "#00050B",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		"stroke-width": ".885",
		d: "m21.719 10.719 1.839 1.09v1.09l-1.84 1.091M2.834 8.13.774 9.322v5.326l2.016 1.167m3.744 1.07v1.183l3.021 1.674 2.32-1.358-.02-2.471m2.282-1.387v1.3L16.31 17.1l3.175-1.9v-5.186L16.36 8.217"
	}, null, -1)]]);
}
var ly = { render: cy }, uy = /* @__PURE__ */ Y({
	default: () => py,
	render: () => fy
}), dy = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function fy(e, t) {
	return j(), z("svg", dy, [...t[0] ||= [
		I("path", {
			fill: "#61DAFB",
			d: "M12.5 14.014a1.783 1.783 0 1 0 0-3.565 1.783 1.783 0 0 0 0 3.565"
		}, null, -1),
		I("path", {
			stroke: "#61DAFB",
			"stroke-width": ".87",
			d: "M12.5 15.884c5.283 0 9.565-1.635 9.565-3.652S17.783 8.58 12.5 8.58s-9.565 1.635-9.565 3.652 4.282 3.652 9.565 3.652Z"
		}, null, -1),
		I("path", {
			stroke: "#61DAFB",
			"stroke-width": ".87",
			d: "M9.337 14.058c2.642 4.575 6.199 7.466 7.946 6.457 1.746-1.008 1.021-5.534-1.62-10.11C13.02 5.832 9.464 2.94 7.717 3.949s-1.021 5.535 1.62 10.11Z"
		}, null, -1),
		I("path", {
			stroke: "#61DAFB",
			"stroke-width": ".87",
			d: "M9.337 10.406c-2.641 4.575-3.366 9.1-1.62 10.11 1.747 1.008 5.304-1.883 7.946-6.458s3.366-9.101 1.62-10.11c-1.747-1.009-5.305 1.883-7.946 6.458Z"
		}, null, -1)
	]]);
}
var py = { render: fy }, my = /* @__PURE__ */ Y({
	default: () => _y,
	render: () => gy
}), hy = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function gy(e, t) {
	return j(), z("svg", hy, [...t[0] ||= [I("path", {
		fill: "currentColor",
		d: "m21.863 11.755-.839-.52-.024-.244.722-.673a.288.288 0 0 0-.096-.482l-.923-.345-.072-.239.575-.799a.288.288 0 0 0-.187-.455l-.973-.158-.117-.218.409-.897a.286.286 0 0 0-.273-.409l-.987.034-.157-.188.228-.962a.287.287 0 0 0-.348-.348l-.96.227-.19-.157.034-.986a.287.287 0 0 0-.409-.273l-.897.409-.218-.118-.158-.972a.288.288 0 0 0-.454-.189l-.8.575-.238-.071-.345-.923a.288.288 0 0 0-.482-.096L13.01 3l-.245-.023-.52-.84a.29.29 0 0 0-.49 0l-.52.84q-.123.01-.245.023l-.673-.722a.29.29 0 0 0-.482.096l-.345.923q-.12.034-.237.072l-.8-.576a.288.288 0 0 0-.455.188l-.158.973q-.11.057-.22.118l-.895-.41a.287.287 0 0 0-.409.273l.034.988-.19.156-.96-.227a.29.29 0 0 0-.348.348l.227.962-.157.188-.987-.034a.288.288 0 0 0-.273.409l.409.897a7 7 0 0 0-.117.22l-.972.156a.288.288 0 0 0-.189.455l.575.8-.071.237-.923.346a.29.29 0 0 0-.096.482L3 10.99l-.024.244-.84.52a.29.29 0 0 0 0 .492l.84.519q.01.123.025.245l-.723.673a.29.29 0 0 0 .096.482l.922.345q.035.12.073.237l-.576.8a.29.29 0 0 0 .188.454l.973.158q.056.11.117.22l-.41.896a.288.288 0 0 0 .274.409l.987-.035q.076.096.156.19l-.227.961a.287.287 0 0 0 .348.347l.961-.226.19.156-.035.987a.288.288 0 0 0 .41.273l.896-.41q.108.06.219.119l.158.971a.288.288 0 0 0 .455.19l.799-.577q.118.038.237.072l.345.923a.287.287 0 0 0 .482.096L10.99 21q.121.014.244.025l.52.839a.29.29 0 0 0 .492 0l.519-.84q.123-.01.245-.024l.674.722a.287.287 0 0 0 .48-.096l.346-.923q.12-.034.238-.072l.8.576a.29.29 0 0 0 .454-.189l.158-.972.219-.117.896.409a.288.288 0 0 0 .41-.273l-.035-.988a7 7 0 0 0 .19-.155l.96.226a.287.287 0 0 0 .348-.347l-.226-.961.155-.19.988.035a.29.29 0 0 0 .272-.41l-.409-.896q.06-.108.117-.219l.973-.158a.287.287 0 0 0 .188-.454l-.575-.8.072-.237.922-.345a.286.286 0 0 0 .096-.482L21 13.011l.025-.245.839-.52a.29.29 0 0 0 0-.49Zm-5.619 6.965a.595.595 0 0 1 .25-1.163.595.595 0 0 1-.25 1.163m-.286-1.93a.54.54 0 0 0-.642.417l-.299 1.391a7.3 7.3 0 0 1-3.017.65c-1.1 0-2.144-.243-3.08-.679l-.299-1.39a.54.54 0 0 0-.643-.417l-1.228.263a7 7 0 0 1-.635-.748h5.976c.068 0 .113-.012.113-.074V14.09c0-.062-.046-.074-.113-.074h-1.747v-1.34h1.89c.172 0 .922.049 1.162 1.007.075.295.24 1.254.352 1.561.113.344.57 1.032 1.059 1.032h2.977a1 1 0 0 0 .108-.01q-.31.421-.677.794l-1.256-.27Zm-8.265 1.9a.594.594 0 1 1-.014-1.17.594.594 0 0 1 .014 1.171ZM5.427 9.5a.594.594 0 1 1-1.086.481.594.594 0 0 1 1.086-.481m-.697 1.65 1.28-.569a.543.543 0 0 0 .274-.715l-.263-.597h1.036v4.672h-2.09a7.3 7.3 0 0 1-.237-2.792Zm5.614-.454V9.32h2.468c.128 0 .9.148.9.725 0 .48-.592.652-1.08.652zm8.969 1.24q0 .273-.02.542h-.75c-.076 0-.106.05-.106.123v.345c0 .81-.457.987-.858 1.032-.381.043-.805-.16-.857-.394-.225-1.265-.6-1.536-1.192-2.003.735-.467 1.5-1.155 1.5-2.077 0-.996-.683-1.623-1.148-1.93-.652-.43-1.375-.517-1.57-.517h-7.76a7.3 7.3 0 0 1 4.091-2.308l.915.959a.54.54 0 0 0 .765.018l1.024-.98a7.32 7.32 0 0 1 5.006 3.566l-.7 1.583a.543.543 0 0 0 .275.715l1.35.6q.034.357.035.726m-7.754-8.004a.595.595 0 1 1 .82.86.595.595 0 0 1-.82-.86m6.951 5.595a.594.594 0 1 1 1.086.481.594.594 0 0 1-1.086-.481"
	}, null, -1)]]);
}
var _y = { render: gy }, vy = /* @__PURE__ */ Y({
	default: () => xy,
	render: () => by
}), yy = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "green",
	viewBox: "-2 0 24 24"
};
function by(e, t) {
	return j(), z("svg", yy, [...t[0] ||= [I("path", {
		fill: "#FF3E00",
		d: "M18.664 3.171c-2.219-3.185-6.61-4.13-9.788-2.104L3.29 4.625A6.42 6.42 0 0 0 .398 8.917a6.74 6.74 0 0 0 .666 4.332 6.4 6.4 0 0 0-.959 2.369 6.85 6.85 0 0 0 1.166 5.175c2.219 3.194 6.61 4.137 9.782 2.11l5.586-3.557a6.42 6.42 0 0 0 2.892-4.292 6.74 6.74 0 0 0-.666-4.332 6.4 6.4 0 0 0 .959-2.369 6.94 6.94 0 0 0-1.16-5.182"
	}, null, -1), I("path", {
		fill: "#fff",
		d: "M8.327 21.099a4.435 4.435 0 0 1-4.76-1.75 4.16 4.16 0 0 1-.7-3.122q.05-.261.133-.517l.105-.318.286.182a7.1 7.1 0 0 0 2.186 1.095l.208.063-.02.201c-.025.293.055.585.223.83a1.305 1.305 0 0 0 1.779.379l5.581-3.521a1.18 1.18 0 0 0 .524-.783 1.23 1.23 0 0 0-.211-.923 1.305 1.305 0 0 0-1.78-.379l-2.12 1.35q-.53.321-1.135.488a4.435 4.435 0 0 1-4.76-1.75 4.16 4.16 0 0 1-.7-3.122 3.84 3.84 0 0 1 1.736-2.573l5.581-3.559a4.3 4.3 0 0 1 1.134-.485 4.435 4.435 0 0 1 4.76 1.751c.641.908.893 2.03.7 3.122a4 4 0 0 1-.132.517l-.105.318-.287-.182a7.1 7.1 0 0 0-2.186-1.095l-.207-.063.019-.202a1.27 1.27 0 0 0-.223-.83 1.305 1.305 0 0 0-1.779-.378L6.6 9.363a1.18 1.18 0 0 0-.523.783c-.056.323.019.655.21.923a1.305 1.305 0 0 0 1.78.38l2.121-1.35c.352-.214.732-.38 1.134-.485a4.435 4.435 0 0 1 4.76 1.75 4.16 4.16 0 0 1 .7 3.122 3.8 3.8 0 0 1-1.736 2.563l-5.58 3.559c-.353.214-.732.38-1.135.489"
	}, null, -1)]]);
}
var xy = { render: by }, Sy = /* @__PURE__ */ Y({
	default: () => Ty,
	render: () => wy
}), Cy = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function wy(e, t) {
	return j(), z("svg", Cy, [...t[0] ||= [I("path", {
		fill: "#41B883",
		d: "m14.31 4.34-2.31 4-2.31-4H2l10 17.32L22 4.34z"
	}, null, -1), I("path", {
		fill: "#34495E",
		d: "m14.31 4.34-2.31 4-2.31-4H6l6 10.392L18 4.34z"
	}, null, -1)]]);
}
var Ty = { render: wy }, Ey = /* #__PURE__ */ Object.assign({
	"../icons/Add.svg": pl,
	"../icons/AddTab.svg": _l,
	"../icons/Alert.svg": xl,
	"../icons/ArrowLeft.svg": Tl,
	"../icons/ArrowRight.svg": kl,
	"../icons/Brackets.svg": Nl,
	"../icons/Branch.svg": Ll,
	"../icons/Changelog.svg": Vl,
	"../icons/Checkmark.svg": Gl,
	"../icons/ChevronDown.svg": Yl,
	"../icons/ChevronLeft.svg": $l,
	"../icons/ChevronRight.svg": ru,
	"../icons/ChevronUp.svg": su,
	"../icons/Clipboard.svg": du,
	"../icons/Close.svg": hu,
	"../icons/CloseTab.svg": yu,
	"../icons/CloseTabs.svg": Cu,
	"../icons/Cloud.svg": Du,
	"../icons/CodeFolder.svg": ju,
	"../icons/Cog.svg": Fu,
	"../icons/Collection.svg": zu,
	"../icons/Cookie.svg": Uu,
	"../icons/DarkMode.svg": qu,
	"../icons/Delete.svg": Zu,
	"../icons/Discord.svg": td,
	"../icons/DocsPage.svg": ad,
	"../icons/Download.svg": ld,
	"../icons/Duplicate.svg": pd,
	"../icons/Edit.svg": _d,
	"../icons/Ellipses.svg": xd,
	"../icons/Email.svg": Td,
	"../icons/Error.svg": kd,
	"../icons/Example.svg": Nd,
	"../icons/ExternalLink.svg": Ld,
	"../icons/FilterList.svg": Vd,
	"../icons/Folder.svg": Gd,
	"../icons/GitHub.svg": Yd,
	"../icons/GitHubLine.svg": $d,
	"../icons/Globe.svg": rf,
	"../icons/Google.svg": cf,
	"../icons/Help.svg": ff,
	"../icons/Hide.svg": gf,
	"../icons/History.svg": bf,
	"../icons/House.svg": wf,
	"../icons/Import.svg": Of,
	"../icons/Info.svg": Mf,
	"../icons/Key.svg": If,
	"../icons/Leave.svg": Bf,
	"../icons/LightDarkModeToggle.svg": Wf,
	"../icons/LightMode.svg": Jf,
	"../icons/Link.svg": Qf,
	"../icons/Lock.svg": np,
	"../icons/Logo.svg": op,
	"../icons/Magic.svg": up,
	"../icons/Markdown.svg": mp,
	"../icons/Menu.svg": vp,
	"../icons/NotAllowed.svg": Sp,
	"../icons/Page.svg": Ep,
	"../icons/Pencil.svg": Ap,
	"../icons/Play.svg": Pp,
	"../icons/Refresh.svg": Rp,
	"../icons/Roadmap.svg": Hp,
	"../icons/Scribble.svg": Kp,
	"../icons/Search.svg": Xp,
	"../icons/Server.svg": em,
	"../icons/Settings.svg": im,
	"../icons/Show.svg": cm,
	"../icons/Sort.svg": fm,
	"../icons/Terminal.svg": gm,
	"../icons/Trash.svg": bm,
	"../icons/Unlock.svg": wm,
	"../icons/Unwatch.svg": Om,
	"../icons/Upload.svg": Mm,
	"../icons/User.svg": Im,
	"../icons/UserSwitch.svg": Bm,
	"../icons/Users.svg": Wm,
	"../icons/Versions.svg": Jm,
	"../icons/Wallet.svg": Qm,
	"../icons/Watch.svg": nh,
	"../icons/Workspace.svg": oh,
	"../icons/programming-framework-angular.svg": uh,
	"../icons/programming-framework-astro.svg": mh,
	"../icons/programming-framework-laravel.svg": vh,
	"../icons/programming-framework-nextdotjs.svg": Sh,
	"../icons/programming-framework-react.svg": Eh,
	"../icons/programming-framework-vuedotjs.svg": Ah,
	"../icons/programming-language-c.svg": Ph,
	"../icons/programming-language-clojure.svg": Rh,
	"../icons/programming-language-csharp.svg": Hh,
	"../icons/programming-language-css3.svg": Kh,
	"../icons/programming-language-dart.svg": Xh,
	"../icons/programming-language-fsharp.svg": eg,
	"../icons/programming-language-go.svg": ig,
	"../icons/programming-language-html5.svg": cg,
	"../icons/programming-language-http.svg": fg,
	"../icons/programming-language-java.svg": gg,
	"../icons/programming-language-javascript.svg": bg,
	"../icons/programming-language-json.svg": wg,
	"../icons/programming-language-julia.svg": Og,
	"../icons/programming-language-kotlin.svg": Mg,
	"../icons/programming-language-node.svg": Ig,
	"../icons/programming-language-objc.svg": Bg,
	"../icons/programming-language-ocaml.svg": Wg,
	"../icons/programming-language-php.svg": Jg,
	"../icons/programming-language-powershell.svg": Qg,
	"../icons/programming-language-python.svg": n_,
	"../icons/programming-language-r.svg": o_,
	"../icons/programming-language-ruby.svg": u_,
	"../icons/programming-language-rust.svg": m_,
	"../icons/programming-language-scala.svg": v_,
	"../icons/programming-language-shell.svg": S_,
	"../icons/programming-language-swift.svg": E_,
	"../icons/programming-language-typescript.svg": A_,
	"../icons/programming-script-code.svg": P_,
	"../icons/programming-tool-git.svg": R_,
	"../icons/programming-tool-tailwindcss.svg": H_
}), Dy = /* #__PURE__ */ Object.assign({
	"../logos/Adonisjs.svg": K_,
	"../logos/Astro.svg": X_,
	"../logos/Docusaurus.svg": ev,
	"../logos/Dotnet.svg": iv,
	"../logos/Elysiajs.svg": cv,
	"../logos/Express.svg": fv,
	"../logos/Fastapi.svg": gv,
	"../logos/Fastify.svg": bv,
	"../logos/Go.svg": wv,
	"../logos/Hono.svg": Ov,
	"../logos/Laravel.svg": Mv,
	"../logos/Litestar.svg": Iv,
	"../logos/Nestjs.svg": Bv,
	"../logos/Nextjs.svg": Wv,
	"../logos/Nitro.svg": Jv,
	"../logos/Nuxt.svg": Qv,
	"../logos/Openapi.svg": ny,
	"../logos/Platformatic.svg": oy,
	"../logos/React.svg": uy,
	"../logos/Rust.svg": my,
	"../logos/Svelte.svg": vy,
	"../logos/Vue.svg": Sy
}), Oy = (e) => {
	let t = `../icons/${e}.svg`;
	return Ey[t] ? Ey[t] : (console.warn(`Could not find icon: ${e}`), null);
}, ky = (e) => {
	let t = `../logos/${e}.svg`;
	return Dy[t] ? Dy[t] : (console.warn(`Could not find icon: ${e}`), null);
}, Ay = /*#__PURE__*/ ul(/* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarIcon",
	props: {
		icon: {},
		logo: {},
		size: {},
		thickness: {},
		label: {}
	},
	setup(e) {
		Jn((e) => ({ c07589c2: r.value }));
		let t = e, { cx: n } = ws(), r = W(() => t.thickness ?? "2"), i = W(() => t.label ? { "aria-label": t.label } : {
			"aria-hidden": !0,
			role: "presentation"
		}), a = W(() => {
			if (t.icon) return Oy(t.icon);
			if (t.logo) return ky(t.logo);
		});
		return (t, r) => (j(), L(vt(a.value), $e(ft({
			...k(n)("scalar-icon", k(dl)({ size: e.size })),
			...i.value
		})), null, 16));
	}
}), [["__scopeId", "data-v-b651bb23"]]), jy = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarIconLegacyAdapter",
	props: {
		icon: { type: [Object, Function] },
		label: {},
		weight: {},
		logo: {},
		size: {},
		thickness: {}
	},
	setup(e) {
		let { cx: t } = ws();
		return (n, r) => typeof e.icon == "string" ? (j(), L(Ay, R({ key: 0 }, {
			...n.$props,
			...n.$attrs
		}, { icon: e.icon }), null, 16, ["icon"])) : (j(), L(vt(e.icon), R({
			key: 1,
			label: e.label,
			weight: e.weight
		}, k(t)(k(dl)({ size: e.size }))), null, 16, ["label", "weight"]));
	}
}), My = /*#__PURE__*/ ul(/* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarColorModeToggleIcon",
	props: {
		is: { default: "button" },
		mode: { default: "light" }
	},
	setup(e) {
		let { cx: t } = ws(), n = W(() => e.mode === "dark" ? "Set light mode" : "Set dark mode");
		return (r, i) => (j(), L(vt(e.is), R({
			"aria-label": n.value,
			class: `toggle-icon-${e.mode}`,
			type: e.is === "button" ? "button" : void 0
		}, k(t)("size-3 flex items-center justify-center text-c-1")), {
			default: V(() => [...i[0] ||= [
				I("span", { class: "toggle-icon-sun-ray" }, null, -1),
				I("span", { class: "toggle-icon-sun-ray" }, null, -1),
				I("span", { class: "toggle-icon-sun-ray" }, null, -1),
				I("span", { class: "toggle-icon-sun-ray" }, null, -1),
				I("span", { class: "toggle-icon-ellipse" }, [I("span", { class: "toggle-icon-moon-mask" })], -1)
			]]),
			_: 1
		}, 16, [
			"aria-label",
			"class",
			"type"
		]));
	}
}), [["__scopeId", "data-v-60be8692"]]), Ny = ["aria-pressed"], Py = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarColorModeToggleButton",
	props: {
		modelValue: { type: Boolean },
		modelModifiers: {}
	},
	emits: ["update:modelValue"],
	setup(e) {
		let { cx: t } = ws(), n = Be(e, "modelValue");
		return (e, r) => (j(), z("button", R({
			"aria-pressed": n.value,
			type: "button"
		}, k(t)("group/toggle flex h-6 w-[38px] brightness-lifted -mx-px items-center py-1.5 -my-1.5 relative outline-none"), { onClick: r[0] ||= (e) => n.value = !n.value }), [r[1] ||= I("div", { class: "h-3 w-full bg-border mx-px rounded-xl group-focus-visible/toggle:outline -outline-offset-1" }, null, -1), I("div", { class: A(["size-[23px] left-border absolute border rounded-full flex items-center justify-center bg-b-1 group-focus-visible/toggle:outline -outline-offset-1 transition-transform duration-300 ease-in-out", { "translate-x-[14px]": n.value }]) }, [G(My, {
			is: "div",
			mode: n.value ? "dark" : "light"
		}, null, 8, ["mode"])], 2)], 16, Ny));
	}
}), Fy = {
	light: "light-mode",
	dark: "dark-mode"
}, Iy = (e, t = document.body) => {
	t.classList.toggle(Fy.dark, e === "dark"), t.classList.toggle(Fy.light, e === "light");
}, Ly = () => typeof window > "u" ? "light" : typeof window.matchMedia == "function" ? window.matchMedia("(prefers-color-scheme: dark)")?.matches ? "dark" : "light" : "dark", Ry = N("dark"), zy = N("light"), By = oe([
	he("system"),
	he("dark"),
	he("light")
]);
function Vy(e = {}) {
	let { initialColorMode: t = "system", overrideColorMode: n } = e;
	function r() {
		Ry.value = o.value === "dark" ? "light" : "dark", typeof window < "u" && window?.localStorage?.setItem("colorMode", Ry.value);
	}
	function i(e) {
		Ry.value = e, typeof window < "u" && window?.localStorage?.setItem("colorMode", Ry.value);
	}
	function a() {
		return Ly();
	}
	let o = W({
		get: () => Ry.value === "system" ? zy.value : Ry.value,
		set: i
	}), s = W({
		get: () => o.value === "dark",
		set: (e) => i(e ? "dark" : "light")
	});
	function c() {
		typeof document < "u" && typeof window < "u" && Iy((n ?? (Ry.value === "system" ? zy.value : Ry.value)) === "dark" ? "dark" : "light");
	}
	let l = typeof window > "u" ? "system" : window?.localStorage?.getItem("colorMode"), u = Pa(By, l) ? l : null;
	Ry.value = n ?? u ?? t, B([Ry, zy], c, { immediate: !0 });
	let d = () => {
		zy.value = a();
	}, f = N(null);
	return Qt(() => {
		zy.value = a(), typeof window < "u" && typeof window?.matchMedia == "function" && (f.value = window.matchMedia("(prefers-color-scheme: dark)"), f.value?.addEventListener("change", d));
	}), mt(() => {
		f.value?.removeEventListener("change", d);
	}), {
		colorMode: W({
			get: () => Ry.value,
			set: i
		}),
		darkLightMode: o,
		isDarkMode: s,
		toggleColorMode: r,
		setColorMode: i,
		getSystemModePreference: a
	};
}
// vendor/node_modules/@scalar/components/dist/components/ScalarColorModeToggle/ScalarColorModeToggle.vue.js
var Hy = /* @__PURE__ */ O({
	__name: "ScalarColorModeToggle",
	props: { variant: { default: "switch" } },
	setup(e) {
		let { isDarkMode: t, toggleColorMode: n, darkLightMode: r } = Vy(), i = W(() => t.value ? "Set light mode" : "Set dark mode");
		return (a, o) => e.variant === "switch" ? (j(), L(Py, {
			key: 0,
			modelValue: k(t),
			"onUpdate:modelValue": o[0] ||= (e) => Et(t) ? t.value = e : null,
			"aria-label": i.value
		}, null, 8, ["modelValue", "aria-label"])) : (j(), L(My, {
			key: 1,
			"aria-label": i.value,
			mode: k(r),
			onClick: k(n)
		}, null, 8, [
			"aria-label",
			"mode",
			"onClick"
		]));
	}
}), Uy = { class: "circular-loader" }, Wy = /*#__PURE__*/ ul(/* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarLoading",
	props: {
		loader: {},
		size: {}
	},
	setup(e) {
		let { cx: t } = ws(), n = xs({
			variants: { size: {
				xs: "size-3",
				sm: "size-3.5",
				md: "size-4",
				lg: "size-5",
				xl: "size-6",
				"2xl": "size-8",
				"3xl": "size-10",
				full: "size-full"
			} },
			defaultVariants: { size: "full" }
		});
		return (r, i) => e.loader ? (j(), z("div", $e(R({ key: 0 }, k(t)("loader-wrapper", k(n)({ size: e.size })))), [(j(), z("svg", {
			class: A(["svg-loader", {
				"icon-is-valid": e.loader.isValid,
				"icon-is-invalid": e.loader.isInvalid
			}]),
			viewBox: "0 0 100 100",
			xmlns: "http://www.w3.org/2000/svg",
			"xmlns:xlink": "http://www.w3.org/1999/xlink"
		}, [i[0] ||= Xt("<path class=\"svg-path svg-check-mark\" d=\"m 0 60 l 30 30 l 70 -80\" data-v-27df5cd8></path><path class=\"svg-path svg-x-mark\" d=\"m 50 50 l 40 -40\" data-v-27df5cd8></path><path class=\"svg-path svg-x-mark\" d=\"m 50 50 l 40 40\" data-v-27df5cd8></path><path class=\"svg-path svg-x-mark\" d=\"m 50 50 l -40 -40\" data-v-27df5cd8></path><path class=\"svg-path svg-x-mark\" d=\"m 50 50 l -40 40\" data-v-27df5cd8></path>", 5), I("g", Uy, [I("circle", {
			class: A(["loader-path", { "loader-path-off": !e.loader.isLoading }]),
			cx: "50",
			cy: "50",
			fill: "none",
			r: "20",
			"stroke-width": "3"
		}, null, 2)])], 2))], 16)) : H("", !0);
	}
}), [["__scopeId", "data-v-27df5cd8"]]), Gy = {
	solid: ["scalar-button-solid", "bg-b-btn text-c-btn focus-visible:border-c-btn active:bg-b-btn hover:bg-h-btn outline-offset-1"],
	outlined: ["scalar-button-outlined", "active:bg-btn-1 shadow-border bg-b-1 text-c-1 hover:bg-b-2"],
	ghost: ["scalar-button-ghost", "bg-transparent text-c-2 active:text-c-1 hover:text-c-1"],
	gradient: [
		"scalar-button-gradient",
		"shadow-border bg-b-1.5 bg-linear-to-b from-b-1 to-b-2 hover:bg-linear-to-t",
		"dark:bg-linear-to-t dark:hover:bg-linear-to-b"
	],
	danger: ["scalar-button-danger", "bg-c-danger text-white active:brightness-90 hover:brightness-90"]
}, Ky = "scalar-tooltip", qy = "scalar-tooltip", Jy = [
	"top",
	"right",
	"bottom",
	"left"
], Yy = Math.min, Xy = Math.max, Zy = {
	left: "right",
	right: "left",
	bottom: "top",
	top: "bottom"
};
function Qy(e, t, n) {
	return Xy(e, Yy(t, n));
}
function $y(e, t) {
	return typeof e == "function" ? e(t) : e;
}
function eb(e) {
	return e.split("-")[0];
}
function tb(e) {
	return e.split("-")[1];
}
function nb(e) {
	return e === "x" ? "y" : "x";
}
function rb(e) {
	return e === "y" ? "height" : "width";
}
function ib(e) {
	let t = e[0];
	return t === "t" || t === "b" ? "y" : "x";
}
function ab(e) {
	return nb(ib(e));
}
function ob(e, t, n) {
	n === void 0 && (n = !1);
	let r = tb(e), i = ab(e), a = rb(i), o = i === "x" ? r === (n ? "end" : "start") ? "right" : "left" : r === "start" ? "bottom" : "top";
	return t.reference[a] > t.floating[a] && (o = hb(o)), [o, hb(o)];
}
function sb(e) {
	let t = hb(e);
	return [
		cb(e),
		t,
		cb(t)
	];
}
function cb(e) {
	return e.includes("start") ? e.replace("start", "end") : e.replace("end", "start");
}
var lb = ["left", "right"], ub = ["right", "left"], db = ["top", "bottom"], fb = ["bottom", "top"];
function pb(e, t, n) {
	switch (e) {
		case "top":
		case "bottom": return n ? t ? ub : lb : t ? lb : ub;
		case "left":
		case "right": return t ? db : fb;
		default: return [];
	}
}
function mb(e, t, n, r) {
	let i = tb(e), a = pb(eb(e), n === "start", r);
	return i && (a = a.map((e) => e + "-" + i), t && (a = a.concat(a.map(cb)))), a;
}
function hb(e) {
	let t = eb(e);
	return Zy[t] + e.slice(t.length);
}
function gb(e) {
	return {
		top: e.top ?? 0,
		right: e.right ?? 0,
		bottom: e.bottom ?? 0,
		left: e.left ?? 0
	};
}
function _b(e) {
	return typeof e == "number" ? {
		top: e,
		right: e,
		bottom: e,
		left: e
	} : gb(e);
}
function vb(e) {
	let { x: t, y: n, width: r, height: i } = e;
	return {
		width: r,
		height: i,
		top: n,
		left: t,
		right: t + r,
		bottom: n + i,
		x: t,
		y: n
	};
}
// vendor/node_modules/@floating-ui/core/dist/floating-ui.core.mjs
function yb(e, t, n) {
	let { reference: r, floating: i } = e, a = ib(t), o = ab(t), s = rb(o), c = eb(t), l = a === "y", u = r.x + r.width / 2 - i.width / 2, d = r.y + r.height / 2 - i.height / 2, f = r[s] / 2 - i[s] / 2, p;
	switch (c) {
		case "top":
			p = {
				x: u,
				y: r.y - i.height
			};
			break;
		case "bottom":
			p = {
				x: u,
				y: r.y + r.height
			};
			break;
		case "right":
			p = {
				x: r.x + r.width,
				y: d
			};
			break;
		case "left":
			p = {
				x: r.x - i.width,
				y: d
			};
			break;
		default: p = {
			x: r.x,
			y: r.y
		};
	}
	let m = tb(t);
	return m && (p[o] += f * (m === "end" ? 1 : -1) * (n && l ? -1 : 1)), p;
}
async function bb(e, t) {
	t === void 0 && (t = {});
	let { x: n, y: r, platform: i, rects: a, elements: o, strategy: s } = e, { boundary: c = "clippingAncestors", rootBoundary: l = "viewport", elementContext: u = "floating", altBoundary: d = !1, padding: f = 0 } = $y(t, e), p = _b(f), m = o[d ? u === "floating" ? "reference" : "floating" : u], h = vb(await i.getClippingRect({
		element: await (i.isElement == null ? void 0 : i.isElement(m)) ?? !0 ? m : m.contextElement || await (i.getDocumentElement == null ? void 0 : i.getDocumentElement(o.floating)),
		boundary: c,
		rootBoundary: l,
		strategy: s
	})), g = u === "floating" ? {
		x: n,
		y: r,
		width: a.floating.width,
		height: a.floating.height
	} : a.reference, _ = await (i.getOffsetParent == null ? void 0 : i.getOffsetParent(o.floating)), v = await (i.isElement == null ? void 0 : i.isElement(_)) && await (i.getScale == null ? void 0 : i.getScale(_)) || {
		x: 1,
		y: 1
	}, y = vb(i.convertOffsetParentRelativeRectToViewportRelativeRect ? await i.convertOffsetParentRelativeRectToViewportRelativeRect({
		elements: o,
		rect: g,
		offsetParent: _,
		strategy: s
	}) : g);
	return {
		top: (h.top - y.top + p.top) / v.y,
		bottom: (y.bottom - h.bottom + p.bottom) / v.y,
		left: (h.left - y.left + p.left) / v.x,
		right: (y.right - h.right + p.right) / v.x
	};
}
var xb = 50, Sb = async (e, t, n) => {
	let { placement: r = "bottom", strategy: i = "absolute", middleware: a = [], platform: o } = n, s = o.detectOverflow ? o : {
		...o,
		detectOverflow: bb
	}, c = await (o.isRTL == null ? void 0 : o.isRTL(t)), l = await o.getElementRects({
		reference: e,
		floating: t,
		strategy: i
	}), { x: u, y: d } = yb(l, r, c), f = r, p = 0, m = {};
	for (let n = 0; n < a.length; n++) {
		let h = a[n];
		if (!h) continue;
		let { name: g, fn: _ } = h, { x: v, y, data: b, reset: ee } = await _({
			x: u,
			y: d,
			initialPlacement: r,
			placement: f,
			strategy: i,
			middlewareData: m,
			rects: l,
			platform: s,
			elements: {
				reference: e,
				floating: t
			}
		});
		u = v ?? u, d = y ?? d, m[g] = {
			...m[g],
			...b
		}, ee && p < xb && (p++, typeof ee == "object" && (ee.placement && (f = ee.placement), ee.rects && (l = ee.rects === !0 ? await o.getElementRects({
			reference: e,
			floating: t,
			strategy: i
		}) : ee.rects), {x: u, y: d} = yb(l, f, c)), n = -1);
	}
	return {
		x: u,
		y: d,
		placement: f,
		strategy: i,
		middlewareData: m
	};
}, Cb = (e) => ({
	name: "arrow",
	options: e,
	async fn(t) {
		let { x: n, y: r, placement: i, rects: a, platform: o, elements: s, middlewareData: c } = t, { element: l, padding: u = 0 } = $y(e, t) || {};
		if (l == null) return {};
		let d = _b(u), f = {
			x: n,
			y: r
		}, p = ab(i), m = rb(p), h = await o.getDimensions(l), g = p === "y", _ = g ? "top" : "left", v = g ? "bottom" : "right", y = g ? "clientHeight" : "clientWidth", b = a.reference[m] + a.reference[p] - f[p] - a.floating[m], ee = f[p] - a.reference[p], x = await (o.getOffsetParent == null ? void 0 : o.getOffsetParent(l)), te = x ? x[y] : 0;
		te && await (o.isElement == null ? void 0 : o.isElement(x)) || (te = s.floating[y] || a.floating[m]);
		let S = b / 2 - ee / 2, C = te / 2 - h[m] / 2 - 1, ne = Yy(d[_], C), re = Yy(d[v], C), ie = te - h[m] - re, ae = te / 2 - h[m] / 2 + S, oe = Qy(ne, ae, ie), se = !c.arrow && tb(i) != null && ae !== oe && a.reference[m] / 2 - (ae < ne ? ne : re) - h[m] / 2 < 0, w = se ? ae < ne ? ae - ne : ae - ie : 0;
		return {
			[p]: f[p] + w,
			data: {
				[p]: oe,
				centerOffset: ae - oe - w,
				...se && { alignmentOffset: w }
			},
			reset: se
		};
	}
}), wb = function(e) {
	return e === void 0 && (e = {}), {
		name: "flip",
		options: e,
		async fn(t) {
			var n;
			let { placement: r, middlewareData: i, rects: a, initialPlacement: o, platform: s, elements: c } = t, { mainAxis: l = !0, crossAxis: u = !0, fallbackPlacements: d, fallbackStrategy: f = "bestFit", fallbackAxisSideDirection: p = "none", flipAlignment: m = !0, ...h } = $y(e, t);
			if ((n = i.arrow) != null && n.alignmentOffset) return {};
			let g = eb(r), _ = ib(o), v = eb(o) === o, y = await (s.isRTL == null ? void 0 : s.isRTL(c.floating)), b = d || (v || !m ? [hb(o)] : sb(o)), ee = p !== "none";
			!d && ee && b.push(...mb(o, m, p, y));
			let x = [o, ...b], te = await s.detectOverflow(t, h), S = [], C = i.flip?.overflows || [];
			if (l && S.push(te[g]), u) {
				let e = ob(r, a, y);
				S.push(te[e[0]], te[e[1]]);
			}
			if (C = [...C, {
				placement: r,
				overflows: S
			}], !S.every((e) => e <= 0)) {
				let e = (i.flip?.index || 0) + 1, t = x[e];
				if (t && (u !== "alignment" || _ === ib(t) || C.every((e) => ib(e.placement) !== _ || e.overflows[0] > 0))) return {
					data: {
						index: e,
						overflows: C
					},
					reset: { placement: t }
				};
				let n = C.filter((e) => e.overflows[0] <= 0).sort((e, t) => e.overflows[1] - t.overflows[1])[0]?.placement;
				if (!n) switch (f) {
					case "bestFit": {
						let e = C.filter((e) => {
							if (ee) {
								let t = ib(e.placement);
								return t === _ || t === "y";
							}
							return !0;
						}).map((e) => [e.placement, e.overflows.filter((e) => e > 0).reduce((e, t) => e + t, 0)]).sort((e, t) => e[1] - t[1])[0]?.[0];
						e && (n = e);
						break;
					}
					case "initialPlacement": n = o;
				}
				if (r !== n) return { reset: { placement: n } };
			}
			return {};
		}
	};
};
function Tb(e, t) {
	return {
		top: e.top - t.height,
		right: e.right - t.width,
		bottom: e.bottom - t.height,
		left: e.left - t.width
	};
}
function Eb(e) {
	return Jy.some((t) => e[t] >= 0);
}
var Db = function(e) {
	return e === void 0 && (e = {}), {
		name: "hide",
		options: e,
		async fn(t) {
			let { rects: n, platform: r } = t, { strategy: i = "referenceHidden", ...a } = $y(e, t);
			switch (i) {
				case "referenceHidden": {
					let e = Tb(await r.detectOverflow(t, {
						...a,
						elementContext: "reference"
					}), n.reference);
					return { data: {
						referenceHiddenOffsets: e,
						referenceHidden: Eb(e)
					} };
				}
				case "escaped": {
					let e = Tb(await r.detectOverflow(t, {
						...a,
						altBoundary: !0
					}), n.floating);
					return { data: {
						escapedOffsets: e,
						escaped: Eb(e)
					} };
				}
				default: return {};
			}
		}
	};
}, Ob = /*#__PURE__*/ new Set(["left", "top"]);
async function kb(e, t) {
	let { placement: n, platform: r, elements: i } = e, a = await (r.isRTL == null ? void 0 : r.isRTL(i.floating)), o = eb(n), s = tb(n), c = ib(n) === "y", l = Ob.has(o) ? -1 : 1, u = a && c ? -1 : 1, d = $y(t, e), { mainAxis: f, crossAxis: p, alignmentAxis: m } = typeof d == "number" ? {
		mainAxis: d,
		crossAxis: 0,
		alignmentAxis: null
	} : {
		mainAxis: d.mainAxis || 0,
		crossAxis: d.crossAxis || 0,
		alignmentAxis: d.alignmentAxis
	};
	return s && typeof m == "number" && (p = s === "end" ? m * -1 : m), c ? {
		x: p * u,
		y: f * l
	} : {
		x: f * l,
		y: p * u
	};
}
var Ab = function(e) {
	return e === void 0 && (e = 0), {
		name: "offset",
		options: e,
		async fn(t) {
			var n;
			let { x: r, y: i, placement: a, middlewareData: o } = t, s = await kb(t, e);
			return a === o.offset?.placement && (n = o.arrow) != null && n.alignmentOffset ? {} : {
				x: r + s.x,
				y: i + s.y,
				data: {
					...s,
					placement: a
				}
			};
		}
	};
}, jb = function(e) {
	return e === void 0 && (e = {}), {
		name: "shift",
		options: e,
		async fn(t) {
			let { x: n, y: r, placement: i, platform: a } = t, { mainAxis: o = !0, crossAxis: s = !1, limiter: c = { fn: (e) => {
				let { x: t, y: n } = e;
				return {
					x: t,
					y: n
				};
			} }, ...l } = $y(e, t), u = {
				x: n,
				y: r
			}, d = await a.detectOverflow(t, l), f = ib(i), p = nb(f), m = u[p], h = u[f], g = (e, t) => Qy(t + d[e === "y" ? "top" : "left"], t, t - d[e === "y" ? "bottom" : "right"]);
			o && (m = g(p, m)), s && (h = g(f, h));
			let _ = c.fn({
				...t,
				[p]: m,
				[f]: h
			});
			return {
				..._,
				data: {
					x: _.x - n,
					y: _.y - r,
					enabled: {
						[p]: o,
						[f]: s
					}
				}
			};
		}
	};
}, Mb = function(e) {
	return e === void 0 && (e = {}), {
		options: e,
		fn(t) {
			let { x: n, y: r, placement: i, rects: a, middlewareData: o } = t, { offset: s = 0, mainAxis: c = !0, crossAxis: l = !0 } = $y(e, t), u = {
				x: n,
				y: r
			}, d = ib(i), f = nb(d), p = u[f], m = u[d], h = $y(s, t), g = typeof h == "number" ? {
				mainAxis: h,
				crossAxis: 0
			} : {
				mainAxis: h.mainAxis ?? 0,
				crossAxis: h.crossAxis ?? 0
			};
			if (c) {
				let e = f === "y" ? "height" : "width", t = a.reference[f] - a.floating[e] + g.mainAxis, n = a.reference[f] + a.reference[e] - g.mainAxis;
				p < t ? p = t : p > n && (p = n);
			}
			if (l) {
				let e = f === "y" ? "width" : "height", t = Ob.has(eb(i)), n = a.reference[d] - a.floating[e] + (t && o.offset?.[d] || 0) + (t ? 0 : g.crossAxis), r = a.reference[d] + a.reference[e] + (t ? 0 : o.offset?.[d] || 0) - (t ? g.crossAxis : 0);
				m < n ? m = n : m > r && (m = r);
			}
			return {
				[f]: p,
				[d]: m
			};
		}
	};
}, Nb = function(e) {
	return e === void 0 && (e = {}), {
		name: "size",
		options: e,
		async fn(t) {
			let { placement: n, rects: r, platform: i, elements: a } = t, { apply: o = () => {}, ...s } = $y(e, t), c = await i.detectOverflow(t, s), l = eb(n), u = tb(n), d = ib(n) === "y", { width: f, height: p } = r.floating, m, h;
			l === "top" || l === "bottom" ? (m = l, h = u === (await (i.isRTL == null ? void 0 : i.isRTL(a.floating)) ? "start" : "end") ? "left" : "right") : (h = l, m = u === "end" ? "top" : "bottom");
			let g = p - c.top - c.bottom, _ = f - c.left - c.right, v = Yy(p - c[m], g), y = Yy(f - c[h], _), b = t.middlewareData.shift, ee = !b, x = v, te = y;
			b != null && b.enabled.x && (te = _), b != null && b.enabled.y && (x = g), ee && !u && (d ? te = f - 2 * Xy(c.left, c.right) : x = p - 2 * Xy(c.top, c.bottom)), await o({
				...t,
				availableWidth: te,
				availableHeight: x
			});
			let S = await i.getDimensions(a.floating);
			return f !== S.width || p !== S.height ? { reset: { rects: !0 } } : {};
		}
	};
}, Pb = Math.min, Fb = Math.max, Ib = Math.round, Lb = Math.floor, Rb = (e) => ({
	x: e,
	y: e
});
// vendor/node_modules/@floating-ui/dom/node_modules/@floating-ui/utils/dist/floating-ui.utils.dom.mjs
function zb() {
	return typeof window < "u";
}
function Bb(e) {
	return Ub(e) ? (e.nodeName || "").toLowerCase() : "#document";
}
function Vb(e) {
	var t;
	return (e == null || (t = e.ownerDocument) == null ? void 0 : t.defaultView) || window;
}
function Hb(e) {
	return ((Ub(e) ? e.ownerDocument : e.document) || window.document)?.documentElement;
}
function Ub(e) {
	return zb() ? e instanceof Node || e instanceof Vb(e).Node : !1;
}
function Wb(e) {
	return zb() ? e instanceof Element || e instanceof Vb(e).Element : !1;
}
function Gb(e) {
	return zb() ? e instanceof HTMLElement || e instanceof Vb(e).HTMLElement : !1;
}
function Kb(e) {
	return !zb() || typeof ShadowRoot > "u" ? !1 : e instanceof ShadowRoot || e instanceof Vb(e).ShadowRoot;
}
function qb(e) {
	let { overflow: t, overflowX: n, overflowY: r, display: i } = ix(e);
	return /auto|scroll|overlay|hidden|clip/.test(t + r + n) && i !== "inline" && i !== "contents";
}
function Jb(e) {
	return /^(table|td|th)$/.test(Bb(e));
}
function Yb(e) {
	try {
		if (e.matches(":popover-open")) return !0;
	} catch {}
	try {
		return e.matches(":modal");
	} catch {
		return !1;
	}
}
var Xb = /transform|translate|scale|rotate|perspective|filter/, Zb = /paint|layout|strict|content/, Qb = (e) => !!e && e !== "none", $b;
function ex(e) {
	let t = Wb(e) ? ix(e) : e;
	return Qb(t.transform) || Qb(t.translate) || Qb(t.scale) || Qb(t.rotate) || Qb(t.perspective) || !nx() && (Qb(t.backdropFilter) || Qb(t.filter)) || Xb.test(t.willChange || "") || Zb.test(t.contain || "");
}
function tx(e) {
	let t = ox(e);
	for (; Gb(t) && !rx(t);) {
		if (ex(t)) return t;
		if (Yb(t)) return null;
		t = ox(t);
	}
	return null;
}
function nx() {
	return $b ??= typeof CSS < "u" && CSS.supports && CSS.supports("-webkit-backdrop-filter", "none"), $b;
}
function rx(e) {
	return /^(html|body|#document)$/.test(Bb(e));
}
function ix(e) {
	return Vb(e).getComputedStyle(e);
}
function ax(e) {
	return Wb(e) ? {
		scrollLeft: e.scrollLeft,
		scrollTop: e.scrollTop
	} : {
		scrollLeft: e.scrollX,
		scrollTop: e.scrollY
	};
}
function ox(e) {
	if (Bb(e) === "html") return e;
	let t = e.assignedSlot || e.parentNode || Kb(e) && e.host || Hb(e);
	return Kb(t) ? t.host : t;
}
function sx(e) {
	let t = ox(e);
	return rx(t) ? (e.ownerDocument || e).body : Gb(t) && qb(t) ? t : sx(t);
}
function cx(e, t, n) {
	t === void 0 && (t = []), n === void 0 && (n = !0);
	let r = sx(e), i = r === e.ownerDocument?.body, a = Vb(r);
	if (i) {
		let e = lx(a);
		return t.concat(a, a.visualViewport || [], qb(r) ? r : [], e && n ? cx(e) : []);
	}
	return t.concat(r, cx(r, [], n));
}
function lx(e) {
	return e.parent && Object.getPrototypeOf(e.parent) ? e.frameElement : null;
}
// vendor/node_modules/@floating-ui/dom/dist/floating-ui.dom.mjs
function ux(e) {
	let t = ix(e), n = parseFloat(t.width) || 0, r = parseFloat(t.height) || 0, i = Gb(e), a = i ? e.offsetWidth : n, o = i ? e.offsetHeight : r, s = Ib(n) !== a || Ib(r) !== o;
	return s && (n = a, r = o), {
		width: n,
		height: r,
		$: s
	};
}
function dx(e) {
	return Wb(e) ? e : e.contextElement;
}
function fx(e) {
	let t = dx(e);
	if (!Gb(t)) return Rb(1);
	let n = t.getBoundingClientRect(), { width: r, height: i, $: a } = ux(t), o = (a ? Ib(n.width) : n.width) / r, s = (a ? Ib(n.height) : n.height) / i;
	return o && Number.isFinite(o) || (o = 1), s && Number.isFinite(s) || (s = 1), {
		x: o,
		y: s
	};
}
var px = /*#__PURE__*/ Rb(0);
function mx(e) {
	let t = Vb(e);
	return !nx() || !t.visualViewport ? px : {
		x: t.visualViewport.offsetLeft,
		y: t.visualViewport.offsetTop
	};
}
function hx(e, t, n) {
	return t === void 0 && (t = !1), !!n && t && n === Vb(e);
}
function gx(e, t, n, r) {
	t === void 0 && (t = !1), n === void 0 && (n = !1);
	let i = e.getBoundingClientRect(), a = dx(e), o = Rb(1);
	t && (r ? Wb(r) && (o = fx(r)) : o = fx(e));
	let s = hx(a, n, r) ? mx(a) : Rb(0), c = (i.left + s.x) / o.x, l = (i.top + s.y) / o.y, u = i.width / o.x, d = i.height / o.y;
	if (a && r) {
		let e = Vb(a), t = Wb(r) ? Vb(r) : r, n = e, i = lx(n);
		for (; i && t !== n;) {
			let e = fx(i), t = i.getBoundingClientRect(), r = ix(i), a = t.left + (i.clientLeft + parseFloat(r.paddingLeft)) * e.x, o = t.top + (i.clientTop + parseFloat(r.paddingTop)) * e.y;
			c *= e.x, l *= e.y, u *= e.x, d *= e.y, c += a, l += o, n = Vb(i), i = lx(n);
		}
	}
	return vb({
		width: u,
		height: d,
		x: c,
		y: l
	});
}
function _x(e, t) {
	let n = ax(e).scrollLeft;
	return t ? t.left + n : gx(Hb(e)).left + n;
}
function vx(e, t) {
	let n = e.getBoundingClientRect();
	return {
		x: n.left + t.scrollLeft - _x(e, n),
		y: n.top + t.scrollTop
	};
}
function yx(e) {
	let { elements: t, rect: n, offsetParent: r, strategy: i } = e, a = i === "fixed", o = Hb(r), s = t ? Yb(t.floating) : !1;
	if (r === o || s && a) return n;
	let c = {
		scrollLeft: 0,
		scrollTop: 0
	}, l = Rb(1), u = Rb(0), d = Gb(r);
	if ((d || !a) && ((Bb(r) !== "body" || qb(o)) && (c = ax(r)), d)) {
		let e = gx(r);
		l = fx(r), u.x = e.x + r.clientLeft, u.y = e.y + r.clientTop;
	}
	let f = o && !d && !a ? vx(o, c) : Rb(0);
	return {
		width: n.width * l.x,
		height: n.height * l.y,
		x: n.x * l.x - c.scrollLeft * l.x + u.x + f.x,
		y: n.y * l.y - c.scrollTop * l.y + u.y + f.y
	};
}
function bx(e) {
	return e.getClientRects ? Array.from(e.getClientRects()) : [];
}
function xx(e) {
	let t = ax(e), n = e.ownerDocument.body, r = Fb(e.scrollWidth, e.clientWidth, n.scrollWidth, n.clientWidth), i = Fb(e.scrollHeight, e.clientHeight, n.scrollHeight, n.clientHeight), a = -t.scrollLeft + _x(e), o = -t.scrollTop;
	return ix(n).direction === "rtl" && (a += Fb(e.clientWidth, n.clientWidth) - r), {
		width: r,
		height: i,
		x: a,
		y: o
	};
}
var Sx = 25;
function Cx(e, t, n) {
	n === void 0 && (n = "viewport");
	let r = n === "layoutViewport", i = Vb(e), a = Hb(e), o = i.visualViewport, s = a.clientWidth, c = a.clientHeight, l = 0, u = 0;
	if (o) {
		let e = !nx() || t === "fixed";
		r ? e || (l = -o.offsetLeft, u = -o.offsetTop) : (s = o.width, c = o.height, e && (l = o.offsetLeft, u = o.offsetTop));
	}
	if (_x(a) <= 0) {
		let e = a.ownerDocument, t = e.body, n = getComputedStyle(t), r = e.compatMode === "CSS1Compat" && parseFloat(n.marginLeft) + parseFloat(n.marginRight) || 0, i = Math.abs(a.clientWidth - t.clientWidth - r), o = getComputedStyle(a).scrollbarGutter === "stable both-edges" ? i / 2 : i;
		o <= Sx && (s -= o);
	}
	return {
		width: s,
		height: c,
		x: l,
		y: u
	};
}
function wx(e, t) {
	let n = gx(e, !0, t === "fixed"), r = n.top + e.clientTop, i = n.left + e.clientLeft, a = fx(e);
	return {
		width: e.clientWidth * a.x,
		height: e.clientHeight * a.y,
		x: i * a.x,
		y: r * a.y
	};
}
function Tx(e, t, n) {
	let r;
	if (t === "viewport" || t === "layoutViewport") r = Cx(e, n, t);
	else if (t === "document") r = xx(Hb(e));
	else if (Wb(t)) r = wx(t, n);
	else {
		let n = mx(e);
		r = {
			x: t.x - n.x,
			y: t.y - n.y,
			width: t.width,
			height: t.height
		};
	}
	return vb(r);
}
function Ex(e, t) {
	let n = t.get(e);
	if (n) return n;
	let r = cx(e, [], !1).filter((e) => Wb(e) && Bb(e) !== "body"), i = null, a = ix(e).position === "fixed", o = a ? ox(e) : e;
	for (; Wb(o) && !rx(o);) {
		let e = ix(o), t = ex(o), n = i ? i.position : a ? "fixed" : "";
		!t && (n === "fixed" || n === "absolute" && e.position === "static") ? r = r.filter((e) => e !== o) : i = e, o = ox(o);
	}
	return t.set(e, r), r;
}
function Dx(e) {
	let { element: t, boundary: n, rootBoundary: r, strategy: i } = e, a = [...n === "clippingAncestors" ? Yb(t) ? [] : Ex(t, this._c) : [].concat(n), r], o = Tx(t, a[0], i), s = o.top, c = o.right, l = o.bottom, u = o.left;
	for (let e = 1; e < a.length; e++) {
		let n = Tx(t, a[e], i);
		s = Fb(n.top, s), c = Pb(n.right, c), l = Pb(n.bottom, l), u = Fb(n.left, u);
	}
	return {
		width: c - u,
		height: l - s,
		x: u,
		y: s
	};
}
function Ox(e) {
	let { width: t, height: n } = ux(e);
	return {
		width: t,
		height: n
	};
}
function kx(e, t, n) {
	let r = Gb(t), i = Hb(t), a = n === "fixed", o = gx(e, !0, a, t), s = {
		scrollLeft: 0,
		scrollTop: 0
	}, c = Rb(0);
	if ((r || !a) && ((Bb(t) !== "body" || qb(i)) && (s = ax(t)), r)) {
		let e = gx(t, !0, a, t);
		c.x = e.x + t.clientLeft, c.y = e.y + t.clientTop;
	}
	!r && i && (c.x = _x(i));
	let l = i && !r && !a ? vx(i, s) : Rb(0);
	return {
		x: o.left + s.scrollLeft - c.x - l.x,
		y: o.top + s.scrollTop - c.y - l.y,
		width: o.width,
		height: o.height
	};
}
function Ax(e) {
	return ix(e).position === "static";
}
function jx(e, t) {
	if (!Gb(e) || ix(e).position === "fixed") return null;
	if (t) return t(e);
	let n = e.offsetParent;
	return Hb(e) === n && (n = n.ownerDocument.body), n;
}
function Mx(e, t) {
	let n = Vb(e);
	if (Yb(e)) return n;
	if (!Gb(e)) {
		let t = ox(e);
		for (; t && !rx(t);) {
			if (Wb(t) && !Ax(t)) return t;
			t = ox(t);
		}
		return n;
	}
	let r = jx(e, t);
	for (; r && Jb(r) && Ax(r);) r = jx(r, t);
	return r && rx(r) && Ax(r) && !ex(r) ? n : r || tx(e) || n;
}
var Nx = async function(e) {
	let t = this.getOffsetParent || Mx, n = this.getDimensions, r = await n(e.floating);
	return {
		reference: kx(e.reference, await t(e.floating), e.strategy),
		floating: {
			x: 0,
			y: 0,
			width: r.width,
			height: r.height
		}
	};
};
function Px(e) {
	return ix(e).direction === "rtl";
}
var Fx = {
	convertOffsetParentRelativeRectToViewportRelativeRect: yx,
	getDocumentElement: Hb,
	getClippingRect: Dx,
	getOffsetParent: Mx,
	getElementRects: Nx,
	getClientRects: bx,
	getDimensions: Ox,
	getScale: fx,
	isElement: Wb,
	isRTL: Px
};
function Ix(e, t) {
	return e.x === t.x && e.y === t.y && e.width === t.width && e.height === t.height;
}
function Lx(e, t, n) {
	let r = null, i, a = Hb(e);
	function o() {
		var e;
		clearTimeout(i), (e = r) == null || e.disconnect(), r = null;
	}
	function s(n, c) {
		n === void 0 && (n = !1), c === void 0 && (c = 1), o();
		let l = e.getBoundingClientRect(), { left: u, top: d, width: f, height: p } = l;
		if (n || t(), !f || !p) return;
		let m = Lb(d), h = Lb(a.clientWidth - (u + f)), g = Lb(a.clientHeight - (d + p)), _ = Lb(u), v = {
			rootMargin: -m + "px " + -h + "px " + -g + "px " + -_ + "px",
			threshold: Fb(0, Pb(1, c)) || 1
		}, y = !0;
		function b(t) {
			let n = t[0].intersectionRatio;
			if (!Ix(l, e.getBoundingClientRect())) return s();
			if (n !== c) {
				if (!y) return s();
				n ? s(!1, n) : i = setTimeout(() => {
					s(!1, 1e-7);
				}, 1e3);
			}
			y = !1;
		}
		try {
			r = new IntersectionObserver(b, {
				...v,
				root: a.ownerDocument
			});
		} catch {
			r = new IntersectionObserver(b, v);
		}
		r.observe(e);
	}
	let c = Vb(e), l = () => s(n);
	return c.addEventListener("resize", l), s(!0), () => {
		c.removeEventListener("resize", l), o();
	};
}
function Rx(e, t, n, r) {
	r === void 0 && (r = {});
	let { ancestorScroll: i = !0, ancestorResize: a = !0, elementResize: o = typeof ResizeObserver == "function", layoutShift: s = typeof IntersectionObserver == "function", animationFrame: c = !1 } = r, l = dx(e), u = i || a ? [...l ? cx(l) : [], ...t ? cx(t) : []] : [];
	u.forEach((e) => {
		i && e.addEventListener("scroll", n), a && e.addEventListener("resize", n);
	});
	let d = l && s ? Lx(l, n, a) : null, f = -1, p = null;
	o && (p = new ResizeObserver((e) => {
		let [r] = e;
		r && r.target === l && p && t && (p.unobserve(t), cancelAnimationFrame(f), f = requestAnimationFrame(() => {
			var e;
			(e = p) == null || e.observe(t);
		})), n();
	}), l && !c && p.observe(l), t && p.observe(t));
	let m, h = c ? gx(e) : null;
	c && g();
	function g() {
		let t = gx(e);
		h && !Ix(h, t) && n(), h = t, m = requestAnimationFrame(g);
	}
	return n(), () => {
		var e;
		u.forEach((e) => {
			i && e.removeEventListener("scroll", n), a && e.removeEventListener("resize", n);
		}), d?.(), (e = p) == null || e.disconnect(), p = null, c && cancelAnimationFrame(m);
	};
}
var zx = Ab, Bx = jb, Vx = wb, Hx = Nb, Ux = Db, Wx = Cb, Gx = Mb, Kx = (e, t, n) => {
	let r = /* @__PURE__ */ new Map(), i = n ?? {}, a = {
		...Fx,
		...i.platform,
		_c: r
	};
	return Sb(e, t, {
		...i,
		platform: a
	});
};
// vendor/node_modules/@floating-ui/utils/dist/floating-ui.utils.dom.mjs
function qx() {
	return typeof window < "u";
}
function Jx(e) {
	return Xx(e) ? (e.nodeName || "").toLowerCase() : "#document";
}
function Yx(e) {
	var t;
	return (e == null || (t = e.ownerDocument) == null ? void 0 : t.defaultView) || window;
}
function Xx(e) {
	return qx() ? e instanceof Node || e instanceof Yx(e).Node : !1;
}
// vendor/node_modules/@floating-ui/vue/dist/floating-ui.vue.mjs
function Zx(e) {
	return typeof e == "object" && !!e && "$el" in e;
}
function Qx(e) {
	if (Zx(e)) {
		let t = e.$el;
		return Xx(t) && Jx(t) === "#comment" ? null : t;
	}
	return e;
}
function $x(e) {
	return typeof e == "function" ? e() : k(e);
}
function eS(e) {
	return {
		name: "arrow",
		options: e,
		fn(t) {
			let n = Qx($x(e.element));
			return n == null ? {} : Wx({
				element: n,
				padding: e.padding
			}).fn(t);
		}
	};
}
function tS(e) {
	return typeof window > "u" ? 1 : (e.ownerDocument.defaultView || window).devicePixelRatio || 1;
}
function nS(e, t) {
	let n = tS(e);
	return Math.round(t * n) / n;
}
function rS(e, t, n) {
	n === void 0 && (n = {});
	let r = n.whileElementsMounted, i = W(() => $x(n.open) ?? !0), a = W(() => $x(n.middleware)), o = W(() => $x(n.placement) ?? "bottom"), s = W(() => $x(n.strategy) ?? "absolute"), c = W(() => $x(n.transform) ?? !0), l = W(() => Qx(e.value)), u = W(() => Qx(t.value)), d = N(0), f = N(0), p = N(s.value), m = N(o.value), h = St({}), g = N(!1), _ = W(() => {
		let e = {
			position: p.value,
			left: "0",
			top: "0"
		};
		if (!u.value) return e;
		let t = nS(u.value, d.value), n = nS(u.value, f.value);
		return c.value ? {
			...e,
			transform: "translate(" + t + "px, " + n + "px)",
			...tS(u.value) >= 1.5 && { willChange: "transform" }
		} : {
			position: p.value,
			left: t + "px",
			top: n + "px"
		};
	}), v;
	function y() {
		if (l.value == null || u.value == null) return;
		let e = i.value;
		Kx(l.value, u.value, {
			middleware: a.value,
			placement: o.value,
			strategy: s.value
		}).then((t) => {
			d.value = t.x, f.value = t.y, p.value = t.strategy, m.value = t.placement, h.value = t.middlewareData, g.value = e !== !1;
		});
	}
	function b() {
		typeof v == "function" && (v(), v = void 0);
	}
	function ee() {
		b(), r === void 0 ? y() : l.value != null && u.value != null && (v = r(l.value, u.value, y));
	}
	function x() {
		i.value || (g.value = !1);
	}
	return B([
		a,
		o,
		s,
		i
	], y, { flush: "sync" }), B([l, u], ee, { flush: "sync" }), B(i, x, { flush: "sync" }), Wt() && Ft(b), {
		x: Zt(d),
		y: Zt(f),
		strategy: Zt(p),
		placement: Zt(m),
		middlewareData: Zt(h),
		isPositioned: Zt(g),
		floatingStyles: _,
		update: y
	};
}
// vendor/node_modules/@scalar/components/dist/components/ScalarTooltip/useTooltip.js
var iS = N(), aS = N(), oS = N(), { floatingStyles: sS, placement: cS, update: lS } = rS(W(() => k(oS.value?.targetRef)), aS, {
	placement: W(() => k(oS.value?.placement)),
	whileElementsMounted: Rx,
	middleware: W(() => [Vx(), Bx()])
});
B(cS, (e) => {
	aS.value && e && (aS.value.dataset.side = e.split("-")[0]);
}), B(sS, () => {
	aS.value && (aS.value.style.position = sS.value.position, aS.value.style.top = sS.value.top, aS.value.style.left = sS.value.left, aS.value.style.transform = sS.value.transform ?? "", aS.value.style.willChange = sS.value.willChange ?? "");
}), B(oS, (e) => {
	if (aS.value) {
		if (e) {
			mS(k(e.targetRef)) && lS();
			let t = k(e?.contentTarget) ?? "textContent";
			aS.value[t] = k(e?.content) ?? "";
			let n = k(e?.offset) ?? 4;
			aS.value.style.setProperty("--scalar-tooltip-offset", `${n}px`), aS.value.dataset.side = (k(e?.placement) ?? "bottom").split("-")[0], aS.value.style.setProperty("display", "block");
		} else aS.value.innerHTML = "", aS.value.style.removeProperty("--scalar-tooltip-offset"), aS.value.style.setProperty("display", "none"), mS(void 0);
	}
}, { deep: !0 });
function uS() {
	if (typeof document > "u" || typeof window > "u" || aS.value) return;
	let e = document.getElementById(Ky);
	e ? aS.value = e : (aS.value = document.createElement("div"), aS.value.role = "tooltip", aS.value.id = Ky, aS.value.classList.add(qy), aS.value.classList.add("scalar-app"), aS.value.style.setProperty("display", "none"), aS.value.addEventListener("mouseleave", dS), document.body.appendChild(aS.value));
}
function dS(e) {
	_S(e) && (hS(), oS.value = void 0);
}
function fS(e) {
	e.key === "Escape" && (e.stopPropagation(), dS(e));
}
function pS(e) {
	let t = e?.closest("dialog");
	if (t) try {
		return t.matches(":modal") ? t : void 0;
	} catch {
		return;
	}
}
function mS(e) {
	if (!aS.value) return !1;
	let t = pS(e) ?? document.body;
	return aS.value.parentElement !== t && (t.appendChild(aS.value), !0);
}
function hS() {
	iS.value &&= (clearTimeout(iS.value), void 0);
}
function gS(e) {
	let t = [], n = e.parentElement;
	for (; n;) t.push(n), n = n.parentElement;
	return t;
}
function _S(e) {
	let t = k(oS.value?.targetRef);
	if (e instanceof MouseEvent && e.relatedTarget instanceof Element && t) {
		let n = gS(e.relatedTarget);
		return e.relatedTarget.id !== "scalar-tooltip" && !n.some((e) => e.id === "scalar-tooltip") && e.relatedTarget !== t;
	}
	return !0;
}
function vS(e) {
	uS();
	function t(t) {
		let r = k(e.delay) ?? 300;
		hS(), r > 0 ? iS.value = setTimeout(() => n(t), r) : n(t);
	}
	function n(t) {
		hS(), document.addEventListener("keydown", fS, {
			once: !0,
			capture: !0
		}), mS(k(e.targetRef)), oS.value = e;
	}
	B(() => k(e.targetRef), (e, r) => {
		r && (r.removeEventListener("mouseenter", t), r.removeEventListener("mouseleave", dS), r.removeEventListener("focus", n), r.removeEventListener("blur", dS), r.removeAttribute("aria-describedby")), e && (e.addEventListener("mouseenter", t), e.addEventListener("mouseleave", dS), e.addEventListener("focus", n), e.addEventListener("blur", dS), e.setAttribute("aria-describedby", Ky));
	}, { immediate: !0 }), Ft(() => {
		hS();
		let r = k(e.targetRef);
		r && (r.removeEventListener("mouseenter", t), r.removeEventListener("mouseleave", dS), r.removeEventListener("focus", n), r.removeEventListener("blur", dS), r.removeAttribute("aria-describedby")), k(oS.value?.targetRef) === k(e.targetRef) && (oS.value = void 0);
	});
}
// vendor/node_modules/@scalar/components/dist/components/ScalarIconButton/ScalarIconButton.vue.script.js
var yS = ["aria-disabled"], bS = {
	key: 0,
	class: "sr-only"
}, xS = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarIconButton",
	props: {
		label: {},
		icon: { type: [Object, Function] },
		disabled: { type: Boolean },
		variant: { default: "ghost" },
		size: { default: "md" },
		thickness: {},
		weight: {},
		tooltip: { type: [
			Boolean,
			String,
			Object
		] }
	},
	setup(e) {
		let t = xs({
			base: "scalar-icon-button grid aspect-square cursor-pointer rounded",
			variants: {
				size: {
					xxs: "size-3.5 p-0.5",
					xs: "size-5 p-1",
					sm: "size-6 p-1",
					md: "size-10 p-3",
					full: "size-full"
				},
				disabled: { true: "cursor-not-allowed shadow-none" },
				variant: Gy
			},
			compoundVariants: [{
				size: "md",
				variant: "ghost",
				class: "size-8 p-2 m-1 -outline-offset-2 rounded-lg"
			}]
		}), { cx: n } = ws(), r = Ut("ref");
		return vS({
			content: W(() => e.label),
			offset: W(() => e.variant === "ghost" ? 0 : 4),
			placement: W(() => typeof e.tooltip == "boolean" ? void 0 : e.tooltip),
			targetRef: W(() => e.tooltip ? r.value : void 0)
		}), (r, i) => (j(), z("button", R({
			ref: "ref",
			"aria-disabled": e.disabled,
			type: "button"
		}, k(n)(k(t)({
			size: e.size,
			variant: e.variant,
			disabled: e.disabled
		}))), [G(k(jy), {
			icon: e.icon,
			thickness: e.thickness,
			weight: e.weight
		}, null, 8, [
			"icon",
			"thickness",
			"weight"
		]), e.tooltip ? H("", !0) : (j(), z("span", bS, M(e.label), 1))], 16, yS));
	}
});
// vendor/node_modules/@headlessui/vue/dist/hooks/use-controllable.js
function SS(e, t, n) {
	let r = N(n?.value), i = W(() => e.value !== void 0);
	return [W(() => i.value ? e.value : r.value), function(e) {
		return i.value || (r.value = e), t?.(e);
	}];
}
// vendor/node_modules/@headlessui/vue/dist/utils/micro-task.js
function CS(e) {
	typeof queueMicrotask == "function" ? queueMicrotask(e) : Promise.resolve().then(e).catch((e) => setTimeout(() => {
		throw e;
	}));
}
// vendor/node_modules/@headlessui/vue/dist/utils/disposables.js
function wS() {
	let e = [], t = {
		addEventListener(e, n, r, i) {
			return e.addEventListener(n, r, i), t.add(() => e.removeEventListener(n, r, i));
		},
		requestAnimationFrame(...e) {
			let n = requestAnimationFrame(...e);
			t.add(() => cancelAnimationFrame(n));
		},
		nextFrame(...e) {
			t.requestAnimationFrame(() => {
				t.requestAnimationFrame(...e);
			});
		},
		setTimeout(...e) {
			let n = setTimeout(...e);
			t.add(() => clearTimeout(n));
		},
		microTask(...e) {
			let n = { current: !0 };
			return CS(() => {
				n.current && e[0]();
			}), t.add(() => {
				n.current = !1;
			});
		},
		style(e, t, n) {
			let r = e.style.getPropertyValue(t);
			return Object.assign(e.style, { [t]: n }), this.add(() => {
				Object.assign(e.style, { [t]: r });
			});
		},
		group(e) {
			let t = wS();
			return e(t), this.add(() => t.dispose());
		},
		add(t) {
			return e.push(t), () => {
				let n = e.indexOf(t);
				if (n >= 0) for (let t of e.splice(n, 1)) t();
			};
		},
		dispose() {
			for (let t of e.splice(0)) t();
		}
	};
	return t;
}
// vendor/node_modules/@headlessui/vue/dist/hooks/use-id.js
var TS = Symbol("headlessui.useid"), ES = 0, DS = ct ?? function() {
	return at(TS, () => `${++ES}`)();
};
function OS(e) {
	gt(TS, e);
}
// vendor/node_modules/@headlessui/vue/dist/utils/dom.js
function X(e) {
	if (e == null || e.value == null) return null;
	let t = e.value.$el ?? e.value;
	return t instanceof Node ? t : null;
}
// vendor/node_modules/@headlessui/vue/dist/utils/match.js
function kS(e, t, ...n) {
	if (e in t) {
		let r = t[e];
		return typeof r == "function" ? r(...n) : r;
	}
	let r = /* @__PURE__ */ Error(`Tried to handle "${e}" but there is no handler defined. Only defined handlers are: ${Object.keys(t).map((e) => `"${e}"`).join(", ")}.`);
	throw Error.captureStackTrace && Error.captureStackTrace(r, kS), r;
}
// vendor/node_modules/@headlessui/vue/dist/utils/env.js
var AS = Object.defineProperty, jS = (e, t, n) => t in e ? AS(e, t, {
	enumerable: !0,
	configurable: !0,
	writable: !0,
	value: n
}) : e[t] = n, MS = (e, t, n) => (jS(e, typeof t == "symbol" ? t : t + "", n), n), NS = new class {
	constructor() {
		MS(this, "current", this.detect()), MS(this, "currentId", 0);
	}
	set(e) {
		this.current !== e && (this.currentId = 0, this.current = e);
	}
	reset() {
		this.set(this.detect());
	}
	nextId() {
		return ++this.currentId;
	}
	get isServer() {
		return this.current === "server";
	}
	get isClient() {
		return this.current === "client";
	}
	detect() {
		return typeof window > "u" || typeof document > "u" ? "server" : "client";
	}
}();
// vendor/node_modules/@headlessui/vue/dist/utils/owner.js
function PS(e) {
	if (NS.isServer) return null;
	if (e instanceof Node) return e.ownerDocument;
	if (e != null && e.hasOwnProperty("value")) {
		let t = X(e);
		if (t) return t.ownerDocument;
	}
	return document;
}
// vendor/node_modules/@headlessui/vue/dist/utils/focus-management.js
var FS = [
	"[contentEditable=true]",
	"[tabindex]",
	"a[href]",
	"area[href]",
	"button:not([disabled])",
	"iframe",
	"input:not([disabled])",
	"select:not([disabled])",
	"textarea:not([disabled])"
].map((e) => `${e}:not([tabindex='-1'])`).join(","), IS = ((e) => (e[e.First = 1] = "First", e[e.Previous = 2] = "Previous", e[e.Next = 4] = "Next", e[e.Last = 8] = "Last", e[e.WrapAround = 16] = "WrapAround", e[e.NoScroll = 32] = "NoScroll", e))(IS || {}), LS = ((e) => (e[e.Error = 0] = "Error", e[e.Overflow = 1] = "Overflow", e[e.Success = 2] = "Success", e[e.Underflow = 3] = "Underflow", e))(LS || {}), RS = ((e) => (e[e.Previous = -1] = "Previous", e[e.Next = 1] = "Next", e))(RS || {});
function zS(e = document.body) {
	return e == null ? [] : Array.from(e.querySelectorAll(FS)).sort((e, t) => Math.sign((e.tabIndex || 2 ** 53 - 1) - (t.tabIndex || 2 ** 53 - 1)));
}
var BS = ((e) => (e[e.Strict = 0] = "Strict", e[e.Loose = 1] = "Loose", e))(BS || {});
function VS(e, t = 0) {
	return e !== PS(e)?.body && kS(t, {
		0() {
			return e.matches(FS);
		},
		1() {
			let t = e;
			for (; t !== null;) {
				if (t.matches(FS)) return !0;
				t = t.parentElement;
			}
			return !1;
		}
	});
}
function HS(e) {
	let t = PS(e);
	nt(() => {
		t && !VS(t.activeElement, 0) && WS(e);
	});
}
var US = ((e) => (e[e.Keyboard = 0] = "Keyboard", e[e.Mouse = 1] = "Mouse", e))(US || {});
typeof window < "u" && typeof document < "u" && (document.addEventListener("keydown", (e) => {
	e.metaKey || e.altKey || e.ctrlKey || (document.documentElement.dataset.headlessuiFocusVisible = "");
}, !0), document.addEventListener("click", (e) => {
	e.detail === 1 ? delete document.documentElement.dataset.headlessuiFocusVisible : e.detail === 0 && (document.documentElement.dataset.headlessuiFocusVisible = "");
}, !0));
function WS(e) {
	e?.focus({ preventScroll: !0 });
}
var GS = "textarea,input";
function KS(e) {
	return (e?.matches)?.call(e, GS) ?? !1;
}
function qS(e, t = (e) => e) {
	return e.slice().sort((e, n) => {
		let r = t(e), i = t(n);
		if (r === null || i === null) return 0;
		let a = r.compareDocumentPosition(i);
		return a & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : a & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
	});
}
function JS(e, t) {
	return YS(zS(), t, { relativeTo: e });
}
function YS(e, t, { sorted: n = !0, relativeTo: r = null, skipElements: i = [] } = {}) {
	let a = (Array.isArray(e) ? e.length > 0 ? e[0].ownerDocument : document : e?.ownerDocument) ?? document, o = Array.isArray(e) ? n ? qS(e) : e : zS(e);
	i.length > 0 && o.length > 1 && (o = o.filter((e) => !i.includes(e))), r ??= a.activeElement;
	let s = (() => {
		if (t & 5) return 1;
		if (t & 10) return -1;
		throw Error("Missing Focus.First, Focus.Previous, Focus.Next or Focus.Last");
	})(), c = (() => {
		if (t & 1) return 0;
		if (t & 2) return Math.max(0, o.indexOf(r)) - 1;
		if (t & 4) return Math.max(0, o.indexOf(r)) + 1;
		if (t & 8) return o.length - 1;
		throw Error("Missing Focus.First, Focus.Previous, Focus.Next or Focus.Last");
	})(), l = t & 32 ? { preventScroll: !0 } : {}, u = 0, d = o.length, f;
	do {
		if (u >= d || u + d <= 0) return 0;
		let e = c + u;
		if (t & 16) e = (e + d) % d;
		else {
			if (e < 0) return 3;
			if (e >= d) return 1;
		}
		f = o[e], f?.focus(l), u += s;
	} while (f !== a.activeElement);
	return t & 6 && KS(f) && f.select(), 2;
}
// vendor/node_modules/@headlessui/vue/dist/utils/platform.js
function XS() {
	return /iPhone/gi.test(window.navigator.platform) || /Mac/gi.test(window.navigator.platform) && window.navigator.maxTouchPoints > 0;
}
function ZS() {
	return /Android/gi.test(window.navigator.userAgent);
}
function QS() {
	return XS() || ZS();
}
// vendor/node_modules/@headlessui/vue/dist/hooks/use-document-event.js
function $S(e, t, n) {
	NS.isServer || Bt((r) => {
		document.addEventListener(e, t, n), r(() => document.removeEventListener(e, t, n));
	});
}
// vendor/node_modules/@headlessui/vue/dist/hooks/use-window-event.js
function eC(e, t, n) {
	NS.isServer || Bt((r) => {
		window.addEventListener(e, t, n), r(() => window.removeEventListener(e, t, n));
	});
}
// vendor/node_modules/@headlessui/vue/dist/hooks/use-outside-click.js
function tC(e, t, n = W(() => !0)) {
	function r(r, i) {
		if (!n.value || r.defaultPrevented) return;
		let a = i(r);
		if (a === null || !a.getRootNode().contains(a)) return;
		let o = function e(t) {
			return typeof t == "function" ? e(t()) : Array.isArray(t) || t instanceof Set ? t : [t];
		}(e);
		for (let e of o) {
			if (e === null) continue;
			let t = e instanceof HTMLElement ? e : X(e);
			if (t != null && t.contains(a) || r.composed && r.composedPath().includes(t)) return;
		}
		return !VS(a, BS.Loose) && a.tabIndex !== -1 && r.preventDefault(), t(r, a);
	}
	let i = N(null);
	$S("pointerdown", (e) => {
		n.value && (i.value = e.composedPath?.call(e)?.[0] || e.target);
	}, !0), $S("mousedown", (e) => {
		n.value && (i.value = e.composedPath?.call(e)?.[0] || e.target);
	}, !0), $S("click", (e) => {
		QS() || (i.value &&= (r(e, () => i.value), null));
	}, !0), $S("touchend", (e) => r(e, () => e.target instanceof HTMLElement ? e.target : null), !0), eC("blur", (e) => r(e, () => window.document.activeElement instanceof HTMLIFrameElement ? window.document.activeElement : null), !0);
}
// vendor/node_modules/@headlessui/vue/dist/hooks/use-resolve-button-type.js
function nC(e, t) {
	if (e) return e;
	let n = t ?? "button";
	if (typeof n == "string" && n.toLowerCase() === "button") return "button";
}
function rC(e, t) {
	let n = N(nC(e.value.type, e.value.as));
	return Qt(() => {
		n.value = nC(e.value.type, e.value.as);
	}), Bt(() => {
		var e;
		n.value || X(t) && X(t) instanceof HTMLButtonElement && !((e = X(t)) != null && e.hasAttribute("type")) && (n.value = "button");
	}), n;
}
// vendor/node_modules/@headlessui/vue/dist/hooks/use-tracked-pointer.js
function iC(e) {
	return [e.screenX, e.screenY];
}
function aC() {
	let e = N([-1, -1]);
	return {
		wasMoved(t) {
			let n = iC(t);
			return e.value[0] === n[0] && e.value[1] === n[1] ? !1 : (e.value = n, !0);
		},
		update(t) {
			e.value = iC(t);
		}
	};
}
// vendor/node_modules/@headlessui/vue/dist/utils/render.js
var oC = ((e) => (e[e.None = 0] = "None", e[e.RenderStrategy = 1] = "RenderStrategy", e[e.Static = 2] = "Static", e))(oC || {}), sC = ((e) => (e[e.Unmount = 0] = "Unmount", e[e.Hidden = 1] = "Hidden", e))(sC || {});
function cC({ visible: e = !0, features: t = 0, ourProps: n, theirProps: r, ...i }) {
	var a;
	let o = dC(r, n), s = Object.assign(i, { props: o });
	return e || t & 2 && o.static ? lC(s) : t & 1 ? kS((a = o.unmount) == null || a ? 0 : 1, {
		0() {
			return null;
		},
		1() {
			return lC({
				...i,
				props: {
					...o,
					hidden: !0,
					style: { display: "none" }
				}
			});
		}
	}) : lC(s);
}
function lC({ props: e, attrs: t, slots: n, slot: r, name: i }) {
	let { as: a, ...o } = pC(e, ["unmount", "static"]), s = n.default?.call(n, r), c = {};
	if (r) {
		let e = !1, t = [];
		for (let [n, i] of Object.entries(r)) typeof i == "boolean" && (e = !0), i === !0 && t.push(n);
		e && (c["data-headlessui-state"] = t.join(" "));
	}
	if (a === "template") {
		if (s = uC(s ?? []), Object.keys(o).length > 0 || Object.keys(t).length > 0) {
			let [e, ...n] = s ?? [];
			if (!mC(e) || n.length > 0) throw Error([
				"Passing props on \"template\"!",
				"",
				`The current component <${i} /> is rendering a "template".`,
				"However we need to passthrough the following props:",
				Object.keys(o).concat(Object.keys(t)).map((e) => e.trim()).filter((e, t, n) => n.indexOf(e) === t).sort((e, t) => e.localeCompare(t)).map((e) => `  - ${e}`).join("\n"),
				"",
				"You can apply a few solutions:",
				["Add an `as=\"...\"` prop, to ensure that we render an actual element instead of a \"template\".", "Render a single element as the child so that we can forward the props onto that element."].map((e) => `  - ${e}`).join("\n")
			].join("\n"));
			let r = dC(e.props ?? {}, o, c), a = Nt(e, r, !0);
			for (let e in r) e.startsWith("on") && (a.props ||= {}, a.props[e] = r[e]);
			return a;
		}
		return Array.isArray(s) && s.length === 1 ? s[0] : s;
	}
	return Ge(a, Object.assign({}, o, c), { default: () => s });
}
function uC(e) {
	return e.flatMap((e) => e.type === P ? uC(e.children) : [e]);
}
function dC(...e) {
	if (e.length === 0) return {};
	if (e.length === 1) return e[0];
	let t = {}, n = {};
	for (let r of e) for (let e in r) e.startsWith("on") && typeof r[e] == "function" ? (n[e] ?? (n[e] = []), n[e].push(r[e])) : t[e] = r[e];
	if (t.disabled || t["aria-disabled"]) return Object.assign(t, Object.fromEntries(Object.keys(n).map((e) => [e, void 0])));
	for (let e in n) Object.assign(t, { [e](t, ...r) {
		let i = n[e];
		for (let e of i) {
			if (t instanceof Event && t.defaultPrevented) return;
			e(t, ...r);
		}
	} });
	return t;
}
function fC(e) {
	let t = Object.assign({}, e);
	for (let e in t) t[e] === void 0 && delete t[e];
	return t;
}
function pC(e, t = []) {
	let n = Object.assign({}, e);
	for (let e of t) e in n && delete n[e];
	return n;
}
function mC(e) {
	return e == null ? !1 : typeof e.type == "string" || typeof e.type == "object" || typeof e.type == "function";
}
// vendor/node_modules/@headlessui/vue/dist/internal/hidden.js
var hC = ((e) => (e[e.None = 1] = "None", e[e.Focusable = 2] = "Focusable", e[e.Hidden = 4] = "Hidden", e))(hC || {}), gC = O({
	name: "Hidden",
	props: {
		as: {
			type: [Object, String],
			default: "div"
		},
		features: {
			type: Number,
			default: 1
		}
	},
	setup(e, { slots: t, attrs: n }) {
		return () => {
			let { features: r, ...i } = e;
			return cC({
				ourProps: {
					"aria-hidden": (r & 2) == 2 ? !0 : i["aria-hidden"] ?? void 0,
					hidden: (r & 4) == 4 || void 0,
					style: {
						position: "fixed",
						top: 1,
						left: 1,
						width: 1,
						height: 0,
						padding: 0,
						margin: -1,
						overflow: "hidden",
						clip: "rect(0, 0, 0, 0)",
						whiteSpace: "nowrap",
						borderWidth: "0",
						...(r & 4) == 4 && (r & 2) != 2 && { display: "none" }
					}
				},
				theirProps: i,
				slot: {},
				attrs: n,
				slots: t,
				name: "Hidden"
			});
		};
	}
}), _C = Symbol("Context"), vC = ((e) => (e[e.Open = 1] = "Open", e[e.Closed = 2] = "Closed", e[e.Closing = 4] = "Closing", e[e.Opening = 8] = "Opening", e))(vC || {});
function yC() {
	return at(_C, null);
}
function bC(e) {
	gt(_C, e);
}
// vendor/node_modules/@headlessui/vue/dist/keyboard.js
var xC = ((e) => (e.Space = " ", e.Enter = "Enter", e.Escape = "Escape", e.Backspace = "Backspace", e.Delete = "Delete", e.ArrowLeft = "ArrowLeft", e.ArrowUp = "ArrowUp", e.ArrowRight = "ArrowRight", e.ArrowDown = "ArrowDown", e.Home = "Home", e.End = "End", e.PageUp = "PageUp", e.PageDown = "PageDown", e.Tab = "Tab", e))(xC || {});
// vendor/node_modules/@headlessui/vue/dist/utils/document-ready.js
function SC(e) {
	function t() {
		document.readyState !== "loading" && (e(), document.removeEventListener("DOMContentLoaded", t));
	}
	typeof window < "u" && typeof document < "u" && (document.addEventListener("DOMContentLoaded", t), t());
}
// vendor/node_modules/@headlessui/vue/dist/utils/active-element-history.js
var CC = [];
SC(() => {
	function e(e) {
		e.target instanceof HTMLElement && e.target !== document.body && CC[0] !== e.target && (CC.unshift(e.target), CC = CC.filter((e) => e != null && e.isConnected), CC.splice(10));
	}
	window.addEventListener("click", e, { capture: !0 }), window.addEventListener("mousedown", e, { capture: !0 }), window.addEventListener("focus", e, { capture: !0 }), document.body.addEventListener("click", e, { capture: !0 }), document.body.addEventListener("mousedown", e, { capture: !0 }), document.body.addEventListener("focus", e, { capture: !0 });
});
// vendor/node_modules/@headlessui/vue/dist/utils/calculate-active-index.js
function wC(e) {
	throw Error("Unexpected object: " + e);
}
var TC = ((e) => (e[e.First = 0] = "First", e[e.Previous = 1] = "Previous", e[e.Next = 2] = "Next", e[e.Last = 3] = "Last", e[e.Specific = 4] = "Specific", e[e.Nothing = 5] = "Nothing", e))(TC || {});
function EC(e, t) {
	let n = t.resolveItems();
	if (n.length <= 0) return null;
	let r = t.resolveActiveIndex(), i = r ?? -1;
	switch (e.focus) {
		case 0:
			for (let e = 0; e < n.length; ++e) if (!t.resolveDisabled(n[e], e, n)) return e;
			return r;
		case 1:
			i === -1 && (i = n.length);
			for (let e = i - 1; e >= 0; --e) if (!t.resolveDisabled(n[e], e, n)) return e;
			return r;
		case 2:
			for (let e = i + 1; e < n.length; ++e) if (!t.resolveDisabled(n[e], e, n)) return e;
			return r;
		case 3:
			for (let e = n.length - 1; e >= 0; --e) if (!t.resolveDisabled(n[e], e, n)) return e;
			return r;
		case 4:
			for (let r = 0; r < n.length; ++r) if (t.resolveId(n[r], r, n) === e.id) return r;
			return r;
		case 5: return null;
		default: wC(e);
	}
}
// vendor/node_modules/@headlessui/vue/dist/utils/form.js
function DC(e = {}, t = null, n = []) {
	for (let [r, i] of Object.entries(e)) kC(n, OC(t, r), i);
	return n;
}
function OC(e, t) {
	return e ? e + "[" + t + "]" : t;
}
function kC(e, t, n) {
	if (Array.isArray(n)) for (let [r, i] of n.entries()) kC(e, OC(t, r.toString()), i);
	else n instanceof Date ? e.push([t, n.toISOString()]) : typeof n == "boolean" ? e.push([t, n ? "1" : "0"]) : typeof n == "string" ? e.push([t, n]) : typeof n == "number" ? e.push([t, `${n}`]) : n == null ? e.push([t, ""]) : DC(n, t, e);
}
// vendor/node_modules/@headlessui/vue/dist/hooks/use-event-listener.js
function AC(e, t, n, r) {
	NS.isServer || Bt((i) => {
		e ??= window, e.addEventListener(t, n, r), i(() => e.removeEventListener(t, n, r));
	});
}
// vendor/node_modules/@headlessui/vue/dist/hooks/use-tab-direction.js
var jC = ((e) => (e[e.Forwards = 0] = "Forwards", e[e.Backwards = 1] = "Backwards", e))(jC || {});
function MC() {
	let e = N(0);
	return eC("keydown", (t) => {
		t.key === "Tab" && (e.value = +!!t.shiftKey);
	}), e;
}
// vendor/node_modules/@headlessui/vue/dist/components/focus-trap/focus-trap.js
function NC(e) {
	if (!e) return /* @__PURE__ */ new Set();
	if (typeof e == "function") return new Set(e());
	let t = /* @__PURE__ */ new Set();
	for (let n of e.value) {
		let e = X(n);
		e instanceof HTMLElement && t.add(e);
	}
	return t;
}
var PC = ((e) => (e[e.None = 1] = "None", e[e.InitialFocus = 2] = "InitialFocus", e[e.TabLock = 4] = "TabLock", e[e.FocusLock = 8] = "FocusLock", e[e.RestoreFocus = 16] = "RestoreFocus", e[e.All = 30] = "All", e))(PC || {}), FC = Object.assign(O({
	name: "FocusTrap",
	props: {
		as: {
			type: [Object, String],
			default: "div"
		},
		initialFocus: {
			type: Object,
			default: null
		},
		features: {
			type: Number,
			default: 30
		},
		containers: {
			type: [Object, Function],
			default: N(/* @__PURE__ */ new Set())
		}
	},
	inheritAttrs: !1,
	setup(e, { attrs: t, slots: n, expose: r }) {
		let i = N(null);
		r({
			el: i,
			$el: i
		});
		let a = W(() => PS(i)), o = N(!1);
		Qt(() => o.value = !0), mt(() => o.value = !1), LC({ ownerDocument: a }, W(() => o.value && !!(e.features & 16)));
		let s = RC({
			ownerDocument: a,
			container: i,
			initialFocus: W(() => e.initialFocus)
		}, W(() => o.value && !!(e.features & 2)));
		zC({
			ownerDocument: a,
			container: i,
			containers: e.containers,
			previousActiveElement: s
		}, W(() => o.value && !!(e.features & 8)));
		let c = MC();
		function l(e) {
			let t = X(i);
			t && ((e) => e())(() => {
				kS(c.value, {
					[jC.Forwards]: () => {
						YS(t, IS.First, { skipElements: [e.relatedTarget] });
					},
					[jC.Backwards]: () => {
						YS(t, IS.Last, { skipElements: [e.relatedTarget] });
					}
				});
			});
		}
		let u = N(!1);
		function d(e) {
			e.key === "Tab" && (u.value = !0, requestAnimationFrame(() => {
				u.value = !1;
			}));
		}
		function f(t) {
			if (!o.value) return;
			let n = NC(e.containers);
			X(i) instanceof HTMLElement && n.add(X(i));
			let r = t.relatedTarget;
			r instanceof HTMLElement && r.dataset.headlessuiFocusGuard !== "true" && (BC(n, r) || (u.value ? YS(X(i), kS(c.value, {
				[jC.Forwards]: () => IS.Next,
				[jC.Backwards]: () => IS.Previous
			}) | IS.WrapAround, { relativeTo: t.target }) : t.target instanceof HTMLElement && WS(t.target)));
		}
		return () => {
			let r = {}, a = {
				ref: i,
				onKeydown: d,
				onFocusout: f
			}, { features: o, initialFocus: s, containers: c, ...u } = e;
			return Ge(P, [
				!!(o & 4) && Ge(gC, {
					as: "button",
					type: "button",
					"data-headlessui-focus-guard": !0,
					onFocus: l,
					features: hC.Focusable
				}),
				cC({
					ourProps: a,
					theirProps: {
						...t,
						...u
					},
					slot: r,
					attrs: t,
					slots: n,
					name: "FocusTrap"
				}),
				!!(o & 4) && Ge(gC, {
					as: "button",
					type: "button",
					"data-headlessui-focus-guard": !0,
					onFocus: l,
					features: hC.Focusable
				})
			]);
		};
	}
}), { features: PC });
function IC(e) {
	let t = N(CC.slice());
	return B([e], ([e], [n]) => {
		n === !0 && e === !1 ? CS(() => {
			t.value.splice(0);
		}) : n === !1 && e === !0 && (t.value = CC.slice());
	}, { flush: "post" }), () => t.value.find((e) => e != null && e.isConnected) ?? null;
}
function LC({ ownerDocument: e }, t) {
	let n = IC(t);
	Qt(() => {
		Bt(() => {
			t.value || e.value?.activeElement === e.value?.body && WS(n());
		}, { flush: "post" });
	}), mt(() => {
		t.value && WS(n());
	});
}
function RC({ ownerDocument: e, container: t, initialFocus: n }, r) {
	let i = N(null), a = N(!1);
	return Qt(() => a.value = !0), mt(() => a.value = !1), Qt(() => {
		B([
			t,
			n,
			r
		], (o, s) => {
			if (o.every((e, t) => s?.[t] === e) || !r.value) return;
			let c = X(t);
			c && CS(() => {
				if (!a.value) return;
				let t = X(n), r = e.value?.activeElement;
				if (t) {
					if (t === r) {
						i.value = r;
						return;
					}
				} else if (c.contains(r)) {
					i.value = r;
					return;
				}
				t ? WS(t) : YS(c, IS.First | IS.NoScroll) === LS.Error && console.warn("There are no focusable elements inside the <FocusTrap />"), i.value = e.value?.activeElement;
			});
		}, {
			immediate: !0,
			flush: "post"
		});
	}), i;
}
function zC({ ownerDocument: e, container: t, containers: n, previousActiveElement: r }, i) {
	AC(e.value?.defaultView, "focus", (e) => {
		if (!i.value) return;
		let a = NC(n);
		X(t) instanceof HTMLElement && a.add(X(t));
		let o = r.value;
		if (!o) return;
		let s = e.target;
		s && s instanceof HTMLElement ? BC(a, s) ? (r.value = s, WS(s)) : (e.preventDefault(), e.stopPropagation(), WS(o)) : WS(r.value);
	}, !0);
}
function BC(e, t) {
	for (let n of e) if (n.contains(t)) return !0;
	return !1;
}
// vendor/node_modules/@headlessui/vue/dist/hooks/use-store.js
function VC(e) {
	let t = St(e.getSnapshot());
	return mt(e.subscribe(() => {
		t.value = e.getSnapshot();
	})), t;
}
// vendor/node_modules/@headlessui/vue/dist/utils/store.js
function HC(e, t) {
	let n = e(), r = /* @__PURE__ */ new Set();
	return {
		getSnapshot() {
			return n;
		},
		subscribe(e) {
			return r.add(e), () => r.delete(e);
		},
		dispatch(e, ...i) {
			let a = t[e].call(n, ...i);
			a && (n = a, r.forEach((e) => e()));
		}
	};
}
// vendor/node_modules/@headlessui/vue/dist/hooks/document-overflow/adjust-scrollbar-padding.js
function UC() {
	let e;
	return {
		before({ doc: t }) {
			let n = t.documentElement;
			e = (t.defaultView ?? window).innerWidth - n.clientWidth;
		},
		after({ doc: t, d: n }) {
			let r = t.documentElement, i = r.clientWidth - r.offsetWidth, a = e - i;
			n.style(r, "paddingRight", `${a}px`);
		}
	};
}
// vendor/node_modules/@headlessui/vue/dist/hooks/document-overflow/handle-ios-locking.js
function WC() {
	return XS() ? { before({ doc: e, d: t, meta: n }) {
		function r(e) {
			return n.containers.flatMap((e) => e()).some((t) => t.contains(e));
		}
		t.microTask(() => {
			if (window.getComputedStyle(e.documentElement).scrollBehavior !== "auto") {
				let n = wS();
				n.style(e.documentElement, "scrollBehavior", "auto"), t.add(() => t.microTask(() => n.dispose()));
			}
			let n = window.scrollY ?? window.pageYOffset, i = null;
			t.addEventListener(e, "click", (t) => {
				if (t.target instanceof HTMLElement) try {
					let n = t.target.closest("a");
					if (!n) return;
					let { hash: a } = new URL(n.href), o = e.querySelector(a);
					o && !r(o) && (i = o);
				} catch {}
			}, !0), t.addEventListener(e, "touchstart", (e) => {
				if (e.target instanceof HTMLElement) {
					if (r(e.target)) {
						let n = e.target;
						for (; n.parentElement && r(n.parentElement);) n = n.parentElement;
						t.style(n, "overscrollBehavior", "contain");
					} else t.style(e.target, "touchAction", "none");
				}
			}), t.addEventListener(e, "touchmove", (e) => {
				if (e.target instanceof HTMLElement) {
					if (e.target.tagName === "INPUT") return;
					if (r(e.target)) {
						let t = e.target;
						for (; t.parentElement && t.dataset.headlessuiPortal !== "" && !(t.scrollHeight > t.clientHeight || t.scrollWidth > t.clientWidth);) t = t.parentElement;
						t.dataset.headlessuiPortal === "" && e.preventDefault();
					} else e.preventDefault();
				}
			}, { passive: !1 }), t.add(() => {
				let e = window.scrollY ?? window.pageYOffset;
				n !== e && window.scrollTo(0, n), i && i.isConnected && (i.scrollIntoView({ block: "nearest" }), i = null);
			});
		});
	} } : {};
}
// vendor/node_modules/@headlessui/vue/dist/hooks/document-overflow/prevent-scroll.js
function GC() {
	return { before({ doc: e, d: t }) {
		t.style(e.documentElement, "overflow", "hidden");
	} };
}
// vendor/node_modules/@headlessui/vue/dist/hooks/document-overflow/overflow-store.js
function KC(e) {
	let t = {};
	for (let n of e) Object.assign(t, n(t));
	return t;
}
var qC = HC(() => /* @__PURE__ */ new Map(), {
	PUSH(e, t) {
		let n = this.get(e) ?? {
			doc: e,
			count: 0,
			d: wS(),
			meta: /* @__PURE__ */ new Set()
		};
		return n.count++, n.meta.add(t), this.set(e, n), this;
	},
	POP(e, t) {
		let n = this.get(e);
		return n && (n.count--, n.meta.delete(t)), this;
	},
	SCROLL_PREVENT({ doc: e, d: t, meta: n }) {
		let r = {
			doc: e,
			d: t,
			meta: KC(n)
		}, i = [
			WC(),
			UC(),
			GC()
		];
		i.forEach(({ before: e }) => e?.(r)), i.forEach(({ after: e }) => e?.(r));
	},
	SCROLL_ALLOW({ d: e }) {
		e.dispose();
	},
	TEARDOWN({ doc: e }) {
		this.delete(e);
	}
});
qC.subscribe(() => {
	let e = qC.getSnapshot(), t = /* @__PURE__ */ new Map();
	for (let [n] of e) t.set(n, n.documentElement.style.overflow);
	for (let n of e.values()) {
		let e = t.get(n.doc) === "hidden", r = n.count !== 0;
		(r && !e || !r && e) && qC.dispatch(n.count > 0 ? "SCROLL_PREVENT" : "SCROLL_ALLOW", n), n.count === 0 && qC.dispatch("TEARDOWN", n);
	}
});
// vendor/node_modules/@headlessui/vue/dist/hooks/document-overflow/use-document-overflow.js
function JC(e, t, n) {
	let r = VC(qC), i = W(() => {
		let t = e.value ? r.value.get(e.value) : void 0;
		return t ? t.count > 0 : !1;
	});
	return B([e, t], ([e, t], [r], i) => {
		if (!e || !t) return;
		qC.dispatch("PUSH", e, n);
		let a = !1;
		i(() => {
			a ||= (qC.dispatch("POP", r ?? e, n), !0);
		});
	}, { immediate: !0 }), i;
}
// vendor/node_modules/@headlessui/vue/dist/hooks/use-inert.js
var YC = /* @__PURE__ */ new Map(), XC = /* @__PURE__ */ new Map();
function ZC(e, t = N(!0)) {
	Bt((n) => {
		if (!t.value) return;
		let r = X(e);
		if (!r) return;
		n(function() {
			if (!r) return;
			let e = XC.get(r) ?? 1;
			if (e === 1 ? XC.delete(r) : XC.set(r, e - 1), e !== 1) return;
			let t = YC.get(r);
			t && (t["aria-hidden"] === null ? r.removeAttribute("aria-hidden") : r.setAttribute("aria-hidden", t["aria-hidden"]), r.inert = t.inert, YC.delete(r));
		});
		let i = XC.get(r) ?? 0;
		XC.set(r, i + 1), i === 0 && (YC.set(r, {
			"aria-hidden": r.getAttribute("aria-hidden"),
			inert: r.inert
		}), r.setAttribute("aria-hidden", "true"), r.inert = !0);
	});
}
// vendor/node_modules/@headlessui/vue/dist/hooks/use-root-containers.js
function QC({ defaultContainers: e = [], portals: t, mainTreeNodeRef: n } = {}) {
	let r = N(null), i = PS(r);
	function a() {
		let n = [];
		for (let t of e) t !== null && (t instanceof HTMLElement ? n.push(t) : "value" in t && t.value instanceof HTMLElement && n.push(t.value));
		if (t != null && t.value) for (let e of t.value) n.push(e);
		for (let e of i?.querySelectorAll("html > *, body > *") ?? []) e !== document.body && e !== document.head && e instanceof HTMLElement && e.id !== "headlessui-portal-root" && (e.contains(X(r)) || e.contains(X(r)?.getRootNode()?.host) || n.some((t) => e.contains(t)) || n.push(e));
		return n;
	}
	return {
		resolveContainers: a,
		contains(e) {
			return a().some((t) => t.contains(e));
		},
		mainTreeNodeRef: r,
		MainTreeNode() {
			return n == null ? Ge(gC, {
				features: hC.Hidden,
				ref: r
			}) : null;
		}
	};
}
function $C() {
	let e = N(null);
	return {
		mainTreeNodeRef: e,
		MainTreeNode() {
			return Ge(gC, {
				features: hC.Hidden,
				ref: e
			});
		}
	};
}
// vendor/node_modules/@headlessui/vue/dist/internal/portal-force-root.js
var ew = Symbol("ForcePortalRootContext");
function tw() {
	return at(ew, !1);
}
var nw = O({
	name: "ForcePortalRoot",
	props: {
		as: {
			type: [Object, String],
			default: "template"
		},
		force: {
			type: Boolean,
			default: !1
		}
	},
	setup(e, { slots: t, attrs: n }) {
		return gt(ew, e.force), () => {
			let { force: r, ...i } = e;
			return cC({
				theirProps: i,
				ourProps: {},
				slot: {},
				slots: t,
				attrs: n,
				name: "ForcePortalRoot"
			});
		};
	}
}), rw = Symbol("StackContext"), iw = ((e) => (e[e.Add = 0] = "Add", e[e.Remove = 1] = "Remove", e))(iw || {});
function aw() {
	return at(rw, () => {});
}
function ow({ type: e, enabled: t, element: n, onUpdate: r }) {
	let i = aw();
	function a(...e) {
		r?.(...e), i(...e);
	}
	Qt(() => {
		B(t, (t, r) => {
			t ? a(0, e, n) : r === !0 && a(1, e, n);
		}, {
			immediate: !0,
			flush: "sync"
		});
	}), mt(() => {
		t.value && a(1, e, n);
	}), gt(rw, a);
}
// vendor/node_modules/@headlessui/vue/dist/components/description/description.js
var sw = Symbol("DescriptionContext");
function cw() {
	let e = at(sw, null);
	if (e === null) throw Error("Missing parent");
	return e;
}
function lw({ slot: e = N({}), name: t = "Description", props: n = {} } = {}) {
	let r = N([]);
	function i(e) {
		return r.value.push(e), () => {
			let t = r.value.indexOf(e);
			t !== -1 && r.value.splice(t, 1);
		};
	}
	return gt(sw, {
		register: i,
		slot: e,
		name: t,
		props: n
	}), W(() => r.value.length > 0 ? r.value.join(" ") : void 0);
}
O({
	name: "Description",
	props: {
		as: {
			type: [Object, String],
			default: "p"
		},
		id: {
			type: String,
			default: null
		}
	},
	setup(e, { attrs: t, slots: n }) {
		let r = e.id ?? `headlessui-description-${DS()}`, i = cw();
		return Qt(() => mt(i.register(r))), () => {
			let { name: a = "Description", slot: o = N({}), props: s = {} } = i, { ...c } = e;
			return cC({
				ourProps: {
					...Object.entries(s).reduce((e, [t, n]) => Object.assign(e, { [t]: k(n) }), {}),
					id: r
				},
				theirProps: c,
				slot: o.value,
				attrs: t,
				slots: n,
				name: a
			});
		};
	}
});
// vendor/node_modules/@headlessui/vue/dist/components/portal/portal.js
function uw(e) {
	let t = PS(e);
	if (!t) {
		if (e === null) return null;
		throw Error(`[Headless UI]: Cannot find ownerDocument for contextElement: ${e}`);
	}
	let n = t.getElementById("headlessui-portal-root");
	if (n) return n;
	let r = t.createElement("div");
	return r.setAttribute("id", "headlessui-portal-root"), t.body.appendChild(r);
}
var dw = /* @__PURE__ */ new WeakMap();
function fw(e) {
	return dw.get(e) ?? 0;
}
function pw(e, t) {
	let n = t(fw(e));
	return n <= 0 ? dw.delete(e) : dw.set(e, n), n;
}
var mw = O({
	name: "Portal",
	props: { as: {
		type: [Object, String],
		default: "div"
	} },
	setup(e, { slots: t, attrs: n }) {
		let r = N(null), i = W(() => PS(r)), a = tw(), o = at(_w, null), s = N(a === !0 || o == null ? uw(r.value) : o.resolveTarget());
		s.value && pw(s.value, (e) => e + 1);
		let c = N(!1);
		Qt(() => {
			c.value = !0;
		}), Bt(() => {
			a || o != null && (s.value = o.resolveTarget());
		});
		let l = at(hw, null), u = !1, d = qt();
		return B(r, () => {
			if (u || !l) return;
			let e = X(r);
			e && (mt(l.register(e), d), u = !0);
		}), mt(() => {
			var e;
			let t = i.value?.getElementById("headlessui-portal-root");
			!t || s.value !== t || pw(s.value, (e) => e - 1) || s.value.children.length > 0 || (e = s.value.parentElement) == null || e.removeChild(s.value);
		}), () => {
			if (!c.value || s.value === null) return null;
			let i = {
				ref: r,
				"data-headlessui-portal": ""
			};
			return Ge(Vt, { to: s.value }, cC({
				ourProps: i,
				theirProps: e,
				slot: {},
				attrs: n,
				slots: t,
				name: "Portal"
			}));
		};
	}
}), hw = Symbol("PortalParentContext");
function gw() {
	let e = at(hw, null), t = N([]);
	function n(n) {
		return t.value.push(n), e && e.register(n), () => r(n);
	}
	function r(n) {
		let r = t.value.indexOf(n);
		r !== -1 && t.value.splice(r, 1), e && e.unregister(n);
	}
	let i = {
		register: n,
		unregister: r,
		portals: t
	};
	return [t, O({
		name: "PortalWrapper",
		setup(e, { slots: t }) {
			return gt(hw, i), () => t.default?.call(t);
		}
	})];
}
var _w = Symbol("PortalGroupContext"), vw = O({
	name: "PortalGroup",
	props: {
		as: {
			type: [Object, String],
			default: "template"
		},
		target: {
			type: Object,
			default: null
		}
	},
	setup(e, { attrs: t, slots: n }) {
		let r = At({ resolveTarget() {
			return e.target;
		} });
		return gt(_w, r), () => {
			let { target: r, ...i } = e;
			return cC({
				theirProps: i,
				ourProps: {},
				slot: {},
				attrs: t,
				slots: n,
				name: "PortalGroup"
			});
		};
	}
}), yw = ((e) => (e[e.Open = 0] = "Open", e[e.Closed = 1] = "Closed", e))(yw || {}), bw = Symbol("DialogContext");
function xw(e) {
	let t = at(bw, null);
	if (t === null) {
		let t = /* @__PURE__ */ Error(`<${e} /> is missing a parent <Dialog /> component.`);
		throw Error.captureStackTrace && Error.captureStackTrace(t, xw), t;
	}
	return t;
}
var Sw = "DC8F892D-2EBD-447C-A4C8-A03058436FF4", Cw = O({
	name: "Dialog",
	inheritAttrs: !1,
	props: {
		as: {
			type: [Object, String],
			default: "div"
		},
		static: {
			type: Boolean,
			default: !1
		},
		unmount: {
			type: Boolean,
			default: !0
		},
		open: {
			type: [Boolean, String],
			default: Sw
		},
		initialFocus: {
			type: Object,
			default: null
		},
		id: {
			type: String,
			default: null
		},
		role: {
			type: String,
			default: "dialog"
		}
	},
	emits: { close: (e) => !0 },
	setup(e, { emit: t, attrs: n, slots: r, expose: i }) {
		let a = e.id ?? `headlessui-dialog-${DS()}`, o = N(!1);
		Qt(() => {
			o.value = !0;
		});
		let s = !1, c = W(() => e.role === "dialog" || e.role === "alertdialog" ? e.role : (s || (s = !0, console.warn(`Invalid role [${c}] passed to <Dialog />. Only \`dialog\` and and \`alertdialog\` are supported. Using \`dialog\` instead.`)), "dialog")), l = N(0), u = yC(), d = W(() => e.open === Sw && u !== null ? (u.value & vC.Open) === vC.Open : e.open), f = N(null), p = W(() => PS(f));
		if (i({
			el: f,
			$el: f
		}), e.open === Sw && u === null) throw Error("You forgot to provide an `open` prop to the `Dialog`.");
		if (typeof d.value != "boolean") throw Error(`You provided an \`open\` prop to the \`Dialog\`, but the value is not a boolean. Received: ${d.value === Sw ? void 0 : e.open}`);
		let m = W(() => o.value && d.value ? 0 : 1), h = W(() => m.value === 0), g = W(() => l.value > 1), _ = at(bw, null) !== null, [v, y] = gw(), { resolveContainers: b, mainTreeNodeRef: ee, MainTreeNode: x } = QC({
			portals: v,
			defaultContainers: [W(() => ae.panelRef.value ?? f.value)]
		}), te = W(() => g.value ? "parent" : "leaf"), S = W(() => u !== null && (u.value & vC.Closing) === vC.Closing), C = W(() => _ || S.value ? !1 : h.value);
		ZC(W(() => Array.from(p.value?.querySelectorAll("body > *") ?? []).find((e) => e.id !== "headlessui-portal-root" && e.contains(X(ee)) && e instanceof HTMLElement) ?? null), C);
		let ne = W(() => g.value ? !0 : h.value);
		ZC(W(() => Array.from(p.value?.querySelectorAll("[data-headlessui-portal]") ?? []).find((e) => e.contains(X(ee)) && e instanceof HTMLElement) ?? null), ne), ow({
			type: "Dialog",
			enabled: W(() => m.value === 0),
			element: f,
			onUpdate: (e, t) => {
				if (t === "Dialog") return kS(e, {
					[iw.Add]: () => l.value += 1,
					[iw.Remove]: () => --l.value
				});
			}
		});
		let re = lw({
			name: "DialogDescription",
			slot: W(() => ({ open: d.value }))
		}), ie = N(null), ae = {
			titleId: ie,
			panelRef: N(null),
			dialogState: m,
			setTitleId(e) {
				ie.value !== e && (ie.value = e);
			},
			close() {
				t("close", !1);
			}
		};
		gt(bw, ae), tC(b, (e, t) => {
			e.preventDefault(), ae.close(), nt(() => t?.focus());
		}, W(() => !(!h.value || g.value)));
		let oe = W(() => !(g.value || m.value !== 0));
		return AC(p.value?.defaultView, "keydown", (e) => {
			oe.value && (e.defaultPrevented || e.key === xC.Escape && (e.preventDefault(), e.stopPropagation(), ae.close()));
		}), JC(p, W(() => !(S.value || m.value !== 0 || _)), (e) => ({ containers: [...e.containers ?? [], b] })), Bt((e) => {
			if (m.value !== 0) return;
			let t = X(f);
			if (!t) return;
			let n = new ResizeObserver((e) => {
				for (let t of e) {
					let e = t.target.getBoundingClientRect();
					e.x === 0 && e.y === 0 && e.width === 0 && e.height === 0 && ae.close();
				}
			});
			n.observe(t), e(() => n.disconnect());
		}), () => {
			let { open: t, initialFocus: i, ...o } = e, s = {
				...n,
				ref: f,
				id: a,
				role: c.value,
				"aria-modal": m.value === 0 || void 0,
				"aria-labelledby": ie.value,
				"aria-describedby": re.value
			}, l = { open: m.value === 0 };
			return Ge(nw, { force: !0 }, () => [Ge(mw, () => Ge(vw, { target: f.value }, () => Ge(nw, { force: !1 }, () => Ge(FC, {
				initialFocus: i,
				containers: b,
				features: h.value ? kS(te.value, {
					parent: FC.features.RestoreFocus,
					leaf: FC.features.All & ~FC.features.FocusLock
				}) : FC.features.None
			}, () => Ge(y, {}, () => cC({
				ourProps: s,
				theirProps: {
					...o,
					...n
				},
				slot: l,
				attrs: n,
				slots: r,
				visible: m.value === 0,
				features: oC.RenderStrategy | oC.Static,
				name: "Dialog"
			})))))), Ge(x)]);
		};
	}
});
O({
	name: "DialogOverlay",
	props: {
		as: {
			type: [Object, String],
			default: "div"
		},
		id: {
			type: String,
			default: null
		}
	},
	setup(e, { attrs: t, slots: n }) {
		let r = e.id ?? `headlessui-dialog-overlay-${DS()}`, i = xw("DialogOverlay");
		function a(e) {
			e.target === e.currentTarget && (e.preventDefault(), e.stopPropagation(), i.close());
		}
		return () => {
			let { ...o } = e;
			return cC({
				ourProps: {
					id: r,
					"aria-hidden": !0,
					onClick: a
				},
				theirProps: o,
				slot: { open: i.dialogState.value === 0 },
				attrs: t,
				slots: n,
				name: "DialogOverlay"
			});
		};
	}
}), O({
	name: "DialogBackdrop",
	props: {
		as: {
			type: [Object, String],
			default: "div"
		},
		id: {
			type: String,
			default: null
		}
	},
	inheritAttrs: !1,
	setup(e, { attrs: t, slots: n, expose: r }) {
		let i = e.id ?? `headlessui-dialog-backdrop-${DS()}`, a = xw("DialogBackdrop"), o = N(null);
		return r({
			el: o,
			$el: o
		}), Qt(() => {
			if (a.panelRef.value === null) throw Error("A <DialogBackdrop /> component is being used, but a <DialogPanel /> component is missing.");
		}), () => {
			let { ...r } = e, s = {
				id: i,
				ref: o,
				"aria-hidden": !0
			};
			return Ge(nw, { force: !0 }, () => Ge(mw, () => cC({
				ourProps: s,
				theirProps: {
					...t,
					...r
				},
				slot: { open: a.dialogState.value === 0 },
				attrs: t,
				slots: n,
				name: "DialogBackdrop"
			})));
		};
	}
});
var ww = O({
	name: "DialogPanel",
	props: {
		as: {
			type: [Object, String],
			default: "div"
		},
		id: {
			type: String,
			default: null
		}
	},
	setup(e, { attrs: t, slots: n, expose: r }) {
		let i = e.id ?? `headlessui-dialog-panel-${DS()}`, a = xw("DialogPanel");
		r({
			el: a.panelRef,
			$el: a.panelRef
		});
		function o(e) {
			e.stopPropagation();
		}
		return () => {
			let { ...r } = e;
			return cC({
				ourProps: {
					id: i,
					ref: a.panelRef,
					onClick: o
				},
				theirProps: r,
				slot: { open: a.dialogState.value === 0 },
				attrs: t,
				slots: n,
				name: "DialogPanel"
			});
		};
	}
}), Tw = O({
	name: "DialogTitle",
	props: {
		as: {
			type: [Object, String],
			default: "h2"
		},
		id: {
			type: String,
			default: null
		}
	},
	setup(e, { attrs: t, slots: n }) {
		let r = e.id ?? `headlessui-dialog-title-${DS()}`, i = xw("DialogTitle");
		return Qt(() => {
			i.setTitleId(r), mt(() => i.setTitleId(null));
		}), () => {
			let { ...a } = e;
			return cC({
				ourProps: { id: r },
				theirProps: a,
				slot: { open: i.dialogState.value === 0 },
				attrs: t,
				slots: n,
				name: "DialogTitle"
			});
		};
	}
}), Ew = ((e) => (e[e.Open = 0] = "Open", e[e.Closed = 1] = "Closed", e))(Ew || {}), Dw = Symbol("DisclosureContext");
function Ow(e) {
	let t = at(Dw, null);
	if (t === null) {
		let t = /* @__PURE__ */ Error(`<${e} /> is missing a parent <Disclosure /> component.`);
		throw Error.captureStackTrace && Error.captureStackTrace(t, Ow), t;
	}
	return t;
}
var kw = Symbol("DisclosurePanelContext");
function Aw() {
	return at(kw, null);
}
var jw = O({
	name: "Disclosure",
	props: {
		as: {
			type: [Object, String],
			default: "template"
		},
		defaultOpen: {
			type: [Boolean],
			default: !1
		}
	},
	setup(e, { slots: t, attrs: n }) {
		let r = N(+!e.defaultOpen), i = N(null), a = N(null), o = {
			buttonId: N(`headlessui-disclosure-button-${DS()}`),
			panelId: N(`headlessui-disclosure-panel-${DS()}`),
			disclosureState: r,
			panel: i,
			button: a,
			toggleDisclosure() {
				r.value = kS(r.value, {
					0: 1,
					1: 0
				});
			},
			closeDisclosure() {
				r.value !== 1 && (r.value = 1);
			},
			close(e) {
				o.closeDisclosure(), (e ? e instanceof HTMLElement ? e : e.value instanceof HTMLElement ? X(e) : X(o.button) : X(o.button))?.focus();
			}
		};
		return gt(Dw, o), bC(W(() => kS(r.value, {
			0: vC.Open,
			1: vC.Closed
		}))), () => {
			let { defaultOpen: i, ...a } = e;
			return cC({
				theirProps: a,
				ourProps: {},
				slot: {
					open: r.value === 0,
					close: o.close
				},
				slots: t,
				attrs: n,
				name: "Disclosure"
			});
		};
	}
}), Mw = O({
	name: "DisclosureButton",
	props: {
		as: {
			type: [Object, String],
			default: "button"
		},
		disabled: {
			type: [Boolean],
			default: !1
		},
		id: {
			type: String,
			default: null
		}
	},
	setup(e, { attrs: t, slots: n, expose: r }) {
		let i = Ow("DisclosureButton"), a = Aw(), o = W(() => a !== null && a.value === i.panelId.value);
		Qt(() => {
			o.value || e.id !== null && (i.buttonId.value = e.id);
		}), mt(() => {
			o.value || (i.buttonId.value = null);
		});
		let s = N(null);
		r({
			el: s,
			$el: s
		}), o.value || Bt(() => {
			i.button.value = s.value;
		});
		let c = rC(W(() => ({
			as: e.as,
			type: t.type
		})), s);
		function l() {
			var t;
			e.disabled || (o.value ? (i.toggleDisclosure(), (t = X(i.button)) == null || t.focus()) : i.toggleDisclosure());
		}
		function u(t) {
			var n;
			if (!e.disabled) {
				if (o.value) switch (t.key) {
					case xC.Space:
					case xC.Enter: t.preventDefault(), t.stopPropagation(), i.toggleDisclosure(), (n = X(i.button)) == null || n.focus();
				}
				else switch (t.key) {
					case xC.Space:
					case xC.Enter: t.preventDefault(), t.stopPropagation(), i.toggleDisclosure();
				}
			}
		}
		function d(e) {
			switch (e.key) {
				case xC.Space: e.preventDefault();
			}
		}
		return () => {
			let r = { open: i.disclosureState.value === 0 }, { id: a, ...f } = e;
			return cC({
				ourProps: o.value ? {
					ref: s,
					type: c.value,
					onClick: l,
					onKeydown: u
				} : {
					id: i.buttonId.value ?? a,
					ref: s,
					type: c.value,
					"aria-expanded": i.disclosureState.value === 0,
					"aria-controls": i.disclosureState.value === 0 || X(i.panel) ? i.panelId.value : void 0,
					disabled: e.disabled ? !0 : void 0,
					onClick: l,
					onKeydown: u,
					onKeyup: d
				},
				theirProps: f,
				slot: r,
				attrs: t,
				slots: n,
				name: "DisclosureButton"
			});
		};
	}
}), Nw = O({
	name: "DisclosurePanel",
	props: {
		as: {
			type: [Object, String],
			default: "div"
		},
		static: {
			type: Boolean,
			default: !1
		},
		unmount: {
			type: Boolean,
			default: !0
		},
		id: {
			type: String,
			default: null
		}
	},
	setup(e, { attrs: t, slots: n, expose: r }) {
		let i = Ow("DisclosurePanel");
		Qt(() => {
			e.id !== null && (i.panelId.value = e.id);
		}), mt(() => {
			i.panelId.value = null;
		}), r({
			el: i.panel,
			$el: i.panel
		}), gt(kw, i.panelId);
		let a = yC(), o = W(() => a === null ? i.disclosureState.value === 0 : (a.value & vC.Open) === vC.Open);
		return () => {
			let r = {
				open: i.disclosureState.value === 0,
				close: i.close
			}, { id: a, ...s } = e;
			return cC({
				ourProps: {
					id: i.panelId.value ?? a,
					ref: i.panel
				},
				theirProps: s,
				slot: r,
				attrs: t,
				slots: n,
				features: oC.RenderStrategy | oC.Static,
				visible: o.value,
				name: "DisclosurePanel"
			});
		};
	}
}), Pw = /([\u2700-\u27BF]|[\uE000-\uF8FF]|\uD83C[\uDC00-\uDFFF]|\uD83D[\uDC00-\uDFFF]|[\u2011-\u26FF]|\uD83E[\uDD10-\uDDFF])/g;
function Fw(e) {
	let t = e.innerText ?? "", n = e.cloneNode(!0);
	if (!(n instanceof HTMLElement)) return t;
	let r = !1;
	for (let e of n.querySelectorAll("[hidden],[aria-hidden],[role=\"img\"]")) e.remove(), r = !0;
	let i = r ? n.innerText ?? "" : t;
	return Pw.test(i) && (i = i.replace(Pw, "")), i;
}
function Iw(e) {
	let t = e.getAttribute("aria-label");
	if (typeof t == "string") return t.trim();
	let n = e.getAttribute("aria-labelledby");
	if (n) {
		let e = n.split(" ").map((e) => {
			let t = document.getElementById(e);
			if (t) {
				let e = t.getAttribute("aria-label");
				return typeof e == "string" ? e.trim() : Fw(t).trim();
			}
			return null;
		}).filter(Boolean);
		if (e.length > 0) return e.join(", ");
	}
	return Fw(e).trim();
}
// vendor/node_modules/@headlessui/vue/dist/hooks/use-text-value.js
function Lw(e) {
	let t = N(""), n = N("");
	return () => {
		let r = X(e);
		if (!r) return "";
		let i = r.innerText;
		if (t.value === i) return n.value;
		let a = Iw(r).trim().toLowerCase();
		return t.value = i, n.value = a, a;
	};
}
// vendor/node_modules/@headlessui/vue/dist/components/listbox/listbox.js
function Rw(e, t) {
	return e === t;
}
var zw = ((e) => (e[e.Open = 0] = "Open", e[e.Closed = 1] = "Closed", e))(zw || {}), Bw = ((e) => (e[e.Single = 0] = "Single", e[e.Multi = 1] = "Multi", e))(Bw || {}), Vw = ((e) => (e[e.Pointer = 0] = "Pointer", e[e.Other = 1] = "Other", e))(Vw || {});
function Hw(e) {
	requestAnimationFrame(() => requestAnimationFrame(e));
}
var Uw = Symbol("ListboxContext");
function Ww(e) {
	let t = at(Uw, null);
	if (t === null) {
		let t = /* @__PURE__ */ Error(`<${e} /> is missing a parent <Listbox /> component.`);
		throw Error.captureStackTrace && Error.captureStackTrace(t, Ww), t;
	}
	return t;
}
var Gw = O({
	name: "Listbox",
	emits: { "update:modelValue": (e) => !0 },
	props: {
		as: {
			type: [Object, String],
			default: "template"
		},
		disabled: {
			type: [Boolean],
			default: !1
		},
		by: {
			type: [String, Function],
			default: () => Rw
		},
		horizontal: {
			type: [Boolean],
			default: !1
		},
		modelValue: {
			type: [
				Object,
				String,
				Number,
				Boolean
			],
			default: void 0
		},
		defaultValue: {
			type: [
				Object,
				String,
				Number,
				Boolean
			],
			default: void 0
		},
		form: {
			type: String,
			optional: !0
		},
		name: {
			type: String,
			optional: !0
		},
		multiple: {
			type: [Boolean],
			default: !1
		}
	},
	inheritAttrs: !1,
	setup(e, { slots: t, attrs: n, emit: r }) {
		let i = N(1), a = N(null), o = N(null), s = N(null), c = N([]), l = N(""), u = N(null), d = N(1);
		function f(e = (e) => e) {
			let t = u.value === null ? null : c.value[u.value], n = qS(e(c.value.slice()), (e) => X(e.dataRef.domRef)), r = t ? n.indexOf(t) : null;
			return r === -1 && (r = null), {
				options: n,
				activeOptionIndex: r
			};
		}
		let p = W(() => +!!e.multiple), [m, h] = SS(W(() => e.modelValue), (e) => r("update:modelValue", e), W(() => e.defaultValue)), g = W(() => m.value === void 0 ? kS(p.value, {
			1: [],
			0: void 0
		}) : m.value), _ = {
			listboxState: i,
			value: g,
			mode: p,
			compare(t, n) {
				if (typeof e.by == "string") {
					let r = e.by;
					return t?.[r] === n?.[r];
				}
				return e.by(t, n);
			},
			orientation: W(() => e.horizontal ? "horizontal" : "vertical"),
			labelRef: a,
			buttonRef: o,
			optionsRef: s,
			disabled: W(() => e.disabled),
			options: c,
			searchQuery: l,
			activeOptionIndex: u,
			activationTrigger: d,
			closeListbox() {
				e.disabled || i.value !== 1 && (i.value = 1, u.value = null);
			},
			openListbox() {
				e.disabled || i.value !== 0 && (i.value = 0);
			},
			goToOption(t, n, r) {
				if (e.disabled || i.value === 1) return;
				let a = f(), o = EC(t === TC.Specific ? {
					focus: TC.Specific,
					id: n
				} : { focus: t }, {
					resolveItems: () => a.options,
					resolveActiveIndex: () => a.activeOptionIndex,
					resolveId: (e) => e.id,
					resolveDisabled: (e) => e.dataRef.disabled
				});
				l.value = "", u.value = o, d.value = r ?? 1, c.value = a.options;
			},
			search(t) {
				if (e.disabled || i.value === 1) return;
				let n = +(l.value === "");
				l.value += t.toLowerCase();
				let r = (u.value === null ? c.value : c.value.slice(u.value + n).concat(c.value.slice(0, u.value + n))).find((e) => e.dataRef.textValue.startsWith(l.value) && !e.dataRef.disabled), a = r ? c.value.indexOf(r) : -1;
				a === -1 || a === u.value || (u.value = a, d.value = 1);
			},
			clearSearch() {
				e.disabled || i.value !== 1 && l.value !== "" && (l.value = "");
			},
			registerOption(e, t) {
				let n = f((n) => [...n, {
					id: e,
					dataRef: t
				}]);
				c.value = n.options, u.value = n.activeOptionIndex;
			},
			unregisterOption(e) {
				let t = f((t) => {
					let n = t.findIndex((t) => t.id === e);
					return n !== -1 && t.splice(n, 1), t;
				});
				c.value = t.options, u.value = t.activeOptionIndex, d.value = 1;
			},
			theirOnChange(t) {
				e.disabled || h(t);
			},
			select(t) {
				e.disabled || h(kS(p.value, {
					0: () => t,
					1: () => {
						let e = Yt(_.value.value).slice(), n = Yt(t), r = e.findIndex((e) => _.compare(n, Yt(e)));
						return r === -1 ? e.push(n) : e.splice(r, 1), e;
					}
				}));
			}
		};
		tC([o, s], (e, t) => {
			var n;
			_.closeListbox(), VS(t, BS.Loose) || (e.preventDefault(), (n = X(o)) == null || n.focus());
		}, W(() => i.value === 0)), gt(Uw, _), bC(W(() => kS(i.value, {
			0: vC.Open,
			1: vC.Closed
		})));
		let v = W(() => X(o)?.closest("form"));
		return Qt(() => {
			B([v], () => {
				if (!v.value || e.defaultValue === void 0) return;
				function t() {
					_.theirOnChange(e.defaultValue);
				}
				return v.value.addEventListener("reset", t), () => {
					var e;
					(e = v.value) == null || e.removeEventListener("reset", t);
				};
			}, { immediate: !0 });
		}), () => {
			let { name: r, modelValue: a, disabled: o, form: s, ...c } = e, l = {
				open: i.value === 0,
				disabled: o,
				value: g.value
			};
			return Ge(P, [...r != null && g.value != null ? DC({ [r]: g.value }).map(([e, t]) => Ge(gC, fC({
				features: hC.Hidden,
				key: e,
				as: "input",
				type: "hidden",
				hidden: !0,
				readOnly: !0,
				form: s,
				disabled: o,
				name: e,
				value: t
			}))) : [], cC({
				ourProps: {},
				theirProps: {
					...n,
					...pC(c, [
						"defaultValue",
						"onUpdate:modelValue",
						"horizontal",
						"multiple",
						"by"
					])
				},
				slot: l,
				slots: t,
				attrs: n,
				name: "Listbox"
			})]);
		};
	}
}), Kw = O({
	name: "ListboxLabel",
	props: {
		as: {
			type: [Object, String],
			default: "label"
		},
		id: {
			type: String,
			default: null
		}
	},
	setup(e, { attrs: t, slots: n }) {
		let r = e.id ?? `headlessui-listbox-label-${DS()}`, i = Ww("ListboxLabel");
		function a() {
			var e;
			(e = X(i.buttonRef)) == null || e.focus({ preventScroll: !0 });
		}
		return () => {
			let o = {
				open: i.listboxState.value === 0,
				disabled: i.disabled.value
			}, { ...s } = e;
			return cC({
				ourProps: {
					id: r,
					ref: i.labelRef,
					onClick: a
				},
				theirProps: s,
				slot: o,
				attrs: t,
				slots: n,
				name: "ListboxLabel"
			});
		};
	}
}), qw = O({
	name: "ListboxButton",
	props: {
		as: {
			type: [Object, String],
			default: "button"
		},
		id: {
			type: String,
			default: null
		}
	},
	setup(e, { attrs: t, slots: n, expose: r }) {
		let i = e.id ?? `headlessui-listbox-button-${DS()}`, a = Ww("ListboxButton");
		r({
			el: a.buttonRef,
			$el: a.buttonRef
		});
		function o(e) {
			switch (e.key) {
				case xC.Space:
				case xC.Enter:
				case xC.ArrowDown:
					e.preventDefault(), a.openListbox(), nt(() => {
						var e;
						(e = X(a.optionsRef)) == null || e.focus({ preventScroll: !0 }), a.value.value || a.goToOption(TC.First);
					});
					break;
				case xC.ArrowUp: e.preventDefault(), a.openListbox(), nt(() => {
					var e;
					(e = X(a.optionsRef)) == null || e.focus({ preventScroll: !0 }), a.value.value || a.goToOption(TC.Last);
				});
			}
		}
		function s(e) {
			switch (e.key) {
				case xC.Space: e.preventDefault();
			}
		}
		function c(e) {
			a.disabled.value || (a.listboxState.value === 0 ? (a.closeListbox(), nt(() => X(a.buttonRef)?.focus({ preventScroll: !0 }))) : (e.preventDefault(), a.openListbox(), Hw(() => X(a.optionsRef)?.focus({ preventScroll: !0 }))));
		}
		let l = rC(W(() => ({
			as: e.as,
			type: t.type
		})), a.buttonRef);
		return () => {
			let r = {
				open: a.listboxState.value === 0,
				disabled: a.disabled.value,
				value: a.value.value
			}, { ...u } = e;
			return cC({
				ourProps: {
					ref: a.buttonRef,
					id: i,
					type: l.value,
					"aria-haspopup": "listbox",
					"aria-controls": X(a.optionsRef)?.id,
					"aria-expanded": a.listboxState.value === 0,
					"aria-labelledby": a.labelRef.value ? [X(a.labelRef)?.id, i].join(" ") : void 0,
					disabled: a.disabled.value === !0 || void 0,
					onKeydown: o,
					onKeyup: s,
					onClick: c
				},
				theirProps: u,
				slot: r,
				attrs: t,
				slots: n,
				name: "ListboxButton"
			});
		};
	}
}), Jw = O({
	name: "ListboxOptions",
	props: {
		as: {
			type: [Object, String],
			default: "ul"
		},
		static: {
			type: Boolean,
			default: !1
		},
		unmount: {
			type: Boolean,
			default: !0
		},
		id: {
			type: String,
			default: null
		}
	},
	setup(e, { attrs: t, slots: n, expose: r }) {
		let i = e.id ?? `headlessui-listbox-options-${DS()}`, a = Ww("ListboxOptions"), o = N(null);
		r({
			el: a.optionsRef,
			$el: a.optionsRef
		});
		function s(e) {
			switch (o.value && clearTimeout(o.value), e.key) {
				case xC.Space: if (a.searchQuery.value !== "") return e.preventDefault(), e.stopPropagation(), a.search(e.key);
				case xC.Enter:
					if (e.preventDefault(), e.stopPropagation(), a.activeOptionIndex.value !== null) {
						let e = a.options.value[a.activeOptionIndex.value];
						a.select(e.dataRef.value);
					}
					a.mode.value === 0 && (a.closeListbox(), nt(() => X(a.buttonRef)?.focus({ preventScroll: !0 })));
					break;
				case kS(a.orientation.value, {
					vertical: xC.ArrowDown,
					horizontal: xC.ArrowRight
				}): return e.preventDefault(), e.stopPropagation(), a.goToOption(TC.Next);
				case kS(a.orientation.value, {
					vertical: xC.ArrowUp,
					horizontal: xC.ArrowLeft
				}): return e.preventDefault(), e.stopPropagation(), a.goToOption(TC.Previous);
				case xC.Home:
				case xC.PageUp: return e.preventDefault(), e.stopPropagation(), a.goToOption(TC.First);
				case xC.End:
				case xC.PageDown: return e.preventDefault(), e.stopPropagation(), a.goToOption(TC.Last);
				case xC.Escape:
					e.preventDefault(), e.stopPropagation(), a.closeListbox(), nt(() => X(a.buttonRef)?.focus({ preventScroll: !0 }));
					break;
				case xC.Tab:
					e.preventDefault(), e.stopPropagation();
					break;
				default: e.key.length === 1 && (a.search(e.key), o.value = setTimeout(() => a.clearSearch(), 350));
			}
		}
		let c = yC(), l = W(() => c === null ? a.listboxState.value === 0 : (c.value & vC.Open) === vC.Open);
		return () => {
			var r;
			let o = { open: a.listboxState.value === 0 }, { ...c } = e;
			return cC({
				ourProps: {
					"aria-activedescendant": a.activeOptionIndex.value === null || (r = a.options.value[a.activeOptionIndex.value]) == null ? void 0 : r.id,
					"aria-multiselectable": a.mode.value === 1 || void 0,
					"aria-labelledby": X(a.buttonRef)?.id,
					"aria-orientation": a.orientation.value,
					id: i,
					onKeydown: s,
					role: "listbox",
					tabIndex: 0,
					ref: a.optionsRef
				},
				theirProps: c,
				slot: o,
				attrs: t,
				slots: n,
				features: oC.RenderStrategy | oC.Static,
				visible: l.value,
				name: "ListboxOptions"
			});
		};
	}
}), Yw = O({
	name: "ListboxOption",
	props: {
		as: {
			type: [Object, String],
			default: "li"
		},
		value: { type: [
			Object,
			String,
			Number,
			Boolean
		] },
		disabled: {
			type: Boolean,
			default: !1
		},
		id: {
			type: String,
			default: null
		}
	},
	setup(e, { slots: t, attrs: n, expose: r }) {
		let i = e.id ?? `headlessui-listbox-option-${DS()}`, a = Ww("ListboxOption"), o = N(null);
		r({
			el: o,
			$el: o
		});
		let s = W(() => a.activeOptionIndex.value !== null && a.options.value[a.activeOptionIndex.value].id === i), c = W(() => kS(a.mode.value, {
			0: () => a.compare(Yt(a.value.value), Yt(e.value)),
			1: () => Yt(a.value.value).some((t) => a.compare(Yt(t), Yt(e.value)))
		})), l = W(() => kS(a.mode.value, {
			1: () => {
				let e = Yt(a.value.value);
				return a.options.value.find((t) => e.some((e) => a.compare(Yt(e), Yt(t.dataRef.value))))?.id === i;
			},
			0: () => c.value
		})), u = Lw(o), d = W(() => ({
			disabled: e.disabled,
			value: e.value,
			get textValue() {
				return u();
			},
			domRef: o
		}));
		Qt(() => a.registerOption(i, d)), mt(() => a.unregisterOption(i)), Qt(() => {
			B([a.listboxState, c], () => {
				a.listboxState.value === 0 && c.value && kS(a.mode.value, {
					1: () => {
						l.value && a.goToOption(TC.Specific, i);
					},
					0: () => {
						a.goToOption(TC.Specific, i);
					}
				});
			}, { immediate: !0 });
		}), Bt(() => {
			a.listboxState.value === 0 && s.value && a.activationTrigger.value !== 0 && nt(() => {
				var e;
				return ((e = X(o))?.scrollIntoView)?.call(e, { block: "nearest" });
			});
		});
		function f(t) {
			if (e.disabled) return t.preventDefault();
			a.select(e.value), a.mode.value === 0 && (a.closeListbox(), nt(() => X(a.buttonRef)?.focus({ preventScroll: !0 })));
		}
		function p() {
			if (e.disabled) return a.goToOption(TC.Nothing);
			a.goToOption(TC.Specific, i);
		}
		let m = aC();
		function h(e) {
			m.update(e);
		}
		function g(t) {
			m.wasMoved(t) && (e.disabled || s.value || a.goToOption(TC.Specific, i, 0));
		}
		function _(t) {
			m.wasMoved(t) && (e.disabled || s.value && a.goToOption(TC.Nothing));
		}
		return () => {
			let { disabled: r } = e, a = {
				active: s.value,
				selected: c.value,
				disabled: r
			}, { value: l, disabled: u, ...d } = e;
			return cC({
				ourProps: {
					id: i,
					ref: o,
					role: "option",
					tabIndex: r === !0 ? void 0 : -1,
					"aria-disabled": r === !0 || void 0,
					"aria-selected": c.value,
					disabled: void 0,
					onClick: f,
					onFocus: p,
					onPointerenter: h,
					onMouseenter: h,
					onPointermove: g,
					onMousemove: g,
					onPointerleave: _,
					onMouseleave: _
				},
				theirProps: d,
				slot: a,
				attrs: n,
				slots: t,
				name: "ListboxOption"
			});
		};
	}
}), Xw = ((e) => (e[e.Open = 0] = "Open", e[e.Closed = 1] = "Closed", e))(Xw || {}), Zw = Symbol("PopoverContext");
function Qw(e) {
	let t = at(Zw, null);
	if (t === null) {
		let t = /* @__PURE__ */ Error(`<${e} /> is missing a parent <${rT.name} /> component.`);
		throw Error.captureStackTrace && Error.captureStackTrace(t, Qw), t;
	}
	return t;
}
var $w = Symbol("PopoverGroupContext");
function eT() {
	return at($w, null);
}
var tT = Symbol("PopoverPanelContext");
function nT() {
	return at(tT, null);
}
var rT = O({
	name: "Popover",
	inheritAttrs: !1,
	props: { as: {
		type: [Object, String],
		default: "div"
	} },
	setup(e, { slots: t, attrs: n, expose: r }) {
		let i = N(null);
		r({
			el: i,
			$el: i
		});
		let a = N(1), o = N(null), s = N(null), c = N(null), l = N(null), u = W(() => PS(i)), d = W(() => {
			var e, t;
			if (!X(o) || !X(l)) return !1;
			for (let e of document.querySelectorAll("body > *")) if (Number(e?.contains(X(o))) ^ Number(e?.contains(X(l)))) return !0;
			let n = zS(), r = n.indexOf(X(o)), i = (r + n.length - 1) % n.length, a = (r + 1) % n.length, s = n[i], c = n[a];
			return !((e = X(l)) != null && e.contains(s)) && !((t = X(l)) != null && t.contains(c));
		}), f = {
			popoverState: a,
			buttonId: N(null),
			panelId: N(null),
			panel: l,
			button: o,
			isPortalled: d,
			beforePanelSentinel: s,
			afterPanelSentinel: c,
			togglePopover() {
				a.value = kS(a.value, {
					0: 1,
					1: 0
				});
			},
			closePopover() {
				a.value !== 1 && (a.value = 1);
			},
			close(e) {
				f.closePopover(), (e ? e instanceof HTMLElement ? e : e.value instanceof HTMLElement ? X(e) : X(f.button) : X(f.button))?.focus();
			}
		};
		gt(Zw, f), bC(W(() => kS(a.value, {
			0: vC.Open,
			1: vC.Closed
		})));
		let p = {
			buttonId: f.buttonId,
			panelId: f.panelId,
			close() {
				f.closePopover();
			}
		}, m = eT(), h = m?.registerPopover, [g, _] = gw(), v = QC({
			mainTreeNodeRef: m?.mainTreeNodeRef,
			portals: g,
			defaultContainers: [o, l]
		});
		function y() {
			return m?.isFocusWithinPopoverGroup() ?? (u.value?.activeElement && (X(o)?.contains(u.value.activeElement) || X(l)?.contains(u.value.activeElement)));
		}
		return Bt(() => h?.(p)), AC(u.value?.defaultView, "focus", (e) => {
			var t, n;
			e.target !== window && e.target instanceof HTMLElement && a.value === 0 && (y() || o && l && (v.contains(e.target) || (t = X(f.beforePanelSentinel)) != null && t.contains(e.target) || (n = X(f.afterPanelSentinel)) != null && n.contains(e.target) || f.closePopover()));
		}, !0), tC(v.resolveContainers, (e, t) => {
			var n;
			f.closePopover(), VS(t, BS.Loose) || (e.preventDefault(), (n = X(o)) == null || n.focus());
		}, W(() => a.value === 0)), () => {
			let r = {
				open: a.value === 0,
				close: f.close
			};
			return Ge(P, [Ge(_, {}, () => cC({
				theirProps: {
					...e,
					...n
				},
				ourProps: { ref: i },
				slot: r,
				slots: t,
				attrs: n,
				name: "Popover"
			})), Ge(v.MainTreeNode)]);
		};
	}
}), iT = O({
	name: "PopoverButton",
	props: {
		as: {
			type: [Object, String],
			default: "button"
		},
		disabled: {
			type: [Boolean],
			default: !1
		},
		id: {
			type: String,
			default: null
		}
	},
	inheritAttrs: !1,
	setup(e, { attrs: t, slots: n, expose: r }) {
		let i = e.id ?? `headlessui-popover-button-${DS()}`, a = Qw("PopoverButton"), o = W(() => PS(a.button));
		r({
			el: a.button,
			$el: a.button
		}), Qt(() => {
			a.buttonId.value = i;
		}), mt(() => {
			a.buttonId.value = null;
		});
		let s = eT()?.closeOthers, c = nT(), l = W(() => c !== null && c.value === a.panelId.value), u = N(null), d = `headlessui-focus-sentinel-${DS()}`;
		l.value || Bt(() => {
			a.button.value = X(u);
		});
		let f = rC(W(() => ({
			as: e.as,
			type: t.type
		})), u);
		function p(e) {
			var t, n, r, i, c;
			if (l.value) {
				if (a.popoverState.value === 1) return;
				switch (e.key) {
					case xC.Space:
					case xC.Enter: e.preventDefault(), (n = (t = e.target).click) == null || n.call(t), a.closePopover(), (r = X(a.button)) == null || r.focus();
				}
			} else switch (e.key) {
				case xC.Space:
				case xC.Enter:
					e.preventDefault(), e.stopPropagation(), a.popoverState.value === 1 && s?.(a.buttonId.value), a.togglePopover();
					break;
				case xC.Escape:
					if (a.popoverState.value !== 0) return s?.(a.buttonId.value);
					if (!X(a.button) || (i = o.value) != null && i.activeElement && !((c = X(a.button)) != null && c.contains(o.value.activeElement))) return;
					e.preventDefault(), e.stopPropagation(), a.closePopover();
			}
		}
		function m(e) {
			l.value || e.key === xC.Space && e.preventDefault();
		}
		function h(t) {
			var n, r;
			e.disabled || (l.value ? (a.closePopover(), (n = X(a.button)) == null || n.focus()) : (t.preventDefault(), t.stopPropagation(), a.popoverState.value === 1 && s?.(a.buttonId.value), a.togglePopover(), (r = X(a.button)) == null || r.focus()));
		}
		function g(e) {
			e.preventDefault(), e.stopPropagation();
		}
		let _ = MC();
		function v() {
			let e = X(a.panel);
			if (!e) return;
			function t() {
				kS(_.value, {
					[jC.Forwards]: () => YS(e, IS.First),
					[jC.Backwards]: () => YS(e, IS.Last)
				}) === LS.Error && YS(zS().filter((e) => e.dataset.headlessuiFocusGuard !== "true"), kS(_.value, {
					[jC.Forwards]: IS.Next,
					[jC.Backwards]: IS.Previous
				}), { relativeTo: X(a.button) });
			}
			t();
		}
		return () => {
			let r = a.popoverState.value === 0, o = { open: r }, { ...s } = e, c = l.value ? {
				ref: u,
				type: f.value,
				onKeydown: p,
				onClick: h
			} : {
				ref: u,
				id: i,
				type: f.value,
				"aria-expanded": a.popoverState.value === 0,
				"aria-controls": X(a.panel) ? a.panelId.value : void 0,
				disabled: e.disabled ? !0 : void 0,
				onKeydown: p,
				onKeyup: m,
				onClick: h,
				onMousedown: g
			};
			return Ge(P, [cC({
				ourProps: c,
				theirProps: {
					...t,
					...s
				},
				slot: o,
				attrs: t,
				slots: n,
				name: "PopoverButton"
			}), r && !l.value && a.isPortalled.value && Ge(gC, {
				id: d,
				features: hC.Focusable,
				"data-headlessui-focus-guard": !0,
				as: "button",
				type: "button",
				onFocus: v
			})]);
		};
	}
});
O({
	name: "PopoverOverlay",
	props: {
		as: {
			type: [Object, String],
			default: "div"
		},
		static: {
			type: Boolean,
			default: !1
		},
		unmount: {
			type: Boolean,
			default: !0
		}
	},
	setup(e, { attrs: t, slots: n }) {
		let r = Qw("PopoverOverlay"), i = `headlessui-popover-overlay-${DS()}`, a = yC(), o = W(() => a === null ? r.popoverState.value === 0 : (a.value & vC.Open) === vC.Open);
		function s() {
			r.closePopover();
		}
		return () => {
			let a = { open: r.popoverState.value === 0 };
			return cC({
				ourProps: {
					id: i,
					"aria-hidden": !0,
					onClick: s
				},
				theirProps: e,
				slot: a,
				attrs: t,
				slots: n,
				features: oC.RenderStrategy | oC.Static,
				visible: o.value,
				name: "PopoverOverlay"
			});
		};
	}
});
var aT = O({
	name: "PopoverPanel",
	props: {
		as: {
			type: [Object, String],
			default: "div"
		},
		static: {
			type: Boolean,
			default: !1
		},
		unmount: {
			type: Boolean,
			default: !0
		},
		focus: {
			type: Boolean,
			default: !1
		},
		id: {
			type: String,
			default: null
		}
	},
	inheritAttrs: !1,
	setup(e, { attrs: t, slots: n, expose: r }) {
		let i = e.id ?? `headlessui-popover-panel-${DS()}`, { focus: a } = e, o = Qw("PopoverPanel"), s = W(() => PS(o.panel)), c = `headlessui-focus-sentinel-before-${DS()}`, l = `headlessui-focus-sentinel-after-${DS()}`;
		r({
			el: o.panel,
			$el: o.panel
		}), Qt(() => {
			o.panelId.value = i;
		}), mt(() => {
			o.panelId.value = null;
		}), gt(tT, o.panelId), Bt(() => {
			var e;
			if (!a || o.popoverState.value !== 0 || !o.panel) return;
			let t = s.value?.activeElement;
			(e = X(o.panel)) != null && e.contains(t) || YS(X(o.panel), IS.First);
		});
		let u = yC(), d = W(() => u === null ? o.popoverState.value === 0 : (u.value & vC.Open) === vC.Open);
		function f(e) {
			var t, n;
			switch (e.key) {
				case xC.Escape:
					if (o.popoverState.value !== 0 || !X(o.panel) || s.value && !((t = X(o.panel)) != null && t.contains(s.value.activeElement))) return;
					e.preventDefault(), e.stopPropagation(), o.closePopover(), (n = X(o.button)) == null || n.focus();
			}
		}
		function p(e) {
			var t, n, r, i, a;
			let s = e.relatedTarget;
			s && X(o.panel) && ((t = X(o.panel)) != null && t.contains(s) || (o.closePopover(), ((r = (n = X(o.beforePanelSentinel))?.contains) != null && r.call(n, s) || (a = (i = X(o.afterPanelSentinel))?.contains) != null && a.call(i, s)) && s.focus({ preventScroll: !0 })));
		}
		let m = MC();
		function h() {
			let e = X(o.panel);
			if (!e) return;
			function t() {
				kS(m.value, {
					[jC.Forwards]: () => {
						var t;
						YS(e, IS.First) === LS.Error && ((t = X(o.afterPanelSentinel)) == null || t.focus());
					},
					[jC.Backwards]: () => {
						var e;
						(e = X(o.button)) == null || e.focus({ preventScroll: !0 });
					}
				});
			}
			t();
		}
		function g() {
			let e = X(o.panel);
			if (!e) return;
			function t() {
				kS(m.value, {
					[jC.Forwards]: () => {
						let e = X(o.button), t = X(o.panel);
						if (!e) return;
						let n = zS(), r = n.indexOf(e), i = n.slice(0, r + 1), a = [...n.slice(r + 1), ...i];
						for (let e of a.slice()) if (e.dataset.headlessuiFocusGuard === "true" || t != null && t.contains(e)) {
							let t = a.indexOf(e);
							t !== -1 && a.splice(t, 1);
						}
						YS(a, IS.First, { sorted: !1 });
					},
					[jC.Backwards]: () => {
						var t;
						YS(e, IS.Previous) === LS.Error && ((t = X(o.button)) == null || t.focus());
					}
				});
			}
			t();
		}
		return () => {
			let r = {
				open: o.popoverState.value === 0,
				close: o.close
			}, { focus: s, ...u } = e;
			return cC({
				ourProps: {
					ref: o.panel,
					id: i,
					onKeydown: f,
					onFocusout: a && o.popoverState.value === 0 ? p : void 0,
					tabIndex: -1
				},
				theirProps: {
					...t,
					...u
				},
				attrs: t,
				slot: r,
				slots: {
					...n,
					default: (...e) => [Ge(P, [
						d.value && o.isPortalled.value && Ge(gC, {
							id: c,
							ref: o.beforePanelSentinel,
							features: hC.Focusable,
							"data-headlessui-focus-guard": !0,
							as: "button",
							type: "button",
							onFocus: h
						}),
						n.default?.call(n, ...e),
						d.value && o.isPortalled.value && Ge(gC, {
							id: l,
							ref: o.afterPanelSentinel,
							features: hC.Focusable,
							"data-headlessui-focus-guard": !0,
							as: "button",
							type: "button",
							onFocus: g
						})
					])]
				},
				features: oC.RenderStrategy | oC.Static,
				visible: d.value,
				name: "PopoverPanel"
			});
		};
	}
});
O({
	name: "PopoverGroup",
	inheritAttrs: !1,
	props: { as: {
		type: [Object, String],
		default: "div"
	} },
	setup(e, { attrs: t, slots: n, expose: r }) {
		let i = N(null), a = St([]), o = W(() => PS(i)), s = $C();
		r({
			el: i,
			$el: i
		});
		function c(e) {
			let t = a.value.indexOf(e);
			t !== -1 && a.value.splice(t, 1);
		}
		function l(e) {
			return a.value.push(e), () => {
				c(e);
			};
		}
		function u() {
			var e;
			let t = o.value;
			if (!t) return !1;
			let n = t.activeElement;
			return (e = X(i)) != null && e.contains(n) ? !0 : a.value.some((e) => t.getElementById(e.buttonId.value)?.contains(n) || t.getElementById(e.panelId.value)?.contains(n));
		}
		function d(e) {
			for (let t of a.value) t.buttonId.value !== e && t.close();
		}
		return gt($w, {
			registerPopover: l,
			unregisterPopover: c,
			isFocusWithinPopoverGroup: u,
			closeOthers: d,
			mainTreeNodeRef: s.mainTreeNodeRef
		}), () => Ge(P, [cC({
			ourProps: { ref: i },
			theirProps: {
				...e,
				...t
			},
			slot: {},
			attrs: t,
			slots: n,
			name: "PopoverGroup"
		}), Ge(s.MainTreeNode)]);
	}
});
// vendor/node_modules/@scalar/components/dist/components/ScalarModal/ScalarModal.vue.script.js
var oT = {
	key: 0,
	class: "close-button z-10 fixed right-2 top-2"
}, sT = {};
function cT() {
	return At({
		open: !1,
		show() {
			this.open = !0;
		},
		hide() {
			this.open = !1;
		}
	});
}
// vendor/node_modules/@scalar/components/dist/components/ScalarModal/ScalarModal.vue.js
var lT = /*#__PURE__*/ ul(/* @__PURE__ */ O({
	...sT,
	__name: "ScalarModal",
	props: {
		state: {},
		title: {},
		bodyClass: {},
		maxWidth: {},
		size: { default: "md" },
		variant: {}
	},
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = xs({
			base: "scalar-modal flex flex-col relative mb-0 rounded-lg bg-b-1 p-0 text-left leading-snug text-c-1 opacity-0 w-[calc(100vw-12px)] md:w-[calc(100vw-16px)] lg:w-[calc(100vw-32px)]",
			variants: {
				size: {
					xxs: "mt-[20svh] max-h-[60svh] max-w-[360px]",
					xs: "mt-[20svh] max-h-[60svh] max-w-[480px]",
					sm: "mt-[20svh] max-h-[60svh] max-w-[540px]",
					md: "mt-[20svh] max-h-[60svh] max-w-[640px]",
					lg: "m-auto max-h-[80svh] max-w-[800px]",
					xl: "m-auto max-h-[90svh] max-w-[1000px]",
					full: "full-size-styles max-h-dvh mt-0 lg:w-full"
				},
				variant: {
					form: "scalar-modal-form",
					search: "scalar-modal-search mt-[15svh] max-h-[60svh] max-w-[540px]",
					error: "scalar-modal-error"
				}
			}
		}), i = xs({
			base: "scalar-modal-body relative flex-1 min-h-0 p-3",
			variants: {
				variant: {
					form: "overflow-visible",
					search: "flex flex-col !m-0 overflow-hidden p-0",
					error: "overflow-y-scroll"
				},
				size: {
					xxs: "",
					xs: "",
					sm: "",
					md: "",
					lg: "",
					xl: "m-0 p-0",
					full: " rounded-none"
				}
			}
		});
		return (t, a) => (j(), L(k(Cw), {
			open: e.state.open,
			onClose: a[1] ||= () => {
				e.state.hide(), n("close");
			}
		}, {
			default: V(() => [I("div", { class: A(k(Ss)(e.size === "full" ? "scalar-modal-layout-full" : "scalar-modal-layout", "fixed left-0 top-0 flex items-start justify-center", "z-overlay h-dvh w-dvw", "bg-backdrop opacity-0 dark:bg-backdrop-dark", e.size === "full" && "flex")) }, [G(k(ww), {
				class: A(k(r)({
					size: e.size,
					variant: e.variant
				})),
				style: yt({ maxWidth: e.maxWidth })
			}, {
				default: V(() => [e.title ? (j(), L(k(Tw), {
					key: 0,
					class: "scalar-modal-header m-0 -mb-1 rounded-lg pt-3 px-3 text-left text-sm font-medium text-c-1"
				}, {
					default: V(() => [F(M(e.title), 1)]),
					_: 1
				})) : H("", !0), e.size === "full" ? (j(), z("div", {
					key: 1,
					class: A(e.bodyClass)
				}, [U(t.$slots, "default", {}, void 0, !0)], 2)) : (j(), z("div", {
					key: 2,
					class: A(k(Ss)(k(i)({
						size: e.size,
						variant: e.variant
					}), e.bodyClass))
				}, [U(t.$slots, "default", {}, void 0, !0)], 2))]),
				_: 3
			}, 8, ["class", "style"]), e.size === "full" ? (j(), z("div", oT, [G(k(xS), {
				class: "hover:bg-b-3 focus:outline-none",
				icon: k(ll),
				label: "Close modal",
				onClick: a[0] ||= (t) => e.state.hide()
			}, null, 8, ["icon"])])) : H("", !0)], 2)]),
			_: 3
		}, 8, ["open"]));
	}
}), [["__scopeId", "data-v-5bb1dcc2"]]), uT = ["aria-label", "placeholder"], dT = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarSearchInput",
	props: /*@__PURE__*/ Ve({
		loader: {},
		label: {},
		placeholder: {},
		clearLabel: {}
	}, {
		modelValue: {},
		modelModifiers: {}
	}),
	emits: ["update:modelValue"],
	setup(e) {
		let t = Be(e, "modelValue"), n = N(null);
		function r() {
			t.value = "", n.value && n.value.focus();
		}
		let { stylingAttrsCx: i, otherAttrs: a } = ws();
		return (o, s) => (j(), z("label", $e(ft(k(i)("flex items-center text-lg font-medium h-10 pl-3 pr-1.5 py-2 gap-2.25"))), [
			G(k(Fc), { class: "text-sidebar-c-search size-4" }),
			Ht(I("input", R({
				ref_key: "inputRef",
				ref: n
			}, k(a), {
				"onUpdate:modelValue": s[0] ||= (e) => t.value = e,
				"aria-label": e.label ?? "Enter search query",
				autocapitalize: "off",
				autocomplete: "off",
				autocorrect: "off",
				class: "flex-1 appearance-none rounded border-none bg-transparent outline-none",
				placeholder: e.placeholder ?? "Search...",
				spellcheck: "false",
				type: "search"
			}), null, 16, uT), [[kr, t.value]]),
			e.loader && e.loader.isActive ? (j(), L(k(Wy), {
				key: 0,
				class: "mr-1",
				loader: e.loader,
				size: "lg"
			}, null, 8, ["loader"])) : t.value ? (j(), L(k(xS), {
				key: 1,
				class: "-my-1",
				icon: k(ll),
				label: e.clearLabel ?? "Clear Search",
				size: "sm",
				weight: "bold",
				onClick: Ur(r, ["stop", "prevent"])
			}, null, 8, ["icon", "label"])) : H("", !0)
		], 16));
	}
}), fT = (e) => {
	let t = Reflect.get(e, "userAgentData");
	if (t && typeof t == "object" && "platform" in t && typeof t.platform == "string") return t.platform;
}, pT = () => {
	if (typeof navigator > "u") return !1;
	let e = fT(navigator);
	return e ? e.toLowerCase().includes("mac") : /Mac/.test(navigator.userAgent);
}, mT = /* @__PURE__ */ O({
	__name: "ScalarListboxCheckbox",
	props: {
		selected: { type: Boolean },
		multiselect: { type: Boolean }
	},
	setup(e) {
		return (t, n) => (j(), z("div", { class: A(["flex size-4 items-center justify-center p-0.75", [e.selected ? "bg-c-accent text-b-1" : "text-transparent shadow-border", e.multiselect ? "rounded" : "rounded-full"]]) }, [e.selected ? (j(), L(k(qs), {
			key: 0,
			class: "size-3",
			weight: "bold"
		})) : H("", !0)], 2));
	}
}), hT = /* @__PURE__ */ O({
	__name: "ScalarListboxItem",
	props: {
		option: {},
		multiselect: { type: Boolean }
	},
	setup(e) {
		let t = xs({
			base: [
				"group/item",
				"flex min-w-0 items-center gap-1.5 rounded px-2 py-1.5 text-left",
				"truncate bg-transparent text-c-1",
				"cursor-pointer hover:bg-b-2"
			],
			variants: {
				selected: { true: "text-c-1" },
				active: { true: "bg-b-2" },
				disabled: { true: "pointer-events-none opacity-50" }
			}
		});
		return (n, r) => (j(), L(k(Yw), {
			as: "template",
			disabled: e.option.disabled,
			value: e.option
		}, {
			default: V(({ active: n, selected: r }) => [I("li", { class: A(k(Ss)(k(t)({
				active: n,
				selected: r,
				disabled: e.option.disabled
			}))) }, [G(mT, {
				multiselect: e.multiselect,
				selected: r
			}, null, 8, ["multiselect", "selected"]), I("span", { class: A(["inline-block min-w-0 flex-1 truncate", e.option.color ? e.option.color : "text-c-1"]) }, M(e.option.label), 3)], 2)]),
			_: 1
		}, 8, ["disabled", "value"]));
	}
}), gT = Symbol(), _T = () => at(gT, "body"), vT = (e) => {
	let t = e ?? `scalar-teleport-${ct()}`;
	return gt(gT, `#${t}`), t;
}, yT = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarTeleport",
	props: {
		to: {},
		immediate: { type: Boolean },
		disabled: { type: Boolean }
	},
	setup(e) {
		let t = _T();
		return (n, r) => (j(), L(Vt, {
			defer: !e.immediate,
			disabled: e.disabled,
			to: e.to || k(t)
		}, [I("div", R({
			class: "scalar-app",
			style: { display: "contents" }
		}, n.$attrs), [U(n.$slots, "default")], 16)], 8, [
			"defer",
			"disabled",
			"to"
		]));
	}
});
// vendor/node_modules/@scalar/components/dist/components/ScalarFloating/useResizeWithTarget.js
function bT(e, t = { enabled: N(!0) }) {
	let n = N(0), r = N(0), i = N();
	return typeof ResizeObserver < "u" && (i.value = new ResizeObserver(([e]) => {
		e && (n.value = e.borderBoxSize[0]?.inlineSize ?? 0, r.value = e.borderBoxSize[0]?.blockSize ?? 0);
	})), B([() => Jt(t.enabled), () => Jt(e)], ([e, t]) => {
		t && i.value && (e ? i.value.observe(t) : i.value.disconnect());
	}, { immediate: !0 }), {
		width: W(() => Jt(t.enabled) ? `${n.value}px` : void 0),
		height: W(() => Jt(t.enabled) ? `${r.value}px` : void 0)
	};
}
// vendor/node_modules/@floating-ui/utils/dist/floating-ui.utils.mjs
function xT(e) {
	return e.split("-")[0];
}
var ST = /*#__PURE__*/ new Set(["top", "bottom"]);
function CT(e) {
	return ST.has(xT(e)) ? "y" : "x";
}
// vendor/node_modules/@scalar/components/dist/components/ScalarFloating/ScalarFloating.vue.js
var wT = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarFloating",
	props: {
		placement: {},
		offset: {
			type: [
				Number,
				Object,
				Function
			],
			default: 5
		},
		resize: {
			type: Boolean,
			default: !1
		},
		target: {},
		middleware: { default: () => [] },
		teleport: { type: [Boolean, String] }
	},
	setup(e, { expose: t }) {
		let n = N(null), r = N(null), i = W(() => {
			if (typeof window < "u" && r.value) {
				if (typeof e.target == "string") {
					let t = document.getElementById(e.target);
					if (t) return t;
					console.warn(`ScalarFloating: Target with id="${e.target}" not found`);
				} else if (e.target instanceof HTMLElement) return e.target;
				let t = r.value.children?.[0];
				return t instanceof HTMLElement ? t : r.value;
			}
		}), a = bT(i, { enabled: W(() => e.resize) }), o = W(() => CT(e.placement ?? "bottom") === "y" ? a.width.value : void 0), s = W(() => CT(e.placement ?? "bottom") === "x" ? a.height.value : void 0), { floatingStyles: c, middlewareData: l } = rS(i, n, {
			placement: W(() => e.placement ?? "bottom"),
			whileElementsMounted: (e, t, n, r) => {
				let i, a = !1;
				return nt(() => {
					a || (i = Rx(e, t, n, r));
				}), () => {
					a = !0, i?.();
				};
			},
			middleware: W(() => [
				zx(e.offset),
				Vx({ padding: 48 }),
				Bx({ padding: 8 }),
				Hx({ apply({ availableWidth: e, availableHeight: t, elements: n }) {
					Object.assign(n.floating.style, {
						maxWidth: `${Math.max(0, e) - 16}px`,
						maxHeight: `${Math.max(0, t) - 16}px`
					});
				} }),
				...e.middleware
			])
		});
		return t({ targetRef: i }), (t, i) => (j(), z(P, null, [I("div", {
			ref_key: "wrapperRef",
			ref: r,
			class: A({ contents: !!t.$slots.default })
		}, [U(t.$slots, "default")], 2), t.$slots.floating ? (j(), L(k(yT), {
			key: 0,
			disabled: !e.teleport,
			to: typeof e.teleport == "string" ? e.teleport : void 0
		}, {
			default: V(() => [I("div", {
				ref_key: "floatingRef",
				ref: n,
				class: "relative z-context",
				style: yt(k(c))
			}, [U(t.$slots, "floating", {
				data: k(l),
				height: s.value,
				width: o.value
			})], 4)]),
			_: 3
		}, 8, ["disabled", "to"])) : H("", !0)], 64));
	}
}), TT = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarFloatingBackdrop",
	setup(e) {
		let { cx: t } = ws();
		return (e, n) => (j(), z("div", $e(ft(k(t)("absolute inset-0 -z-1 rounded bg-b-1 shadow-lg brightness-lifted"))), [U(e.$slots, "default")], 16));
	}
}), ET = { class: "custom-scroll min-h-0 flex-1" }, DT = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarListbox",
	props: {
		options: {},
		id: {},
		label: {},
		multiple: { type: Boolean },
		modelValue: {},
		placement: {},
		offset: { type: [
			Number,
			Object,
			Function
		] },
		resize: { type: Boolean },
		target: {},
		middleware: {},
		teleport: { type: [Boolean, String] }
	},
	emits: ["update:modelValue"],
	setup(e) {
		let { cx: t } = ws();
		return (n, r) => (j(), L(k(Gw), {
			modelValue: e.modelValue,
			multiple: e.multiple,
			"onUpdate:modelValue": r[0] ||= (e) => n.$emit("update:modelValue", e)
		}, {
			default: V(({ open: r }) => [e.label ? (j(), L(k(Kw), {
				key: 0,
				class: "sr-only"
			}, {
				default: V(() => [F(M(e.label), 1)]),
				_: 1
			})) : H("", !0), G(k(wT), R(n.$props, { placement: e.placement ?? "bottom-start" }), {
				floating: V(({ width: n }) => [r ? (j(), z("div", R({
					key: 0,
					style: { width: n }
				}, k(t)("relative flex max-h-[inherit] w-40 max-w-[inherit] rounded text-sm")), [I("div", ET, [G(k(Jw), { class: "flex flex-col gap-0.75 p-0.75 -outline-offset-1" }, {
					default: V(() => [(j(!0), z(P, null, et(e.options, (t) => (j(), L(hT, {
						key: t.id,
						multiselect: e.multiple,
						option: t
					}, null, 8, ["multiselect", "option"]))), 128))]),
					_: 1
				})]), G(k(TT))], 16)) : H("", !0)]),
				default: V(() => [G(k(qw), {
					id: e.id,
					as: "template"
				}, {
					default: V(() => [U(n.$slots, "default", { open: r })]),
					_: 2
				}, 1032, ["id"])]),
				_: 2
			}, 1040, ["placement"])]),
			_: 3
		}, 8, ["modelValue", "multiple"]));
	}
}), OT = Symbol(), kT = () => at(OT, !1), AT = () => {
	gt(OT, !0);
}, jT = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarFormInput",
	props: { is: { default: "button" } },
	setup(e) {
		let { cx: t } = ws(), n = kT(), r = xs({
			base: ["bg-b-1.5 flex items-center text-c-2 gap-0.75 p-3 text-base", "outline-offset-[-1px] has-[:focus-visible]:outline"],
			variants: {
				grouped: {
					true: "first:rounded-t-[inherit] last:rounded-b-[inherit]",
					false: "rounded shadow-border"
				},
				button: { true: "cursor-pointer hover:bg-b-2" }
			}
		});
		return (i, a) => (j(), L(vt(e.is), R({ type: e.is === "button" ? "button" : void 0 }, k(t)(k(r)({
			button: e.is === "button",
			grouped: k(n)
		}))), {
			default: V(() => [U(i.$slots, "default")]),
			_: 3
		}, 16, ["type"]));
	}
}), MT = (e, { includePath: t = !0, includeEnv: n = !0 } = {}) => [t && de.PATH, n && de.VARIABLES].flatMap((t) => t ? [...e.matchAll(t)].map((e) => e[1]?.trim()).filter((e) => e !== void 0) : []), NT = Object.defineProperty, PT = (e, t, n) => t in e ? NT(e, t, {
	enumerable: !0,
	configurable: !0,
	writable: !0,
	value: n
}) : e[t] = n, FT = (e, t, n) => PT(e, typeof t == "symbol" ? t : t + "", n);
function IT(e) {
	if (!e || typeof document > "u") return;
	function t() {
		let t = document.head || document.getElementsByTagName("head")[0];
		if (!t) return;
		let n = document.createElement("style");
		n.type = "text/css", t.appendChild(n), n.styleSheet ? n.styleSheet.cssText = e : n.appendChild(document.createTextNode(e));
	}
	document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", t) : t();
}
IT(":where([data-sonner-toaster][dir=ltr]),:where(html[dir=ltr]){--toast-icon-margin-start:-3px;--toast-icon-margin-end:4px;--toast-svg-margin-start:-1px;--toast-svg-margin-end:0px;--toast-button-margin-start:auto;--toast-button-margin-end:0;--toast-close-button-start:0;--toast-close-button-end:unset;--toast-close-button-transform:translate(-35%, -35%)}:where([data-sonner-toaster][dir=rtl]),:where(html[dir=rtl]){--toast-icon-margin-start:4px;--toast-icon-margin-end:-3px;--toast-svg-margin-start:0px;--toast-svg-margin-end:-1px;--toast-button-margin-start:0;--toast-button-margin-end:auto;--toast-close-button-start:unset;--toast-close-button-end:0;--toast-close-button-transform:translate(35%, -35%)}:where([data-sonner-toaster]){position:fixed;width:var(--width);font-family:ui-sans-serif,system-ui,-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;--gray1:hsl(0, 0%, 99%);--gray2:hsl(0, 0%, 97.3%);--gray3:hsl(0, 0%, 95.1%);--gray4:hsl(0, 0%, 93%);--gray5:hsl(0, 0%, 90.9%);--gray6:hsl(0, 0%, 88.7%);--gray7:hsl(0, 0%, 85.8%);--gray8:hsl(0, 0%, 78%);--gray9:hsl(0, 0%, 56.1%);--gray10:hsl(0, 0%, 52.3%);--gray11:hsl(0, 0%, 43.5%);--gray12:hsl(0, 0%, 9%);--border-radius:8px;box-sizing:border-box;padding:0;margin:0;list-style:none;outline:0;z-index:999999999;transition:transform .4s ease}:where([data-sonner-toaster][data-lifted=true]){transform:translateY(-10px)}@media (hover:none) and (pointer:coarse){:where([data-sonner-toaster][data-lifted=true]){transform:none}}:where([data-sonner-toaster][data-x-position=right]){right:max(var(--offset),env(safe-area-inset-right))}:where([data-sonner-toaster][data-x-position=left]){left:max(var(--offset),env(safe-area-inset-left))}:where([data-sonner-toaster][data-x-position=center]){left:50%;transform:translateX(-50%)}:where([data-sonner-toaster][data-y-position=top]){top:max(var(--offset),env(safe-area-inset-top))}:where([data-sonner-toaster][data-y-position=bottom]){bottom:max(var(--offset),env(safe-area-inset-bottom))}:where([data-sonner-toast]){--y:translateY(100%);--lift-amount:calc(var(--lift) * var(--gap));z-index:var(--z-index);position:absolute;opacity:0;transform:var(--y);filter:blur(0);touch-action:none;transition:transform .4s,opacity .4s,height .4s,box-shadow .2s;box-sizing:border-box;outline:0;overflow-wrap:anywhere}:where([data-sonner-toast][data-styled=true]){padding:16px;background:var(--normal-bg);border:1px solid var(--normal-border);color:var(--normal-text);border-radius:var(--border-radius);box-shadow:0 4px 12px rgba(0,0,0,.1);width:var(--width);font-size:13px;display:flex;align-items:center;gap:6px}:where([data-sonner-toast]:focus-visible){box-shadow:0 4px 12px rgba(0,0,0,.1),0 0 0 2px rgba(0,0,0,.2)}:where([data-sonner-toast][data-y-position=top]){top:0;--y:translateY(-100%);--lift:1;--lift-amount:calc(1 * var(--gap))}:where([data-sonner-toast][data-y-position=bottom]){bottom:0;--y:translateY(100%);--lift:-1;--lift-amount:calc(var(--lift) * var(--gap))}:where([data-sonner-toast]) :where([data-description]){font-weight:400;line-height:1.4;color:inherit}:where([data-sonner-toast]) :where([data-title]){font-weight:500;line-height:1.5;color:inherit}:where([data-sonner-toast]) :where([data-icon]){display:flex;height:16px;width:16px;position:relative;justify-content:flex-start;align-items:center;flex-shrink:0;margin-left:var(--toast-icon-margin-start);margin-right:var(--toast-icon-margin-end)}:where([data-sonner-toast][data-promise=true]) :where([data-icon])>svg{opacity:0;transform:scale(.8);transform-origin:center;animation:sonner-fade-in .3s ease forwards}:where([data-sonner-toast]) :where([data-icon])>*{flex-shrink:0}:where([data-sonner-toast]) :where([data-icon]) svg{margin-left:var(--toast-svg-margin-start);margin-right:var(--toast-svg-margin-end)}:where([data-sonner-toast]) :where([data-content]){display:flex;flex-direction:column;gap:2px}[data-sonner-toast][data-styled=true] [data-button]{border-radius:4px;padding-left:8px;padding-right:8px;height:24px;font-size:12px;color:var(--normal-bg);background:var(--normal-text);margin-left:var(--toast-button-margin-start);margin-right:var(--toast-button-margin-end);border:none;cursor:pointer;outline:0;display:flex;align-items:center;flex-shrink:0;transition:opacity .4s,box-shadow .2s}:where([data-sonner-toast]) :where([data-button]):focus-visible{box-shadow:0 0 0 2px rgba(0,0,0,.4)}:where([data-sonner-toast]) :where([data-button]):first-of-type{margin-left:var(--toast-button-margin-start);margin-right:var(--toast-button-margin-end)}:where([data-sonner-toast]) :where([data-cancel]){color:var(--normal-text);background:rgba(0,0,0,.08)}:where([data-sonner-toast][data-theme=dark]) :where([data-cancel]){background:rgba(255,255,255,.3)}[data-sonner-toast] [data-close-button]{position:absolute;left:var(--toast-close-button-start);right:var(--toast-close-button-end);top:0;height:20px;width:20px;display:flex;justify-content:center;align-items:center;padding:0;color:var(--gray12);border:1px solid var(--gray4);transform:var(--toast-close-button-transform);border-radius:50%;cursor:pointer;z-index:1;transition:opacity .1s,background .2s,border-color .2s}[data-sonner-toast] [data-close-button]{background:var(--gray1)}:where([data-sonner-toast]) :where([data-close-button]):focus-visible{box-shadow:0 4px 12px rgba(0,0,0,.1),0 0 0 2px rgba(0,0,0,.2)}:where([data-sonner-toast]) :where([data-disabled=true]){cursor:not-allowed}[data-sonner-toast]:hover [data-close-button]:hover{background:var(--gray2);border-color:var(--gray5)}:where([data-sonner-toast][data-swiping=true])::before{content:'';position:absolute;left:0;right:0;height:100%;z-index:-1}:where([data-sonner-toast][data-y-position=top][data-swiping=true])::before{bottom:50%;transform:scaleY(3) translateY(50%)}:where([data-sonner-toast][data-y-position=bottom][data-swiping=true])::before{top:50%;transform:scaleY(3) translateY(-50%)}:where([data-sonner-toast][data-swiping=false][data-removed=true])::before{content:'';position:absolute;inset:0;transform:scaleY(2)}:where([data-sonner-toast])::after{content:'';position:absolute;left:0;height:calc(var(--gap) + 1px);bottom:100%;width:100%}:where([data-sonner-toast][data-mounted=true]){--y:translateY(0);opacity:1}:where([data-sonner-toast][data-expanded=false][data-front=false]){--scale:var(--toasts-before) * 0.05 + 1;--y:translateY(calc(var(--lift-amount) * var(--toasts-before))) scale(calc(-1 * var(--scale)));height:var(--front-toast-height)}:where([data-sonner-toast])>*{transition:opacity .4s}:where([data-sonner-toast][data-expanded=false][data-front=false][data-styled=true])>*{opacity:0}:where([data-sonner-toast][data-visible=false]){opacity:0;pointer-events:none}:where([data-sonner-toast][data-mounted=true][data-expanded=true]){--y:translateY(calc(var(--lift) * var(--offset)));height:var(--initial-height)}:where([data-sonner-toast][data-removed=true][data-front=true][data-swipe-out=false]){--y:translateY(calc(var(--lift) * -100%));opacity:0}:where([data-sonner-toast][data-removed=true][data-front=false][data-swipe-out=false][data-expanded=true]){--y:translateY(calc(var(--lift) * var(--offset) + var(--lift) * -100%));opacity:0}:where([data-sonner-toast][data-removed=true][data-front=false][data-swipe-out=false][data-expanded=false]){--y:translateY(40%);opacity:0;transition:transform .5s,opacity .2s}:where([data-sonner-toast][data-removed=true][data-front=false])::before{height:calc(var(--initial-height) + 20%)}[data-sonner-toast][data-swiping=true]{transform:var(--y) translateY(var(--swipe-amount,0));transition:none}[data-sonner-toast][data-swiped=true]{user-select:none}[data-sonner-toast][data-swipe-out=true][data-y-position=bottom],[data-sonner-toast][data-swipe-out=true][data-y-position=top]{animation:swipe-out .2s ease-out forwards}@keyframes swipe-out{from{transform:translateY(calc(var(--lift) * var(--offset) + var(--swipe-amount)));opacity:1}to{transform:translateY(calc(var(--lift) * var(--offset) + var(--swipe-amount) + var(--lift) * -100%));opacity:0}}@media (max-width:600px){[data-sonner-toaster]{position:fixed;--mobile-offset:16px;right:var(--mobile-offset);left:var(--mobile-offset);width:100%}[data-sonner-toaster][dir=rtl]{left:calc(var(--mobile-offset) * -1)}[data-sonner-toaster] [data-sonner-toast]{left:0;right:0;width:calc(100% - var(--mobile-offset) * 2)}[data-sonner-toaster][data-x-position=left]{left:var(--mobile-offset)}[data-sonner-toaster][data-y-position=bottom]{bottom:20px}[data-sonner-toaster][data-y-position=top]{top:20px}[data-sonner-toaster][data-x-position=center]{left:var(--mobile-offset);right:var(--mobile-offset);transform:none}}[data-sonner-toaster][data-theme=light]{--normal-bg:#fff;--normal-border:var(--gray4);--normal-text:var(--gray12);--success-bg:hsl(143, 85%, 96%);--success-border:hsl(145, 92%, 91%);--success-text:hsl(140, 100%, 27%);--info-bg:hsl(208, 100%, 97%);--info-border:hsl(221, 91%, 91%);--info-text:hsl(210, 92%, 45%);--warning-bg:hsl(49, 100%, 97%);--warning-border:hsl(49, 91%, 91%);--warning-text:hsl(31, 92%, 45%);--error-bg:hsl(359, 100%, 97%);--error-border:hsl(359, 100%, 94%);--error-text:hsl(360, 100%, 45%)}[data-sonner-toaster][data-theme=light] [data-sonner-toast][data-invert=true]{--normal-bg:#000;--normal-border:hsl(0, 0%, 20%);--normal-text:var(--gray1)}[data-sonner-toaster][data-theme=dark] [data-sonner-toast][data-invert=true]{--normal-bg:#fff;--normal-border:var(--gray3);--normal-text:var(--gray12)}[data-sonner-toaster][data-theme=dark]{--normal-bg:#000;--normal-border:hsl(0, 0%, 20%);--normal-text:var(--gray1);--success-bg:hsl(150, 100%, 6%);--success-border:hsl(147, 100%, 12%);--success-text:hsl(150, 86%, 65%);--info-bg:hsl(215, 100%, 6%);--info-border:hsl(223, 100%, 12%);--info-text:hsl(216, 87%, 65%);--warning-bg:hsl(64, 100%, 6%);--warning-border:hsl(60, 100%, 12%);--warning-text:hsl(46, 87%, 65%);--error-bg:hsl(358, 76%, 10%);--error-border:hsl(357, 89%, 16%);--error-text:hsl(358, 100%, 81%)}[data-rich-colors=true][data-sonner-toast][data-type=success]{background:var(--success-bg);border-color:var(--success-border);color:var(--success-text)}[data-rich-colors=true][data-sonner-toast][data-type=success] [data-close-button]{background:var(--success-bg);border-color:var(--success-border);color:var(--success-text)}[data-rich-colors=true][data-sonner-toast][data-type=info]{background:var(--info-bg);border-color:var(--info-border);color:var(--info-text)}[data-rich-colors=true][data-sonner-toast][data-type=info] [data-close-button]{background:var(--info-bg);border-color:var(--info-border);color:var(--info-text)}[data-rich-colors=true][data-sonner-toast][data-type=warning]{background:var(--warning-bg);border-color:var(--warning-border);color:var(--warning-text)}[data-rich-colors=true][data-sonner-toast][data-type=warning] [data-close-button]{background:var(--warning-bg);border-color:var(--warning-border);color:var(--warning-text)}[data-rich-colors=true][data-sonner-toast][data-type=error]{background:var(--error-bg);border-color:var(--error-border);color:var(--error-text)}[data-rich-colors=true][data-sonner-toast][data-type=error] [data-close-button]{background:var(--error-bg);border-color:var(--error-border);color:var(--error-text)}.sonner-loading-wrapper{--size:16px;height:var(--size);width:var(--size);position:absolute;inset:0;z-index:10}.sonner-loading-wrapper[data-visible=false]{transform-origin:center;animation:sonner-fade-out .2s ease forwards}.sonner-spinner{position:relative;top:50%;left:50%;height:var(--size);width:var(--size)}.sonner-loading-bar{animation:sonner-spin 1.2s linear infinite;background:var(--gray11);border-radius:6px;height:8%;left:-10%;position:absolute;top:-3.9%;width:24%}.sonner-loading-bar:first-child{animation-delay:-1.2s;transform:rotate(.0001deg) translate(146%)}.sonner-loading-bar:nth-child(2){animation-delay:-1.1s;transform:rotate(30deg) translate(146%)}.sonner-loading-bar:nth-child(3){animation-delay:-1s;transform:rotate(60deg) translate(146%)}.sonner-loading-bar:nth-child(4){animation-delay:-.9s;transform:rotate(90deg) translate(146%)}.sonner-loading-bar:nth-child(5){animation-delay:-.8s;transform:rotate(120deg) translate(146%)}.sonner-loading-bar:nth-child(6){animation-delay:-.7s;transform:rotate(150deg) translate(146%)}.sonner-loading-bar:nth-child(7){animation-delay:-.6s;transform:rotate(180deg) translate(146%)}.sonner-loading-bar:nth-child(8){animation-delay:-.5s;transform:rotate(210deg) translate(146%)}.sonner-loading-bar:nth-child(9){animation-delay:-.4s;transform:rotate(240deg) translate(146%)}.sonner-loading-bar:nth-child(10){animation-delay:-.3s;transform:rotate(270deg) translate(146%)}.sonner-loading-bar:nth-child(11){animation-delay:-.2s;transform:rotate(300deg) translate(146%)}.sonner-loading-bar:nth-child(12){animation-delay:-.1s;transform:rotate(330deg) translate(146%)}@keyframes sonner-fade-in{0%{opacity:0;transform:scale(.8)}100%{opacity:1;transform:scale(1)}}@keyframes sonner-fade-out{0%{opacity:1;transform:scale(1)}100%{opacity:0;transform:scale(.8)}}@keyframes sonner-spin{0%{opacity:1}100%{opacity:.15}}@media (prefers-reduced-motion){.sonner-loading-bar,[data-sonner-toast],[data-sonner-toast]>*{transition:none!important;animation:none!important}}.sonner-loader{position:absolute;top:50%;left:50%;transform:translate(-50%,-50%);transform-origin:center;transition:opacity .2s,transform .2s}.sonner-loader[data-visible=false]{opacity:0;transform:scale(.8) translate(-50%,-50%)}");
var LT = 0, RT = new class {
	constructor() {
		FT(this, "subscribers"), FT(this, "toasts"), FT(this, "subscribe", (e) => (this.subscribers.push(e), () => {
			let t = this.subscribers.indexOf(e);
			this.subscribers.splice(t, 1);
		})), FT(this, "publish", (e) => {
			this.subscribers.forEach((t) => t(e));
		}), FT(this, "addToast", (e) => {
			this.publish(e), this.toasts = [...this.toasts, e];
		}), FT(this, "create", (e) => {
			let { message: t, ...n } = e, r = typeof e.id == "number" || e.id && e.id?.length > 0 ? e.id : LT++, i = this.toasts.find((e) => e.id === r), a = e.dismissible === void 0 || e.dismissible;
			return i ? this.toasts = this.toasts.map((n) => n.id === r ? (this.publish({
				...n,
				...e,
				id: r,
				title: t
			}), {
				...n,
				...e,
				id: r,
				dismissible: a,
				title: t
			}) : n) : this.addToast({
				title: t,
				...n,
				dismissible: a,
				id: r
			}), r;
		}), FT(this, "dismiss", (e) => (e || this.toasts.forEach((e) => {
			this.subscribers.forEach((t) => t({
				id: e.id,
				dismiss: !0
			}));
		}), this.subscribers.forEach((t) => t({
			id: e,
			dismiss: !0
		})), e)), FT(this, "message", (e, t) => this.create({
			...t,
			message: e,
			type: "default"
		})), FT(this, "error", (e, t) => this.create({
			...t,
			type: "error",
			message: e
		})), FT(this, "success", (e, t) => this.create({
			...t,
			type: "success",
			message: e
		})), FT(this, "info", (e, t) => this.create({
			...t,
			type: "info",
			message: e
		})), FT(this, "warning", (e, t) => this.create({
			...t,
			type: "warning",
			message: e
		})), FT(this, "loading", (e, t) => this.create({
			...t,
			type: "loading",
			message: e
		})), FT(this, "promise", (e, t) => {
			if (!t) return;
			let n;
			t.loading !== void 0 && (n = this.create({
				...t,
				promise: e,
				type: "loading",
				message: t.loading,
				description: typeof t.description == "function" ? void 0 : t.description
			}));
			let r = e instanceof Promise ? e : e(), i = n !== void 0, a, o = r.then(async (e) => {
				if (a = ["resolve", e], BT(e) && !e.ok) {
					i = !1;
					let r = typeof t.error == "function" ? await t.error(`HTTP error! status: ${e.status}`) : t.error, a = typeof t.description == "function" ? await t.description(`HTTP error! status: ${e.status}`) : t.description;
					this.create({
						id: n,
						type: "error",
						message: r,
						description: a
					});
				} else if (t.success !== void 0) {
					i = !1;
					let r = typeof t.success == "function" ? await t.success(e) : t.success, a = typeof t.description == "function" ? await t.description(e) : t.description;
					this.create({
						id: n,
						type: "success",
						message: r,
						description: a
					});
				}
			}).catch(async (e) => {
				if (a = ["reject", e], t.error !== void 0) {
					i = !1;
					let r = typeof t.error == "function" ? await t.error(e) : t.error, a = typeof t.description == "function" ? await t.description(e) : t.description;
					this.create({
						id: n,
						type: "error",
						message: r,
						description: a
					});
				}
			}).finally(() => {
				var e;
				i && (this.dismiss(n), n = void 0), (e = t.finally) == null || e.call(t);
			}), s = () => new Promise((e, t) => o.then(() => a[0] === "reject" ? t(a[1]) : e(a[1])).catch(t));
			return typeof n != "string" && typeof n != "number" ? { unwrap: s } : Object.assign(n, { unwrap: s });
		}), FT(this, "custom", (e, t) => {
			let n = t?.id || LT++;
			return this.publish({
				component: e,
				id: n,
				...t
			}), n;
		}), this.subscribers = [], this.toasts = [];
	}
}();
function zT(e, t) {
	let n = t?.id || LT++;
	return RT.create({
		message: e,
		id: n,
		type: "default",
		...t
	}), n;
}
var BT = (e) => e && typeof e == "object" && "ok" in e && typeof e.ok == "boolean" && "status" in e && typeof e.status == "number", VT = Object.assign(zT, {
	success: RT.success,
	info: RT.info,
	warning: RT.warning,
	error: RT.error,
	custom: RT.custom,
	message: RT.message,
	promise: RT.promise,
	dismiss: RT.dismiss,
	loading: RT.loading
}, { getHistory: () => RT.toasts });
function HT(e) {
	return e.label !== void 0;
}
function UT() {
	let e = N(!1);
	return Bt(() => {
		let t = () => {
			e.value = document.hidden;
		};
		return document.addEventListener("visibilitychange", t), () => window.removeEventListener("visibilitychange", t);
	}), { isDocumentHidden: e };
}
var WT = [
	"aria-live",
	"data-rich-colors",
	"data-styled",
	"data-mounted",
	"data-promise",
	"data-removed",
	"data-visible",
	"data-y-position",
	"data-x-position",
	"data-index",
	"data-front",
	"data-swiping",
	"data-dismissible",
	"data-type",
	"data-invert",
	"data-swipe-out",
	"data-expanded"
], GT = ["aria-label", "data-disabled"], KT = 4e3, qT = 20, JT = 200, YT = /* @__PURE__ */ O({
	__name: "Toast",
	props: {
		toast: {},
		toasts: {},
		index: {},
		expanded: { type: Boolean },
		invert: { type: Boolean },
		heights: {},
		gap: {},
		position: {},
		visibleToasts: {},
		expandByDefault: { type: Boolean },
		closeButton: { type: Boolean },
		interacting: { type: Boolean },
		style: {},
		cancelButtonStyle: {},
		actionButtonStyle: {},
		duration: {},
		class: {},
		unstyled: { type: Boolean },
		descriptionClass: {},
		loadingIcon: {},
		classes: {},
		icons: {},
		closeButtonAriaLabel: {},
		pauseWhenPageIsHidden: { type: Boolean },
		cn: { type: Function },
		defaultRichColors: { type: Boolean }
	},
	emits: ["update:heights", "removeToast"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = N(!1), a = N(!1), o = N(!1), s = N(!1), c = N(!1), l = N(0), u = N(0), d = N(n.toast.duration || n.duration || KT), f = N(null), p = N(null), m = W(() => n.index === 0), h = W(() => n.index + 1 <= n.visibleToasts), g = W(() => n.toast.type), _ = W(() => n.toast.dismissible !== !1), v = W(() => n.toast.class || ""), y = W(() => n.descriptionClass || ""), b = n.toast.style || {}, ee = W(() => n.heights.findIndex((e) => e.toastId === n.toast.id) || 0), x = W(() => n.toast.closeButton ?? n.closeButton);
		W(() => n.toast.duration || n.duration || KT);
		let te = N(0), S = N(0), C = N(null), ne = W(() => n.position.split("-")), re = W(() => ne.value[0]), ie = W(() => ne.value[1]), ae = W(() => typeof n.toast.title != "string"), oe = W(() => typeof n.toast.description != "string"), se = W(() => n.heights.reduce((e, t, n) => n >= ee.value ? e : e + t.height, 0)), w = UT(), ce = W(() => n.toast.invert || n.invert), le = W(() => g.value === "loading"), ue = W(() => ee.value * n.gap + se.value || 0);
		Qt(() => {
			if (!i.value) return;
			let e = p.value, t = e?.style.height;
			e.style.height = "auto";
			let a = e.getBoundingClientRect().height;
			e.style.height = t, u.value = a;
			let o;
			o = n.heights.find((e) => e.toastId === n.toast.id) ? n.heights.map((e) => e.toastId === n.toast.id ? {
				...e,
				height: a
			} : e) : [{
				toastId: n.toast.id,
				height: a,
				position: n.toast.position
			}, ...n.heights], r("update:heights", o);
		});
		function T() {
			a.value = !0, l.value = ue.value;
			let e = n.heights.filter((e) => e.toastId !== n.toast.id);
			r("update:heights", e), setTimeout(() => {
				r("removeToast", n.toast);
			}, JT);
		}
		function de() {
			var e, t;
			if (le.value || !_.value) return {};
			T(), (t = (e = n.toast).onDismiss) == null || t.call(e, n.toast);
		}
		function fe(e) {
			le.value || !_.value || (f.value = /* @__PURE__ */ new Date(), l.value = ue.value, e.target.setPointerCapture(e.pointerId), e.target.tagName !== "BUTTON" && (o.value = !0, C.value = {
				x: e.clientX,
				y: e.clientY
			}));
		}
		function pe() {
			var e, t, r;
			if (s.value || !_) return;
			C.value = null;
			let i = Number(p.value?.style.getPropertyValue("--swipe-amount").replace("px", "") || 0), a = (/* @__PURE__ */ new Date()).getTime() - f.value?.getTime(), u = Math.abs(i) / a;
			Math.abs(i) >= qT || u > .11 ? (l.value = ue.value, (t = (e = n.toast).onDismiss) == null || t.call(e, n.toast), T(), s.value = !0, c.value = !1) : ((r = p.value) == null || r.style.setProperty("--swipe-amount", "0px"), o.value = !1);
		}
		function me(e) {
			var t;
			if (!C.value || !_.value) return;
			let n = e.clientY - C.value.y, r = window.getSelection()?.toString().length > 0, i = re.value === "top" ? Math.min(0, n) : Math.max(0, n);
			Math.abs(i) > 0 && (c.value = !0), r || (t = p.value) == null || t.style.setProperty("--swipe-amount", `${i}px`);
		}
		return Bt((e) => {
			if (n.toast.promise && g.value === "loading" || n.toast.duration === 1 / 0 || n.toast.type === "loading") return;
			let t;
			n.expanded || n.interacting || n.pauseWhenPageIsHidden && w ? (() => {
				if (S.value < te.value) {
					let e = (/* @__PURE__ */ new Date()).getTime() - te.value;
					d.value -= e;
				}
				S.value = (/* @__PURE__ */ new Date()).getTime();
			})() : d.value !== 1 / 0 && (te.value = (/* @__PURE__ */ new Date()).getTime(), t = setTimeout(() => {
				var e, t;
				(t = (e = n.toast).onAutoClose) == null || t.call(e, n.toast), T();
			}, d.value)), e(() => {
				clearTimeout(t);
			});
		}), B(() => n.toast.delete, () => {
			n.toast.delete && T();
		}, { deep: !0 }), Qt(() => {
			if (i.value = !0, p.value) {
				let e = p.value.getBoundingClientRect().height;
				u.value = e;
				let t = [{
					toastId: n.toast.id,
					height: e,
					position: n.toast.position
				}, ...n.heights];
				r("update:heights", t);
			}
		}), Ke(() => {
			if (p.value) {
				let e = n.heights.filter((e) => e.toastId !== n.toast.id);
				r("update:heights", e);
			}
		}), (e, t) => {
			var r, c;
			return j(), z("li", {
				ref_key: "toastRef",
				ref: p,
				"aria-live": e.toast.important ? "assertive" : "polite",
				"aria-atomic": "true",
				role: "status",
				tabindex: "0",
				"data-sonner-toast": "true",
				class: A(e.cn(n.class, v.value, e.classes?.toast, e.toast.classes?.toast, e.classes?.[g.value], e.toast?.classes?.[g.value])),
				"data-rich-colors": e.toast.richColors ?? e.defaultRichColors,
				"data-styled": !(e.toast.component || (r = e.toast) != null && r.unstyled || e.unstyled),
				"data-mounted": i.value,
				"data-promise": !!e.toast.promise,
				"data-removed": a.value,
				"data-visible": h.value,
				"data-y-position": re.value,
				"data-x-position": ie.value,
				"data-index": e.index,
				"data-front": m.value,
				"data-swiping": o.value,
				"data-dismissible": _.value,
				"data-type": g.value,
				"data-invert": ce.value,
				"data-swipe-out": s.value,
				"data-expanded": !!(e.expanded || e.expandByDefault && i.value),
				style: yt({
					"--index": e.index,
					"--toasts-before": e.index,
					"--z-index": e.toasts.length - e.index,
					"--offset": `${a.value ? l.value : ue.value}px`,
					"--initial-height": e.expandByDefault ? "auto" : `${u.value}px`,
					...e.style,
					...k(b)
				}),
				onPointerdown: fe,
				onPointerup: pe,
				onPointermove: me
			}, [x.value && !e.toast.component ? (j(), z("button", {
				key: 0,
				"aria-label": e.closeButtonAriaLabel || "Close toast",
				"data-disabled": le.value,
				"data-close-button": "true",
				class: A(e.cn(e.classes?.closeButton, e.toast?.classes?.closeButton)),
				onClick: de
			}, [(c = e.icons) != null && c.close ? (j(), L(vt(e.icons?.close), { key: 0 })) : U(e.$slots, "close-icon", { key: 1 })], 10, GT)) : H("", !0), e.toast.component ? (j(), L(vt(e.toast.component), R({ key: 1 }, e.toast.componentProps, { onCloseToast: de }), null, 16)) : (j(), z(P, { key: 2 }, [
				g.value !== "default" || e.toast.icon || e.toast.promise ? (j(), z("div", {
					key: 0,
					"data-icon": "",
					class: A(e.cn(e.classes?.icon, e.toast?.classes?.icon))
				}, [e.toast.icon ? (j(), L(vt(e.toast.icon), { key: 0 })) : (j(), z(P, { key: 1 }, [g.value === "loading" ? U(e.$slots, "loading-icon", { key: 0 }) : g.value === "success" ? U(e.$slots, "success-icon", { key: 1 }) : g.value === "error" ? U(e.$slots, "error-icon", { key: 2 }) : g.value === "warning" ? U(e.$slots, "warning-icon", { key: 3 }) : g.value === "info" ? U(e.$slots, "info-icon", { key: 4 }) : H("", !0)], 64))], 2)) : H("", !0),
				I("div", {
					"data-content": "",
					class: A(e.cn(e.classes?.content, e.toast?.classes?.content))
				}, [I("div", {
					"data-title": "",
					class: A(e.cn(e.classes?.title, e.toast.classes?.title))
				}, [ae.value ? (j(), L(vt(e.toast.title), $e(R({ key: 0 }, e.toast.componentProps)), null, 16)) : (j(), z(P, { key: 1 }, [F(M(e.toast.title), 1)], 64))], 2), e.toast.description ? (j(), z("div", {
					key: 0,
					"data-description": "",
					class: A(e.cn(e.descriptionClass, y.value, e.classes?.description, e.toast.classes?.description))
				}, [oe.value ? (j(), L(vt(e.toast.description), $e(R({ key: 0 }, e.toast.componentProps)), null, 16)) : (j(), z(P, { key: 1 }, [F(M(e.toast.description), 1)], 64))], 2)) : H("", !0)], 2),
				e.toast.cancel ? (j(), z("button", {
					key: 1,
					style: yt(e.toast.cancelButtonStyle || e.cancelButtonStyle),
					class: A(e.cn(e.classes?.cancelButton, e.toast.classes?.cancelButton)),
					"data-button": "",
					"data-cancel": "",
					onClick: t[0] ||= (t) => {
						var n, r;
						k(HT)(e.toast.cancel) && _.value && ((r = (n = e.toast.cancel).onClick) == null || r.call(n, t), T());
					}
				}, M(k(HT)(e.toast.cancel) ? e.toast.cancel?.label : e.toast.cancel), 7)) : H("", !0),
				e.toast.action ? (j(), z("button", {
					key: 2,
					style: yt(e.toast.actionButtonStyle || e.actionButtonStyle),
					class: A(e.cn(e.classes?.actionButton, e.toast.classes?.actionButton)),
					"data-button": "",
					"data-action": "",
					onClick: t[1] ||= (t) => {
						var n, r;
						k(HT)(e.toast.action) && (t.defaultPrevented || ((r = (n = e.toast.action).onClick) == null || r.call(n, t), !t.defaultPrevented && T()));
					}
				}, M(k(HT)(e.toast.action) ? e.toast.action?.label : e.toast.action), 7)) : H("", !0)
			], 64))], 46, WT);
		};
	}
}), XT = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
}, ZT = {}, QT = {
	xmlns: "http://www.w3.org/2000/svg",
	width: "12",
	height: "12",
	viewBox: "0 0 24 24",
	fill: "none",
	stroke: "currentColor",
	"stoke-width": "1.5",
	"stroke-linecap": "round",
	"stroke-linejoin": "round"
};
function $T(e, t) {
	return j(), z("svg", QT, t[0] ||= [I("line", {
		x1: "18",
		y1: "6",
		x2: "6",
		y2: "18"
	}, null, -1), I("line", {
		x1: "6",
		y1: "6",
		x2: "18",
		y2: "18"
	}, null, -1)]);
}
var eE = /* @__PURE__ */ XT(ZT, [["render", $T]]), tE = ["data-visible"], nE = { class: "sonner-spinner" }, rE = /* @__PURE__ */ O({
	__name: "Loader",
	props: { visible: { type: Boolean } },
	setup(e) {
		let t = Array(12).fill(0);
		return (e, n) => (j(), z("div", {
			class: "sonner-loading-wrapper",
			"data-visible": e.visible
		}, [I("div", nE, [(j(!0), z(P, null, et(k(t), (e) => (j(), z("div", {
			key: `spinner-bar-${e}`,
			class: "sonner-loading-bar"
		}))), 128))])], 8, tE));
	}
}), iE = {}, aE = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 20 20",
	fill: "currentColor",
	height: "20",
	width: "20"
};
function oE(e, t) {
	return j(), z("svg", aE, t[0] ||= [I("path", {
		"fill-rule": "evenodd",
		d: "M10 18a8 8 0 100-16 8 8 0 000 16zm3.857-9.809a.75.75 0 00-1.214-.882l-3.483 4.79-1.88-1.88a.75.75 0 10-1.06 1.061l2.5 2.5a.75.75 0 001.137-.089l4-5.5z",
		"clip-rule": "evenodd"
	}, null, -1)]);
}
var sE = /* @__PURE__ */ XT(iE, [["render", oE]]), cE = {}, lE = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 20 20",
	fill: "currentColor",
	height: "20",
	width: "20"
};
function uE(e, t) {
	return j(), z("svg", lE, t[0] ||= [I("path", {
		"fill-rule": "evenodd",
		d: "M18 10a8 8 0 11-16 0 8 8 0 0116 0zm-7-4a1 1 0 11-2 0 1 1 0 012 0zM9 9a.75.75 0 000 1.5h.253a.25.25 0 01.244.304l-.459 2.066A1.75 1.75 0 0010.747 15H11a.75.75 0 000-1.5h-.253a.25.25 0 01-.244-.304l.459-2.066A1.75 1.75 0 009.253 9H9z",
		"clip-rule": "evenodd"
	}, null, -1)]);
}
var dE = /* @__PURE__ */ XT(cE, [["render", uE]]), fE = {}, pE = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 24 24",
	fill: "currentColor",
	height: "20",
	width: "20"
};
function mE(e, t) {
	return j(), z("svg", pE, t[0] ||= [I("path", {
		"fill-rule": "evenodd",
		d: "M9.401 3.003c1.155-2 4.043-2 5.197 0l7.355 12.748c1.154 2-.29 4.5-2.599 4.5H4.645c-2.309 0-3.752-2.5-2.598-4.5L9.4 3.003zM12 8.25a.75.75 0 01.75.75v3.75a.75.75 0 01-1.5 0V9a.75.75 0 01.75-.75zm0 8.25a.75.75 0 100-1.5.75.75 0 000 1.5z",
		"clip-rule": "evenodd"
	}, null, -1)]);
}
var hE = /* @__PURE__ */ XT(fE, [["render", mE]]), gE = {}, _E = {
	xmlns: "http://www.w3.org/2000/svg",
	viewBox: "0 0 20 20",
	fill: "currentColor",
	height: "20",
	width: "20"
};
function vE(e, t) {
	return j(), z("svg", _E, t[0] ||= [I("path", {
		"fill-rule": "evenodd",
		d: "M18 10a8 8 0 11-16 0 8 8 0 0116 0zm-8-5a.75.75 0 01.75.75v4.5a.75.75 0 01-1.5 0v-4.5A.75.75 0 0110 5zm0 10a1 1 0 100-2 1 1 0 000 2z",
		"clip-rule": "evenodd"
	}, null, -1)]);
}
var yE = /* @__PURE__ */ XT(gE, [["render", vE]]), bE = ["aria-label"], xE = [
	"dir",
	"data-theme",
	"data-rich-colors",
	"data-y-position",
	"data-x-position",
	"data-lifted"
], SE = 3, CE = "32px", wE = 356, TE = 14, EE = typeof window < "u" && typeof document < "u";
function DE(...e) {
	return e.filter(Boolean).join(" ");
}
var OE = /* @__PURE__ */ O({
	name: "Toaster",
	inheritAttrs: !1,
	__name: "Toaster",
	props: {
		invert: {
			type: Boolean,
			default: !1
		},
		theme: { default: "light" },
		position: { default: "bottom-right" },
		hotkey: { default: () => ["altKey", "KeyT"] },
		richColors: {
			type: Boolean,
			default: !1
		},
		expand: {
			type: Boolean,
			default: !1
		},
		duration: {},
		gap: { default: TE },
		visibleToasts: { default: SE },
		closeButton: {
			type: Boolean,
			default: !1
		},
		toastOptions: { default: () => ({}) },
		class: { default: "" },
		style: { default: () => ({}) },
		offset: { default: CE },
		dir: { default: "auto" },
		icons: {},
		containerAriaLabel: { default: "Notifications" },
		pauseWhenPageIsHidden: {
			type: Boolean,
			default: !1
		},
		cn: {
			type: Function,
			default: DE
		}
	},
	setup(e) {
		let t = e;
		function n() {
			if (typeof window > "u" || typeof document > "u") return "ltr";
			let e = document.documentElement.getAttribute("dir");
			return e === "auto" || !e ? window.getComputedStyle(document.documentElement).direction : e;
		}
		let r = bt(), i = N([]), a = W(() => (e, t) => i.value.filter((n) => !n.position && t === 0 || n.position === e)), o = W(() => {
			let e = i.value.filter((e) => e.position).map((e) => e.position);
			return e.length > 0 ? Array.from(new Set([t.position].concat(e))) : [t.position];
		}), s = N([]), c = N(!1), l = N(!1), u = N(t.theme === "system" ? typeof window < "u" && window.matchMedia && window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light" : t.theme), d = N(null), f = N(null), p = N(!1), m = t.hotkey.join("+").replace(/Key/g, "").replace(/Digit/g, "");
		function h(e) {
			var t;
			(t = i.value.find((t) => t.id === e.id)) != null && t.delete || RT.dismiss(e.id), i.value = i.value.filter(({ id: t }) => t !== e.id);
		}
		function g(e) {
			var t, n;
			p.value && !((n = (t = e.currentTarget)?.contains) != null && n.call(t, e.relatedTarget)) && (p.value = !1, f.value &&= (f.value.focus({ preventScroll: !0 }), null));
		}
		function _(e) {
			e.target instanceof HTMLElement && e.target.dataset.dismissible === "false" || p.value || (p.value = !0, f.value = e.relatedTarget);
		}
		function v(e) {
			e.target && e.target instanceof HTMLElement && e.target.dataset.dismissible === "false" || (l.value = !0);
		}
		return Bt((e) => {
			e(RT.subscribe((e) => {
				e.dismiss ? i.value = i.value.map((t) => t.id === e.id ? {
					...t,
					delete: !0
				} : t) : nt(() => {
					let t = i.value.findIndex((t) => t.id === e.id);
					t === -1 ? i.value = [e, ...i.value] : i.value = [
						...i.value.slice(0, t),
						{
							...i.value[t],
							...e
						},
						...i.value.slice(t + 1)
					];
				});
			}));
		}), B(() => t.theme, (e) => {
			if (e !== "system") {
				u.value = e;
				return;
			}
			if (e === "system" && (window.matchMedia && window.matchMedia("(prefers-color-scheme: dark)").matches ? u.value = "dark" : u.value = "light"), typeof window > "u") return;
			let t = window.matchMedia("(prefers-color-scheme: dark)");
			try {
				t.addEventListener("change", ({ matches: e }) => {
					e ? u.value = "dark" : u.value = "light";
				});
			} catch {
				t.addListener(({ matches: e }) => {
					try {
						e ? u.value = "dark" : u.value = "light";
					} catch (e) {
						console.error(e);
					}
				});
			}
		}), Bt(() => {
			d.value && f.value && (f.value.focus({ preventScroll: !0 }), f.value = null, p.value = !1);
		}), Bt(() => {
			i.value.length <= 1 && (c.value = !1);
		}), Bt((e) => {
			function n(e) {
				let n = t.hotkey.every((t) => e[t] || e.code === t), r = Array.isArray(d.value) ? d.value[0] : d.value;
				n && (c.value = !0, r?.focus());
				let i = document.activeElement === d.value || r?.contains(document.activeElement);
				e.code === "Escape" && i && (c.value = !1);
			}
			EE && (document.addEventListener("keydown", n), e(() => {
				document.removeEventListener("keydown", n);
			}));
		}), (e, u) => (j(), z("section", {
			"aria-label": `${e.containerAriaLabel} ${k(m)}`,
			tabIndex: -1,
			"aria-live": "polite",
			"aria-relevant": "additions text",
			"aria-atomic": "false"
		}, [(j(!0), z(P, null, et(o.value, (o, f) => (j(), z("ol", R({
			key: o,
			ref_for: !0,
			ref_key: "listRef",
			ref: d,
			"data-sonner-toaster": "",
			class: t.class,
			dir: e.dir === "auto" ? n() : e.dir,
			tabIndex: -1,
			"data-theme": e.theme,
			"data-rich-colors": e.richColors,
			"data-y-position": o.split("-")[0],
			"data-x-position": o.split("-")[1],
			"data-lifted": c.value && i.value.length > 1 && !e.expand,
			style: {
				"--front-toast-height": `${s.value[0]?.height}px`,
				"--offset": typeof e.offset == "number" ? `${e.offset}px` : e.offset || CE,
				"--width": `${wE}px`,
				"--gap": `${e.gap}px`,
				...e.style,
				...k(r).style
			}
		}, e.$attrs, {
			onBlur: g,
			onFocus: _,
			onMouseenter: u[1] ||= () => c.value = !0,
			onMousemove: u[2] ||= () => c.value = !0,
			onMouseleave: u[3] ||= () => {
				l.value || (c.value = !1);
			},
			onPointerdown: v,
			onPointerup: u[4] ||= () => l.value = !1
		}), [(j(!0), z(P, null, et(a.value(o, f), (t, n) => (j(), L(YT, {
			key: t.id,
			heights: s.value.filter((e) => e.position === t.position),
			icons: e.icons,
			index: n,
			toast: t,
			defaultRichColors: e.richColors,
			duration: e.toastOptions?.duration ?? e.duration,
			class: A(e.toastOptions?.class ?? ""),
			descriptionClass: e.toastOptions?.descriptionClass,
			invert: e.invert,
			visibleToasts: e.visibleToasts,
			closeButton: e.toastOptions?.closeButton ?? e.closeButton,
			interacting: l.value,
			position: o,
			style: yt(e.toastOptions?.style),
			unstyled: e.toastOptions?.unstyled,
			classes: e.toastOptions?.classes,
			cancelButtonStyle: e.toastOptions?.cancelButtonStyle,
			actionButtonStyle: e.toastOptions?.actionButtonStyle,
			toasts: i.value.filter((e) => e.position === t.position),
			expandByDefault: e.expand,
			gap: e.gap,
			expanded: c.value,
			pauseWhenPageIsHidden: e.pauseWhenPageIsHidden,
			cn: e.cn,
			"onUpdate:heights": u[0] ||= (e) => {
				s.value = e;
			},
			onRemoveToast: h
		}, {
			"close-icon": V(() => [U(e.$slots, "close-icon", {}, () => [G(eE)])]),
			"loading-icon": V(() => [U(e.$slots, "loading-icon", {}, () => [G(rE, { visible: t.type === "loading" }, null, 8, ["visible"])])]),
			"success-icon": V(() => [U(e.$slots, "success-icon", {}, () => [G(sE)])]),
			"error-icon": V(() => [U(e.$slots, "error-icon", {}, () => [G(yE)])]),
			"warning-icon": V(() => [U(e.$slots, "warning-icon", {}, () => [G(hE)])]),
			"info-icon": V(() => [U(e.$slots, "info-icon", {}, () => [G(dE)])]),
			_: 2
		}, 1032, [
			"heights",
			"icons",
			"index",
			"toast",
			"defaultRichColors",
			"duration",
			"class",
			"descriptionClass",
			"invert",
			"visibleToasts",
			"closeButton",
			"interacting",
			"position",
			"style",
			"unstyled",
			"classes",
			"cancelButtonStyle",
			"actionButtonStyle",
			"toasts",
			"expandByDefault",
			"gap",
			"expanded",
			"pauseWhenPageIsHidden",
			"cn"
		]))), 128))], 16, xE))), 128))], 8, bE));
	}
});
// vendor/node_modules/@scalar/use-toasts/dist/index.js
(function() {
	try {
		if (typeof document < "u") {
			var e = document.createElement("style");
			e.appendChild(document.createTextNode("/**\n* We need to be explicit to avoid !important. :)\n*\n* Original: https://github.com/xiaoluoboding/vue-sonner/blob/311ecc8d9a51b619f968e20f4b44992ad8412850/packages/styles.css#L91-L103\n*/\n.scalar-toaster [data-sonner-toast][data-styled='true'] {\n  background: var(--scalar-background-1);\n  color: var(--scalar-color-1);\n  padding: 18px;\n  border: none;\n  border-radius: var(--scalar-radius-lg);\n  font-size: var(--scalar-font-size-3);\n  font-weight: var(--scalar-font-medium);\n  box-shadow: var(--scalar-shadow-2);\n}\n.scalar-toaster [data-sonner-toast] [data-icon] {\n  align-self: flex-start;\n  position: relative;\n  top: 2px;\n}\n.scalar-toaster [data-sonner-toast][data-styled='true'][data-expanded='true'] {\n  height: auto;\n}\n.scalar-toaster [data-sonner-toast][data-type='error'] {\n  background: var(--scalar-background-1);\n}\n.scalar-toaster [data-sonner-toast][data-type='error'] [data-icon] {\n  color: color-mix(in srgb, var(--scalar-color-red) 75%, var(--scalar-color-1));\n}\n.scalar-toaster [data-sonner-toast][data-type='warning'] {\n  background: var(--scalar-background-1);\n}\n.scalar-toaster [data-sonner-toast][data-type='warning'] [data-icon] {\n  color: color-mix(\n    in srgb,\n    var(--scalar-color-orange) 90%,\n    var(--scalar-color-1)\n  );\n}\n/*$vite$:1*/")), document.head.appendChild(e);
		}
	} catch (e) {
		console.error("vite-plugin-css-injected-by-js", e);
	}
})();
var kE = { toast: () => null };
function AE(e) {
	kE.toast = e;
}
function jE() {
	return {
		initializeToasts: AE,
		toast: (e, t = "info", n = { timeout: 3e3 }) => {
			kE.toast(e, t, n);
		}
	};
}
var ME = /* @__PURE__ */ O({
	__name: "ScalarToasts",
	setup(e) {
		let t = N(!1);
		Qt(() => t.value = !0);
		let n = {
			success: VT.success,
			error: VT.error,
			warn: VT.warning,
			info: VT
		}, { initializeToasts: r } = jE();
		return r((e, t = "info", r = {}) => {
			(n[t] || n.info)(e, {
				duration: r.timeout || 3e3,
				description: r.description
			});
		}), (e, n) => t.value ? (j(), L(k(OE), {
			key: 0,
			class: "scalar-toaster"
		})) : H("", !0);
	}
});
// vendor/node_modules/@scalar/components/dist/components/ScalarLoading/useLoadingState.js
function NE() {
	return At({
		isValid: !1,
		isInvalid: !1,
		isLoading: !1,
		isActive: !1,
		start() {
			this.isLoading = !0, this.isActive = !0, this.isInvalid = !1, this.isValid = !1;
		},
		validate(e = {}) {
			let { duration: t = 1100, persist: n = !1 } = e;
			this.isLoading = !1, this.isInvalid = !1, this.isValid = !0, this.isActive = !0;
			let r = n ? t : t - 300;
			return new Promise((e) => setTimeout(n ? () => e() : () => this.clear().then(() => e()), r));
		},
		invalidate(e = {}) {
			let { duration: t = 1100, persist: n = !1 } = e ?? {};
			this.isLoading = !1, this.isValid = !1, this.isInvalid = !0, this.isActive = !0;
			let r = n ? t : t - 300;
			return new Promise((e) => setTimeout(n ? () => e() : () => this.clear().then(() => e()), r));
		},
		clear(e = {}) {
			let { duration: t = 300 } = e;
			return this.isValid = !1, this.isInvalid = !1, this.isLoading = !1, new Promise((e) => {
				setTimeout(() => {
					this.isActive = !1, e();
				}, t);
			});
		}
	});
}
// vendor/node_modules/@vueuse/shared/index.mjs
function PE(e) {
	return Wt() ? (Ft(e), !0) : !1;
}
var FE = typeof window < "u" && typeof document < "u";
typeof WorkerGlobalScope < "u" && globalThis instanceof WorkerGlobalScope;
var IE = (e) => e != null, LE = Object.prototype.toString, RE = (e) => LE.call(e) === "[object Object]", zE = () => {}, BE = /* @__PURE__ */ VE();
function VE() {
	return FE && (window == null ? void 0 : window.navigator)?.userAgent && (/iP(?:ad|hone|od)/.test(window.navigator.userAgent) || (window == null ? void 0 : window.navigator)?.maxTouchPoints > 2 && /iPad|Macintosh/.test(window == null ? void 0 : window.navigator.userAgent));
}
function HE(...e) {
	if (e.length !== 1) return dt(...e);
	let t = e[0];
	return typeof t == "function" ? Ot(wt(() => ({
		get: t,
		set: zE
	}))) : N(t);
}
function UE(e, t) {
	function n(...n) {
		return new Promise((r, i) => {
			Promise.resolve(e(() => t.apply(this, n), {
				fn: t,
				thisArg: this,
				args: n
			})).then(r).catch(i);
		});
	}
	return n;
}
var WE = (e) => e();
function GE(e, t = {}) {
	let n, r, i = zE, a = (e) => {
		clearTimeout(e), i(), i = zE;
	}, o;
	return (s) => {
		let c = Jt(e), l = Jt(t.maxWait);
		return n && a(n), c <= 0 || l !== void 0 && l <= 0 ? (r &&= (a(r), void 0), Promise.resolve(s())) : new Promise((e, u) => {
			i = t.rejectOnCancel ? u : e, o = s, l && !r && (r = setTimeout(() => {
				n && a(n), r = void 0, e(o());
			}, l)), n = setTimeout(() => {
				r && a(r), r = void 0, e(s());
			}, c);
		});
	};
}
function KE(e) {
	let t;
	function n() {
		return t ||= e(), t;
	}
	return n.reset = async () => {
		let e = t;
		t = void 0, e && await e;
	}, n;
}
function qE(e) {
	return Array.isArray(e) ? e : [e];
}
// @__NO_SIDE_EFFECTS__
function JE(e, t = 200, n = {}) {
	return UE(GE(t, n), e);
}
function YE(e, t, n = {}) {
	let { eventFilter: r = WE, ...i } = n;
	return B(e, UE(r, t), i);
}
function XE(e, t, n = {}) {
	let { immediate: r = !0, immediateCallback: i = !1 } = n, a = St(!1), o;
	function s() {
		o &&= (clearTimeout(o), void 0);
	}
	function c() {
		a.value = !1, s();
	}
	function l(...n) {
		i && e(), s(), a.value = !0, o = setTimeout(() => {
			a.value = !1, o = void 0, e(...n);
		}, Jt(t));
	}
	return r && (a.value = !0, FE && l()), PE(c), {
		isPending: Zt(a),
		start: l,
		stop: c
	};
}
function ZE(e, t, n = {}) {
	let { debounce: r = 0, maxWait: i = void 0, ...a } = n;
	return YE(e, t, {
		...a,
		eventFilter: GE(r, { maxWait: i })
	});
}
function QE(e, t, n) {
	return B(e, t, {
		...n,
		immediate: !0
	});
}
// vendor/node_modules/@vueuse/core/index.mjs
var $E = FE ? window : void 0, eD = FE ? window.document : void 0, tD = FE ? window.navigator : void 0;
FE && window.location;
function nD(e) {
	let t = Jt(e);
	return t?.$el ?? t;
}
function rD(...e) {
	let t = [], n = () => {
		t.forEach((e) => e()), t.length = 0;
	}, r = (e, t, n, r) => (e.addEventListener(t, n, r), () => e.removeEventListener(t, n, r)), i = W(() => {
		let t = qE(Jt(e[0])).filter((e) => e != null);
		return t.every((e) => typeof e != "string") ? t : void 0;
	}), a = QE(() => [
		i.value?.map((e) => nD(e)) ?? [$E].filter((e) => e != null),
		qE(Jt(i.value ? e[1] : e[0])),
		qE(k(i.value ? e[2] : e[1])),
		Jt(i.value ? e[3] : e[2])
	], ([e, i, a, o]) => {
		if (n(), !e?.length || !i?.length || !a?.length) return;
		let s = RE(o) ? { ...o } : o;
		t.push(...e.flatMap((e) => i.flatMap((t) => a.map((n) => r(e, t, n, s)))));
	}, { flush: "post" });
	return PE(n), () => {
		a(), n();
	};
}
var iD = !1;
function aD(e, t, n = {}) {
	let { window: r = $E, ignore: i = [], capture: a = !0, detectIframe: o = !1, controls: s = !1 } = n;
	if (!r) return s ? {
		stop: zE,
		cancel: zE,
		trigger: zE
	} : zE;
	if (BE && !iD) {
		iD = !0;
		let e = { passive: !0 };
		Array.from(r.document.body.children).forEach((t) => t.addEventListener("click", zE, e)), r.document.documentElement.addEventListener("click", zE, e);
	}
	let c = !0, l = (e) => Jt(i).some((t) => {
		if (typeof t == "string") return Array.from(r.document.querySelectorAll(t)).some((t) => t === e.target || e.composedPath().includes(t));
		{
			let n = nD(t);
			return n && (e.target === n || e.composedPath().includes(n));
		}
	});
	function u(e) {
		let t = Jt(e);
		return t && t.$.subTree.shapeFlag === 16;
	}
	function d(e, t) {
		let n = Jt(e), r = n.$.subTree && n.$.subTree.children;
		return r == null || !Array.isArray(r) ? !1 : r.some((e) => e.el === t.target || t.composedPath().includes(e.el));
	}
	let f = (n) => {
		let r = nD(e);
		n.target != null && (!(r instanceof Element) && u(e) && d(e, n) || r && r !== n.target && !n.composedPath().includes(r) && ("detail" in n && n.detail === 0 && (c = !l(n)), c ? t(n) : c = !0));
	}, p = !1, m = [
		rD(r, "click", (e) => {
			p || (p = !0, setTimeout(() => {
				p = !1;
			}, 0), f(e));
		}, {
			passive: !0,
			capture: a
		}),
		rD(r, "pointerdown", (t) => {
			let n = nD(e);
			c = !l(t) && !(!n || t.composedPath().includes(n));
		}, { passive: !0 }),
		o && rD(r, "blur", (n) => {
			setTimeout(() => {
				let i = nD(e);
				r.document.activeElement?.tagName === "IFRAME" && !i?.contains(r.document.activeElement) && t(n);
			}, 0);
		}, { passive: !0 })
	].filter(Boolean), h = () => m.forEach((e) => e());
	return s ? {
		stop: h,
		cancel: () => {
			c = !1;
		},
		trigger: (e) => {
			c = !0, f(e), c = !1;
		}
	} : h;
}
// @__NO_SIDE_EFFECTS__
function oD() {
	let e = St(!1), t = qt();
	return t && Qt(() => {
		e.value = !0;
	}, t), e;
}
// @__NO_SIDE_EFFECTS__
function sD(e) {
	let t = /* @__PURE__ */ oD();
	return W(() => (t.value, !!e()));
}
function cD(e, t, n = {}) {
	let { window: r = $E, ...i } = n, a, o = /* @__PURE__ */ sD(() => r && "MutationObserver" in r), s = () => {
		a &&= (a.disconnect(), void 0);
	}, c = W(() => {
		let t = qE(Jt(e)).map(nD).filter(IE);
		return new Set(t);
	}), l = B(c, (e) => {
		s(), o.value && e.size && (a = new MutationObserver(t), e.forEach((e) => a.observe(e, i)));
	}, {
		immediate: !0,
		flush: "post"
	}), u = () => a?.takeRecords(), d = () => {
		l(), s();
	};
	return PE(d), {
		isSupported: o,
		stop: d,
		takeRecords: u
	};
}
function lD(e, t, n = {}) {
	let { window: r = $E, document: i = r?.document, flush: a = "sync" } = n;
	if (!r || !i) return zE;
	let o, s = (e) => {
		o?.(), o = e;
	}, c = Bt(() => {
		let n = nD(e);
		if (n) {
			let { stop: e } = cD(i, (e) => {
				e.map((e) => [...e.removedNodes]).flat().some((e) => e === n || e.contains(n)) && t(e);
			}, {
				window: r,
				childList: !0,
				subtree: !0
			});
			s(e);
		}
	}, { flush: a }), l = () => {
		c(), s();
	};
	return PE(l), l;
}
function uD(e) {
	return typeof e == "function" ? e : typeof e == "string" ? (t) => t.key === e : Array.isArray(e) ? (t) => e.includes(t.key) : () => !0;
}
function dD(...e) {
	let t, n, r = {};
	e.length === 3 ? (t = e[0], n = e[1], r = e[2]) : e.length === 2 ? typeof e[1] == "object" ? (t = !0, n = e[0], r = e[1]) : (t = e[0], n = e[1]) : (t = !0, n = e[0]);
	let { target: i = $E, eventName: a = "keydown", passive: o = !1, dedupe: s = !1 } = r, c = uD(t);
	return rD(i, a, (e) => {
		e.repeat && Jt(s) || c(e) && n(e);
	}, o);
}
// @__NO_SIDE_EFFECTS__
function fD(e = {}) {
	let { window: t = $E, deep: n = !0, triggerOnRemoval: r = !1 } = e, i = e.document ?? t?.document, a = () => {
		let e = i?.activeElement;
		if (n) for (; e?.shadowRoot;) e = e?.shadowRoot?.activeElement;
		return e;
	}, o = St(), s = () => {
		o.value = a();
	};
	if (t) {
		let e = {
			capture: !0,
			passive: !0
		};
		rD(t, "blur", (e) => {
			e.relatedTarget === null && s();
		}, e), rD(t, "focus", s, e);
	}
	return r && lD(o, s, { document: i }), s(), o;
}
// @__NO_SIDE_EFFECTS__
function pD(e, t = {}) {
	let { controls: n = !1, navigator: r = tD } = t, i = /* @__PURE__ */ sD(() => r && "permissions" in r), a = St(), o = typeof e == "string" ? { name: e } : e, s = St(), c = () => {
		s.value = a.value?.state ?? "prompt";
	};
	rD(a, "change", c, { passive: !0 });
	let l = KE(async () => {
		if (i.value) {
			if (!a.value) try {
				a.value = await r.permissions.query(o);
			} catch {
				a.value = void 0;
			} finally {
				c();
			}
			if (n) return Yt(a.value);
		}
	});
	return l(), n ? {
		state: s,
		isSupported: i,
		query: l
	} : s;
}
function mD(e = {}) {
	let { navigator: t = tD, read: n = !1, source: r, copiedDuring: i = 1500, legacy: a = !1 } = e, o = /* @__PURE__ */ sD(() => t && "clipboard" in t), s = /* @__PURE__ */ pD("clipboard-read"), c = /* @__PURE__ */ pD("clipboard-write"), l = W(() => o.value || a), u = St(""), d = St(!1), f = XE(() => d.value = !1, i, { immediate: !1 });
	async function p() {
		let e = !(o.value && _(s.value));
		if (!e) try {
			u.value = await t.clipboard.readText();
		} catch {
			e = !0;
		}
		e && (u.value = g());
	}
	l.value && n && rD(["copy", "cut"], p, { passive: !0 });
	async function m(e = Jt(r)) {
		if (l.value && e != null) {
			let n = !(o.value && _(c.value));
			if (!n) try {
				await t.clipboard.writeText(e);
			} catch {
				n = !0;
			}
			n && h(e), u.value = e, d.value = !0, f.start();
		}
	}
	function h(e) {
		let t = document.createElement("textarea");
		t.value = e ?? "", t.style.position = "absolute", t.style.opacity = "0", document.body.appendChild(t), t.select(), document.execCommand("copy"), t.remove();
	}
	function g() {
		return ((document == null ? void 0 : document.getSelection)?.call(document))?.toString() ?? "";
	}
	function _(e) {
		return e === "granted" || e === "prompt";
	}
	return {
		isSupported: l,
		text: u,
		copied: d,
		copy: m
	};
}
function hD(e, t, n = {}) {
	let { window: r = $E, ...i } = n, a, o = /* @__PURE__ */ sD(() => r && "ResizeObserver" in r), s = () => {
		a &&= (a.disconnect(), void 0);
	}, c = W(() => {
		let t = Jt(e);
		return Array.isArray(t) ? t.map((e) => nD(e)) : [nD(t)];
	}), l = B(c, (e) => {
		if (s(), o.value && r) {
			a = new ResizeObserver(t);
			for (let t of e) t && a.observe(t, i);
		}
	}, {
		immediate: !0,
		flush: "post"
	}), u = () => {
		s(), l();
	};
	return PE(u), {
		isSupported: o,
		stop: u
	};
}
function gD(e, t = {}) {
	let { delayEnter: n = 0, delayLeave: r = 0, triggerOnRemoval: i = !1, window: a = $E } = t, o = St(!1), s, c = (e) => {
		let t = e ? n : r;
		s &&= (clearTimeout(s), void 0), t ? s = setTimeout(() => o.value = e, t) : o.value = e;
	};
	return a && (rD(e, "mouseenter", () => c(!0), { passive: !0 }), rD(e, "mouseleave", () => c(!1), { passive: !0 }), i && lD(W(() => nD(e)), () => c(!1))), o;
}
function _D(e, t, n = {}) {
	let { root: r, rootMargin: i = "0px", threshold: a = 0, window: o = $E, immediate: s = !0 } = n, c = /* @__PURE__ */ sD(() => o && "IntersectionObserver" in o), l = W(() => qE(Jt(e)).map(nD).filter(IE)), u = zE, d = St(s), f = c.value ? B(() => [
		l.value,
		nD(r),
		d.value
	], ([e, n]) => {
		if (u(), !d.value || !e.length) return;
		let r = new IntersectionObserver(t, {
			root: nD(n),
			rootMargin: i,
			threshold: a
		});
		e.forEach((e) => e && r.observe(e)), u = () => {
			r.disconnect(), u = zE;
		};
	}, {
		immediate: s,
		flush: "post"
	}) : zE, p = () => {
		u(), f(), d.value = !1;
	};
	return PE(p), {
		isSupported: c,
		isActive: d,
		pause() {
			u(), d.value = !1;
		},
		resume() {
			d.value = !0;
		},
		stop: p
	};
}
function vD(e = null, t = {}) {
	let { baseUrl: n = "", rel: r = "icon", document: i = eD } = t, a = HE(e), o = (e) => {
		let t = i?.head.querySelectorAll(`link[rel*="${r}"]`);
		if (!t || t.length === 0) {
			let t = i?.createElement("link");
			t && (t.rel = r, t.href = `${n}${e}`, t.type = `image/${e.split(".").pop()}`, i?.head.append(t));
		} else t?.forEach((t) => t.href = `${n}${e}`);
	};
	return B(a, (e, t) => {
		typeof e == "string" && e !== t && o(e);
	}, { immediate: !0 }), a;
}
var yD = "focusin", bD = "focusout", xD = ":focus-within";
function SD(e, t = {}) {
	let { window: n = $E } = t, r = W(() => nD(e)), i = St(!1), a = W(() => i.value);
	if (!n || !(/* @__PURE__ */ fD(t)).value) return { focused: a };
	let o = { passive: !0 };
	return rD(r, yD, () => i.value = !0, o), rD(r, bD, () => {
		var e;
		return i.value = ((e = r.value)?.matches)?.call(e, xD) ?? !1;
	}, o), { focused: a };
}
function CD(e) {
	return typeof Window < "u" && e instanceof Window ? e.document.documentElement : typeof Document < "u" && e instanceof Document ? e.documentElement : e;
}
function wD(e) {
	let t = window.getComputedStyle(e);
	if (t.overflowX === "scroll" || t.overflowY === "scroll" || t.overflowX === "auto" && e.clientWidth < e.scrollWidth || t.overflowY === "auto" && e.clientHeight < e.scrollHeight) return !0;
	{
		let t = e.parentNode;
		return !t || t.tagName === "BODY" ? !1 : wD(t);
	}
}
function TD(e) {
	let t = e || window.event, n = t.target;
	return wD(n) ? !1 : t.touches.length > 1 || (t.preventDefault && t.preventDefault(), !1);
}
var ED = /* @__PURE__ */ new WeakMap();
function DD(e, t = !1) {
	let n = St(t), r = null, i = "";
	B(HE(e), (e) => {
		let t = CD(Jt(e));
		if (t) {
			let e = t;
			if (ED.get(e) || ED.set(e, e.style.overflow), e.style.overflow !== "hidden" && (i = e.style.overflow), e.style.overflow === "hidden") return n.value = !0;
			if (n.value) return e.style.overflow = "hidden";
		}
	}, { immediate: !0 });
	let a = () => {
		let t = CD(Jt(e));
		t && !n.value && (BE && (r = rD(t, "touchmove", (e) => {
			TD(e);
		}, { passive: !1 })), t.style.overflow = "hidden", n.value = !0);
	}, o = () => {
		let t = CD(Jt(e));
		t && n.value && (BE && r?.(), t.style.overflow = i, ED.delete(t), n.value = !1);
	};
	return PE(o), W({
		get() {
			return n.value;
		},
		set(e) {
			e ? a() : o();
		}
	});
}
// vendor/node_modules/@scalar/workspace-store/dist/entities/auth/schema.js
var OD = Ne(D.Object({ type: D.Literal("apiKey") }), f), kD = Ne(D.Object({ type: D.Literal("http") }), f, x), AD = Ne(pe, f, ne), jD = D.Object({
	deviceAuthorization: D.Optional(Ne(AD, T, t)),
	implicit: D.Optional(Ne(AD, ze)),
	password: D.Optional(Ne(AD, x, T, t)),
	clientCredentials: D.Optional(Ne(AD, T, t)),
	authorizationCode: D.Optional(Ne(AD, T, ze, t))
}), MD = Ne(D.Object({ type: D.Literal("oauth2") }), jD), ND = D.Object({
	deviceAuthorization: D.Optional(Ne(ie, AD, T, t)),
	type: D.Literal("openIdConnect"),
	implicit: D.Optional(Ne(ge, AD, ze)),
	password: D.Optional(Ne(Ae, AD, x, T, t)),
	clientCredentials: D.Optional(Ne(Oe, AD, T, t)),
	authorizationCode: D.Optional(Ne(Ce, AD, T, ze, t))
}), PD = Ne(D.Object({ type: D.Union([
	D.Literal("userPassword"),
	D.Literal("plain"),
	D.Literal("scramSha256"),
	D.Literal("scramSha512")
]) }), x), FD = Ne(D.Object({ type: D.Literal("X509") }), ye, Me), ID = Ne(D.Object({ type: D.Union([D.Literal("symmetricEncryption"), D.Literal("asymmetricEncryption")]) }), f), LD = Ne(D.Object({ type: D.Literal("gssapi") }), Le), RD = D.Union([
	OD,
	kD,
	MD,
	ND,
	PD,
	FD,
	ID,
	LD
]), zD = D.Record(D.String(), RD), BD = D.Object({
	selectedIndex: D.Number(),
	selectedSchemes: D.Array(h)
}), VD = D.Object({
	secrets: zD,
	selected: D.Object({
		document: D.Optional(BD),
		path: D.Optional(D.Record(D.String(), D.Record(D.String(), D.Optional(BD))))
	})
}), HD = D.Record(D.String(), VD);
// vendor/node_modules/@scalar/workspace-store/dist/helpers/general.js
function UD(e) {
	return e.startsWith("#");
}
var WD = (e, t) => {
	Object.assign(e, t);
}, GD = ({ hooks: e } = {}) => {
	let t = At({});
	return {
		clearAuthSelectedSchemas: (n) => {
			let r = t[n.documentName];
			if (!r) return;
			if (n.type === "document") {
				delete r.selected.document, e?.onAuthChange?.(n.documentName);
				return;
			}
			c(n.method), c(n.path);
			let i = r.selected.path?.[n.path];
			i && (delete i[n.method], e?.onAuthChange?.(n.documentName));
		},
		getAuthSecrets: (e, n) => t[e]?.secrets?.[n],
		setAuthSecrets: (n, r, i) => {
			t[n] ||= {
				secrets: {},
				selected: {
					document: void 0,
					path: void 0
				}
			}, t[n].secrets[r] = be(RD, i), e?.onAuthChange?.(n);
		},
		clearAuthSecrets: (n, r) => {
			delete t[n]?.secrets?.[r], e?.onAuthChange?.(n);
		},
		getAuthSelectedSchemas: (e) => e.type === "document" ? t[e.documentName]?.selected?.document : t[e.documentName]?.selected?.path?.[e.path]?.[e.method],
		setAuthSelectedSchemas: (n, r) => {
			t[n.documentName] ||= {
				secrets: {},
				selected: {
					document: void 0,
					path: void 0
				}
			};
			let i = t[n.documentName];
			if (n.type === "document") i.selected.document = r;
			else {
				c(n.path), c(n.method), i.selected.path ||= {}, i.selected.path[n.path] ||= {};
				let e = i.selected.path[n.path];
				e[n.method] = r;
			}
			e?.onAuthChange?.(n.documentName);
		},
		clearDocumentAuth: (n) => {
			delete t[n], e?.onAuthChange?.(n);
		},
		load: (n) => {
			WD(t, be(HD, n)), Object.keys(n).forEach((t) => {
				e?.onAuthChange?.(t);
			});
		},
		export: () => w(t)
	};
}, KD = (e = {}) => {
	let { delay: t = 328, maxWait: n } = e, r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), o = () => {
		r.forEach(clearTimeout), i.forEach(clearTimeout), r.clear(), i.clear(), a.clear();
	}, s = (e) => {
		let t = a.get(e), n = r.get(e);
		n !== void 0 && (clearTimeout(n), r.delete(e));
		let o = i.get(e);
		if (o !== void 0 && (clearTimeout(o), i.delete(e)), a.delete(e), t !== void 0) try {
			t();
		} catch {}
	};
	return {
		execute: (e, o) => {
			a.set(e, o);
			let c = r.get(e);
			c !== void 0 && clearTimeout(c), r.set(e, setTimeout(() => s(e), t)), n !== void 0 && !i.has(e) && i.set(e, setTimeout(() => s(e), n));
		},
		cleanup: o,
		flush: (e) => {
			a.has(e) && s(e);
		},
		flushAll: () => {
			let e = [...a.keys()];
			for (let t of e) s(t);
		}
	};
}, qD = /[^\p{L}\p{M}\p{N}\s_-]/gu, JD = /[\s_-]+/g, YD = /^-+|-+$/g, XD = /\p{M}/gu, ZD = /* @__PURE__ */ new Map(), QD = (e, t = {}) => {
	let { allowedSpecialChars: n = "", preserveCase: r = !1, normalizationForm: i = "NFC", stripAccents: a = !1 } = t, o = (() => {
		if (n.length === 0) return qD;
		let e = ZD.get(n);
		if (e) return e;
		let t = n.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&"), r = RegExp(`[^\\p{L}\\p{M}\\p{N}\\s_\\-${t}]`, "gu");
		return ZD.set(n, r), r;
	})(), s = e.slice(0, 255).trim(), c = a ? s.normalize("NFD").replace(XD, "") : s.normalize(i);
	return (r ? c : c.toLowerCase()).replace(o, "").replace(JD, "-").replace(YD, "");
}, $D = {
	key: 3,
	class: "centered"
}, eO = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarButton",
	props: {
		is: { default: "button" },
		variant: { default: "solid" },
		size: { default: "md" },
		disabled: { type: Boolean },
		icon: { type: [Object, Function] },
		loader: {}
	},
	setup(e) {
		let t = xs({
			base: "scalar-button flex cursor-pointer items-center justify-center rounded font-medium -outline-offset-1",
			variants: {
				disabled: { true: "bg-b-2 text-color-3 shadow-none" },
				size: {
					xs: "px-2 py-1 text-xs/4",
					sm: "px-3.5 py-2 text-sm/4",
					md: "px-5 py-3 text-sm/4"
				},
				variant: Gy
			},
			compoundVariants: [{
				disabled: !0,
				variant: [
					"solid",
					"outlined",
					"ghost",
					"gradient",
					"danger"
				],
				class: "bg-b-2 text-c-3 shadow-none hover:bg-b-[_] cursor-not-allowed active:bg-b-[_] hover:text-c-[_] active:text-c-[_]"
			}, {
				disabled: !0,
				variant: ["gradient"],
				class: "to-b-1.5 bg-linear-to-b hover:bg-linear-to-b dark:hover:bg-linear-to-t"
			}]
		}), n = xs({
			base: "shrink-0",
			variants: { size: {
				xs: "size-2.75 -ml-0.25 mr-1",
				sm: "size-3.5 -ml-0.25 mr-1",
				md: "size-3.5 -ml-0.5 mr-1.5"
			} }
		}), r = xs({ variants: { size: {
			xs: "size-4",
			sm: "size-5",
			md: "size-6"
		} } }), { cx: i } = ws();
		return (a, o) => (j(), L(vt(e.is), R({
			"aria-disabled": e.disabled || void 0,
			type: e.is === "button" ? "button" : void 0
		}, k(i)(k(t)({
			disabled: e.disabled,
			size: e.size,
			variant: e.variant
		}), { relative: e.loader?.isActive })), {
			default: V(() => [
				a.$slots.icon || e.icon ? (j(), z("div", {
					key: 0,
					class: A([k(n)({ size: e.size }), { invisible: e.loader?.isActive }])
				}, [U(a.$slots, "icon", {}, () => [(j(), L(vt(e.icon), { class: "size-full" }))])], 2)) : H("", !0),
				e.loader ? (j(), z("span", {
					key: 1,
					class: A({ invisible: e.loader?.isActive })
				}, [U(a.$slots, "default")], 2)) : U(a.$slots, "default", {}, void 0, void 0, 2),
				e.loader?.isActive ? (j(), z("div", $D, [G(k(Wy), {
					class: A(k(r)({ size: e.size })),
					loader: e.loader
				}, null, 8, ["class", "loader"])])) : H("", !0)
			]),
			_: 3
		}, 16, ["aria-disabled", "type"]));
	}
}), tO = {
	serverVariablesSelect: { selected: "المحدد:" },
	serverVariablesTextbox: { value: "قيمة" },
	sidebarListElementForm: { cancel: "إلغاء" },
	requestBlock: {
		authentication: "المصادقة",
		variables: "المتغيرات",
		cookies: "ملفات تعريف الارتباط",
		headers: "الترويسات",
		queryParameters: "معاملات الاستعلام",
		queryString: "سلسلة الاستعلام",
		queryStringDescription: "يوفر هذا المعامل سلسلة الاستعلام بأكملها، لذلك لا يمكن إضافة معاملات مسماة أخرى. تُرسل المعاملات المسماة الحالية بعده؛ وتُحفظ المفاتيح المكررة.",
		requestBody: "جسم الطلب",
		requestName: "اسم الطلب",
		label: "الطلب: {name}"
	},
	responseBlock: {
		response: "الاستجابة",
		requestHeaders: "ترويسات الطلب",
		responseHeaders: "ترويسات الاستجابة",
		body: "الجسم"
	},
	codeInput: {
		required: "مطلوب",
		exitHint: "اضغط على {escape} ثم {tab} للخروج"
	},
	codeInputLite: { required: "مطلوب" },
	dataTableInput: {
		clearValue: "مسح القيمة",
		showPassword: "إظهار كلمة المرور",
		hidePassword: "إخفاء كلمة المرور"
	},
	dataTableInputSelect: {
		value: "القيمة",
		addValue: "إضافة قيمة"
	},
	confirmationForm: {
		cancel: "إلغاء",
		save: "حفظ"
	},
	collapsibleSection: {
		collapsed: "(مطوي)",
		item: "عنصر",
		items: "عناصر"
	},
	modalClientContainer: { label: "عميل API" },
	serverDropdown: {
		server: "الخادم:",
		addServer: "إضافة خادم",
		updateServers: "تحديث الخوادم",
		unknownServer: "خادم غير معروف"
	},
	sidebar: { search: "بحث" },
	sidebarMenu: { settings: "الإعدادات" },
	sidebarToggle: {
		hide: "إخفاء الشريط الجانبي",
		show: "إظهار الشريط الجانبي"
	},
	environmentsList: { addEnvironment: "إضافة بيئة" },
	modal: { noDocumentSelected: "لم يتم تحديد مستند" },
	operation: { selectAnOperationToViewDetails: "حدد عملية لعرض التفاصيل" },
	header: {
		operationSettings: "إعدادات العملية",
		closeClient: "إغلاق العميل"
	},
	openApiClientButton: { openAPIClient: "فتح عميل API" },
	requestBody: {
		noBody: "بدون جسم",
		delete: "حذف",
		selectFile: "اختيار ملف",
		multipartForm: "نموذج متعدد الأجزاء",
		formUrlEncoded: "نموذج بترميز URL",
		binaryFile: "ملف ثنائي",
		other: "آخر",
		none: "لا شيء"
	},
	requestBodyStructured: { body: "الجسم" },
	requestBodyViewToggle: {
		form: "نموذج",
		raw: "خام",
		fixBody: "صحح الجسم للتبديل إلى عرض النموذج"
	},
	requestCodeSnippet: {
		unavailable: "لا يوجد نموذج تعليمات برمجية متاح لهذا المثال.",
		codeSnippet: "مقتطف برمجي"
	},
	requestTable: {
		enabled: "مفعّل",
		key: "المفتاح",
		value: "القيمة"
	},
	requestTableRow: {
		key: "المفتاح",
		value: "القيمة",
		delete: "حذف",
		selectFile: "اختيار ملف",
		globalCookieHint: "تتم مشاركة ملفات تعريف الارتباط العامة عبر مساحة العمل بأكملها. انقر للانتقال إليها.",
		readOnlyHint: "هذه الخاصية للقراءة فقط. لتغييرها، يجب تجاوز قيمتها أو تعطيلها باستخدام مربع الاختيار.",
		include: "تضمين {name} في الطلب",
		keyLabel: "مفتاح {name}",
		valueLabel: "قيمة {name}",
		deleteRow: "حذف {name}",
		row: "صف"
	},
	requestTableTooltip: {
		min: "الحد الأدنى:",
		max: "الحد الأقصى:",
		default: "الافتراضي:",
		invalid: "الإدخال غير صالح",
		moreInformation: "مزيد من المعلومات"
	},
	headers: {
		headerKey: "مفتاح الترويسة",
		headerValue: "قيمة الترويسة",
		noHeaders: "لا توجد ترويسات"
	},
	responseBody: { binaryFile: "ملف ثنائي" },
	responseBodyPreview: { previewUnavailable: "المعاينة غير متاحة" },
	responseBodyStreaming: {
		body: "الجسم",
		listening: "جارٍ الاستماع…",
		cancel: "إلغاء"
	},
	responseBodyToggle: {
		preview: "معاينة",
		raw: "خام"
	},
	responseBodyVirtual: {
		body: "الجسم",
		largeBodyHint: "جسم هذه الاستجابة كبير جدًا ولا يمكن تمييز بنيته البرمجية."
	},
	responseCookies: {
		cookies: "ملفات تعريف الارتباط",
		cookieName: "اسم ملف تعريف الارتباط",
		cookieValue: "قيمة ملف تعريف الارتباط",
		noCookies: "لا توجد ملفات تعريف ارتباط"
	},
	responseEmpty: {
		roadmap: "خارطة الطريق",
		poweredByScalarcom: "بدعم من Scalar.com",
		getStarted: "البدء",
		newRequest: "طلب جديد",
		sendRequest: "إرسال الطلب",
		version: "تطبيق Scalar V{version} التجريبي"
	},
	responseLoadingOverlay: { cancel: "إلغاء" },
	addressBar: {
		path: "المسار",
		copyUrl: "نسخ الرابط",
		send: "إرسال",
		sendRequest: "إرسال طلب {method} إلى {url}",
		duplicateRequest: "يوجد بالفعل طلب {method} إلى {path} في هذا المستند",
		urlPlaceholder: "أدخل رابطًا",
		webhookUrlPlaceholder: "أدخل رابط Webhook الكامل، مثل https://example.com/hook"
	},
	addressBarHistory: { requestHistory: "سجل الطلبات" },
	environmentSelector: {
		noEnvironment: "بدون بيئة",
		notAvailableInThisContext: "غير متاح في هذا السياق",
		environmentHint: "تتيح لك البيئات إدارة متغيرات مثل مفاتيح API والروابط الأساسية عبر سياقات مختلفة.",
		add: "إضافة بيئة",
		select: "اختيار بيئة",
		unavailable: "{name} (غير متاح)",
		current: "البيئة الحالية: {name}"
	},
	deleteRequestAuthModal: {
		deleteSecurityScheme: "حذف مخطط الأمان",
		cancel: "إلغاء",
		delete: "حذف",
		confirmation: "لا يمكن التراجع عن هذا الإجراء. أنت على وشك حذف مخطط الأمان {name} من المجموعة."
	},
	oauth2: {
		deviceAuthorizationUrl: "رابط تفويض الجهاز",
		deviceVerificationPrompt: "افتح صفحة التحقق وأدخل هذا الرمز:",
		waitingForAuthorization: "في انتظار التفويض…",
		cancelDeviceAuthorization: "إلغاء",
		accessToken: "رمز الوصول",
		refreshUrl: "رابط التجديد",
		refresh: "تحديث",
		authUrl: "رابط المصادقة",
		tokenUrl: "رابط الرمز",
		redirectUrl: "رابط إعادة التوجيه",
		username: "اسم المستخدم",
		password: "كلمة المرور",
		clientID: "معرّف العميل",
		clientSecret: "سر العميل",
		usePKCE: "استخدام PKCE",
		credentialsLocation: "موضع بيانات الاعتماد",
		authorize: "تخويل",
		clear: "مسح",
		failedToauthorize: "فشل التخويل",
		failedToRefreshToken: "فشل تجديد الرمز",
		optionalRedirectUrl: "رابط إعادة توجيه اختياري"
	},
	oauthScopesAddModal: {
		name: "الاسم:",
		description: "الوصف:",
		readUserData: "قراءة بيانات المستخدم",
		edit: "تعديل النطاق",
		add: "إضافة نطاق",
		save: "حفظ",
		required: "اسم النطاق مطلوب.",
		duplicate: "يوجد بالفعل نطاق باسم «{name}»."
	},
	oauthScopesInput: {
		noScopesDefined: "لم يتم تحديد نطاقات",
		addScope: "إضافة نطاق",
		deselectAll: "إلغاء تحديد الكل",
		selectAll: "تحديد الكل",
		selectedScopes: "النطاقات المحددة: {count} / {total}",
		editScope: "تعديل {name}",
		deleteScope: "حذف {name}",
		selectScope: "تحديد النطاق {name}"
	},
	openIdConnect: {
		discoveryUrl: "رابط الاكتشاف",
		fetchConfiguration: "جلب الإعدادات",
		failedToFetchConfiguration: "فشل جلب إعدادات OpenID Connect"
	},
	requestAuthDataTable: { noauthenticationSelected: "لم يتم اختيار طريقة مصادقة" },
	requestAuthTab: {
		token: "الرمز",
		bearerToken: "رمز Bearer",
		getAToken: "الحصول على رمز",
		refresh: "تحديث",
		username: "اسم المستخدم",
		password: "كلمة المرور",
		name: "الاسم",
		value: "القيمة",
		cancel: "إلغاء",
		authorize: "تخويل",
		unsupportedCredentials: "لا يرسل عميل المتصفح بيانات الاعتماد لمخطط أمان AsyncAPI هذا.",
		authorizeVia: "التخويل عبر {name}",
		unsupportedType: "نوع مخطط الأمان {type} غير مدعوم بعد.",
		missingType: "لم يتم تحديد نوع مخطط الأمان. تحقق من مستند {type} أو إعدادات المصادقة.",
		failedToauthorize: "فشل التخويل",
		failedToRefresh: "فشل التحديث",
		configure: "إعداد {name}",
		mutualTlsHint: "تستخدم مصادقة TLS المتبادلة شهادة عميل تُقدَّم أثناء مصافحة TLS، لذلك لا يلزم إدخال أي شيء هنا."
	},
	commandActionForm: { continue: "متابعة" },
	environment: {
		thisIsTheActiveEnvironment: "هذه هي البيئة النشطة",
		active: "نشط",
		editEnvironment: "تعديل البيئة",
		deleteEnvironment: "حذف البيئة"
	},
	environmentCreateModal: {
		environmentName: "اسم البيئة",
		thisEnvironmentNameIsAlreadyInUse: "اسم البيئة هذا مستخدم بالفعل.",
		update: "تحديث البيئة",
		add: "إضافة بيئة"
	},
	environmentDeleteModal: {
		cancel: "إلغاء",
		deleteEnvironment: "حذف البيئة",
		deleteConfirmation: "هل أنت متأكد من حذف هذه البيئة؟ لا يمكن التراجع عن هذا الإجراء.",
		title: "حذف {name}"
	},
	environmentVariablesDropdown: {
		variableSuggestions: "اقتراحات المتغيرات",
		addVariable: "إضافة متغير"
	},
	environmentVariablesTable: {
		name: "الاسم",
		value: "القيمة",
		actions: "الإجراءات",
		environmentVariableName: "اسم متغير البيئة",
		environmentVariableValue: "قيمة متغير البيئة"
	},
	documentSearchModal: {
		documentSearch: "البحث في المستند",
		documentSearchResults: "نتائج البحث في المستند",
		navigate: "↑↓ تنقّل",
		select: "⏎ تحديد",
		keyboardInstructions: "اضغط على السهم لأعلى أو لأسفل للتنقل، وعلى Enter للتحديد، واكتب لتصفية النتائج"
	},
	searchResult: {
		httpMethod: "طريقة HTTP:",
		path: "المسار:",
		description: "الوصف:",
		heading: "عنوان",
		operation: "عملية",
		tag: "وسم"
	},
	sectionFilter: {
		all: "الكل",
		auth: "المصادقة",
		variables: "المتغيرات",
		cookies: "ملفات تعريف الارتباط",
		headers: "الترويسات",
		query: "الاستعلام",
		body: "الجسم"
	},
	requestParams: {
		clearAll: "مسح الكل: {title}",
		clear: "مسح",
		clearOptionalParameters: "مسح المعاملات الاختيارية"
	},
	responseBodyDownload: {
		download: "تنزيل جسم الاستجابة",
		label: "تنزيل",
		body: "جسم الاستجابة"
	},
	responseMetaInformation: {
		duration: "معلومات الاستجابة، المدة:",
		size: "، الحجم:",
		status: "، الحالة:"
	},
	authSelector: {
		selectedType: "نوع المصادقة المحدد: {type}",
		multipleTypes: "تم تحديد عدة أنواع مصادقة",
		selectType: "اختيار نوع المصادقة",
		optional: "اختياري",
		required: "مطلوب",
		deleteScheme: "حذف {name}",
		requiredGroup: "المصادقة المطلوبة",
		availableGroup: "المصادقة المتاحة",
		addGroup: "إضافة مصادقة جديدة"
	},
	operationBlock: {
		webhookUrlRequired: "رابط Webhook مطلوب. أدخل وجهة أولًا.",
		pathParametersRequired: "يجب أن تكون لمعاملات المسار قيم.",
		forbiddenMethod: "لا يمكن لواجهة Fetch API إرسال طلبات {method}."
	},
	dataTableCheckbox: { toggle: "تبديل" },
	pillTooltipHost: {
		computedAtExecution: "تُحسب عند تنفيذ الطلب",
		noValue: "لا توجد قيمة"
	},
	authOptions: {
		oauth2DeviceAuthorization: "تفويض الجهاز عبر OAuth2",
		apiKeyCookie: "مفتاح API في ملفات تعريف الارتباط",
		apiKeyHeader: "مفتاح API في الترويسات",
		apiKeyQuery: "مفتاح API في معاملات الاستعلام",
		httpBasic: "HTTP Basic",
		httpBearer: "HTTP Bearer",
		oauth2Implicit: "التدفق الضمني لـ OAuth2",
		oauth2Password: "تدفق كلمة المرور لـ OAuth2",
		oauth2ClientCredentials: "بيانات اعتماد العميل لـ OAuth2",
		oauth2AuthorizationFlow: "رمز تخويل OAuth2"
	},
	deleteSidebarListElement: { delete: "حذف {name}" },
	deleteModal: { delete: "حذف {name}" }
}, nO = {
	serverVariablesSelect: { selected: "Ausgewählt:" },
	serverVariablesTextbox: { value: "Wert" },
	sidebarListElementForm: { cancel: "Abbrechen" },
	requestBlock: {
		authentication: "Authentifizierung",
		variables: "Variablen",
		cookies: "Cookies",
		headers: "Header",
		queryParameters: "Abfrageparameter",
		queryString: "Abfragezeichenfolge",
		queryStringDescription: "Dieser Parameter enthält die gesamte Abfragezeichenfolge. Daher können keine weiteren benannten Parameter hinzugefügt werden. Vorhandene benannte Parameter werden danach gesendet; doppelte Schlüssel bleiben erhalten.",
		requestBody: "Anfrageinhalt",
		requestName: "Anfragename",
		label: "Anfrage: {name}"
	},
	responseBlock: {
		response: "Antwort",
		requestHeaders: "Anfrage-Header",
		responseHeaders: "Antwort-Header",
		body: "Inhalt"
	},
	codeInput: {
		required: "Erforderlich",
		exitHint: "Drücken Sie {escape} und dann {tab}, um das Feld zu verlassen"
	},
	codeInputLite: { required: "Erforderlich" },
	dataTableInput: {
		clearValue: "Wert löschen",
		showPassword: "Passwort anzeigen",
		hidePassword: "Passwort ausblenden"
	},
	dataTableInputSelect: {
		value: "Wert",
		addValue: "Wert hinzufügen"
	},
	confirmationForm: {
		cancel: "Abbrechen",
		save: "Speichern"
	},
	collapsibleSection: {
		collapsed: "(Eingeklappt)",
		item: "Element",
		items: "Elemente"
	},
	modalClientContainer: { label: "API-Client" },
	serverDropdown: {
		server: "Server:",
		addServer: "Server hinzufügen",
		updateServers: "Server aktualisieren",
		unknownServer: "Unbekannter Server"
	},
	sidebar: { search: "Suchen" },
	sidebarMenu: { settings: "Einstellungen" },
	sidebarToggle: {
		hide: "Seitenleiste ausblenden",
		show: "Seitenleiste anzeigen"
	},
	environmentsList: { addEnvironment: "Umgebung hinzufügen" },
	modal: { noDocumentSelected: "Kein Dokument ausgewählt" },
	operation: { selectAnOperationToViewDetails: "Wählen Sie eine Operation aus, um Details anzuzeigen" },
	header: {
		operationSettings: "Operationseinstellungen",
		closeClient: "Client schließen"
	},
	openApiClientButton: { openAPIClient: "API-Client öffnen" },
	requestBody: {
		noBody: "Kein Inhalt",
		delete: "Löschen",
		selectFile: "Datei auswählen",
		multipartForm: "Mehrteiliges Formular",
		formUrlEncoded: "URL-kodiertes Formular",
		binaryFile: "Binärdatei",
		other: "Andere",
		none: "Keine"
	},
	requestBodyStructured: { body: "Inhalt" },
	requestBodyViewToggle: {
		form: "Formular",
		raw: "Rohdaten",
		fixBody: "Korrigieren Sie den Inhalt, um zur Formularansicht zu wechseln"
	},
	requestCodeSnippet: {
		unavailable: "Für dieses Beispiel ist kein Codebeispiel verfügbar.",
		codeSnippet: "Codebeispiel"
	},
	requestTable: {
		enabled: "Aktiviert",
		key: "Schlüssel",
		value: "Wert"
	},
	requestTableRow: {
		key: "Schlüssel",
		value: "Wert",
		delete: "Löschen",
		selectFile: "Datei auswählen",
		globalCookieHint: "Globale Cookies werden im gesamten Arbeitsbereich gemeinsam genutzt. Klicken Sie, um dorthin zu navigieren.",
		readOnlyHint: "Diese Eigenschaft ist schreibgeschützt. Um sie zu ändern, müssen Sie sie überschreiben oder über das Kontrollkästchen deaktivieren.",
		include: "{name} in die Anfrage aufnehmen",
		keyLabel: "Schlüssel für {name}",
		valueLabel: "Wert für {name}",
		deleteRow: "{name} löschen",
		row: "Zeile"
	},
	requestTableTooltip: {
		min: "Min.:",
		max: "Max.:",
		default: "Standard:",
		invalid: "Ungültige Eingabe",
		moreInformation: "Weitere Informationen"
	},
	headers: {
		headerKey: "Header-Schlüssel",
		headerValue: "Header-Wert",
		noHeaders: "Keine Header"
	},
	responseBody: { binaryFile: "Binärdatei" },
	responseBodyPreview: { previewUnavailable: "Vorschau nicht verfügbar" },
	responseBodyStreaming: {
		body: "Inhalt",
		listening: "Warten auf Daten…",
		cancel: "Abbrechen"
	},
	responseBodyToggle: {
		preview: "Vorschau",
		raw: "Rohdaten"
	},
	responseBodyVirtual: {
		body: "Inhalt",
		largeBodyHint: "Dieser Antwortinhalt ist zu groß für die Syntaxhervorhebung."
	},
	responseCookies: {
		cookies: "Cookies",
		cookieName: "Cookie-Name",
		cookieValue: "Cookie-Wert",
		noCookies: "Keine Cookies"
	},
	responseEmpty: {
		roadmap: "Roadmap",
		poweredByScalarcom: "Unterstützt von Scalar.com",
		getStarted: "Erste Schritte",
		newRequest: "Neue Anfrage",
		sendRequest: "Anfrage senden",
		version: "Scalar App V{version} Beta"
	},
	responseLoadingOverlay: { cancel: "Abbrechen" },
	addressBar: {
		path: "Pfad",
		copyUrl: "URL kopieren",
		send: "Senden",
		sendRequest: "{method}-Anfrage an {url} senden",
		duplicateRequest: "Eine {method}-Anfrage an {path} existiert bereits in diesem Dokument",
		urlPlaceholder: "URL eingeben",
		webhookUrlPlaceholder: "Vollständige Webhook-URL eingeben, z. B. https://example.com/hook"
	},
	addressBarHistory: { requestHistory: "Anfrageverlauf" },
	environmentSelector: {
		noEnvironment: "Keine Umgebung",
		notAvailableInThisContext: "In diesem Kontext nicht verfügbar",
		environmentHint: "Mit Umgebungen können Sie Variablen wie API-Schlüssel und Basis-URLs für verschiedene Kontexte verwalten.",
		add: "Umgebung hinzufügen",
		select: "Umgebung auswählen",
		unavailable: "{name} (Nicht verfügbar)",
		current: "Aktuelle Umgebung: {name}"
	},
	deleteRequestAuthModal: {
		deleteSecurityScheme: "Sicherheitsschema löschen",
		cancel: "Abbrechen",
		delete: "Löschen",
		confirmation: "Dies kann nicht rückgängig gemacht werden. Sie löschen das Sicherheitsschema {name} aus der Sammlung."
	},
	oauth2: {
		deviceAuthorizationUrl: "URL für die Geräteautorisierung",
		deviceVerificationPrompt: "Öffnen Sie die Bestätigungsseite und geben Sie diesen Code ein:",
		waitingForAuthorization: "Warten auf Autorisierung…",
		cancelDeviceAuthorization: "Abbrechen",
		accessToken: "Zugriffstoken",
		refreshUrl: "Aktualisierungs-URL",
		refresh: "Aktualisieren",
		authUrl: "Authentifizierungs-URL",
		tokenUrl: "Token-URL",
		redirectUrl: "Weiterleitungs-URL",
		username: "Benutzername",
		password: "Passwort",
		clientID: "Client-ID",
		clientSecret: "Client-Geheimnis",
		usePKCE: "PKCE verwenden",
		credentialsLocation: "Position der Zugangsdaten",
		authorize: "Autorisieren",
		clear: "Leeren",
		failedToauthorize: "Autorisierung fehlgeschlagen",
		failedToRefreshToken: "Token-Aktualisierung fehlgeschlagen",
		optionalRedirectUrl: "Optionale Weiterleitungs-URL"
	},
	oauthScopesAddModal: {
		name: "Name:",
		description: "Beschreibung:",
		readUserData: "Benutzerdaten lesen",
		edit: "Berechtigungsbereich bearbeiten",
		add: "Berechtigungsbereich hinzufügen",
		save: "Speichern",
		required: "Der Name des Berechtigungsbereichs ist erforderlich.",
		duplicate: "Ein Berechtigungsbereich mit dem Namen „{name}“ existiert bereits."
	},
	oauthScopesInput: {
		noScopesDefined: "Keine Berechtigungsbereiche definiert",
		addScope: "Berechtigungsbereich hinzufügen",
		deselectAll: "Auswahl aufheben",
		selectAll: "Alle auswählen",
		selectedScopes: "Ausgewählte Berechtigungsbereiche: {count} / {total}",
		editScope: "{name} bearbeiten",
		deleteScope: "{name} löschen",
		selectScope: "Berechtigungsbereich {name} auswählen"
	},
	openIdConnect: {
		discoveryUrl: "Discovery-URL",
		fetchConfiguration: "Konfiguration abrufen",
		failedToFetchConfiguration: "OpenID-Connect-Konfiguration konnte nicht abgerufen werden"
	},
	requestAuthDataTable: { noauthenticationSelected: "Keine Authentifizierung ausgewählt" },
	requestAuthTab: {
		token: "Token",
		bearerToken: "Bearer-Token",
		getAToken: "Token abrufen",
		refresh: "Aktualisieren",
		username: "Benutzername",
		password: "Passwort",
		name: "Name",
		value: "Wert",
		cancel: "Abbrechen",
		authorize: "Autorisieren",
		unsupportedCredentials: "Zugangsdaten für dieses AsyncAPI-Sicherheitsschema werden vom Browser-Client nicht gesendet.",
		authorizeVia: "Über {name} autorisieren",
		unsupportedType: "Der Sicherheitsschematyp {type} wird noch nicht unterstützt.",
		missingType: "Dem Sicherheitsschema fehlt ein Typ. Prüfen Sie Ihr {type}-Dokument oder die Authentifizierungskonfiguration.",
		failedToauthorize: "Autorisierung fehlgeschlagen",
		failedToRefresh: "Aktualisierung fehlgeschlagen",
		configure: "{name} konfigurieren",
		mutualTlsHint: "Gegenseitiges TLS authentifiziert mit einem Client-Zertifikat, das beim TLS-Handshake übermittelt wird. Hier ist keine Eingabe erforderlich."
	},
	commandActionForm: { continue: "Weiter" },
	environment: {
		thisIsTheActiveEnvironment: "Dies ist die aktive Umgebung",
		active: "Aktiv",
		editEnvironment: "Umgebung bearbeiten",
		deleteEnvironment: "Umgebung löschen"
	},
	environmentCreateModal: {
		environmentName: "Umgebungsname",
		thisEnvironmentNameIsAlreadyInUse: "Dieser Umgebungsname wird bereits verwendet.",
		update: "Umgebung aktualisieren",
		add: "Umgebung hinzufügen"
	},
	environmentDeleteModal: {
		cancel: "Abbrechen",
		deleteEnvironment: "Umgebung löschen",
		deleteConfirmation: "Möchten Sie diese Umgebung wirklich löschen? Diese Aktion kann nicht rückgängig gemacht werden.",
		title: "{name} löschen"
	},
	environmentVariablesDropdown: {
		variableSuggestions: "Variablenvorschläge",
		addVariable: "Variable hinzufügen"
	},
	environmentVariablesTable: {
		name: "Name",
		value: "Wert",
		actions: "Aktionen",
		environmentVariableName: "Name der Umgebungsvariable",
		environmentVariableValue: "Wert der Umgebungsvariable"
	},
	documentSearchModal: {
		documentSearch: "Dokumentsuche",
		documentSearchResults: "Ergebnisse der Dokumentsuche",
		navigate: "↑↓ Navigieren",
		select: "⏎ Auswählen",
		keyboardInstructions: "Drücken Sie Pfeil nach oben oder unten zum Navigieren, Enter zum Auswählen und tippen Sie zum Filtern der Ergebnisse"
	},
	searchResult: {
		httpMethod: "HTTP-Methode:",
		path: "Pfad:",
		description: "Beschreibung:",
		heading: "Überschrift",
		operation: "Operation",
		tag: "Tag"
	},
	sectionFilter: {
		all: "Alle",
		auth: "Authentifizierung",
		variables: "Variablen",
		cookies: "Cookies",
		headers: "Header",
		query: "Abfrage",
		body: "Inhalt"
	},
	requestParams: {
		clearAll: "Alle {title} leeren",
		clear: "Leeren",
		clearOptionalParameters: "Optionale Parameter leeren"
	},
	responseBodyDownload: {
		download: "Antwortinhalt herunterladen",
		label: "Herunterladen",
		body: "Antwortinhalt"
	},
	responseMetaInformation: {
		duration: "Antwortinformationen, Dauer:",
		size: ", Größe:",
		status: ", Status:"
	},
	authSelector: {
		selectedType: "Ausgewählter Authentifizierungstyp: {type}",
		multipleTypes: "Mehrere Authentifizierungstypen ausgewählt",
		selectType: "Authentifizierungstyp auswählen",
		optional: "Optional",
		required: "Erforderlich",
		deleteScheme: "{name} löschen",
		requiredGroup: "Erforderliche Authentifizierung",
		availableGroup: "Verfügbare Authentifizierung",
		addGroup: "Neue Authentifizierung hinzufügen"
	},
	operationBlock: {
		webhookUrlRequired: "Webhook-URL erforderlich. Geben Sie zuerst ein Ziel ein.",
		pathParametersRequired: "Pfadparameter müssen Werte haben.",
		forbiddenMethod: "Die Fetch-API kann keine {method}-Anfragen senden."
	},
	dataTableCheckbox: { toggle: "Umschalten" },
	pillTooltipHost: {
		computedAtExecution: "Wird bei der Anfrageausführung berechnet",
		noValue: "Kein Wert"
	},
	authOptions: {
		oauth2DeviceAuthorization: "OAuth2-Geräteautorisierung",
		apiKeyCookie: "API-Schlüssel in Cookies",
		apiKeyHeader: "API-Schlüssel in Headern",
		apiKeyQuery: "API-Schlüssel in Abfrageparametern",
		httpBasic: "HTTP Basic",
		httpBearer: "HTTP Bearer",
		oauth2Implicit: "Impliziter OAuth2-Ablauf",
		oauth2Password: "OAuth2-Passwortablauf",
		oauth2ClientCredentials: "OAuth2-Client-Zugangsdaten",
		oauth2AuthorizationFlow: "OAuth2-Autorisierungscode"
	},
	deleteSidebarListElement: { delete: "{name} löschen" },
	deleteModal: { delete: "{name} löschen" }
}, rO = {
	serverVariablesSelect: { selected: "Seleccionado:" },
	serverVariablesTextbox: { value: "valor" },
	sidebarListElementForm: { cancel: "Cancelar" },
	requestBlock: {
		authentication: "Autenticación",
		variables: "Variables",
		cookies: "Cookies",
		headers: "Encabezados",
		queryParameters: "Parámetros de consulta",
		queryString: "Cadena de consulta",
		queryStringDescription: "Este parámetro proporciona toda la cadena de consulta, por lo que no se pueden añadir más parámetros con nombre. Los parámetros con nombre existentes se envían después; se conservan las claves duplicadas.",
		requestBody: "Cuerpo de la solicitud",
		requestName: "Nombre de la solicitud",
		label: "Solicitud: {name}"
	},
	responseBlock: {
		response: "Respuesta",
		requestHeaders: "Encabezados de la solicitud",
		responseHeaders: "Encabezados de la respuesta",
		body: "Cuerpo"
	},
	codeInput: {
		required: "Obligatorio",
		exitHint: "Pulse {escape} y luego {tab} para salir"
	},
	codeInputLite: { required: "Obligatorio" },
	dataTableInput: {
		clearValue: "Borrar valor",
		showPassword: "Mostrar contraseña",
		hidePassword: "Ocultar contraseña"
	},
	dataTableInputSelect: {
		value: "Valor",
		addValue: "Añadir valor"
	},
	confirmationForm: {
		cancel: "Cancelar",
		save: "Guardar"
	},
	collapsibleSection: {
		collapsed: "(Contraído)",
		item: "Elemento",
		items: "Elementos"
	},
	modalClientContainer: { label: "Cliente API" },
	serverDropdown: {
		server: "Servidor:",
		addServer: "Añadir servidor",
		updateServers: "Actualizar servidores",
		unknownServer: "Servidor desconocido"
	},
	sidebar: { search: "Buscar" },
	sidebarMenu: { settings: "Configuración" },
	sidebarToggle: {
		hide: "Ocultar barra lateral",
		show: "Mostrar barra lateral"
	},
	environmentsList: { addEnvironment: "Añadir entorno" },
	modal: { noDocumentSelected: "Ningún documento seleccionado" },
	operation: { selectAnOperationToViewDetails: "Seleccione una operación para ver los detalles" },
	header: {
		operationSettings: "Configuración de la operación",
		closeClient: "Cerrar cliente"
	},
	openApiClientButton: { openAPIClient: "Abrir cliente API" },
	requestBody: {
		noBody: "Sin cuerpo",
		delete: "Eliminar",
		selectFile: "Seleccionar archivo",
		multipartForm: "Formulario multiparte",
		formUrlEncoded: "Formulario codificado en URL",
		binaryFile: "Archivo binario",
		other: "Otro",
		none: "Ninguno"
	},
	requestBodyStructured: { body: "Cuerpo" },
	requestBodyViewToggle: {
		form: "Formulario",
		raw: "Sin procesar",
		fixBody: "Corrija el cuerpo para cambiar a la vista de formulario"
	},
	requestCodeSnippet: {
		unavailable: "No hay ninguna muestra de código disponible para este ejemplo.",
		codeSnippet: "Fragmento de código"
	},
	requestTable: {
		enabled: "Habilitado",
		key: "Clave",
		value: "Valor"
	},
	requestTableRow: {
		key: "Clave",
		value: "Valor",
		delete: "Eliminar",
		selectFile: "Seleccionar archivo",
		globalCookieHint: "Las cookies globales se comparten en todo el espacio de trabajo. Haga clic para acceder a ellas.",
		readOnlyHint: "Esta propiedad es de solo lectura. Para cambiarla, debe sobrescribirla o desactivarla mediante la casilla de verificación.",
		include: "Incluir {name} en la solicitud",
		keyLabel: "Clave de {name}",
		valueLabel: "Valor de {name}",
		deleteRow: "Eliminar {name}",
		row: "fila"
	},
	requestTableTooltip: {
		min: "mín.:",
		max: "máx.:",
		default: "predeterminado:",
		invalid: "La entrada no es válida",
		moreInformation: "Más información"
	},
	headers: {
		headerKey: "Clave del encabezado",
		headerValue: "Valor del encabezado",
		noHeaders: "Sin encabezados"
	},
	responseBody: { binaryFile: "Archivo binario" },
	responseBodyPreview: { previewUnavailable: "Vista previa no disponible" },
	responseBodyStreaming: {
		body: "Cuerpo",
		listening: "Escuchando…",
		cancel: "Cancelar"
	},
	responseBodyToggle: {
		preview: "Vista previa",
		raw: "Sin procesar"
	},
	responseBodyVirtual: {
		body: "Cuerpo",
		largeBodyHint: "El cuerpo de esta respuesta es demasiado grande para el resaltado de sintaxis."
	},
	responseCookies: {
		cookies: "Cookies",
		cookieName: "Nombre de la cookie",
		cookieValue: "Valor de la cookie",
		noCookies: "Sin cookies"
	},
	responseEmpty: {
		roadmap: "Hoja de ruta",
		poweredByScalarcom: "Desarrollado con Scalar.com",
		getStarted: "Comenzar",
		newRequest: "Nueva solicitud",
		sendRequest: "Enviar solicitud",
		version: "Scalar App V{version} Beta"
	},
	responseLoadingOverlay: { cancel: "Cancelar" },
	addressBar: {
		path: "Ruta",
		copyUrl: "Copiar URL",
		send: "Enviar",
		sendRequest: "Enviar solicitud {method} a {url}",
		duplicateRequest: "Ya existe una solicitud {method} a {path} en este documento",
		urlPlaceholder: "Introduzca una URL",
		webhookUrlPlaceholder: "Introduzca la URL completa del webhook, p. ej., https://example.com/hook"
	},
	addressBarHistory: { requestHistory: "Historial de solicitudes" },
	environmentSelector: {
		noEnvironment: "Sin entorno",
		notAvailableInThisContext: "No disponible en este contexto",
		environmentHint: "Los entornos permiten gestionar variables como claves API y URL base en diferentes contextos.",
		add: "Añadir entorno",
		select: "Seleccionar entorno",
		unavailable: "{name} (No disponible)",
		current: "Entorno actual: {name}"
	},
	deleteRequestAuthModal: {
		deleteSecurityScheme: "Eliminar esquema de seguridad",
		cancel: "Cancelar",
		delete: "Eliminar",
		confirmation: "Esta acción no se puede deshacer. Va a eliminar el esquema de seguridad {name} de la colección."
	},
	oauth2: {
		deviceAuthorizationUrl: "URL de autorización del dispositivo",
		deviceVerificationPrompt: "Abre la página de verificación e introduce este código:",
		waitingForAuthorization: "Esperando autorización…",
		cancelDeviceAuthorization: "Cancelar",
		accessToken: "Token de acceso",
		refreshUrl: "URL de actualización",
		refresh: "Actualizar",
		authUrl: "URL de autenticación",
		tokenUrl: "URL del token",
		redirectUrl: "URL de redirección",
		username: "Nombre de usuario",
		password: "Contraseña",
		clientID: "ID de cliente",
		clientSecret: "Secreto de cliente",
		usePKCE: "Usar PKCE",
		credentialsLocation: "Ubicación de las credenciales",
		authorize: "Autorizar",
		clear: "Borrar",
		failedToauthorize: "Error de autorización",
		failedToRefreshToken: "No se pudo actualizar el token",
		optionalRedirectUrl: "URL de redirección opcional"
	},
	oauthScopesAddModal: {
		name: "Nombre:",
		description: "Descripción:",
		readUserData: "Leer datos del usuario",
		edit: "Editar ámbito",
		add: "Añadir ámbito",
		save: "Guardar",
		required: "El nombre del ámbito es obligatorio.",
		duplicate: "Ya existe un ámbito llamado «{name}»."
	},
	oauthScopesInput: {
		noScopesDefined: "No hay ámbitos definidos",
		addScope: "Añadir ámbito",
		deselectAll: "Deseleccionar todo",
		selectAll: "Seleccionar todo",
		selectedScopes: "Ámbitos seleccionados: {count} / {total}",
		editScope: "Editar {name}",
		deleteScope: "Eliminar {name}",
		selectScope: "Seleccionar el ámbito {name}"
	},
	openIdConnect: {
		discoveryUrl: "URL de descubrimiento",
		fetchConfiguration: "Obtener configuración",
		failedToFetchConfiguration: "No se pudo obtener la configuración de OpenID Connect"
	},
	requestAuthDataTable: { noauthenticationSelected: "No se ha seleccionado ninguna autenticación" },
	requestAuthTab: {
		token: "Token",
		bearerToken: "Token Bearer",
		getAToken: "Obtener un token",
		refresh: "Actualizar",
		username: "Nombre de usuario",
		password: "Contraseña",
		name: "Nombre",
		value: "Valor",
		cancel: "Cancelar",
		authorize: "Autorizar",
		unsupportedCredentials: "El cliente del navegador no envía las credenciales de este esquema de seguridad AsyncAPI.",
		authorizeVia: "Autorizar mediante {name}",
		unsupportedType: "El tipo de esquema de seguridad {type} aún no es compatible.",
		missingType: "Falta el tipo del esquema de seguridad. Revise el documento {type} o la configuración de autenticación.",
		failedToauthorize: "Error de autorización",
		failedToRefresh: "No se pudo actualizar",
		configure: "Configurar {name}",
		mutualTlsHint: "TLS mutuo autentica mediante un certificado de cliente presentado durante la negociación TLS, por lo que no es necesario introducir nada aquí."
	},
	commandActionForm: { continue: "Continuar" },
	environment: {
		thisIsTheActiveEnvironment: "Este es el entorno activo",
		active: "Activo",
		editEnvironment: "Editar entorno",
		deleteEnvironment: "Eliminar entorno"
	},
	environmentCreateModal: {
		environmentName: "Nombre del entorno",
		thisEnvironmentNameIsAlreadyInUse: "Este nombre de entorno ya está en uso.",
		update: "Actualizar entorno",
		add: "Añadir entorno"
	},
	environmentDeleteModal: {
		cancel: "Cancelar",
		deleteEnvironment: "Eliminar entorno",
		deleteConfirmation: "¿Seguro que desea eliminar este entorno? Esta acción no se puede deshacer.",
		title: "Eliminar {name}"
	},
	environmentVariablesDropdown: {
		variableSuggestions: "Sugerencias de variables",
		addVariable: "Añadir variable"
	},
	environmentVariablesTable: {
		name: "Nombre",
		value: "Valor",
		actions: "Acciones",
		environmentVariableName: "Nombre de la variable de entorno",
		environmentVariableValue: "Valor de la variable de entorno"
	},
	documentSearchModal: {
		documentSearch: "Búsqueda de documentos",
		documentSearchResults: "Resultados de la búsqueda de documentos",
		navigate: "↑↓ Navegar",
		select: "⏎ Seleccionar",
		keyboardInstructions: "Pulse las flechas arriba o abajo para navegar, Intro para seleccionar y escriba para filtrar los resultados"
	},
	searchResult: {
		httpMethod: "Método HTTP:",
		path: "Ruta:",
		description: "Descripción:",
		heading: "Encabezado",
		operation: "Operación",
		tag: "Etiqueta"
	},
	sectionFilter: {
		all: "Todo",
		auth: "Autenticación",
		variables: "Variables",
		cookies: "Cookies",
		headers: "Encabezados",
		query: "Consulta",
		body: "Cuerpo"
	},
	requestParams: {
		clearAll: "Borrar todo: {title}",
		clear: "Borrar",
		clearOptionalParameters: "Borrar parámetros opcionales"
	},
	responseBodyDownload: {
		download: "Descargar cuerpo de la respuesta",
		label: "Descargar",
		body: "Cuerpo de la respuesta"
	},
	responseMetaInformation: {
		duration: "Información de la respuesta, duración:",
		size: ", tamaño:",
		status: ", estado:"
	},
	authSelector: {
		selectedType: "Tipo de autenticación seleccionado: {type}",
		multipleTypes: "Varios tipos de autenticación seleccionados",
		selectType: "Seleccionar tipo de autenticación",
		optional: "Opcional",
		required: "Obligatorio",
		deleteScheme: "Eliminar {name}",
		requiredGroup: "Autenticación obligatoria",
		availableGroup: "Autenticación disponible",
		addGroup: "Añadir nueva autenticación"
	},
	operationBlock: {
		webhookUrlRequired: "Se requiere la URL del webhook. Introduzca primero un destino.",
		pathParametersRequired: "Los parámetros de ruta deben tener valores.",
		forbiddenMethod: "La API Fetch no puede enviar solicitudes {method}."
	},
	dataTableCheckbox: { toggle: "Alternar" },
	pillTooltipHost: {
		computedAtExecution: "Se calcula al ejecutar la solicitud",
		noValue: "Sin valor"
	},
	authOptions: {
		oauth2DeviceAuthorization: "Autorización de dispositivo OAuth2",
		apiKeyCookie: "Clave API en cookies",
		apiKeyHeader: "Clave API en encabezados",
		apiKeyQuery: "Clave API en parámetros de consulta",
		httpBasic: "HTTP Basic",
		httpBearer: "HTTP Bearer",
		oauth2Implicit: "Flujo implícito de OAuth2",
		oauth2Password: "Flujo de contraseña de OAuth2",
		oauth2ClientCredentials: "Credenciales de cliente de OAuth2",
		oauth2AuthorizationFlow: "Código de autorización de OAuth2"
	},
	deleteSidebarListElement: { delete: "Eliminar {name}" },
	deleteModal: { delete: "Eliminar {name}" }
}, iO = {
	serverVariablesSelect: { selected: "Sélectionné :" },
	serverVariablesTextbox: { value: "valeur" },
	sidebarListElementForm: { cancel: "Annuler" },
	requestBlock: {
		authentication: "Authentification",
		variables: "Variables",
		cookies: "Cookies",
		headers: "En-têtes",
		queryParameters: "Paramètres de requête",
		queryString: "Chaîne de requête",
		queryStringDescription: "Ce paramètre fournit la chaîne de requête entière. Aucun paramètre nommé supplémentaire ne peut donc être ajouté. Les paramètres nommés existants sont envoyés à sa suite ; les clés en double sont conservées.",
		requestBody: "Corps de la requête",
		requestName: "Nom de la requête",
		label: "Requête : {name}"
	},
	responseBlock: {
		response: "Réponse",
		requestHeaders: "En-têtes de la requête",
		responseHeaders: "En-têtes de la réponse",
		body: "Corps"
	},
	codeInput: {
		required: "Obligatoire",
		exitHint: "Appuyez sur {escape} puis sur {tab} pour quitter"
	},
	codeInputLite: { required: "Obligatoire" },
	dataTableInput: {
		clearValue: "Effacer la valeur",
		showPassword: "Afficher le mot de passe",
		hidePassword: "Masquer le mot de passe"
	},
	dataTableInputSelect: {
		value: "Valeur",
		addValue: "Ajouter une valeur"
	},
	confirmationForm: {
		cancel: "Annuler",
		save: "Enregistrer"
	},
	collapsibleSection: {
		collapsed: "(Réduit)",
		item: "Élément",
		items: "Éléments"
	},
	modalClientContainer: { label: "Client API" },
	serverDropdown: {
		server: "Serveur :",
		addServer: "Ajouter un serveur",
		updateServers: "Mettre à jour les serveurs",
		unknownServer: "Serveur inconnu"
	},
	sidebar: { search: "Rechercher" },
	sidebarMenu: { settings: "Paramètres" },
	sidebarToggle: {
		hide: "Masquer la barre latérale",
		show: "Afficher la barre latérale"
	},
	environmentsList: { addEnvironment: "Ajouter un environnement" },
	modal: { noDocumentSelected: "Aucun document sélectionné" },
	operation: { selectAnOperationToViewDetails: "Sélectionnez une opération pour afficher ses détails" },
	header: {
		operationSettings: "Paramètres de l’opération",
		closeClient: "Fermer le client"
	},
	openApiClientButton: { openAPIClient: "Ouvrir le client API" },
	requestBody: {
		noBody: "Aucun corps",
		delete: "Supprimer",
		selectFile: "Sélectionner un fichier",
		multipartForm: "Formulaire multipartie",
		formUrlEncoded: "Formulaire encodé en URL",
		binaryFile: "Fichier binaire",
		other: "Autre",
		none: "Aucun"
	},
	requestBodyStructured: { body: "Corps" },
	requestBodyViewToggle: {
		form: "Formulaire",
		raw: "Brut",
		fixBody: "Corrigez le corps pour passer à la vue formulaire"
	},
	requestCodeSnippet: {
		unavailable: "Aucun extrait de code disponible pour cet exemple.",
		codeSnippet: "Extrait de code"
	},
	requestTable: {
		enabled: "Activé",
		key: "Clé",
		value: "Valeur"
	},
	requestTableRow: {
		key: "Clé",
		value: "Valeur",
		delete: "Supprimer",
		selectFile: "Sélectionner un fichier",
		globalCookieHint: "Les cookies globaux sont partagés dans tout l’espace de travail. Cliquez pour y accéder.",
		readOnlyHint: "Cette propriété est en lecture seule. Pour la modifier, vous devez la remplacer ou la désactiver à l’aide de la case à cocher.",
		include: "Inclure {name} dans la requête",
		keyLabel: "Clé de {name}",
		valueLabel: "Valeur de {name}",
		deleteRow: "Supprimer {name}",
		row: "ligne"
	},
	requestTableTooltip: {
		min: "min. :",
		max: "max. :",
		default: "par défaut :",
		invalid: "La saisie est invalide",
		moreInformation: "Plus d’informations"
	},
	headers: {
		headerKey: "Clé de l’en-tête",
		headerValue: "Valeur de l’en-tête",
		noHeaders: "Aucun en-tête"
	},
	responseBody: { binaryFile: "Fichier binaire" },
	responseBodyPreview: { previewUnavailable: "Aperçu indisponible" },
	responseBodyStreaming: {
		body: "Corps",
		listening: "En écoute…",
		cancel: "Annuler"
	},
	responseBodyToggle: {
		preview: "Aperçu",
		raw: "Brut"
	},
	responseBodyVirtual: {
		body: "Corps",
		largeBodyHint: "Le corps de cette réponse est trop volumineux pour la coloration syntaxique."
	},
	responseCookies: {
		cookies: "Cookies",
		cookieName: "Nom du cookie",
		cookieValue: "Valeur du cookie",
		noCookies: "Aucun cookie"
	},
	responseEmpty: {
		roadmap: "Feuille de route",
		poweredByScalarcom: "Propulsé par Scalar.com",
		getStarted: "Commencer",
		newRequest: "Nouvelle requête",
		sendRequest: "Envoyer la requête",
		version: "Scalar App V{version} Beta"
	},
	responseLoadingOverlay: { cancel: "Annuler" },
	addressBar: {
		path: "Chemin",
		copyUrl: "Copier l’URL",
		send: "Envoyer",
		sendRequest: "Envoyer une requête {method} à {url}",
		duplicateRequest: "Une requête {method} vers {path} existe déjà dans ce document",
		urlPlaceholder: "Saisissez une URL",
		webhookUrlPlaceholder: "Saisissez l’URL complète du webhook, par exemple https://example.com/hook"
	},
	addressBarHistory: { requestHistory: "Historique des requêtes" },
	environmentSelector: {
		noEnvironment: "Aucun environnement",
		notAvailableInThisContext: "Indisponible dans ce contexte",
		environmentHint: "Les environnements permettent de gérer des variables comme les clés API et les URL de base dans différents contextes.",
		add: "Ajouter un environnement",
		select: "Sélectionner un environnement",
		unavailable: "{name} (Indisponible)",
		current: "Environnement actuel : {name}"
	},
	deleteRequestAuthModal: {
		deleteSecurityScheme: "Supprimer le schéma de sécurité",
		cancel: "Annuler",
		delete: "Supprimer",
		confirmation: "Cette action est irréversible. Vous allez supprimer le schéma de sécurité {name} de la collection."
	},
	oauth2: {
		deviceAuthorizationUrl: "URL d’autorisation du périphérique",
		deviceVerificationPrompt: "Ouvrez la page de vérification et saisissez ce code :",
		waitingForAuthorization: "En attente d’autorisation…",
		cancelDeviceAuthorization: "Annuler",
		accessToken: "Jeton d’accès",
		refreshUrl: "URL de renouvellement",
		refresh: "Actualiser",
		authUrl: "URL d’authentification",
		tokenUrl: "URL du jeton",
		redirectUrl: "URL de redirection",
		username: "Nom d’utilisateur",
		password: "Mot de passe",
		clientID: "Identifiant du client",
		clientSecret: "Secret du client",
		usePKCE: "Utiliser PKCE",
		credentialsLocation: "Emplacement des identifiants",
		authorize: "Autoriser",
		clear: "Effacer",
		failedToauthorize: "Échec de l’autorisation",
		failedToRefreshToken: "Échec du renouvellement du jeton",
		optionalRedirectUrl: "URL de redirection facultative"
	},
	oauthScopesAddModal: {
		name: "Nom :",
		description: "Description :",
		readUserData: "Lire les données de l’utilisateur",
		edit: "Modifier la portée",
		add: "Ajouter une portée",
		save: "Enregistrer",
		required: "Le nom de la portée est obligatoire.",
		duplicate: "Une portée nommée « {name} » existe déjà."
	},
	oauthScopesInput: {
		noScopesDefined: "Aucune portée définie",
		addScope: "Ajouter une portée",
		deselectAll: "Tout désélectionner",
		selectAll: "Tout sélectionner",
		selectedScopes: "Portées sélectionnées : {count} / {total}",
		editScope: "Modifier {name}",
		deleteScope: "Supprimer {name}",
		selectScope: "Sélectionner la portée {name}"
	},
	openIdConnect: {
		discoveryUrl: "URL de découverte",
		fetchConfiguration: "Récupérer la configuration",
		failedToFetchConfiguration: "Échec de la récupération de la configuration OpenID Connect"
	},
	requestAuthDataTable: { noauthenticationSelected: "Aucune authentification sélectionnée" },
	requestAuthTab: {
		token: "Jeton",
		bearerToken: "Jeton Bearer",
		getAToken: "Obtenir un jeton",
		refresh: "Actualiser",
		username: "Nom d’utilisateur",
		password: "Mot de passe",
		name: "Nom",
		value: "Valeur",
		cancel: "Annuler",
		authorize: "Autoriser",
		unsupportedCredentials: "Le client du navigateur n’envoie pas les identifiants de ce schéma de sécurité AsyncAPI.",
		authorizeVia: "Autoriser via {name}",
		unsupportedType: "Le type de schéma de sécurité {type} n’est pas encore pris en charge.",
		missingType: "Le schéma de sécurité n’a pas de type. Vérifiez votre document {type} ou la configuration de l’authentification.",
		failedToauthorize: "Échec de l’autorisation",
		failedToRefresh: "Échec de l’actualisation",
		configure: "Configurer {name}",
		mutualTlsHint: "L’authentification TLS mutuelle utilise un certificat client présenté lors de la négociation TLS. Il n’y a donc rien à saisir ici."
	},
	commandActionForm: { continue: "Continuer" },
	environment: {
		thisIsTheActiveEnvironment: "Ceci est l’environnement actif",
		active: "Actif",
		editEnvironment: "Modifier l’environnement",
		deleteEnvironment: "Supprimer l’environnement"
	},
	environmentCreateModal: {
		environmentName: "Nom de l’environnement",
		thisEnvironmentNameIsAlreadyInUse: "Ce nom d’environnement est déjà utilisé.",
		update: "Mettre à jour l’environnement",
		add: "Ajouter un environnement"
	},
	environmentDeleteModal: {
		cancel: "Annuler",
		deleteEnvironment: "Supprimer l’environnement",
		deleteConfirmation: "Voulez-vous vraiment supprimer cet environnement ? Cette action est irréversible.",
		title: "Supprimer {name}"
	},
	environmentVariablesDropdown: {
		variableSuggestions: "Suggestions de variables",
		addVariable: "Ajouter une variable"
	},
	environmentVariablesTable: {
		name: "Nom",
		value: "Valeur",
		actions: "Actions",
		environmentVariableName: "Nom de la variable d’environnement",
		environmentVariableValue: "Valeur de la variable d’environnement"
	},
	documentSearchModal: {
		documentSearch: "Recherche dans les documents",
		documentSearchResults: "Résultats de la recherche dans les documents",
		navigate: "↑↓ Naviguer",
		select: "⏎ Sélectionner",
		keyboardInstructions: "Utilisez les flèches haut et bas pour naviguer, Entrée pour sélectionner et saisissez du texte pour filtrer les résultats"
	},
	searchResult: {
		httpMethod: "Méthode HTTP :",
		path: "Chemin :",
		description: "Description :",
		heading: "Titre",
		operation: "Opération",
		tag: "Étiquette"
	},
	sectionFilter: {
		all: "Tout",
		auth: "Authentification",
		variables: "Variables",
		cookies: "Cookies",
		headers: "En-têtes",
		query: "Requête",
		body: "Corps"
	},
	requestParams: {
		clearAll: "Tout effacer : {title}",
		clear: "Effacer",
		clearOptionalParameters: "Effacer les paramètres facultatifs"
	},
	responseBodyDownload: {
		download: "Télécharger le corps de la réponse",
		label: "Télécharger",
		body: "Corps de la réponse"
	},
	responseMetaInformation: {
		duration: "Informations de la réponse, durée :",
		size: ", taille :",
		status: ", statut :"
	},
	authSelector: {
		selectedType: "Type d’authentification sélectionné : {type}",
		multipleTypes: "Plusieurs types d’authentification sélectionnés",
		selectType: "Sélectionner le type d’authentification",
		optional: "Facultatif",
		required: "Obligatoire",
		deleteScheme: "Supprimer {name}",
		requiredGroup: "Authentification obligatoire",
		availableGroup: "Authentification disponible",
		addGroup: "Ajouter une authentification"
	},
	operationBlock: {
		webhookUrlRequired: "L’URL du webhook est obligatoire. Saisissez d’abord une destination.",
		pathParametersRequired: "Les paramètres de chemin doivent avoir des valeurs.",
		forbiddenMethod: "L’API Fetch ne peut pas envoyer de requêtes {method}."
	},
	dataTableCheckbox: { toggle: "Basculer" },
	pillTooltipHost: {
		computedAtExecution: "Calculé lors de l’exécution de la requête",
		noValue: "Aucune valeur"
	},
	authOptions: {
		oauth2DeviceAuthorization: "Autorisation de périphérique OAuth2",
		apiKeyCookie: "Clé API dans les cookies",
		apiKeyHeader: "Clé API dans les en-têtes",
		apiKeyQuery: "Clé API dans les paramètres de requête",
		httpBasic: "HTTP Basic",
		httpBearer: "HTTP Bearer",
		oauth2Implicit: "Flux implicite OAuth2",
		oauth2Password: "Flux de mot de passe OAuth2",
		oauth2ClientCredentials: "Identifiants client OAuth2",
		oauth2AuthorizationFlow: "Code d’autorisation OAuth2"
	},
	deleteSidebarListElement: { delete: "Supprimer {name}" },
	deleteModal: { delete: "Supprimer {name}" }
}, aO = {
	serverVariablesSelect: { selected: "Selecionado:" },
	serverVariablesTextbox: { value: "valor" },
	sidebarListElementForm: { cancel: "Cancelar" },
	requestBlock: {
		authentication: "Autenticação",
		variables: "Variáveis",
		cookies: "Cookies",
		headers: "Cabeçalhos",
		queryParameters: "Parâmetros de consulta",
		queryString: "String de consulta",
		queryStringDescription: "Este parâmetro fornece toda a string de consulta, por isso não é possível adicionar outros parâmetros nomeados. Os parâmetros nomeados existentes são enviados depois; as chaves duplicadas são preservadas.",
		requestBody: "Corpo da requisição",
		requestName: "Nome da requisição",
		label: "Requisição: {name}"
	},
	responseBlock: {
		response: "Resposta",
		requestHeaders: "Cabeçalhos da requisição",
		responseHeaders: "Cabeçalhos da resposta",
		body: "Corpo"
	},
	codeInput: {
		required: "Obrigatório",
		exitHint: "Pressione {escape} e depois {tab} para sair"
	},
	codeInputLite: { required: "Obrigatório" },
	dataTableInput: {
		clearValue: "Limpar valor",
		showPassword: "Mostrar senha",
		hidePassword: "Ocultar senha"
	},
	dataTableInputSelect: {
		value: "Valor",
		addValue: "Adicionar valor"
	},
	confirmationForm: {
		cancel: "Cancelar",
		save: "Salvar"
	},
	collapsibleSection: {
		collapsed: "(Recolhido)",
		item: "Item",
		items: "Itens"
	},
	modalClientContainer: { label: "Cliente de API" },
	serverDropdown: {
		server: "Servidor:",
		addServer: "Adicionar servidor",
		updateServers: "Atualizar servidores",
		unknownServer: "Servidor desconhecido"
	},
	sidebar: { search: "Buscar" },
	sidebarMenu: { settings: "Configurações" },
	sidebarToggle: {
		hide: "Ocultar barra lateral",
		show: "Mostrar barra lateral"
	},
	environmentsList: { addEnvironment: "Adicionar ambiente" },
	modal: { noDocumentSelected: "Nenhum documento selecionado" },
	operation: { selectAnOperationToViewDetails: "Selecione uma operação para ver os detalhes" },
	header: {
		operationSettings: "Configurações da operação",
		closeClient: "Fechar cliente"
	},
	openApiClientButton: { openAPIClient: "Abrir cliente de API" },
	requestBody: {
		noBody: "Sem corpo",
		delete: "Excluir",
		selectFile: "Selecionar arquivo",
		multipartForm: "Formulário multiparte",
		formUrlEncoded: "Formulário codificado em URL",
		binaryFile: "Arquivo binário",
		other: "Outro",
		none: "Nenhum"
	},
	requestBodyStructured: { body: "Corpo" },
	requestBodyViewToggle: {
		form: "Formulário",
		raw: "Bruto",
		fixBody: "Corrija o corpo para mudar para a visualização de formulário"
	},
	requestCodeSnippet: {
		unavailable: "Nenhuma amostra de código disponível para este exemplo.",
		codeSnippet: "Trecho de código"
	},
	requestTable: {
		enabled: "Habilitado",
		key: "Chave",
		value: "Valor"
	},
	requestTableRow: {
		key: "Chave",
		value: "Valor",
		delete: "Excluir",
		selectFile: "Selecionar arquivo",
		globalCookieHint: "Os cookies globais são compartilhados em todo o espaço de trabalho. Clique para acessá-los.",
		readOnlyHint: "Esta propriedade é somente leitura. Para alterá-la, você precisa sobrescrevê-la ou desativá-la usando a caixa de seleção.",
		include: "Incluir {name} na requisição",
		keyLabel: "Chave de {name}",
		valueLabel: "Valor de {name}",
		deleteRow: "Excluir {name}",
		row: "linha"
	},
	requestTableTooltip: {
		min: "mín.:",
		max: "máx.:",
		default: "padrão:",
		invalid: "A entrada é inválida",
		moreInformation: "Mais informações"
	},
	headers: {
		headerKey: "Chave do cabeçalho",
		headerValue: "Valor do cabeçalho",
		noHeaders: "Sem cabeçalhos"
	},
	responseBody: { binaryFile: "Arquivo binário" },
	responseBodyPreview: { previewUnavailable: "Prévia indisponível" },
	responseBodyStreaming: {
		body: "Corpo",
		listening: "Aguardando dados…",
		cancel: "Cancelar"
	},
	responseBodyToggle: {
		preview: "Prévia",
		raw: "Bruto"
	},
	responseBodyVirtual: {
		body: "Corpo",
		largeBodyHint: "O corpo desta resposta é grande demais para o realce de sintaxe."
	},
	responseCookies: {
		cookies: "Cookies",
		cookieName: "Nome do cookie",
		cookieValue: "Valor do cookie",
		noCookies: "Sem cookies"
	},
	responseEmpty: {
		roadmap: "Roteiro de desenvolvimento",
		poweredByScalarcom: "Desenvolvido com Scalar.com",
		getStarted: "Começar",
		newRequest: "Nova requisição",
		sendRequest: "Enviar requisição",
		version: "Scalar App V{version} Beta"
	},
	responseLoadingOverlay: { cancel: "Cancelar" },
	addressBar: {
		path: "Caminho",
		copyUrl: "Copiar URL",
		send: "Enviar",
		sendRequest: "Enviar requisição {method} para {url}",
		duplicateRequest: "Uma requisição {method} para {path} já existe neste documento",
		urlPlaceholder: "Digite uma URL",
		webhookUrlPlaceholder: "Digite a URL completa do webhook, por exemplo https://example.com/hook"
	},
	addressBarHistory: { requestHistory: "Histórico de requisições" },
	environmentSelector: {
		noEnvironment: "Sem ambiente",
		notAvailableInThisContext: "Indisponível neste contexto",
		environmentHint: "Os ambientes permitem gerenciar variáveis como chaves de API e URLs base em diferentes contextos.",
		add: "Adicionar ambiente",
		select: "Selecionar ambiente",
		unavailable: "{name} (Indisponível)",
		current: "Ambiente atual: {name}"
	},
	deleteRequestAuthModal: {
		deleteSecurityScheme: "Excluir esquema de segurança",
		cancel: "Cancelar",
		delete: "Excluir",
		confirmation: "Esta ação não pode ser desfeita. Você está prestes a excluir o esquema de segurança {name} da coleção."
	},
	oauth2: {
		deviceAuthorizationUrl: "URL de autorização do dispositivo",
		deviceVerificationPrompt: "Abra a página de verificação e insira este código:",
		waitingForAuthorization: "Aguardando autorização…",
		cancelDeviceAuthorization: "Cancelar",
		accessToken: "Token de acesso",
		refreshUrl: "URL de renovação",
		refresh: "Atualizar",
		authUrl: "URL de autenticação",
		tokenUrl: "URL do token",
		redirectUrl: "URL de redirecionamento",
		username: "Nome de usuário",
		password: "Senha",
		clientID: "ID do cliente",
		clientSecret: "Segredo do cliente",
		usePKCE: "Usar PKCE",
		credentialsLocation: "Localização das credenciais",
		authorize: "Autorizar",
		clear: "Limpar",
		failedToauthorize: "Falha na autorização",
		failedToRefreshToken: "Falha ao renovar o token",
		optionalRedirectUrl: "URL de redirecionamento opcional"
	},
	oauthScopesAddModal: {
		name: "Nome:",
		description: "Descrição:",
		readUserData: "Ler dados do usuário",
		edit: "Editar escopo",
		add: "Adicionar escopo",
		save: "Salvar",
		required: "O nome do escopo é obrigatório.",
		duplicate: "Já existe um escopo chamado \"{name}\"."
	},
	oauthScopesInput: {
		noScopesDefined: "Nenhum escopo definido",
		addScope: "Adicionar escopo",
		deselectAll: "Desmarcar tudo",
		selectAll: "Selecionar tudo",
		selectedScopes: "Escopos selecionados: {count} / {total}",
		editScope: "Editar {name}",
		deleteScope: "Excluir {name}",
		selectScope: "Selecionar o escopo {name}"
	},
	openIdConnect: {
		discoveryUrl: "URL de descoberta",
		fetchConfiguration: "Obter configuração",
		failedToFetchConfiguration: "Falha ao obter a configuração do OpenID Connect"
	},
	requestAuthDataTable: { noauthenticationSelected: "Nenhuma autenticação selecionada" },
	requestAuthTab: {
		token: "Token",
		bearerToken: "Token Bearer",
		getAToken: "Obter um token",
		refresh: "Atualizar",
		username: "Nome de usuário",
		password: "Senha",
		name: "Nome",
		value: "Valor",
		cancel: "Cancelar",
		authorize: "Autorizar",
		unsupportedCredentials: "O cliente do navegador não envia as credenciais deste esquema de segurança AsyncAPI.",
		authorizeVia: "Autorizar via {name}",
		unsupportedType: "O tipo de esquema de segurança {type} ainda não é compatível.",
		missingType: "O esquema de segurança não tem um tipo. Verifique seu documento {type} ou a configuração de autenticação.",
		failedToauthorize: "Falha na autorização",
		failedToRefresh: "Falha ao atualizar",
		configure: "Configurar {name}",
		mutualTlsHint: "O TLS mútuo autentica com um certificado de cliente apresentado durante a negociação TLS, portanto não há nada para inserir aqui."
	},
	commandActionForm: { continue: "Continuar" },
	environment: {
		thisIsTheActiveEnvironment: "Este é o ambiente ativo",
		active: "Ativo",
		editEnvironment: "Editar ambiente",
		deleteEnvironment: "Excluir ambiente"
	},
	environmentCreateModal: {
		environmentName: "Nome do ambiente",
		thisEnvironmentNameIsAlreadyInUse: "Este nome de ambiente já está em uso.",
		update: "Atualizar ambiente",
		add: "Adicionar ambiente"
	},
	environmentDeleteModal: {
		cancel: "Cancelar",
		deleteEnvironment: "Excluir ambiente",
		deleteConfirmation: "Tem certeza de que deseja excluir este ambiente? Esta ação não pode ser desfeita.",
		title: "Excluir {name}"
	},
	environmentVariablesDropdown: {
		variableSuggestions: "Sugestões de variáveis",
		addVariable: "Adicionar variável"
	},
	environmentVariablesTable: {
		name: "Nome",
		value: "Valor",
		actions: "Ações",
		environmentVariableName: "Nome da variável de ambiente",
		environmentVariableValue: "Valor da variável de ambiente"
	},
	documentSearchModal: {
		documentSearch: "Busca de documentos",
		documentSearchResults: "Resultados da busca de documentos",
		navigate: "↑↓ Navegar",
		select: "⏎ Selecionar",
		keyboardInstructions: "Pressione seta para cima ou para baixo para navegar, Enter para selecionar e digite para filtrar os resultados"
	},
	searchResult: {
		httpMethod: "Método HTTP:",
		path: "Caminho:",
		description: "Descrição:",
		heading: "Título",
		operation: "Operação",
		tag: "Tag"
	},
	sectionFilter: {
		all: "Todos",
		auth: "Autenticação",
		variables: "Variáveis",
		cookies: "Cookies",
		headers: "Cabeçalhos",
		query: "Consulta",
		body: "Corpo"
	},
	requestParams: {
		clearAll: "Limpar tudo: {title}",
		clear: "Limpar",
		clearOptionalParameters: "Limpar parâmetros opcionais"
	},
	responseBodyDownload: {
		download: "Baixar corpo da resposta",
		label: "Baixar",
		body: "Corpo da resposta"
	},
	responseMetaInformation: {
		duration: "Informações da resposta, duração:",
		size: ", tamanho:",
		status: ", status:"
	},
	authSelector: {
		selectedType: "Tipo de autenticação selecionado: {type}",
		multipleTypes: "Vários tipos de autenticação selecionados",
		selectType: "Selecionar tipo de autenticação",
		optional: "Opcional",
		required: "Obrigatório",
		deleteScheme: "Excluir {name}",
		requiredGroup: "Autenticação obrigatória",
		availableGroup: "Autenticação disponível",
		addGroup: "Adicionar nova autenticação"
	},
	operationBlock: {
		webhookUrlRequired: "A URL do webhook é obrigatória. Digite um destino primeiro.",
		pathParametersRequired: "Os parâmetros de caminho devem ter valores.",
		forbiddenMethod: "A API Fetch não pode enviar requisições {method}."
	},
	dataTableCheckbox: { toggle: "Alternar" },
	pillTooltipHost: {
		computedAtExecution: "Calculado ao executar a requisição",
		noValue: "Sem valor"
	},
	authOptions: {
		oauth2DeviceAuthorization: "Autorização de dispositivo OAuth2",
		apiKeyCookie: "Chave de API em cookies",
		apiKeyHeader: "Chave de API em cabeçalhos",
		apiKeyQuery: "Chave de API em parâmetros de consulta",
		httpBasic: "HTTP Basic",
		httpBearer: "HTTP Bearer",
		oauth2Implicit: "Fluxo implícito do OAuth2",
		oauth2Password: "Fluxo de senha do OAuth2",
		oauth2ClientCredentials: "Credenciais de cliente do OAuth2",
		oauth2AuthorizationFlow: "Código de autorização do OAuth2"
	},
	deleteSidebarListElement: { delete: "Excluir {name}" },
	deleteModal: { delete: "Excluir {name}" }
}, oO = {
	serverVariablesSelect: { selected: "Выбрано:" },
	serverVariablesTextbox: { value: "значение" },
	sidebarListElementForm: { cancel: "Отмена" },
	requestBlock: {
		authentication: "Аутентификация",
		variables: "Переменные",
		cookies: "Cookie",
		headers: "Заголовки",
		queryParameters: "Параметры запроса",
		queryString: "Строка запроса",
		queryStringDescription: "Этот параметр задаёт всю строку запроса, поэтому добавить другие именованные параметры нельзя. Существующие именованные параметры отправляются после него; повторяющиеся ключи сохраняются.",
		requestBody: "Тело запроса",
		requestName: "Название запроса",
		label: "Запрос: {name}"
	},
	responseBlock: {
		response: "Ответ",
		requestHeaders: "Заголовки запроса",
		responseHeaders: "Заголовки ответа",
		body: "Тело"
	},
	codeInput: {
		required: "Обязательно",
		exitHint: "Нажмите {escape}, затем {tab}, чтобы выйти"
	},
	codeInputLite: { required: "Обязательно" },
	dataTableInput: {
		clearValue: "Очистить значение",
		showPassword: "Показать пароль",
		hidePassword: "Скрыть пароль"
	},
	dataTableInputSelect: {
		value: "Значение",
		addValue: "Добавить значение"
	},
	confirmationForm: {
		cancel: "Отмена",
		save: "Сохранить"
	},
	collapsibleSection: {
		collapsed: "(Свёрнуто)",
		item: "Элемент",
		items: "Элементы"
	},
	modalClientContainer: { label: "API-клиент" },
	serverDropdown: {
		server: "Сервер:",
		addServer: "Добавить сервер",
		updateServers: "Обновить серверы",
		unknownServer: "Неизвестный сервер"
	},
	sidebar: { search: "Поиск" },
	sidebarMenu: { settings: "Настройки" },
	sidebarToggle: {
		hide: "Скрыть боковую панель",
		show: "Показать боковую панель"
	},
	environmentsList: { addEnvironment: "Добавить окружение" },
	modal: { noDocumentSelected: "Документ не выбран" },
	operation: { selectAnOperationToViewDetails: "Выберите операцию для просмотра подробностей" },
	header: {
		operationSettings: "Настройки операции",
		closeClient: "Закрыть клиент"
	},
	openApiClientButton: { openAPIClient: "Открыть API-клиент" },
	requestBody: {
		noBody: "Без тела",
		delete: "Удалить",
		selectFile: "Выбрать файл",
		multipartForm: "Составная форма",
		formUrlEncoded: "Форма с URL-кодированием",
		binaryFile: "Двоичный файл",
		other: "Другое",
		none: "Нет"
	},
	requestBodyStructured: { body: "Тело" },
	requestBodyViewToggle: {
		form: "Форма",
		raw: "Исходный вид",
		fixBody: "Исправьте тело, чтобы переключиться в режим формы"
	},
	requestCodeSnippet: {
		unavailable: "Для этого примера нет доступного образца кода.",
		codeSnippet: "Фрагмент кода"
	},
	requestTable: {
		enabled: "Включено",
		key: "Ключ",
		value: "Значение"
	},
	requestTableRow: {
		key: "Ключ",
		value: "Значение",
		delete: "Удалить",
		selectFile: "Выбрать файл",
		globalCookieHint: "Глобальные cookie используются во всём рабочем пространстве. Нажмите, чтобы перейти к ним.",
		readOnlyHint: "Это свойство доступно только для чтения. Чтобы изменить его, переопределите его или отключите с помощью флажка.",
		include: "Включить {name} в запрос",
		keyLabel: "Ключ для {name}",
		valueLabel: "Значение для {name}",
		deleteRow: "Удалить {name}",
		row: "строку"
	},
	requestTableTooltip: {
		min: "мин.:",
		max: "макс.:",
		default: "по умолчанию:",
		invalid: "Недопустимое значение",
		moreInformation: "Подробнее"
	},
	headers: {
		headerKey: "Ключ заголовка",
		headerValue: "Значение заголовка",
		noHeaders: "Нет заголовков"
	},
	responseBody: { binaryFile: "Двоичный файл" },
	responseBodyPreview: { previewUnavailable: "Предпросмотр недоступен" },
	responseBodyStreaming: {
		body: "Тело",
		listening: "Ожидание данных…",
		cancel: "Отмена"
	},
	responseBodyToggle: {
		preview: "Предпросмотр",
		raw: "Исходный вид"
	},
	responseBodyVirtual: {
		body: "Тело",
		largeBodyHint: "Тело этого ответа слишком велико для подсветки синтаксиса."
	},
	responseCookies: {
		cookies: "Cookie",
		cookieName: "Имя cookie",
		cookieValue: "Значение cookie",
		noCookies: "Нет cookie"
	},
	responseEmpty: {
		roadmap: "План развития",
		poweredByScalarcom: "На базе Scalar.com",
		getStarted: "Начать",
		newRequest: "Новый запрос",
		sendRequest: "Отправить запрос",
		version: "Scalar App V{version} Beta"
	},
	responseLoadingOverlay: { cancel: "Отмена" },
	addressBar: {
		path: "Путь",
		copyUrl: "Копировать URL",
		send: "Отправить",
		sendRequest: "Отправить запрос {method} на {url}",
		duplicateRequest: "Запрос {method} к {path} уже существует в этом документе",
		urlPlaceholder: "Введите URL",
		webhookUrlPlaceholder: "Введите полный URL вебхука, например https://example.com/hook"
	},
	addressBarHistory: { requestHistory: "История запросов" },
	environmentSelector: {
		noEnvironment: "Без окружения",
		notAvailableInThisContext: "Недоступно в этом контексте",
		environmentHint: "Окружения позволяют управлять переменными, такими как ключи API и базовые URL, в разных контекстах.",
		add: "Добавить окружение",
		select: "Выбрать окружение",
		unavailable: "{name} (Недоступно)",
		current: "Текущее окружение: {name}"
	},
	deleteRequestAuthModal: {
		deleteSecurityScheme: "Удалить схему безопасности",
		cancel: "Отмена",
		delete: "Удалить",
		confirmation: "Это действие нельзя отменить. Вы собираетесь удалить схему безопасности {name} из коллекции."
	},
	oauth2: {
		deviceAuthorizationUrl: "URL авторизации устройства",
		deviceVerificationPrompt: "Откройте страницу подтверждения и введите этот код:",
		waitingForAuthorization: "Ожидание авторизации…",
		cancelDeviceAuthorization: "Отмена",
		accessToken: "Токен доступа",
		refreshUrl: "URL обновления",
		refresh: "Обновить",
		authUrl: "URL аутентификации",
		tokenUrl: "URL токена",
		redirectUrl: "URL перенаправления",
		username: "Имя пользователя",
		password: "Пароль",
		clientID: "ID клиента",
		clientSecret: "Секрет клиента",
		usePKCE: "Использовать PKCE",
		credentialsLocation: "Расположение учётных данных",
		authorize: "Авторизовать",
		clear: "Очистить",
		failedToauthorize: "Ошибка авторизации",
		failedToRefreshToken: "Не удалось обновить токен",
		optionalRedirectUrl: "Необязательный URL перенаправления"
	},
	oauthScopesAddModal: {
		name: "Имя:",
		description: "Описание:",
		readUserData: "Чтение данных пользователя",
		edit: "Изменить область доступа",
		add: "Добавить область доступа",
		save: "Сохранить",
		required: "Необходимо указать имя области доступа.",
		duplicate: "Область доступа с именем «{name}» уже существует."
	},
	oauthScopesInput: {
		noScopesDefined: "Области доступа не определены",
		addScope: "Добавить область доступа",
		deselectAll: "Снять выделение",
		selectAll: "Выбрать всё",
		selectedScopes: "Выбрано областей доступа: {count} / {total}",
		editScope: "Изменить {name}",
		deleteScope: "Удалить {name}",
		selectScope: "Выбрать область доступа {name}"
	},
	openIdConnect: {
		discoveryUrl: "URL обнаружения",
		fetchConfiguration: "Получить конфигурацию",
		failedToFetchConfiguration: "Не удалось получить конфигурацию OpenID Connect"
	},
	requestAuthDataTable: { noauthenticationSelected: "Аутентификация не выбрана" },
	requestAuthTab: {
		token: "Токен",
		bearerToken: "Токен Bearer",
		getAToken: "Получить токен",
		refresh: "Обновить",
		username: "Имя пользователя",
		password: "Пароль",
		name: "Имя",
		value: "Значение",
		cancel: "Отмена",
		authorize: "Авторизовать",
		unsupportedCredentials: "Браузерный клиент не отправляет учётные данные для этой схемы безопасности AsyncAPI.",
		authorizeVia: "Авторизовать через {name}",
		unsupportedType: "Тип схемы безопасности {type} пока не поддерживается.",
		missingType: "У схемы безопасности не указан тип. Проверьте документ {type} или конфигурацию аутентификации.",
		failedToauthorize: "Ошибка авторизации",
		failedToRefresh: "Не удалось обновить",
		configure: "Настроить {name}",
		mutualTlsHint: "Взаимная аутентификация TLS использует клиентский сертификат, передаваемый при согласовании TLS, поэтому здесь ничего вводить не нужно."
	},
	commandActionForm: { continue: "Продолжить" },
	environment: {
		thisIsTheActiveEnvironment: "Это активное окружение",
		active: "Активно",
		editEnvironment: "Изменить окружение",
		deleteEnvironment: "Удалить окружение"
	},
	environmentCreateModal: {
		environmentName: "Название окружения",
		thisEnvironmentNameIsAlreadyInUse: "Это название окружения уже используется.",
		update: "Обновить окружение",
		add: "Добавить окружение"
	},
	environmentDeleteModal: {
		cancel: "Отмена",
		deleteEnvironment: "Удалить окружение",
		deleteConfirmation: "Вы уверены, что хотите удалить это окружение? Это действие нельзя отменить.",
		title: "Удалить {name}"
	},
	environmentVariablesDropdown: {
		variableSuggestions: "Предложения переменных",
		addVariable: "Добавить переменную"
	},
	environmentVariablesTable: {
		name: "Имя",
		value: "Значение",
		actions: "Действия",
		environmentVariableName: "Имя переменной окружения",
		environmentVariableValue: "Значение переменной окружения"
	},
	documentSearchModal: {
		documentSearch: "Поиск по документу",
		documentSearchResults: "Результаты поиска по документу",
		navigate: "↑↓ Навигация",
		select: "⏎ Выбрать",
		keyboardInstructions: "Используйте стрелки вверх и вниз для навигации, Enter для выбора и вводите текст для фильтрации результатов"
	},
	searchResult: {
		httpMethod: "Метод HTTP:",
		path: "Путь:",
		description: "Описание:",
		heading: "Заголовок",
		operation: "Операция",
		tag: "Тег"
	},
	sectionFilter: {
		all: "Все",
		auth: "Аутентификация",
		variables: "Переменные",
		cookies: "Cookie",
		headers: "Заголовки",
		query: "Запрос",
		body: "Тело"
	},
	requestParams: {
		clearAll: "Очистить всё: {title}",
		clear: "Очистить",
		clearOptionalParameters: "Очистить необязательные параметры"
	},
	responseBodyDownload: {
		download: "Скачать тело ответа",
		label: "Скачать",
		body: "Тело ответа"
	},
	responseMetaInformation: {
		duration: "Информация об ответе, длительность:",
		size: ", размер:",
		status: ", статус:"
	},
	authSelector: {
		selectedType: "Выбранный тип аутентификации: {type}",
		multipleTypes: "Выбрано несколько типов аутентификации",
		selectType: "Выбрать тип аутентификации",
		optional: "Необязательно",
		required: "Обязательно",
		deleteScheme: "Удалить {name}",
		requiredGroup: "Обязательная аутентификация",
		availableGroup: "Доступная аутентификация",
		addGroup: "Добавить аутентификацию"
	},
	operationBlock: {
		webhookUrlRequired: "Необходим URL вебхука. Сначала укажите адрес назначения.",
		pathParametersRequired: "Параметры пути должны иметь значения.",
		forbiddenMethod: "Fetch API не может отправлять запросы {method}."
	},
	dataTableCheckbox: { toggle: "Переключить" },
	pillTooltipHost: {
		computedAtExecution: "Вычисляется при выполнении запроса",
		noValue: "Нет значения"
	},
	authOptions: {
		oauth2DeviceAuthorization: "Авторизация устройства OAuth2",
		apiKeyCookie: "Ключ API в cookie",
		apiKeyHeader: "Ключ API в заголовках",
		apiKeyQuery: "Ключ API в параметрах запроса",
		httpBasic: "HTTP Basic",
		httpBearer: "HTTP Bearer",
		oauth2Implicit: "Неявный поток OAuth2",
		oauth2Password: "Поток OAuth2 с паролем",
		oauth2ClientCredentials: "Учётные данные клиента OAuth2",
		oauth2AuthorizationFlow: "Код авторизации OAuth2"
	},
	deleteSidebarListElement: { delete: "Удалить {name}" },
	deleteModal: { delete: "Удалить {name}" }
}, sO = {
	serverVariablesSelect: { selected: "已选择：" },
	serverVariablesTextbox: { value: "值" },
	sidebarListElementForm: { cancel: "取消" },
	requestBlock: {
		authentication: "身份验证",
		variables: "变量",
		cookies: "Cookie",
		headers: "请求头",
		queryParameters: "查询参数",
		queryString: "查询字符串",
		queryStringDescription: "此参数提供完整的查询字符串，因此无法添加其他命名参数。现有命名参数将在其后发送；重复的键会被保留。",
		requestBody: "请求体",
		requestName: "请求名称",
		label: "请求：{name}"
	},
	responseBlock: {
		response: "响应",
		requestHeaders: "请求头",
		responseHeaders: "响应头",
		body: "正文"
	},
	codeInput: {
		required: "必填",
		exitHint: "按 {escape}，然后按 {tab} 退出"
	},
	codeInputLite: { required: "必填" },
	dataTableInput: {
		clearValue: "清除值",
		showPassword: "显示密码",
		hidePassword: "隐藏密码"
	},
	dataTableInputSelect: {
		value: "值",
		addValue: "添加值"
	},
	confirmationForm: {
		cancel: "取消",
		save: "保存"
	},
	collapsibleSection: {
		collapsed: "（已折叠）",
		item: "项",
		items: "项"
	},
	modalClientContainer: { label: "API 客户端" },
	serverDropdown: {
		server: "服务器：",
		addServer: "添加服务器",
		updateServers: "更新服务器",
		unknownServer: "未知服务器"
	},
	sidebar: { search: "搜索" },
	sidebarMenu: { settings: "设置" },
	sidebarToggle: {
		hide: "隐藏侧边栏",
		show: "显示侧边栏"
	},
	environmentsList: { addEnvironment: "添加环境" },
	modal: { noDocumentSelected: "未选择文档" },
	operation: { selectAnOperationToViewDetails: "选择一个操作以查看详情" },
	header: {
		operationSettings: "操作设置",
		closeClient: "关闭客户端"
	},
	openApiClientButton: { openAPIClient: "打开 API 客户端" },
	requestBody: {
		noBody: "无请求体",
		delete: "删除",
		selectFile: "选择文件",
		multipartForm: "多部分表单",
		formUrlEncoded: "URL 编码表单",
		binaryFile: "二进制文件",
		other: "其他",
		none: "无"
	},
	requestBodyStructured: { body: "正文" },
	requestBodyViewToggle: {
		form: "表单",
		raw: "原始内容",
		fixBody: "修正请求体以切换到表单视图"
	},
	requestCodeSnippet: {
		unavailable: "此示例暂无可用的代码示例。",
		codeSnippet: "代码片段"
	},
	requestTable: {
		enabled: "已启用",
		key: "键",
		value: "值"
	},
	requestTableRow: {
		key: "键",
		value: "值",
		delete: "删除",
		selectFile: "选择文件",
		globalCookieHint: "全局 Cookie 在整个工作区中共享。点击前往查看。",
		readOnlyHint: "此属性为只读。若要更改，请覆盖该属性或通过复选框禁用它。",
		include: "在请求中包含 {name}",
		keyLabel: "{name} 的键",
		valueLabel: "{name} 的值",
		deleteRow: "删除 {name}",
		row: "行"
	},
	requestTableTooltip: {
		min: "最小值：",
		max: "最大值：",
		default: "默认值：",
		invalid: "输入无效",
		moreInformation: "更多信息"
	},
	headers: {
		headerKey: "头部键",
		headerValue: "头部值",
		noHeaders: "无头部"
	},
	responseBody: { binaryFile: "二进制文件" },
	responseBodyPreview: { previewUnavailable: "无法预览" },
	responseBodyStreaming: {
		body: "正文",
		listening: "正在监听…",
		cancel: "取消"
	},
	responseBodyToggle: {
		preview: "预览",
		raw: "原始内容"
	},
	responseBodyVirtual: {
		body: "正文",
		largeBodyHint: "此响应体过大，无法进行语法高亮。"
	},
	responseCookies: {
		cookies: "Cookie",
		cookieName: "Cookie 名称",
		cookieValue: "Cookie 值",
		noCookies: "无 Cookie"
	},
	responseEmpty: {
		roadmap: "路线图",
		poweredByScalarcom: "由 Scalar.com 提供支持",
		getStarted: "开始使用",
		newRequest: "新建请求",
		sendRequest: "发送请求",
		version: "Scalar App V{version} 测试版"
	},
	responseLoadingOverlay: { cancel: "取消" },
	addressBar: {
		path: "路径",
		copyUrl: "复制 URL",
		send: "发送",
		sendRequest: "向 {url} 发送 {method} 请求",
		duplicateRequest: "此文档中已存在发往 {path} 的 {method} 请求",
		urlPlaceholder: "输入 URL",
		webhookUrlPlaceholder: "输入完整的 Webhook URL，例如 https://example.com/hook"
	},
	addressBarHistory: { requestHistory: "请求历史" },
	environmentSelector: {
		noEnvironment: "无环境",
		notAvailableInThisContext: "在此上下文中不可用",
		environmentHint: "环境可帮助您管理不同上下文中的变量，例如 API 密钥和基础 URL。",
		add: "添加环境",
		select: "选择环境",
		unavailable: "{name}（不可用）",
		current: "当前环境：{name}"
	},
	deleteRequestAuthModal: {
		deleteSecurityScheme: "删除安全方案",
		cancel: "取消",
		delete: "删除",
		confirmation: "此操作无法撤销。您即将从集合中删除安全方案 {name}。"
	},
	oauth2: {
		deviceAuthorizationUrl: "设备授权 URL",
		deviceVerificationPrompt: "打开验证页面并输入此代码：",
		waitingForAuthorization: "正在等待授权…",
		cancelDeviceAuthorization: "取消",
		accessToken: "访问令牌",
		refreshUrl: "刷新 URL",
		refresh: "刷新",
		authUrl: "身份验证 URL",
		tokenUrl: "令牌 URL",
		redirectUrl: "重定向 URL",
		username: "用户名",
		password: "密码",
		clientID: "客户端 ID",
		clientSecret: "客户端密钥",
		usePKCE: "使用 PKCE",
		credentialsLocation: "凭据位置",
		authorize: "授权",
		clear: "清除",
		failedToauthorize: "授权失败",
		failedToRefreshToken: "刷新令牌失败",
		optionalRedirectUrl: "可选的重定向 URL"
	},
	oauthScopesAddModal: {
		name: "名称：",
		description: "描述：",
		readUserData: "读取用户数据",
		edit: "编辑权限范围",
		add: "添加权限范围",
		save: "保存",
		required: "权限范围名称为必填项。",
		duplicate: "名为“{name}”的权限范围已存在。"
	},
	oauthScopesInput: {
		noScopesDefined: "未定义权限范围",
		addScope: "添加权限范围",
		deselectAll: "取消全选",
		selectAll: "全选",
		selectedScopes: "已选权限范围：{count} / {total}",
		editScope: "编辑 {name}",
		deleteScope: "删除 {name}",
		selectScope: "选择权限范围 {name}"
	},
	openIdConnect: {
		discoveryUrl: "发现 URL",
		fetchConfiguration: "获取配置",
		failedToFetchConfiguration: "获取 OpenID Connect 配置失败"
	},
	requestAuthDataTable: { noauthenticationSelected: "未选择身份验证" },
	requestAuthTab: {
		token: "令牌",
		bearerToken: "Bearer 令牌",
		getAToken: "获取令牌",
		refresh: "刷新",
		username: "用户名",
		password: "密码",
		name: "名称",
		value: "值",
		cancel: "取消",
		authorize: "授权",
		unsupportedCredentials: "浏览器客户端不会发送此 AsyncAPI 安全方案的凭据。",
		authorizeVia: "通过 {name} 授权",
		unsupportedType: "暂不支持 {type} 类型的安全方案。",
		missingType: "安全方案缺少类型，请检查您的 {type} 文档或身份验证配置。",
		failedToauthorize: "授权失败",
		failedToRefresh: "刷新失败",
		configure: "配置 {name}",
		mutualTlsHint: "双向 TLS 通过在 TLS 握手期间提供客户端证书来进行身份验证，因此无需在此输入任何内容。"
	},
	commandActionForm: { continue: "继续" },
	environment: {
		thisIsTheActiveEnvironment: "这是当前启用的环境",
		active: "已启用",
		editEnvironment: "编辑环境",
		deleteEnvironment: "删除环境"
	},
	environmentCreateModal: {
		environmentName: "环境名称",
		thisEnvironmentNameIsAlreadyInUse: "此环境名称已被使用。",
		update: "更新环境",
		add: "添加环境"
	},
	environmentDeleteModal: {
		cancel: "取消",
		deleteEnvironment: "删除环境",
		deleteConfirmation: "确定要删除此环境吗？此操作无法撤销。",
		title: "删除 {name}"
	},
	environmentVariablesDropdown: {
		variableSuggestions: "变量建议",
		addVariable: "添加变量"
	},
	environmentVariablesTable: {
		name: "名称",
		value: "值",
		actions: "操作",
		environmentVariableName: "环境变量名称",
		environmentVariableValue: "环境变量值"
	},
	documentSearchModal: {
		documentSearch: "文档搜索",
		documentSearchResults: "文档搜索结果",
		navigate: "↑↓ 导航",
		select: "⏎ 选择",
		keyboardInstructions: "按上箭头或下箭头导航，按回车选择，输入文本筛选结果"
	},
	searchResult: {
		httpMethod: "HTTP 方法：",
		path: "路径：",
		description: "描述：",
		heading: "标题",
		operation: "操作",
		tag: "标签"
	},
	sectionFilter: {
		all: "全部",
		auth: "身份验证",
		variables: "变量",
		cookies: "Cookie",
		headers: "头部",
		query: "查询",
		body: "正文"
	},
	requestParams: {
		clearAll: "清除所有{title}",
		clear: "清除",
		clearOptionalParameters: "清除可选参数"
	},
	responseBodyDownload: {
		download: "下载响应体",
		label: "下载",
		body: "响应体"
	},
	responseMetaInformation: {
		duration: "响应信息，耗时：",
		size: "，大小：",
		status: "，状态："
	},
	authSelector: {
		selectedType: "已选身份验证类型：{type}",
		multipleTypes: "已选择多个身份验证类型",
		selectType: "选择身份验证类型",
		optional: "可选",
		required: "必填",
		deleteScheme: "删除 {name}",
		requiredGroup: "必需的身份验证",
		availableGroup: "可用的身份验证",
		addGroup: "添加身份验证"
	},
	operationBlock: {
		webhookUrlRequired: "Webhook URL 为必填项。请先输入目标地址。",
		pathParametersRequired: "路径参数必须有值。",
		forbiddenMethod: "Fetch API 无法发送 {method} 请求。"
	},
	dataTableCheckbox: { toggle: "切换" },
	pillTooltipHost: {
		computedAtExecution: "在执行请求时计算",
		noValue: "无值"
	},
	authOptions: {
		oauth2DeviceAuthorization: "OAuth2 设备授权",
		apiKeyCookie: "Cookie 中的 API 密钥",
		apiKeyHeader: "请求头中的 API 密钥",
		apiKeyQuery: "查询参数中的 API 密钥",
		httpBasic: "HTTP Basic",
		httpBearer: "HTTP Bearer",
		oauth2Implicit: "OAuth2 隐式流程",
		oauth2Password: "OAuth2 密码流程",
		oauth2ClientCredentials: "OAuth2 客户端凭据",
		oauth2AuthorizationFlow: "OAuth2 授权码"
	},
	deleteSidebarListElement: { delete: "删除 {name}" },
	deleteModal: { delete: "删除 {name}" }
}, cO = {
	serverVariablesSelect: { selected: "Selected:" },
	serverVariablesTextbox: { value: "value" },
	sidebarListElementForm: { cancel: "Cancel" },
	requestBlock: {
		authentication: "Authentication",
		variables: "Variables",
		cookies: "Cookies",
		headers: "Headers",
		queryParameters: "Query Parameters",
		queryString: "Query String",
		queryStringDescription: "This parameter supplies the entire query string, so additional named parameters cannot be added. Existing named parameters are sent after it; duplicate keys are preserved.",
		requestBody: "Request Body",
		requestName: "Request Name",
		label: "Request: {name}"
	},
	responseBlock: {
		response: "Response",
		requestHeaders: "Request Headers",
		responseHeaders: "Response Headers",
		body: "Body"
	},
	codeInput: {
		required: "Required",
		exitHint: "Press {escape} then {tab} to exit"
	},
	codeInputLite: { required: "Required" },
	dataTableInput: {
		clearValue: "Clear Value",
		showPassword: "Show Password",
		hidePassword: "Hide Password"
	},
	dataTableInputSelect: {
		value: "Value",
		addValue: "Add value"
	},
	confirmationForm: {
		cancel: "Cancel",
		save: "Save"
	},
	collapsibleSection: {
		collapsed: "(Collapsed)",
		item: "Item",
		items: "Items"
	},
	modalClientContainer: { label: "API Client" },
	serverDropdown: {
		server: "Server:",
		addServer: "Add Server",
		updateServers: "Update Servers",
		unknownServer: "Unknown server"
	},
	sidebar: { search: "Search" },
	sidebarMenu: { settings: "Settings" },
	sidebarToggle: {
		hide: "Hide sidebar",
		show: "Show sidebar"
	},
	environmentsList: { addEnvironment: "Add Environment" },
	modal: { noDocumentSelected: "No document selected" },
	operation: { selectAnOperationToViewDetails: "Select an operation to view details" },
	header: {
		operationSettings: "Operation settings",
		closeClient: "Close Client"
	},
	openApiClientButton: { openAPIClient: "Open API Client" },
	requestBody: {
		noBody: "No Body",
		delete: "Delete",
		selectFile: "Select File",
		multipartForm: "Multipart Form",
		formUrlEncoded: "Form URL Encoded",
		binaryFile: "Binary File",
		other: "Other",
		none: "None"
	},
	requestBodyStructured: { body: "Body" },
	requestBodyViewToggle: {
		form: "Form",
		raw: "Raw",
		fixBody: "Fix the body to switch to the form view"
	},
	requestCodeSnippet: {
		unavailable: "No code sample available for this example.",
		codeSnippet: "Code Snippet"
	},
	requestTable: {
		enabled: "Enabled",
		key: "Key",
		value: "Value"
	},
	requestTableRow: {
		key: "Key",
		value: "Value",
		delete: "Delete",
		selectFile: "Select File",
		globalCookieHint: "Global cookies are shared across the whole workspace. Click to navigate.",
		readOnlyHint: "This is a readonly property and you can not modify it! If you want to change it you have to override it or disable it using the checkbox",
		include: "Include {name} in request",
		keyLabel: "{name} Key",
		valueLabel: "{name} Value",
		deleteRow: "Delete {name}",
		row: "row"
	},
	requestTableTooltip: {
		min: "min:",
		max: "max:",
		default: "default:",
		invalid: "Input is invalid",
		moreInformation: "More Information"
	},
	headers: {
		headerKey: "Header Key",
		headerValue: "Header Value",
		noHeaders: "No headers"
	},
	responseBody: { binaryFile: "Binary file" },
	responseBodyPreview: { previewUnavailable: "Preview unavailable" },
	responseBodyStreaming: {
		body: "Body",
		listening: "Listening…",
		cancel: "Cancel"
	},
	responseBodyToggle: {
		preview: "Preview",
		raw: "Raw"
	},
	responseBodyVirtual: {
		body: "Body",
		largeBodyHint: "This response body is massive! Syntax highlighting won't work here."
	},
	responseCookies: {
		cookies: "Cookies",
		cookieName: "Cookie Name",
		cookieValue: "Cookie Value",
		noCookies: "No cookies"
	},
	responseEmpty: {
		roadmap: "Roadmap",
		poweredByScalarcom: "Powered By Scalar.com",
		getStarted: "Get Started",
		newRequest: "New Request",
		sendRequest: "Send Request",
		version: "Scalar App V{version} Beta"
	},
	responseLoadingOverlay: { cancel: "Cancel" },
	addressBar: {
		path: "Path",
		copyUrl: "Copy URL",
		send: "Send",
		sendRequest: "Send {method} request to {url}",
		duplicateRequest: "A {method} request to {path} already exists in this document",
		urlPlaceholder: "Enter a URL",
		webhookUrlPlaceholder: "Enter the full webhook URL, e.g. https://example.com/hook"
	},
	addressBarHistory: { requestHistory: "Request History" },
	environmentSelector: {
		noEnvironment: "No Environment",
		notAvailableInThisContext: "Not available in this context",
		environmentHint: "Environments let you manage variables like API keys and base URLs across different contexts.",
		add: "Add Environment",
		select: "Select Environment",
		unavailable: "{name} (Unavailable)",
		current: "Current environment: {name}"
	},
	deleteRequestAuthModal: {
		deleteSecurityScheme: "Delete Security Scheme",
		cancel: "Cancel",
		delete: "Delete",
		confirmation: "This cannot be undone. You're about to delete the {name} security scheme from the collection."
	},
	oauth2: {
		deviceAuthorizationUrl: "Device Authorization URL",
		deviceVerificationPrompt: "Open the verification page and enter this code:",
		waitingForAuthorization: "Waiting for authorization…",
		cancelDeviceAuthorization: "Cancel",
		accessToken: "Access Token",
		refreshUrl: "Refresh URL",
		refresh: "Refresh",
		authUrl: "Auth URL",
		tokenUrl: "Token URL",
		redirectUrl: "Redirect URL",
		username: "Username",
		password: "Password",
		clientID: "Client ID",
		clientSecret: "Client Secret",
		usePKCE: "Use PKCE",
		credentialsLocation: "Credentials Location",
		authorize: "Authorize",
		clear: "Clear",
		failedToauthorize: "Failed to authorize",
		failedToRefreshToken: "Failed to refresh token",
		optionalRedirectUrl: "Optional redirect URL"
	},
	oauthScopesAddModal: {
		name: "Name:",
		description: "Description:",
		readUserData: "Read user data",
		edit: "Edit Scope",
		add: "Add Scope",
		save: "Save",
		required: "Scope name is required.",
		duplicate: "A scope named \"{name}\" already exists."
	},
	oauthScopesInput: {
		noScopesDefined: "No Scopes Defined",
		addScope: "Add Scope",
		deselectAll: "Deselect All",
		selectAll: "Select All",
		selectedScopes: "Scopes Selected {count} / {total}",
		editScope: "Edit {name}",
		deleteScope: "Delete {name}",
		selectScope: "Select {name} scope"
	},
	openIdConnect: {
		discoveryUrl: "Discovery URL",
		fetchConfiguration: "Fetch Configuration",
		failedToFetchConfiguration: "Failed to fetch OpenID Connect configuration"
	},
	requestAuthDataTable: { noauthenticationSelected: "No authentication selected" },
	requestAuthTab: {
		token: "Token",
		bearerToken: "Bearer Token",
		getAToken: "Get a token",
		refresh: "Refresh",
		username: "Username",
		password: "Password",
		name: "Name",
		value: "Value",
		cancel: "Cancel",
		authorize: "Authorize",
		unsupportedCredentials: "Credentials for this AsyncAPI security scheme are not sent by the browser client.",
		authorizeVia: "Authorize via {name}",
		unsupportedType: "The {type} security scheme type is not supported yet.",
		missingType: "The security scheme is missing a type, please double check your {type} document or Authentication Configuration",
		failedToauthorize: "Failed to authorize",
		failedToRefresh: "Failed to refresh",
		configure: "Configure {name}",
		mutualTlsHint: "Mutual TLS authenticates with a client certificate presented during the TLS handshake, so there is nothing to enter here."
	},
	commandActionForm: { continue: "Continue" },
	environment: {
		thisIsTheActiveEnvironment: "This is the active environment",
		active: "Active",
		editEnvironment: "Edit Environment",
		deleteEnvironment: "Delete Environment"
	},
	environmentCreateModal: {
		environmentName: "Environment name",
		thisEnvironmentNameIsAlreadyInUse: "This environment name is already in use.",
		update: "Update Environment",
		add: "Add Environment"
	},
	environmentDeleteModal: {
		cancel: "Cancel",
		deleteEnvironment: "Delete Environment",
		deleteConfirmation: "Are you sure you want to delete this environment? This action cannot be undone.",
		title: "Delete {name}"
	},
	environmentVariablesDropdown: {
		variableSuggestions: "Variable suggestions",
		addVariable: "Add Variable"
	},
	environmentVariablesTable: {
		name: "Name",
		value: "Value",
		actions: "Actions",
		environmentVariableName: "Environment Variable Name",
		environmentVariableValue: "Environment Variable Value"
	},
	documentSearchModal: {
		documentSearch: "Document Search",
		documentSearchResults: "Document Search Results",
		navigate: "↑↓ Navigate",
		select: "⏎ Select",
		keyboardInstructions: "Press up arrow / down arrow to navigate, enter to select, type to filter results"
	},
	searchResult: {
		httpMethod: "HTTP Method:",
		path: "Path:",
		description: "Description:",
		heading: "Heading",
		operation: "Operation",
		tag: "Tag"
	},
	sectionFilter: {
		all: "All",
		auth: "Auth",
		variables: "Variables",
		cookies: "Cookies",
		headers: "Headers",
		query: "Query",
		body: "Body"
	},
	requestParams: {
		clearAll: "Clear All {title}",
		clear: "Clear",
		clearOptionalParameters: "Clear optional parameters"
	},
	responseBodyDownload: {
		download: "Download Response Body",
		label: "Download",
		body: "Response Body"
	},
	responseMetaInformation: {
		duration: "Response Information, Duration:",
		size: ", Size:",
		status: ", Status:"
	},
	authSelector: {
		selectedType: "Selected Auth Type: {type}",
		multipleTypes: "Multiple Auth Types Selected",
		selectType: "Select Auth Type",
		optional: "Optional",
		required: "Required",
		deleteScheme: "Delete {name}",
		requiredGroup: "Required authentication",
		availableGroup: "Available authentication",
		addGroup: "Add new authentication"
	},
	operationBlock: {
		webhookUrlRequired: "Webhook URL required. Enter a destination first.",
		pathParametersRequired: "Path parameters must have values.",
		forbiddenMethod: "The Fetch API cannot send {method} requests."
	},
	dataTableCheckbox: { toggle: "Toggle" },
	pillTooltipHost: {
		computedAtExecution: "Computed at request execution",
		noValue: "No value"
	},
	authOptions: {
		oauth2DeviceAuthorization: "OAuth2 Device Authorization",
		apiKeyCookie: "API Key in Cookies",
		apiKeyHeader: "API Key in Headers",
		apiKeyQuery: "API Key in Query Params",
		httpBasic: "HTTP Basic",
		httpBearer: "HTTP Bearer",
		oauth2Implicit: "Oauth2 Implicit Flow",
		oauth2Password: "Oauth2 Password Flow",
		oauth2ClientCredentials: "Oauth2 Client Credentials",
		oauth2AuthorizationFlow: "Oauth2 Authorization Code"
	},
	deleteSidebarListElement: { delete: "Delete {name}" },
	deleteModal: { delete: "Delete {name}" }
}, { provideLocalization: lO, useLocalization: uO, resolveLocalization: dO } = ri({
	localeTranslations: {
		en: { apiClient: cO },
		ru: { apiClient: oO },
		es: { apiClient: rO },
		fr: { apiClient: iO },
		de: { apiClient: nO },
		"zh-CN": { apiClient: sO },
		ar: { apiClient: tO },
		pt: { apiClient: aO }
	},
	defaultLocale: "en",
	rtlLocales: /* @__PURE__ */ new Set([
		"ar",
		"fa",
		"he",
		"ur"
	]),
	logPrefix: "[@scalar/api-client]"
}), fO = {
	key: 0,
	class: "sr-only"
}, pO = /* @__PURE__ */ O({
	__name: "ServerVariablesSelect",
	props: {
		enum: {},
		value: {},
		controls: {}
	},
	emits: ["change"],
	setup(e, { emit: t }) {
		let n = e, r = t, { translate: i } = uO(), a = W(() => n.enum.map((e) => ({
			id: e,
			label: e
		}))), o = W({
			get: () => a.value.find((e) => e.id === n.value),
			set: (e) => r("change", e?.id ?? "")
		});
		return (t, n) => (j(), L(k(DT), {
			modelValue: o.value,
			"onUpdate:modelValue": n[0] ||= (e) => o.value = e,
			options: a.value
		}, {
			default: V(() => [G(k(eO), {
				"aria-controls": e.controls,
				class: "group/button h-8 gap-1.5 p-1.5 text-base font-normal",
				variant: "ghost"
			}, {
				default: V(() => [I("span", { class: A({ "text-c-1": e.value }) }, [e.value ? (j(), z("span", fO, M(k(i)("apiClient.serverVariablesSelect.selected")), 1)) : H("", !0), F(" " + M(e.value || "Select value"), 1)], 2), G(k(Ns), {
					class: "mt-0.25 size-3 transition-transform duration-100 group-aria-expanded/button:rotate-180",
					weight: "bold"
				})]),
				_: 1
			}, 8, ["aria-controls"])]),
			_: 1
		}, 8, ["modelValue", "options"]));
	}
}), mO = ["placeholder"], hO = /* @__PURE__ */ O({
	__name: "ServerVariablesTextbox",
	props: {
		value: {},
		controls: {}
	},
	emits: ["change"],
	setup(e, { emit: t }) {
		let n = e, r = t, { translate: i } = uO(), a = W({
			get: () => n.value,
			set: (e) => r("change", e)
		});
		return (t, n) => Ht((j(), z("input", R({ "onUpdate:modelValue": n[0] ||= (e) => a.value = e }, e.controls ? {
			...t.$attrs,
			"aria-controls": e.controls
		} : {}, {
			autocomplete: "off",
			class: "text-c-1 w-full border-transparent px-1.5 py-1.25 -outline-offset-1 group-last/label:rounded-br-lg",
			placeholder: k(i)("apiClient.serverVariablesTextbox.value"),
			spellcheck: "false",
			type: "text"
		}), null, 16, mO)), [[kr, a.value]]);
	}
}), gO = ["for"], _O = /* @__PURE__ */ O({
	__name: "ServerVariablesForm",
	props: {
		variables: {},
		values: {},
		controls: {},
		layout: { default: "client" }
	},
	emits: ["update:variable"],
	setup(e, { emit: t }) {
		let n = t, r = ct();
		function i(e, t) {
			n("update:variable", e, t);
		}
		let a = (t) => (e.values?.[t] ?? e.variables?.[t]?.default ?? "").toString();
		return (t, n) => e.variables && Object.keys(e.variables ?? {}).length ? (j(!0), z(P, { key: 0 }, et(Object.keys(e.variables), (t) => (j(), z("div", {
			key: t,
			class: A(["group/label flex h-8 w-full", e.layout === "reference" && "items-center border-x border-b last:rounded-b-lg"])
		}, [I("label", {
			class: "flex items-center py-2 pl-3 group-has-[input]/label:mr-0 after:content-[':']",
			for: `${k(r)}-${t}`
		}, M(t), 9, gO), e.variables?.[t]?.enum?.length ? (j(), L(pO, {
			key: 0,
			id: `${k(r)}-${t}`,
			controls: e.controls,
			enum: e.variables[t]?.enum?.map((e) => `${e}`) ?? [],
			value: a(t),
			onChange: (e) => i(t, e)
		}, null, 8, [
			"id",
			"controls",
			"enum",
			"value",
			"onChange"
		])) : (j(), L(hO, {
			key: 1,
			id: `${k(r)}-${t}`,
			controls: e.controls,
			value: a(t),
			onChange: (e) => i(t, e)
		}, null, 8, [
			"id",
			"controls",
			"value",
			"onChange"
		]))], 2))), 128)) : H("", !0);
	}
});
// vendor/node_modules/@scalar/code-highlight/dist/chunks/code.js
function vO(e) {
	return e?.type === "text";
}
function yO(e) {
	return e?.type === "element";
}
function bO(e) {
	return {
		type: "text",
		value: e
	};
}
function xO() {
	return {
		type: "text",
		value: "\n"
	};
}
function SO() {
	return (e) => {
		rn(e, "element", (e, t, n) => {
			if (n?.type === "element" && n.tagName === "pre" && e.tagName === "code") {
				let t = 0;
				e.children = CO(e), e.children.forEach((e) => {
					if (e.type === "element" && e.tagName === "span") {
						let n = e.children[e.children.length - 1];
						n && (!vO(n) || vO(n) && !TO(n)) && (e.children.push(xO()), t++);
					}
				}), e.properties.style = [`--line-count: ${t};`, `--line-digits: ${t.toString().length};`];
			}
		});
	};
}
function CO(e, t = [], n) {
	let r = () => t[t.length - 1] ?? (t.push(wO()) && t[t.length - 1] || void 0);
	return e.children.forEach((i) => {
		if (vO(i) && TO(i)) {
			let a = i.value.split(/\n/);
			a.forEach((i, o) => {
				n ? r()?.children.push({
					...e,
					children: [bO(i)]
				}) : r()?.children.push(bO(i)), o !== a.length - 1 && t.push(wO());
			});
		} else yO(i) && i.children.some(TO) ? CO(i, t, !0) : r()?.children.push(i);
	}), t;
}
function wO(...e) {
	return {
		type: "element",
		tagName: "span",
		properties: { class: ["line"] },
		children: e
	};
}
function TO(e) {
	return vO(e) && /\r?\n/.test(e.value) || yO(e) && e.children.some(TO);
}
function EO(e, t) {
	let n = (typeof t?.maskCredentials == "string" ? [t.maskCredentials] : t?.maskCredentials ?? []).filter((e) => !(e.length < 3)), r = `language-${un[t.lang] ?? t.lang}`, i = tn().use(sn, { fragment: !0 }).use(DO(e)).use(nn, { languages: t.languages }).use(t?.lineNumbers ? SO : (() => {})).use(ln).processSync(`<pre><code class="${r}"></code></pre>`).toString();
	return n.length ? n.reduce((e, t) => e.split(t).join(`<span class="credential"><span class="credential-value">${t}</span></span>`), i) : i;
}
function DO(e) {
	return () => (t) => {
		rn(t, "element", (t) => {
			t.tagName === "code" && t.children.push({
				type: "text",
				value: e
			});
		});
	};
}
// vendor/node_modules/@scalar/components/dist/components/ScalarMarkdown/ScalarMarkdown.vue.script.js
var OO = ["innerHTML"], kO = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarMarkdown",
	props: {
		value: {},
		withImages: {
			type: Boolean,
			default: !1
		},
		withAnchors: {
			type: Boolean,
			default: !1
		},
		transform: { type: Function },
		transformType: {},
		clamp: {},
		anchorPrefix: {}
	},
	setup(e, { expose: t }) {
		let { cx: n } = ws();
		t({ el: Ut("div") });
		let r = (t) => {
			if (!e.withAnchors) return e.transform?.(t) || t;
			if (!cn(t)) return t;
			let n = en(t).toLowerCase().replace(/\s+/g, "-");
			return t.data = { hProperties: { id: e.anchorPrefix ? `${e.anchorPrefix}/description/${n}` : n } }, e.transform ? e.transform(t) : t;
		}, i = W(() => on(e.value ?? "", {
			removeTags: e.withImages ? [] : ["img", "picture"],
			transform: e.withAnchors && e.transformType === "heading" ? r : e.transform,
			transformType: e.transformType
		}));
		return (t, r) => (j(), z("div", R({ ref: "div" }, k(n)("markdown", { "line-clamp-(--markdown-clamp)": !!e.clamp }), {
			style: { "--markdown-clamp": e.clamp },
			innerHTML: i.value
		}), null, 16, OO));
	}
}), AO = ["aria-controls", "aria-expanded"], jO = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarMarkdownSummary",
	props: /*@__PURE__*/ Ve({
		value: {},
		withImages: { type: Boolean },
		withAnchors: { type: Boolean },
		transform: { type: Function },
		transformType: {},
		clamp: { default: 1 },
		anchorPrefix: {},
		controlled: { type: Boolean }
	}, {
		modelValue: {
			type: Boolean,
			default: !1
		},
		modelModifiers: {},
		truncated: {
			type: Boolean,
			default: !1
		},
		truncatedModifiers: {}
	}),
	emits: ["update:modelValue", "update:truncated"],
	setup(e) {
		let t = Dt(e, ["clamp"]), n = ct(), r = Be(e, "modelValue"), i = Be(e, "truncated"), a = Ut("scalar-markdown");
		hD(() => a.value?.el, o);
		function o() {
			let e = a.value?.el;
			e && (i.value = e.scrollHeight > e.clientHeight || e.scrollWidth > e.clientWidth);
		}
		Qt(o);
		let { cx: s } = ws();
		return (a, o) => (j(), z("div", $e(ft(k(s)("group/summary flex gap-0.5", r.value ? "flex-col" : "flex-row items-baseline"))), [G(kO, R(t, {
			id: k(n),
			ref: "scalar-markdown",
			clamp: r.value ? void 0 : e.clamp,
			class: { "markdown-summary truncate": !r.value }
		}), null, 16, [
			"id",
			"clamp",
			"class"
		]), !e.controlled && (i.value || r.value) ? (j(), z("button", {
			key: 0,
			"aria-controls": k(n),
			"aria-expanded": r.value,
			class: A(["whitespace-nowrap font-medium hover:underline", { "self-end": r.value }]),
			type: "button",
			onClick: o[0] ||= (e) => r.value = !r.value
		}, [U(a.$slots, "button", { open: r.value }, () => [F(M(r.value ? " Show Less" : "More"), 1)])], 10, AO)) : H("", !0)], 16));
	}
}), MO = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarCopyBackdrop",
	setup(e) {
		let { cx: t } = ws();
		return (e, n) => (j(), z("div", $e(ft(k(t)("absolute inset-y-0.5 -z-2 left-0 right-0 bg-b-1 rounded"))), null, 16));
	}
}), NO = {
	"aria-hidden": "true",
	class: "flex items-center py-1.5 mask-y-from-[calc(100%-8px)] mask-y-to-100%"
}, PO = {
	key: 0,
	class: "whitespace-nowrap px-1.5"
}, FO = {
	key: 0,
	class: "sr-only",
	role: "alert"
}, IO = {
	key: 1,
	class: "sr-only"
}, LO = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarCopyButton",
	props: /*@__PURE__*/ Ve({
		showLabel: { type: Boolean },
		placement: { default: "right" }
	}, {
		copied: {
			type: Boolean,
			default: !1
		},
		copiedModifiers: {}
	}),
	emits: ["update:copied"],
	setup(e) {
		let t = Be(e, "copied"), { cx: n } = ws(), r = W(() => t.value ? qs : ec);
		return (i, a) => (j(), z("button", R({ type: "button" }, k(n)("group/copy-button relative z-0 flex items-center justify-center", "size-6 p-1.25 -m-1 rounded text-xs bg-b-2", t.value ? "text-c-1" : "text-c-2 hover:text-c-1")), [
			G(Dn, {
				enterActiveClass: "transition-transform",
				enterFromClass: "scale-0",
				enterToClass: "scale-100",
				leaveActiveClass: "transition-transform",
				leaveFromClass: "scale-100",
				leaveToClass: "scale-0",
				mode: "out-in"
			}, {
				default: V(() => [(j(), L(vt(r.value), { class: "size-full" }))]),
				_: 1
			}),
			a[4] ||= I("div", { class: "bg-inherit rounded-[inherit] absolute inset-0 -z-1" }, null, -1),
			I("div", { class: A(["group/copy-label absolute flex items-center -inset-y-0.5 rounded", {
				"left-0 pl-[100%]": e.placement === "right",
				"right-0 pr-[100%]": e.placement === "left"
			}]) }, [
				I("div", NO, [G(Dn, {
					enterActiveClass: "transition-transform ease-out",
					enterFromClass: "translate-y-1.5",
					enterToClass: "translate-y-0",
					leaveActiveClass: "transition-transform ease-in",
					leaveFromClass: "translate-y-0",
					leaveToClass: "-translate-y-1.5",
					mode: "out-in"
				}, {
					default: V(() => [t.value ? (j(), z("div", PO, [U(i.$slots, "copied", {}, () => [a[0] ||= F("Copied", -1)])])) : (j(), z("div", {
						key: 1,
						class: A(["whitespace-nowrap px-1.5", { "group-hocus/copy-button:block hidden": !e.showLabel && !t.value }])
					}, [U(i.$slots, "copy", {}, () => [a[1] ||= F("Copy", -1)])], 2))]),
					_: 3
				})]),
				t.value ? (j(), z("div", FO, [U(i.$slots, "copied", {}, () => [a[2] ||= F("Copied", -1)])])) : (j(), z("div", IO, [U(i.$slots, "copy", {}, () => [a[3] ||= F("Copy", -1)])])),
				U(i.$slots, "backdrop", {}, () => [G(MO)])
			], 2)
		], 16));
	}
}), RO = /* @__PURE__ */ O({
	__name: "ScalarCopy",
	props: /*@__PURE__*/ Ve({
		content: { default: "" },
		placement: {},
		showLabel: { type: Boolean },
		duration: { default: 1500 },
		immediate: { type: Boolean }
	}, {
		copied: {
			type: Boolean,
			default: !1
		},
		copiedModifiers: {}
	}),
	emits: ["update:copied"],
	setup(e) {
		let t = Be(e, "copied");
		Qt(() => {
			e.immediate && n(e.content);
		});
		let { copy: n, copied: r } = mD({
			legacy: !0,
			copiedDuring: e.duration
		});
		return B(r, (e) => t.value = e), (i, a) => (j(), L(LO, {
			copied: t.value || k(r),
			placement: e.placement,
			showLabel: e.showLabel,
			onClick: a[0] ||= (t) => k(n)(e.content)
		}, Gt({ _: 2 }, [
			i.$slots.copy ? {
				name: "copy",
				fn: V(() => [U(i.$slots, "copy")]),
				key: "0"
			} : void 0,
			i.$slots.copied ? {
				name: "copied",
				fn: V(() => [U(i.$slots, "copied")]),
				key: "1"
			} : void 0,
			i.$slots.backdrop ? {
				name: "backdrop",
				fn: V(() => [U(i.$slots, "backdrop")]),
				key: "2"
			} : void 0
		]), 1032, [
			"copied",
			"placement",
			"showLabel"
		]));
	}
}), zO = {
	bash: "Bash",
	c: "C",
	clojure: "Clojure",
	cpp: "C++",
	csharp: "C#",
	css: "CSS",
	curl: "cURL",
	dart: "Dart",
	diff: "Diff",
	docker: "Docker",
	dockerfile: "Dockerfile",
	elixir: "Elixir",
	fsharp: "F#",
	go: "Go",
	graphql: "GraphQL",
	haskell: "Haskell",
	html: "HTML",
	http: "HTTP",
	ini: "INI",
	java: "Java",
	javascript: "JavaScript",
	json: "JSON",
	julia: "Julia",
	kotlin: "Kotlin",
	less: "Less",
	lua: "Lua",
	makefile: "Makefile",
	markdown: "Markdown",
	matlab: "MATLAB",
	mojo: "Mojo",
	nginx: "Nginx",
	objectivec: "Objective-C",
	ocaml: "OCaml",
	perl: "Perl",
	php: "PHP",
	plaintext: "Plain Text",
	powershell: "PowerShell",
	properties: "Properties",
	python: "Python",
	r: "R",
	ruby: "Ruby",
	rust: "Rust",
	scala: "Scala",
	scss: "SCSS",
	shell: "Shell",
	sql: "SQL",
	swift: "Swift",
	toml: "TOML",
	typescript: "TypeScript",
	xml: "XML",
	yaml: "YAML"
}, BO = { class: "hidden group-hocus-within/code-block:inline" }, VO = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarCodeBlockCopy",
	props: /*@__PURE__*/ Ve({
		showLang: { type: Boolean },
		content: {},
		lang: {}
	}, {
		copied: {
			type: Boolean,
			default: !1
		},
		copiedModifiers: {}
	}),
	emits: ["update:copied"],
	setup(e) {
		let t = Be(e, "copied"), n = W(() => typeof e.content == "string" ? e.content : JSON.stringify(e.content, null, 2)), r = (e) => e in zO, { cx: i } = ws();
		return (a, o) => (j(), L(k(RO), R({
			content: n.value,
			showLabel: "",
			copied: t.value,
			"onUpdate:copied": o[0] ||= (e) => t.value = e,
			placement: "left"
		}, { ...k(i)(t.value ? "opacity-100" : "opacity-0 group-hocus-within/code-block:opacity-100") }), Gt({
			backdrop: V(() => [U(a.$slots, "backdrop")]),
			_: 2
		}, [e.lang ? {
			name: "copy",
			fn: V(() => [I("span", BO, [e.showLang ? (j(), z("span", {
				key: 0,
				class: A(["group-hocus/copy-button:sr-only", { capitalize: !r(e.lang) }])
			}, M(r(e.lang) ? k(zO)[e.lang] : e.lang), 3)) : H("", !0), I("span", { class: A({ "group-hocus/copy-button:not-sr-only sr-only": e.showLang }) }, "Copy", 2)])]),
			key: "0"
		} : void 0]), 1040, ["content", "copied"]));
	}
}), HO = (e) => {
	if (typeof e == "string") try {
		let t = JSON.parse(e);
		return typeof t == "object" && t ? JSON.stringify(t, null, 2) : e;
	} catch {
		return e;
	}
	if (typeof e == "object") try {
		return GO(e);
	} catch (t) {
		if (t === WO) return KO(e);
		throw t;
	}
	return e?.toString() ?? "";
}, UO = 1e5, WO = /* @__PURE__ */ Error("Expanded JSON exceeded the node limit");
function GO(e) {
	let t = [], n = 0;
	return JSON.stringify(e, function(e, r) {
		if (n += 1, n > UO) throw WO;
		if (typeof r != "object" || !r) return r;
		for (; t.length > 0 && t[t.length - 1] !== this;) t.pop();
		return t.includes(r) ? "[Circular]" : (t.push(r), r);
	}, 2);
}
function KO(e) {
	let t = /* @__PURE__ */ new Set();
	return JSON.stringify(e, (e, n) => {
		if (typeof n == "object" && n) {
			if (t.has(n)) return "[Circular]";
			t.add(n);
		}
		return n;
	}, 2);
}
// vendor/node_modules/@scalar/components/dist/components/ScalarCodeBlock/ScalarCodeBlock.vue.script.js
var qO = {
	tabindex: "0",
	class: "custom-scroll overflow-x-auto p-2 -outline-offset-2 rounded-[inherit] min-h-0 min-w-0 flex-1"
}, JO = ["id", "innerHTML"], YO = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarCodeBlock",
	props: {
		content: {},
		prettyPrintedContent: {},
		lang: { default: "plaintext" },
		lineNumbers: {
			type: Boolean,
			default: !1
		},
		hideCredentials: {},
		copy: {
			type: [String, Boolean],
			default: "hover"
		}
	},
	setup(e) {
		let t = ct(), n = W(() => e.prettyPrintedContent || HO(e.content ?? "")), r = W(() => EO(n.value, {
			lang: e.lang.trim(),
			languages: an,
			lineNumbers: e.lineNumbers,
			maskCredentials: e.hideCredentials
		}).slice(5, -6)), i = W(() => !n.value.includes("\n")), a = W(() => n.value !== null && n.value !== "null" && n.value !== "404 Not Found"), o = W(() => e.copy && a.value), s = W(() => i.value && o.value), { cx: c } = ws();
		return (a, l) => (j(), z("div", $e(ft(k(c)("scalar-code-block group/code-block flex flex-col", "relative bg-b-1 min-h-0 min-w-0 focus-visible:outline"))), [I("div", qO, [I("pre", {
			id: k(t),
			class: A(["m-0 bg-transparent text-nowrap whitespace-pre w-fit", { "pr-6": s.value }]),
			innerHTML: r.value
		}, null, 10, JO)]), o.value ? (j(), L(k(VO), {
			key: 0,
			class: A(["scalar-code-copy absolute", [i.value ? "top-1/2 -translate-y-1/2 m-0 right-1" : "top-2.5 right-2.5", { "opacity-100": e.copy === "always" }]]),
			content: n.value,
			showLang: !i.value,
			lang: e.lang,
			"aria-controls": k(t)
		}, {
			backdrop: V(() => [G(MO, { class: A(["scalar-code-copy-backdrop", [i.value ? "-inset-y-0.75 -right-1 group-hocus-within/code-block:-left-0.5 left-3" : "-right-1.5 -top-1"]]) }, null, 8, ["class"])]),
			_: 1
		}, 8, [
			"class",
			"content",
			"showLang",
			"lang",
			"aria-controls"
		])) : H("", !0)], 16));
	}
});
// vendor/node_modules/@scalar/components/dist/components/ScalarCombobox/types.js
function XO(e) {
	return e?.options !== void 0;
}
function ZO(e) {
	return e[0] ? XO(e[0]) : !1;
}
// vendor/node_modules/@scalar/components/dist/components/ScalarCombobox/filter-by-option-label.js
var QO = ((e, t) => e === "" ? t : t.filter((t) => t.label.toLowerCase().includes(e.toLowerCase()))), $O = ["aria-selected"], ek = /* @__PURE__ */ O({
	__name: "ScalarComboboxOption",
	props: {
		active: { type: Boolean },
		selected: { type: Boolean }
	},
	setup(e) {
		let t = xs({
			base: [
				"group/item",
				"flex min-w-0 items-center gap-1.5 rounded px-2 py-1.5 text-left",
				"truncate bg-transparent text-c-1",
				"cursor-pointer hover:bg-b-2"
			],
			variants: {
				selected: { true: "text-c-1" },
				active: { true: "bg-b-2" }
			}
		});
		return (n, r) => (j(), z("li", {
			"aria-selected": e.selected,
			class: A(k(Ss)(k(t)({
				active: e.active,
				selected: e.selected
			}))),
			role: "option",
			tabindex: "-1"
		}, [U(n.$slots, "default", {
			active: e.active,
			selected: e.selected
		})], 10, $O));
	}
}), tk = [
	"id",
	"aria-labelledby",
	"role"
], nk = ["id"], rk = /* @__PURE__ */ O({
	__name: "ScalarComboboxOptionGroup",
	props: {
		id: { default: () => ct() },
		hidden: {
			type: Boolean,
			default: !1
		}
	},
	setup(e) {
		return (t, n) => (j(), z("div", {
			id: e.id,
			"aria-labelledby": e.id ? `${e.id}-label` : void 0,
			class: "contents",
			role: e.hidden ? void 0 : "group"
		}, [e.hidden ? H("", !0) : (j(), z("div", {
			key: 0,
			id: `${e.id}-label`,
			class: "min-w-0 truncate px-2.5 py-1.5 text-c-2"
		}, [U(t.$slots, "label")], 8, nk)), U(t.$slots, "default")], 8, tk));
	}
}), ik = { class: "relative flex" }, ak = [
	"aria-activedescendant",
	"aria-label",
	"placeholder"
], ok = ["aria-multiselectable"], sk = {
	key: 0,
	class: "text-c-3 px-2.5 py-2",
	role: "status"
}, ck = { class: "inline-block min-w-0 flex-1 truncate text-c-1" }, lk = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarComboboxOptions",
	props: /*@__PURE__*/ Ve({
		options: {},
		placeholder: {},
		inputLabel: {},
		noResults: {},
		close: { type: Function },
		filterFn: {
			type: Function,
			default: QO
		},
		multiselect: { type: Boolean }
	}, {
		modelValue: { default: () => [] },
		modelModifiers: {}
	}),
	emits: /*@__PURE__*/ Ve(["add"], ["update:modelValue"]),
	setup(e, { emit: t }) {
		let n = t, r = Be(e, "modelValue"), i = Tt(), a = `scalar-combobox-items-${ct()}`, o = {
			id: `${ct()}-add`,
			label: "Add a new option"
		};
		function s(e) {
			return `${a}-${e.id}`;
		}
		let c = W(() => ZO(e.options) ? e.options.flatMap((e) => e.options) : e.options), l = W(() => ZO(e.options) ? e.options : [{
			label: "",
			options: e.options
		}]), u = N(""), d = N(r.value?.[0] ?? c.value[0]);
		Qt(() => {
			u.value = "", d.value = r.value?.[0] ?? c.value[0], r.value[0] && setTimeout(() => {
				let e = r.value[0];
				e && document?.getElementById(s(e))?.scrollIntoView({ block: "nearest" });
			}, 10);
		}), B(() => u.value, () => d.value = p.value[0]);
		let f = W(() => e.filterFn(u.value, c.value, l.value)), p = W(() => i.add ? [...f.value, o] : f.value);
		function m(t) {
			t && (t.id === o.id ? g() : e.multiselect ? r.value.some((e) => e.id === t.id) ? r.value = r.value.filter((e) => e.id !== t.id) : r.value = [...r.value, c.value.find((e) => e.id === t.id)] : r.value = [c.value.find((e) => e.id === t.id)]);
		}
		function h(e) {
			let t = p.value, n = t.findIndex((e) => e.id === d.value?.id) + e;
			n < 0 || n > t.length - 1 || (d.value = t[n], d.value && document?.getElementById(s(d.value))?.scrollIntoView({
				behavior: "smooth",
				block: "nearest"
			}));
		}
		function g() {
			n("add"), u.value = "";
		}
		let _ = N(null);
		return Qt(() => setTimeout(() => _.value?.focus(), 0)), (t, n) => (j(), z(P, null, [I("div", ik, [G(k(Fc), { class: "pointer-events-none absolute left-2.5 top-1/2 -translate-y-1/2 text-c-3 size-4" }), Ht(I("input", {
			ref_key: "input",
			ref: _,
			"onUpdate:modelValue": n[0] ||= (e) => u.value = e,
			"aria-activedescendant": d.value ? s(d.value) : void 0,
			"aria-autocomplete": "list",
			"aria-controls": a,
			"aria-label": e.inputLabel,
			class: "min-w-0 flex-1 rounded border-0 py-2.5 pl-8 pr-3 leading-none text-c-1 -outline-offset-1",
			"data-1p-ignore": "",
			placeholder: e.placeholder,
			role: "combobox",
			tabindex: "0",
			type: "text",
			onKeydown: [
				n[1] ||= Gr(Ur((e) => h(1), ["prevent"]), ["down"]),
				n[2] ||= Gr(Ur((e) => d.value && m(d.value), ["prevent"]), ["enter"]),
				n[3] ||= Gr(Ur((t) => e.close?.(), ["prevent"]), ["esc"]),
				n[4] ||= Gr(Ur((e) => h(-1), ["prevent"]), ["up"])
			]
		}, null, 40, ak), [[kr, u.value]])]), Ht(I("ul", {
			id: a,
			"aria-multiselectable": e.multiselect,
			class: "border-t p-0.75 custom-scroll overscroll-contain flex-1 min-h-0",
			role: "listbox",
			tabindex: "-1"
		}, [
			!f.value.length && !i.add && e.noResults ? (j(), z("li", sk, M(e.noResults), 1)) : H("", !0),
			(j(!0), z(P, null, et(l.value, (i, o) => (j(), L(rk, {
				id: `${a}-group-${o}`,
				key: o,
				hidden: !i.options.some((e) => f.value.some((t) => t.id === e.id)) || !i.label
			}, {
				label: V(() => [t.$slots.group ? U(t.$slots, "group", { group: i }, void 0, void 0, 0) : (j(), z(P, { key: 1 }, [F(M(i.label), 1)], 64))]),
				default: V(() => [(j(!0), z(P, null, et(f.value, (a) => (j(), z(P, { key: a.id }, [i.options.some((e) => e.id === a.id) ? (j(), L(ek, {
					key: 0,
					id: s(a),
					active: d.value?.id === a.id,
					selected: r.value.some((e) => e.id === a.id),
					onClick: (e) => m(a),
					onMousedown: n[5] ||= Ur(() => {}, ["prevent"]),
					onMouseenter: (e) => d.value = a
				}, {
					default: V(({ active: n, selected: i }) => [t.$slots.option ? U(t.$slots, "option", {
						active: n,
						option: a,
						selected: i
					}, void 0, void 0, 0) : (j(), z(P, { key: 1 }, [G(k(mT), {
						multiselect: e.multiselect,
						selected: r.value.some((e) => e.id === a.id)
					}, null, 8, ["multiselect", "selected"]), I("span", ck, M(a.label), 1)], 64))]),
					_: 2
				}, 1032, [
					"id",
					"active",
					"selected",
					"onClick",
					"onMouseenter"
				])) : H("", !0)], 64))), 128))]),
				_: 2
			}, 1032, ["id", "hidden"]))), 128)),
			i.add ? (j(), L(ek, {
				key: 1,
				id: s(o),
				active: d.value?.id === o.id,
				onClick: g,
				onMousedown: n[6] ||= Ur(() => {}, ["prevent"]),
				onMouseenter: n[7] ||= (e) => d.value = o
			}, {
				default: V(({ active: e }) => [G(k(Yc), { class: "size-4 p-px" }), U(t.$slots, "add", { active: e })]),
				_: 3
			}, 8, ["id", "active"])) : H("", !0)
		], 8, ok), [[Gn, f.value.length || i.add || e.noResults]])], 64));
	}
}), uk = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarComboboxPopover",
	props: {
		placement: {},
		offset: { type: [
			Number,
			Object,
			Function
		] },
		resize: { type: Boolean },
		target: {},
		middleware: {},
		teleport: { type: [Boolean, String] }
	},
	setup(e, { expose: t }) {
		let { cx: n } = ws(), r = N(null), i = (e) => {
			["ArrowUp", "ArrowDown"].includes(e.key) && (e.preventDefault(), e.target?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" })));
		};
		return t({ popoverButtonRef: r }), (e, t) => (j(), L(k(rT), { as: "template" }, {
			default: V(({ open: t }) => [G(k(wT), $e(ft(e.$props)), Gt({
				default: V(() => [G(k(iT), {
					ref_key: "popoverButtonRef",
					ref: r,
					as: "template",
					onKeydown: i
				}, {
					default: V(() => [U(e.$slots, "default", { open: t })]),
					_: 2
				}, 1536)]),
				_: 2
			}, [t ? {
				name: "floating",
				fn: V(({ width: r }) => [G(k(aT), R({ style: { width: r } }, k(n)("relative flex flex-col max-h-[inherit] w-40 rounded text-sm")), {
					default: V(({ close: n }) => [U(e.$slots, "popover", {
						close: n,
						open: t
					}), G(k(TT))]),
					_: 2
				}, 1040, ["style"])]),
				key: "0"
			} : void 0]), 1040)]),
			_: 3
		}));
	}
}), dk = /* @__PURE__ */ O({
	__name: "ScalarCombobox",
	props: /*@__PURE__*/ Ve({
		options: {},
		placeholder: {},
		inputLabel: {},
		noResults: {},
		filterFn: { type: Function },
		placement: {},
		offset: { type: [
			Number,
			Object,
			Function
		] },
		resize: { type: Boolean },
		target: {},
		middleware: {},
		teleport: { type: [Boolean, String] }
	}, {
		modelValue: {},
		modelModifiers: {}
	}),
	emits: /*@__PURE__*/ Ve(["add"], ["update:modelValue"]),
	setup(e, { emit: t }) {
		let n = t, r = Be(e, "modelValue");
		return (t, i) => (j(), L(uk, {
			middleware: e.middleware,
			offset: e.offset,
			placement: e.placement ?? "bottom-start",
			resize: e.resize,
			target: e.target,
			teleport: e.teleport
		}, {
			default: V(({ open: e }) => [U(t.$slots, "default", { open: e })]),
			popover: V(({ open: i, close: a }) => [G(lk, {
				close: a,
				filterFn: e.filterFn,
				inputLabel: e.inputLabel,
				modelValue: r.value ? [r.value] : [],
				noResults: e.noResults,
				open: i,
				options: e.options,
				placeholder: e.placeholder,
				onAdd: () => (a(), n("add")),
				"onUpdate:modelValue": (e) => (a(), r.value = e[0])
			}, Gt({ _: 2 }, [
				t.$slots.option ? {
					name: "option",
					fn: V((e) => [U(t.$slots, "option", $e(ft(e)))]),
					key: "0"
				} : void 0,
				t.$slots.group ? {
					name: "group",
					fn: V((e) => [U(t.$slots, "group", $e(ft(e)))]),
					key: "1"
				} : void 0,
				t.$slots.add ? {
					name: "add",
					fn: V((e) => [U(t.$slots, "add", $e(ft(e)))]),
					key: "2"
				} : void 0
			]), 1032, [
				"close",
				"filterFn",
				"inputLabel",
				"modelValue",
				"noResults",
				"open",
				"options",
				"placeholder",
				"onAdd",
				"onUpdate:modelValue"
			])]),
			_: 3
		}, 8, [
			"middleware",
			"offset",
			"placement",
			"resize",
			"target",
			"teleport"
		]));
	}
}), fk = /* @__PURE__ */ O({
	__name: "ScalarComboboxMultiselect",
	props: /*@__PURE__*/ Ve({
		options: {},
		placeholder: {},
		filterFn: { type: Function },
		placement: {},
		offset: { type: [
			Number,
			Object,
			Function
		] },
		resize: { type: Boolean },
		target: {},
		middleware: {},
		teleport: { type: [Boolean, String] }
	}, {
		modelValue: { default: () => [] },
		modelModifiers: {}
	}),
	emits: /*@__PURE__*/ Ve(["add"], ["update:modelValue"]),
	setup(e, { expose: t, emit: n }) {
		let r = n, i = Be(e, "modelValue"), a = N(null);
		return t({ comboboxPopoverRef: a }), (t, n) => (j(), L(uk, {
			ref_key: "comboboxPopoverRef",
			ref: a,
			middleware: e.middleware,
			offset: e.offset,
			placement: e.placement ?? "bottom-start",
			resize: e.resize,
			target: e.target,
			teleport: e.teleport
		}, {
			default: V(({ open: e }) => [U(t.$slots, "default", { open: e })]),
			popover: V(({ open: a }) => [e.options?.length ? (j(), L(lk, {
				key: 0,
				modelValue: i.value,
				"onUpdate:modelValue": n[0] ||= (e) => i.value = e,
				filterFn: e.filterFn,
				multiselect: "",
				open: a,
				options: e.options,
				placeholder: e.placeholder,
				onAdd: n[1] ||= (e) => r("add")
			}, Gt({ _: 2 }, [
				t.$slots.option ? {
					name: "option",
					fn: V((e) => [U(t.$slots, "option", $e(ft(e)))]),
					key: "0"
				} : void 0,
				t.$slots.group ? {
					name: "group",
					fn: V((e) => [U(t.$slots, "group", $e(ft(e)))]),
					key: "1"
				} : void 0,
				t.$slots.add ? {
					name: "add",
					fn: V((e) => [U(t.$slots, "add", $e(ft(e)))]),
					key: "2"
				} : void 0
			]), 1032, [
				"modelValue",
				"filterFn",
				"open",
				"options",
				"placeholder"
			])) : H("", !0)]),
			_: 3
		}, 8, [
			"middleware",
			"offset",
			"placement",
			"resize",
			"target",
			"teleport"
		]));
	}
}), pk = () => {
	var e = (() => {
		var e = Object.defineProperty, t = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyNames, r = Object.prototype.hasOwnProperty, i = (t, n) => {
			for (var r in n) e(t, r, {
				get: n[r],
				enumerable: !0
			});
		}, a = (i, a, o, s) => {
			if (a && typeof a == "object" || typeof a == "function") for (let c of n(a)) !r.call(i, c) && c !== o && e(i, c, {
				get: () => a[c],
				enumerable: !(s = t(a, c)) || s.enumerable
			});
			return i;
		}, o = (t) => a(e({}, "__esModule", { value: !0 }), t), s = {};
		i(s, { default: () => Ue });
		var c = (e) => Array.isArray(e), l = (e) => typeof e == "function", u = (e) => e.length === 0, d = (e) => typeof e == "number", f = (e) => typeof e == "object" && !!e, p = (e) => e instanceof RegExp, m = (e) => typeof e == "string", h = (e) => e === void 0, g = (e) => {
			let t = /* @__PURE__ */ new Map();
			return (n) => {
				let r = t.get(n);
				if (r) return r;
				let i = e(n);
				return t.set(n, i), i;
			};
		}, _ = (e, t, n = {}) => {
			let r = {
				cache: {},
				input: e,
				index: 0,
				indexMax: 0,
				options: n,
				output: []
			};
			if (se(t)(r) && r.index === e.length) return r.output;
			throw Error(`Failed to parse at index ${r.indexMax}`);
		}, v = (e, t) => c(e) ? y(e, t) : m(e) ? ee(e, t) : b(e, t), y = (e, t) => {
			let n = {};
			for (let t of e) {
				if (t.length !== 1) throw Error(`Invalid character: "${t}"`);
				let e = t.charCodeAt(0);
				n[e] = !0;
			}
			return (e) => {
				let r = e.index, i = e.input;
				for (; e.index < i.length && i.charCodeAt(e.index) in n;) e.index += 1;
				let a = e.index;
				if (a > r) {
					if (!h(t) && !e.options.silent) {
						let n = e.input.slice(r, a), o = l(t) ? t(n, i, String(r)) : t;
						h(o) || e.output.push(o);
					}
					e.indexMax = Math.max(e.indexMax, e.index);
				}
				return !0;
			};
		}, b = (e, t) => {
			let n = e.source, r = e.flags.replace(/y|$/, "y"), i = new RegExp(n, r);
			return ae((e) => {
				i.lastIndex = e.index;
				let n = i.exec(e.input);
				if (n) {
					if (!h(t) && !e.options.silent) {
						let r = l(t) ? t(...n, e.input, String(e.index)) : t;
						h(r) || e.output.push(r);
					}
					return e.index += n[0].length, e.indexMax = Math.max(e.indexMax, e.index), !0;
				}
				return !1;
			});
		}, ee = (e, t) => (n) => {
			if (n.input.startsWith(e, n.index)) {
				if (!h(t) && !n.options.silent) {
					let r = l(t) ? t(e, n.input, String(n.index)) : t;
					h(r) || n.output.push(r);
				}
				return n.index += e.length, n.indexMax = Math.max(n.indexMax, n.index), !0;
			}
			return !1;
		}, x = (e, t, n, r) => {
			let i = se(e);
			return ae(ie(re((e) => {
				let r = 0;
				for (; r < n;) {
					let t = e.index;
					if (!i(e) || (r += 1, e.index === t)) break;
				}
				return r >= t;
			})));
		}, te = (e, t) => x(e, 0, 1), S = (e, t) => x(e, 0, 1 / 0), C = (e, t) => {
			let n = e.map(se);
			return ae(ie(re((e) => {
				for (let t = 0, r = n.length; t < r; t++) if (!n[t](e)) return !1;
				return !0;
			})));
		}, ne = (e, t) => {
			let n = e.map(se);
			return ae(ie((e) => {
				for (let t = 0, r = n.length; t < r; t++) if (n[t](e)) return !0;
				return !1;
			}));
		}, re = (e, t = !1) => {
			let n = se(e);
			return (e) => {
				let r = e.index, i = e.output.length, a = n(e);
				return (!a || t) && (e.index = r, e.output.length !== i && (e.output.length = i)), a;
			};
		}, ie = (e, t) => se(e), ae = (() => {
			let e = 0;
			return (t) => {
				let n = se(t), r = e += 1;
				return (e) => {
					var t;
					if (e.options.memoization === !1) return n(e);
					let i = e.index, a = (t = e.cache)[r] || (t[r] = /* @__PURE__ */ new Map()), o = a.get(i);
					if (o === !1) return !1;
					if (d(o)) return e.index = o, !0;
					if (o) return e.index = o.index, o.output?.length && e.output.push(...o.output), !0;
					{
						let t = e.output.length;
						if (n(e)) {
							let n = e.index, r = e.output.length;
							if (r > t) {
								let o = e.output.slice(t, r);
								a.set(i, {
									index: n,
									output: o
								});
							} else a.set(i, n);
							return !0;
						}
						return a.set(i, !1), !1;
					}
				};
			};
		})(), oe = (e) => {
			let t;
			return (n) => (t ||= se(e()), t(n));
		}, se = g((e) => {
			if (l(e)) return u(e) ? oe(e) : e;
			if (m(e) || p(e)) return v(e);
			if (c(e)) return C(e);
			if (f(e)) return ne(Object.values(e));
			throw Error("Invalid rule");
		}), w = "abcdefghijklmnopqrstuvwxyz", ce = (e) => {
			let t = "";
			for (; e > 0;) t = w[(e - 1) % 26] + t, e = Math.floor((e - 1) / 26);
			return t;
		}, le = (e) => {
			let t = 0;
			for (let n = 0, r = e.length; n < r; n++) t = t * 26 + w.indexOf(e[n]) + 1;
			return t;
		}, ue = (e, t) => {
			if (t < e) return ue(t, e);
			let n = [];
			for (; e <= t;) n.push(e++);
			return n;
		}, T = (e, t, n) => ue(e, t).map((e) => String(e).padStart(n, "0")), de = (e, t) => ue(le(e), le(t)).map(ce), fe = (e) => e, pe = (e) => me((t) => _(t, e, { memoization: !1 }).join("")), me = (e) => {
			let t = {};
			return (n) => t[n] ?? (t[n] = e(n));
		}, he = v(/^\*\*\/\*$/, ".*"), ge = v(/^\*\*\/(\*)?([ a-zA-Z0-9._-]+)$/, (e, t, n) => `.*${t ? "" : "(?:^|/)"}${n.replaceAll(".", "\\.")}`), _e = v(/^\*\*\/(\*)?([ a-zA-Z0-9._-]*)\{([ a-zA-Z0-9._-]+(?:,[ a-zA-Z0-9._-]+)*)\}$/, (e, t, n, r) => `.*${t ? "" : "(?:^|/)"}${n.replaceAll(".", "\\.")}(?:${r.replaceAll(",", "|").replaceAll(".", "\\.")})`), ve = v(/\\./, fe), ye = v(/[$.*+?^(){}[\]\|]/, (e) => `\\${e}`), be = v(/./, fe), xe = ne([v(/^(?:!!)*!(.*)$/, (e, t) => `(?!^${ze(t)}$).*?`), v(/^(!!)+/, "")]), Se = ne([
			v(/\/(\*\*\/)+/, "(?:/.+/|/)"),
			v(/^(\*\*\/)+/, "(?:^|.*/)"),
			v(/\/(\*\*)$/, "(?:/.*|$)"),
			v(/\*\*/, ".*")
		]), Ce = ne([v(/\*\/(?!\*\*\/)/, "[^/]*/"), v(/\*/, "[^/]*")]), we = v("?", "[^/]"), Te = v("[", fe), Ee = v("]", fe), De = v(/[!^]/, "^/"), Oe = v(/[a-z]-[a-z]|[0-9]-[0-9]/i, fe), ke = ne([
			ve,
			v(/[$.*+?^(){}[\|]/, (e) => `\\${e}`),
			Oe,
			v(/[^\]]/, fe)
		]), Ae = C([
			Te,
			te(De),
			S(ke),
			Ee
		]), je = v("{", "(?:"), Me = v("}", ")"), Ne = C([
			je,
			ne([
				v(/(\d+)\.\.(\d+)/, (e, t, n) => T(+t, +n, Math.min(t.length, n.length)).join("|")),
				v(/([a-z]+)\.\.([a-z]+)/, (e, t, n) => de(t, n).join("|")),
				v(/([A-Z]+)\.\.([A-Z]+)/, (e, t, n) => de(t.toLowerCase(), n.toLowerCase()).join("|").toUpperCase())
			]),
			Me
		]), Pe = v("{", "(?:"), Fe = v("}", ")"), Ie = v(",", "|"), E = v(/[$.*+?^(){[\]\|]/, (e) => `\\${e}`), Le = v(/[^}]/, fe), Re = C([
			Pe,
			S(ne([
				Se,
				Ce,
				we,
				Ae,
				Ne,
				oe(() => Re),
				ve,
				E,
				Ie,
				Le
			])),
			Fe
		]), ze = pe(S(ne([
			he,
			ge,
			_e,
			xe,
			Se,
			Ce,
			we,
			Ae,
			Ne,
			Re,
			ve,
			ye,
			be
		]))), D = v(/\\./, fe), Be = v(/./, fe), Ve = pe(S(ne([
			D,
			v(/\*\*\*+/, "*"),
			v(/([^/{[(!])\*\*/, (e, t) => `${t}*`),
			v(/(^|.)\*\*(?=[^*/)\]}])/, (e, t) => `${t}*`),
			Be
		]))), He = (e, t) => {
			let n = Array.isArray(e) ? e : [e];
			if (!n.length) return !1;
			let r = n.map(He.compile), i = n.every((e) => /(\/(?:\*\*)?|\[\/\])$/.test(e)), a = t.replace(/[\\\/]+/g, "/").replace(/\/$/, i ? "/" : "");
			return r.some((e) => e.test(a));
		};
		He.compile = (e) => RegExp(`^${ze(Ve(e))}$`, "s");
		var Ue = He;
		return o(s);
	})();
	return e.default || e;
}, mk, hk = (e, t) => (mk || (mk = pk(), pk = null), mk(e, t)), gk = /^[A-Za-z]:\//;
function _k(e = "") {
	return e && e.replace(/\\/g, "/").replace(gk, (e) => e.toUpperCase());
}
var vk = /^[/\\]{2}/, yk = /^[/\\](?![/\\])|^[/\\]{2}(?!\.)|^[A-Za-z]:[/\\]/, bk = /^[A-Za-z]:$/, xk = /^\/([A-Za-z]:)?$/, Sk = /.(\.[^./]+|\.)$/, Ck = /^[/\\]|^[a-zA-Z]:[/\\]/, wk = function(e) {
	if (e.length === 0) return ".";
	e = _k(e);
	let t = e.match(vk), n = kk(e), r = e[e.length - 1] === "/";
	return e = Ok(e, !n), e.length === 0 ? n ? "/" : r ? "./" : "." : (r && (e += "/"), bk.test(e) && (e += "/"), t ? n ? `//${e}` : `//./${e}` : n && !kk(e) ? `/${e}` : e);
}, Tk = function(...e) {
	let t = "";
	for (let n of e) if (n) {
		if (t.length > 0) {
			let e = t[t.length - 1] === "/", r = n[0] === "/";
			t += e && r ? n.slice(1) : e || r ? n : `/${n}`;
		} else t += n;
	}
	return wk(t);
};
function Ek() {
	return typeof process < "u" && typeof process.cwd == "function" ? process.cwd().replace(/\\/g, "/") : "/";
}
var Dk = function(...e) {
	e = e.map((e) => _k(e));
	let t = "", n = !1;
	for (let r = e.length - 1; r >= -1 && !n; r--) {
		let i = r >= 0 ? e[r] : Ek();
		i && i.length !== 0 && (t = `${i}/${t}`, n = kk(i));
	}
	return t = Ok(t, !n), n && !kk(t) ? `/${t}` : t.length > 0 ? t : ".";
};
function Ok(e, t) {
	let n = "", r = 0, i = -1, a = 0, o = null;
	for (let s = 0; s <= e.length; ++s) {
		if (s < e.length) o = e[s];
		else if (o === "/") break;
		else o = "/";
		if (o === "/") {
			if (i !== s - 1 && a !== 1) {
				if (a === 2) {
					if (n.length < 2 || r !== 2 || n[n.length - 1] !== "." || n[n.length - 2] !== ".") {
						if (n.length > 2) {
							let e = n.lastIndexOf("/");
							e === -1 ? (n = "", r = 0) : (n = n.slice(0, e), r = n.length - 1 - n.lastIndexOf("/")), i = s, a = 0;
							continue;
						}
						if (n.length > 0) {
							n = "", r = 0, i = s, a = 0;
							continue;
						}
					}
					t && (n += n.length > 0 ? "/.." : "..", r = 2);
				} else n.length > 0 ? n += `/${e.slice(i + 1, s)}` : n = e.slice(i + 1, s), r = s - i - 1;
			}
			i = s, a = 0;
		} else o === "." && a !== -1 ? ++a : a = -1;
	}
	return n;
}
var kk = function(e) {
	return yk.test(e);
}, Ak = function(e) {
	return _k(e);
}, jk = function(e) {
	if (e === "..") return "";
	let t = Sk.exec(_k(e));
	return t && t[1] || "";
}, Mk = function(e, t) {
	let n = Dk(e).replace(xk, "$1").split("/"), r = Dk(t).replace(xk, "$1").split("/");
	if (r[0][1] === ":" && n[0][1] === ":" && n[0] !== r[0]) return r.join("/");
	let i = [...n];
	for (let e of i) {
		if (r[0] !== e) break;
		n.shift(), r.shift();
	}
	return [...n.map(() => ".."), ...r].join("/");
}, Nk = function(e) {
	let t = _k(e).replace(/\/$/, "").split("/").slice(0, -1);
	return t.length === 1 && bk.test(t[0]) && (t[0] += "/"), t.join("/") || (kk(e) ? "/" : ".");
}, Pk = function(e) {
	let t = e.ext ? e.ext.startsWith(".") ? e.ext : `.${e.ext}` : "", n = [
		e.root,
		e.dir,
		e.base ?? (e.name ?? "") + t
	].filter(Boolean);
	return _k(e.root ? Dk(...n) : n.join("/"));
}, Fk = function(e, t) {
	let n = _k(e).split("/"), r = "";
	for (let e = n.length - 1; e >= 0; e--) {
		let t = n[e];
		if (t) {
			r = t;
			break;
		}
	}
	return t && r.endsWith(t) ? r.slice(0, -t.length) : r;
}, Ik = {
	__proto__: null,
	basename: Fk,
	dirname: Nk,
	extname: jk,
	format: Pk,
	isAbsolute: kk,
	join: Tk,
	matchesGlob: (e, t) => hk(t, wk(e)),
	normalize: wk,
	normalizeString: Ok,
	parse: function(e) {
		let t = Ck.exec(e)?.[0]?.replace(/\\/g, "/") || "", n = Fk(e), r = jk(n);
		return {
			root: t,
			dir: Nk(e),
			base: n,
			ext: r,
			name: n.slice(0, n.length - r.length)
		};
	},
	relative: Mk,
	resolve: Dk,
	sep: "/",
	toNamespacedPath: Ak
}, Lk = globalThis.process?.platform === "win32" ? ";" : ":", Rk = {
	posix: void 0,
	win32: void 0
}, zk = (e = Lk) => new Proxy(Ik, { get(t, n) {
	return n === "delimiter" ? e : n === "posix" ? Bk : n === "win32" ? Vk : Rk[n] || Ik[n];
} }), Bk = /* @__PURE__ */ zk(":"), Vk = /* @__PURE__ */ zk(";"), Hk = (e) => /^[a-z][a-z0-9+.-]*:/i.test(e) && !/^[a-z]:[\\/]/i.test(e), Uk = (e, t) => {
	if (Hk(t)) return t;
	if (Hk(e)) return new URL(t, e).href;
	if (!t) return e;
	let n = /[\\/]$/.test(e) ? e : Bk.dirname(e), r = Bk.resolve(n, t);
	return /[\\/]$/.test(t) && !r.endsWith("/") ? `${r}/` : r;
};
// vendor/node_modules/@scalar/json-magic/dist/helpers/is-http-url.js
function Wk(e) {
	try {
		let t = new URL(e);
		return t.protocol === "http:" || t.protocol === "https:";
	} catch {
		return !1;
	}
}
// vendor/node_modules/@scalar/helpers/dist/string/generate-hash.js
var Gk = (e) => {
	let t = 0, n = 0, r = e.length, i = r & 15, a = r - i, o = 2277735313, s = 1291169091, c = 1390208809, l = 944331445;
	for (let r = 0; r < a; r += 16) {
		let i = e.charCodeAt(r) & 255 | (e.charCodeAt(r + 1) & 255) << 8 | (e.charCodeAt(r + 2) & 255) << 16 | (e.charCodeAt(r + 3) & 255) << 24, a = e.charCodeAt(r + 4) & 255 | (e.charCodeAt(r + 5) & 255) << 8 | (e.charCodeAt(r + 6) & 255) << 16 | (e.charCodeAt(r + 7) & 255) << 24, u = e.charCodeAt(r + 8) & 255 | (e.charCodeAt(r + 9) & 255) << 8 | (e.charCodeAt(r + 10) & 255) << 16 | (e.charCodeAt(r + 11) & 255) << 24, d = e.charCodeAt(r + 12) & 255 | (e.charCodeAt(r + 13) & 255) << 8 | (e.charCodeAt(r + 14) & 255) << 16 | (e.charCodeAt(r + 15) & 255) << 24;
		i = Math.imul(i, o), i = i << 15 | i >>> 17, i = Math.imul(i, s), t ^= i, t = t << 13 | t >>> 19, t = Math.imul(t, 5) + 3864292196, a = Math.imul(a, s), a = a << 16 | a >>> 16, a = Math.imul(a, c), n ^= a, n = n << 17 | n >>> 15, n = Math.imul(n, 5) + 461845907, u = Math.imul(u, c), u = u << 17 | u >>> 15, u = Math.imul(u, l), t ^= u, t = t << 15 | t >>> 17, t = Math.imul(t, 5) + 1390208809, d = Math.imul(d, l), d = d << 18 | d >>> 14, d = Math.imul(d, o), n ^= d, n = n << 13 | n >>> 19, n = Math.imul(n, 5) + 944331445;
	}
	if (i > 0) {
		let r = 0, u = 0, d = 0, f = 0;
		i >= 15 && (f ^= (e.charCodeAt(a + 14) & 255) << 16), i >= 14 && (f ^= (e.charCodeAt(a + 13) & 255) << 8), i >= 13 && (f ^= e.charCodeAt(a + 12) & 255, f = Math.imul(f, l), f = f << 18 | f >>> 14, f = Math.imul(f, o), n ^= f), i >= 12 && (d ^= (e.charCodeAt(a + 11) & 255) << 24), i >= 11 && (d ^= (e.charCodeAt(a + 10) & 255) << 16), i >= 10 && (d ^= (e.charCodeAt(a + 9) & 255) << 8), i >= 9 && (d ^= e.charCodeAt(a + 8) & 255, d = Math.imul(d, c), d = d << 17 | d >>> 15, d = Math.imul(d, l), t ^= d), i >= 8 && (u ^= (e.charCodeAt(a + 7) & 255) << 24), i >= 7 && (u ^= (e.charCodeAt(a + 6) & 255) << 16), i >= 6 && (u ^= (e.charCodeAt(a + 5) & 255) << 8), i >= 5 && (u ^= e.charCodeAt(a + 4) & 255, u = Math.imul(u, s), u = u << 16 | u >>> 16, u = Math.imul(u, c), n ^= u), i >= 4 && (r ^= (e.charCodeAt(a + 3) & 255) << 24), i >= 3 && (r ^= (e.charCodeAt(a + 2) & 255) << 16), i >= 2 && (r ^= (e.charCodeAt(a + 1) & 255) << 8), i >= 1 && (r ^= e.charCodeAt(a) & 255, r = Math.imul(r, o), r = r << 15 | r >>> 17, r = Math.imul(r, s), t ^= r);
	}
	return t ^= r, n ^= r, t += n, n += t, t ^= t >>> 16, t = Math.imul(t, 2246822507), t ^= t >>> 13, t = Math.imul(t, 3266489909), t ^= t >>> 16, n ^= n >>> 16, n = Math.imul(n, 2246822507), n ^= n >>> 13, n = Math.imul(n, 3266489909), n ^= n >>> 16, t += n, n += t, (t >>> 0).toString(16).padStart(8, "0") + (n >>> 0).toString(16).padStart(8, "0");
}, Kk = class {
	data;
	next;
	constructor(e) {
		this.data = e, this.next = null;
	}
}, qk = class {
	front;
	rear;
	size;
	constructor() {
		this.front = null, this.rear = null, this.size = 0;
	}
	enqueue(e) {
		let t = new Kk(e);
		this.isEmpty() || !this.rear ? (this.front = t, this.rear = t) : (this.rear.next = t, this.rear = t), this.size++;
	}
	dequeue() {
		if (this.isEmpty() || !this.front) return null;
		let e = this.front;
		return this.front = this.front.next, this.front === null && (this.rear = null), this.size--, e.data;
	}
	peek() {
		return this.isEmpty() || !this.front ? null : this.front.data;
	}
	isEmpty() {
		return this.size === 0;
	}
	getSize() {
		return this.size;
	}
	toString() {
		let e = this.front, t = [];
		for (; e;) t.push(e.data), e = e.next;
		return t.join(" -> ");
	}
};
// vendor/node_modules/@scalar/helpers/dist/general/create-limiter.js
function Jk(e) {
	let t = 0, n = new qk(), r = () => {
		if (n.isEmpty() || t >= e) return;
		let r = n.dequeue();
		r && r();
	};
	return async (i) => {
		t >= e && await new Promise((e) => n.enqueue(e)), t++;
		try {
			return await i();
		} finally {
			t--, r();
		}
	};
}
// vendor/node_modules/@scalar/json-magic/dist/helpers/normalize.js
var Yk = (e) => e.startsWith("﻿") ? e.slice(1) : e;
function Xk(e) {
	if (e !== null) {
		if (typeof e == "string") {
			let t = Yk(e);
			if (t.trim() === "") return;
			try {
				return JSON.parse(t);
			} catch {
				let e = /^[^:]+:/.test(t), n = t.slice(0, 50).trimStart(), r = n.startsWith("{") || n.startsWith("[");
				return !e || r ? void 0 : dn(t, {
					maxAliasCount: 1e4,
					merge: !0
				});
			}
		}
		return e;
	}
}
// vendor/node_modules/@scalar/json-magic/dist/bundle/plugins/fetch-urls/browser.js
var Zk = (e) => {
	try {
		return new URL(e).host;
	} catch {
		return null;
	}
}, Qk = async (e, t, n) => {
	try {
		let r = Zk(e), i = n?.headers?.find((e) => e.domains.find((e) => e === r) !== void 0)?.headers, a = n?.fetch ?? fetch, o = await t(() => a(e, { headers: i }));
		if (o.ok) {
			let e = await o.text();
			return {
				ok: !0,
				data: Xk(e),
				raw: e
			};
		}
		let s = o.headers.get("Content-Type") ?? "";
		return ["text/html", "application/xml"].includes(s) && console.warn(`[WARN] We only support JSON/YAML formats, received ${s}`), console.warn(`[WARN] Fetch failed with status ${o.status} ${o.statusText} for URL: ${e}`), { ok: !1 };
	} catch {
		return console.warn(`[WARN] Failed to parse JSON/YAML from URL: ${e}`), { ok: !1 };
	}
}, $k = (e) => {
	let t = e?.limit ? Jk(e.limit) : (e) => e();
	return {
		type: "loader",
		validate: Wk,
		exec: (n) => Qk(n, t, e)
	};
}, eA = (e = {}) => {
	let t = $k({
		...e,
		limit: 10
	}), n = /* @__PURE__ */ new Map();
	return (r) => {
		if (r.value !== void 0 || !r.externalValue) return {
			status: "loaded",
			value: r.value,
			load: () => Promise.resolve()
		};
		let i = Uk(e.origin ?? "", r.externalValue) ?? r.externalValue, a = n.get(i);
		if (a) return a;
		let o, s = Kt({
			status: "idle",
			load: () => o || (s.status === "loaded" ? Promise.resolve() : (s.status = "loading", o = (async () => {
				try {
					let n = await [t, e.fileLoader].find((e) => e?.validate(i))?.exec(i);
					n?.ok ? (s.serializedValue = typeof n.raw == "string" ? n.raw : void 0, s.value = n.data === void 0 ? n.raw : n.data, s.status = "loaded") : s.status = "error";
				} catch {
					s.status = "error";
				} finally {
					o = void 0;
				}
			})(), o))
		});
		return n.set(i, s), s;
	};
}, tA = (e = {}) => {
	let { debug: t = !1 } = e, n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), i = [], a = null, { execute: o, flushAll: s } = KD({ delay: 328 }), c = (e) => {
		let t = n.get(e) ?? /* @__PURE__ */ new Set();
		return n.set(e, t), t;
	}, l = () => {
		if (i.length !== 0) {
			if (t) {
				if (i.length === 1) {
					let e = i[0];
					e && console.log(`[EventBus] ${e.message}`, ...e.args);
				} else {
					console.groupCollapsed(`[EventBus] ${i.length} operations`);
					for (let { message: e, args: t } of i) console.log(e, ...t);
					console.groupEnd();
				}
			}
			i.length = 0, a = null;
		}
	}, u = (e, ...n) => {
		t && (i.push({
			message: e,
			args: n
		}), a && clearTimeout(a), a = setTimeout(l, 500));
	}, d = (e, t) => {
		let n = (r) => {
			p(e, n), t(r);
		};
		return f(e, n);
	}, f = (e, t) => {
		let n = c(e);
		return n.add(t), u(`Added listener for "${String(e)}" (${n.size} total)`), () => p(e, t);
	}, p = (e, t) => {
		let r = n.get(e);
		r && (r.delete(t), u(`Removed listener for "${String(e)}" (${r.size} remaining)`), r.size === 0 && n.delete(e));
	}, m = (e) => (r.add(e), u(`Added wildcard listener (${r.size} total)`), () => h(e)), h = (e) => {
		r.delete(e), u(`Removed wildcard listener (${r.size} remaining)`);
	}, g = (e, t, i) => {
		let a = i?.skipUnpackProxy ? t : w(t, { depth: 5 }), o = n.get(e), s = o !== void 0 && o.size > 0;
		if (!s && r.size === 0) u(`🛑 No listeners for "${String(e)}"`);
		else {
			if (s && o) {
				u(`Emitting "${String(e)}" to ${o.size} listener(s)`, t);
				let n = Array.from(o);
				for (let t of n) try {
					t(a);
				} catch (t) {
					console.error(`[EventBus] Error in listener for "${String(e)}":`, t);
				}
			}
			if (r.size > 0) {
				u(`Emitting "${String(e)}" to ${r.size} wildcard listener(s)`, t);
				let n = {
					event: e,
					payload: a
				}, i = Array.from(r);
				for (let t of i) try {
					t(n);
				} catch (t) {
					console.error(`[EventBus] Error in wildcard listener for "${String(e)}":`, t);
				}
			}
		}
	};
	return {
		on: f,
		once: d,
		off: p,
		onAny: m,
		offAny: h,
		emit: (...e) => {
			let [t, n, r] = e;
			if (!r?.debounceKey) {
				g(t, n, r);
				return;
			}
			let i = `${t}-${r.debounceKey}`;
			o(i, () => g(t, n, r));
		},
		flushDebouncedEmits: () => {
			s();
		}
	};
};
// vendor/node_modules/@scalar/workspace-store/dist/helpers/generate-unique-value.js
async function nA({ defaultValue: e, validation: t, transformation: n, maxRetries: r = 5 }) {
	let i = n?.(e) ?? e;
	return await t(i) ? i : rA({
		value: [i, 1],
		validation: t,
		maxRetries: r,
		transformation: n
	});
}
async function rA({ value: e, validation: t, maxRetries: n, attempts: r = 0, transformation: i }) {
	if (r >= n) return;
	let a = e.join(" "), o = i?.(a) ?? a;
	return await t(o) ? o : rA({
		value: [e[0], e[1] + 1],
		validation: t,
		maxRetries: n,
		transformation: i,
		attempts: r + 1
	});
}
// vendor/node_modules/@scalar/workspace-store/dist/helpers/is-non-optional-security-requirement.js
var iA = (e) => e !== void 0 && Object.keys(e).length > 0, aA = (e) => {
	if (n(e) || p(e)) return e["x-scalar-navigation"]?.name || void 0;
}, oA = (e) => n(e) ? e.components?.securitySchemes ?? {} : p(e) ? (e.components ? E(e.components) : void 0)?.securitySchemes ?? {} : {}, sA = (e) => p(e) ? "availableScopes" : "scopes", cA = async (e, t, { selectedRequirements: r, newSchemes: i, meta: a }) => {
	let o = aA(t);
	if (!o) return;
	let s = () => a.type === "document" ? e?.auth.getAuthSelectedSchemas({
		type: "document",
		documentName: o
	}) : e?.auth.getAuthSelectedSchemas({
		type: "operation",
		documentName: o,
		path: a.path,
		method: a.method
	}), c = [];
	if (n(t)) {
		let e = await Promise.all(i.map(async (e) => {
			let n = await nA({
				defaultValue: e.name,
				validation: (e) => !t.components?.securitySchemes?.[e],
				maxRetries: 100
			});
			if (n) return t.components ||= {}, t.components.securitySchemes || (t.components.securitySchemes = {}), t.components.securitySchemes[n] = e.scheme, { [n]: [] };
		}));
		c.push(...e.filter((e) => e !== void 0));
	}
	let l = s(), u = [...r, ...c], d = () => l?.selectedIndex ? l.selectedIndex >= u.length ? u.length - 1 : l.selectedIndex : 0;
	return a.type === "document" ? e?.auth.setAuthSelectedSchemas({
		type: "document",
		documentName: o
	}, {
		selectedIndex: d(),
		selectedSchemes: u
	}) : e?.auth.setAuthSelectedSchemas({
		type: "operation",
		documentName: o,
		path: a.path,
		method: a.method
	}, {
		selectedIndex: d(),
		selectedSchemes: u
	});
}, lA = (e, t, { meta: n }) => {
	let r = aA(t);
	if (r) return n.type === "document" ? e?.auth.clearAuthSelectedSchemas({
		type: "document",
		documentName: r
	}) : e?.auth.clearAuthSelectedSchemas({
		type: "operation",
		documentName: r,
		path: n.path,
		method: n.method
	});
}, uA = (e, { payload: t, name: r }) => {
	if (!n(e) && !p(e)) return;
	let i = E(oA(e)[r]);
	if (!i) {
		console.error(`Security scheme ${r} not found`);
		return;
	}
	let a = i.type;
	if (a === t.type || a === "httpApiKey" && t.type === "apiKey") {
		let e = i.type;
		te(i, t), i.type = e;
	}
	return i;
}, dA = (e, t, { payload: n, name: r, overwrite: i = !1 }) => {
	let a = aA(t);
	if (!a) return;
	if (i) {
		e?.auth.setAuthSecrets(a, r, n);
		return;
	}
	let o = e?.auth.getAuthSecrets(a, r), s = o ? w(o, { depth: 1 }) : { ...n };
	te(s, n), e?.auth.setAuthSecrets(a, r, s);
}, fA = (e, t, { name: n }) => {
	let r = aA(t);
	r && e?.auth.clearAuthSecrets(r, n);
}, pA = (e, t, { index: r, meta: i }) => {
	let a = aA(t);
	if (!a || i.type === "operation" && (!n(t) || le(t.paths?.[i.path], i.method) === void 0)) return;
	let o = i.type === "document" ? e?.auth.getAuthSelectedSchemas({
		type: "document",
		documentName: a
	}) : e?.auth.getAuthSelectedSchemas({
		type: "operation",
		documentName: a,
		path: i.path,
		method: i.method
	});
	if (!o) return i.type === "document" ? e?.auth.setAuthSelectedSchemas({
		type: "document",
		documentName: a
	}, {
		selectedIndex: r,
		selectedSchemes: []
	}) : e?.auth.setAuthSelectedSchemas({
		type: "operation",
		documentName: a,
		path: i.path,
		method: i.method
	}, {
		selectedIndex: r,
		selectedSchemes: []
	});
	e?.auth.setAuthSelectedSchemas(i.type === "document" ? {
		type: "document",
		documentName: a
	} : {
		type: "operation",
		documentName: a,
		path: i.path,
		method: i.method
	}, {
		selectedIndex: r,
		selectedSchemes: w(o.selectedSchemes, { depth: null }) ?? []
	});
}, mA = (e, t) => {
	let n = [...Object.keys(e)].sort((e, t) => e.localeCompare(t)), r = [...t].sort((e, t) => e.localeCompare(t));
	return JSON.stringify(n) === JSON.stringify(r);
}, hA = (e, t, { id: n, name: r, scopes: i, scope: a, selected: o, meta: s }) => {
	let c = aA(t);
	if (!c) return;
	let l = (s.type === "document" ? e?.auth.getAuthSelectedSchemas({
		type: "document",
		documentName: c
	}) : e?.auth.getAuthSelectedSchemas({
		type: "operation",
		documentName: c,
		path: s.path,
		method: s.method
	})) ?? De(void 0, void 0, [], oA(t), n.length === 1 ? n[0] : n), u = w(l.selectedSchemes, { depth: 1 }) ?? [], d = u.find((e) => mA(e, n));
	if (!iA(d)) return;
	let f = (() => {
		if (a !== void 0 && o !== void 0) {
			let e = Array.isArray(d[r]) ? d[r] : [];
			return o ? Array.from(/* @__PURE__ */ new Set([...e, a])) : e.filter((e) => e !== a);
		}
		return i;
	})();
	if (f === void 0) return;
	let p = u.map((e) => e === d ? {
		...d,
		[r]: f
	} : e);
	e?.auth.setAuthSelectedSchemas(s.type === "document" ? {
		type: "document",
		documentName: c
	} : {
		type: "operation",
		documentName: c,
		path: s.path,
		method: s.method
	}, {
		selectedIndex: l.selectedIndex,
		selectedSchemes: p
	});
}, gA = (e, t, n) => {
	let r = E(oA(e)[t]);
	if (!r || r.type !== "oauth2" && r.type !== "openIdConnect") return null;
	let i = r.flows?.[n];
	return i ? E(i) : null;
}, _A = (e, t, r) => {
	let i = aA(t);
	if (!e || !i) return;
	let a = (t) => {
		let n = e.auth.getAuthSelectedSchemas(t);
		if (!n) return;
		let i = w(n.selectedSchemes, { depth: 1 }) ?? [];
		r(i), e.auth.setAuthSelectedSchemas(t, {
			selectedIndex: n.selectedIndex,
			selectedSchemes: i
		});
	};
	a({
		type: "document",
		documentName: i
	}), n(t) && Object.entries(t.paths ?? {}).forEach(([e, t]) => {
		fe(t, (t) => {
			a({
				type: "operation",
				documentName: i,
				path: e,
				method: t
			});
		});
	});
}, vA = (e, t, { name: r, flowType: i, scope: a, description: o, oldScope: s, enable: c }) => {
	if (!n(t) && !p(t)) return;
	let l = gA(t, r, i);
	if (!l) return;
	let u = sA(t);
	l[u] || (l[u] = {});
	let d = l[u], f = !!s && s !== a;
	if (f) {
		if (!(s in d)) return;
		delete d[s];
	}
	d[a] = o, (f || c) && _A(e, t, (e) => {
		e.forEach((e) => {
			if (!iA(e)) return;
			let t = e[r];
			if (!Array.isArray(t)) return;
			let n = t;
			f && n.includes(s) && (n = n.map((e) => e === s ? a : e)), c && !n.includes(a) && (n = [...n, a]), n !== t && (e[r] = n);
		});
	});
}, yA = (e, t, { name: r, flowType: i, scope: a }) => {
	if (!n(t) && !p(t)) return;
	let o = gA(t, r, i)?.[sA(t)];
	o && (delete o[a], _A(e, t, (e) => {
		e.forEach((e) => {
			if (!iA(e)) return;
			let t = e[r];
			Array.isArray(t) && t.includes(a) && (e[r] = t.filter((e) => e !== a));
		});
	}));
}, bA = (e, t, { names: r }) => {
	if (!n(t)) return;
	let i = t["x-scalar-navigation"]?.name;
	if (!i) return;
	let a = E(t.components?.securitySchemes);
	if (!a) return;
	r.forEach((e) => {
		delete a[e];
	});
	let o = (e, t) => Math.max(0, Math.min(e, t - 1)), s = (e) => (w(e, { depth: 1 }) ?? []).filter((e) => !r.some((t) => Object.keys(e).includes(t))), c = e?.auth.getAuthSelectedSchemas({
		type: "document",
		documentName: i
	});
	if (c) {
		let t = s(c.selectedSchemes);
		e?.auth.setAuthSelectedSchemas({
			type: "document",
			documentName: i
		}, {
			selectedIndex: o(c.selectedIndex, t.length),
			selectedSchemes: t
		});
	}
	t.security &&= s(t.security), Object.entries(t.paths ?? {}).forEach(([t, n]) => {
		fe(n, (n, r) => {
			let a = E(r);
			if (!a) return;
			"security" in a && a.security && (a.security = s(a.security));
			let c = e?.auth.getAuthSelectedSchemas({
				type: "operation",
				documentName: i,
				path: t,
				method: n
			});
			if (c) {
				let r = s(c.selectedSchemes);
				e?.auth.setAuthSelectedSchemas({
					type: "operation",
					documentName: i,
					path: t,
					method: n
				}, {
					selectedIndex: o(c.selectedIndex, r.length),
					selectedSchemes: r
				});
			}
		});
	});
}, xA = ({ document: e, store: t }) => ({
	updateSelectedSecuritySchemes: (n) => cA(t, e, n),
	clearSelectedSecuritySchemes: (n) => lA(t, e, n),
	updateSecurityScheme: (t) => uA(e, t),
	updateSecuritySchemeSecrets: (n) => dA(t, e, n),
	clearSecuritySchemeSecrets: (n) => fA(t, e, n),
	updateSelectedAuthTab: (n) => pA(t, e, n),
	updateSelectedScopes: (n) => hA(t, e, n),
	upsertScope: (n) => vA(t, e, n),
	deleteScope: (n) => yA(t, e, n),
	deleteSecurityScheme: (n) => bA(t, e, n)
}), SA = (e, { payload: t, index: n }) => {
	if (!e || p(e)) return;
	if (e["x-scalar-cookies"] ||= [], n !== void 0) {
		if (n < 0 || n >= e["x-scalar-cookies"].length) return;
		let r = be(s, {
			...e["x-scalar-cookies"][n],
			...t
		});
		return e["x-scalar-cookies"][n] = r, r;
	}
	let r = be(s, t);
	return e["x-scalar-cookies"].push(r), r;
}, CA = (e, { index: t }) => !e || p(e) || !e["x-scalar-cookies"] || t < 0 || t >= e["x-scalar-cookies"].length ? !1 : (e["x-scalar-cookies"].splice(t, 1), !0), wA = ({ collection: e }) => ({
	upsertCookie: (t) => SA(e, t),
	deleteCookie: (t) => CA(e, t)
}), TA = (e, t) => {
	n(e) && te(e, t);
}, EA = (e, t) => {
	n(e) && (e["x-scalar-watch-mode"] = t);
}, DA = (e, t) => {
	n(e) && (te(e.info, t), e["x-scalar-navigation"] && t.title !== void 0 && (e["x-scalar-navigation"].title = t.title?.trim() || "Untitled Document"));
}, OA = (e, t) => {
	n(e) && e["x-scalar-navigation"] && (e["x-scalar-icon"] = t, e["x-scalar-navigation"].icon = t);
}, kA = async (e, t) => {
	e && (e.workspace.documents[t.name] ? t.callback?.(!1) : (await e.addDocument({
		name: t.name,
		document: {
			openapi: "3.1.0",
			info: {
				title: t.name,
				version: "1.0.0"
			},
			paths: { "/": { get: {} } },
			"x-scalar-icon": t.icon
		}
	}), t.callback?.(!0)));
}, AA = (e, t) => {
	e && e.deleteDocument(t.name);
}, jA = ({ document: e, store: t }) => ({
	updateDocumentExtension: (t) => TA(e, t),
	updateDocumentInfo: (t) => DA(e, t),
	updateWatchMode: (t) => EA(e, t),
	updateDocumentIcon: (t) => OA(e, t),
	createEmptyDocument: (e) => kA(t, e),
	deleteDocument: (e) => AA(t, e)
}), MA = (e, t, { environmentName: n, payload: r, oldEnvironmentName: i }) => {
	if (!t || !e || p(t)) return;
	t["x-scalar-environments"] ||= {};
	let a = !t["x-scalar-environments"][i ?? n], o = be(v, {
		...w(t["x-scalar-environments"][i ?? n], { depth: 1 }),
		...r
	});
	return t["x-scalar-environments"][n] = o, i && i !== n && (delete t["x-scalar-environments"][i], e["x-scalar-active-environment"] === i && (e["x-scalar-active-environment"] = n)), a && (e["x-scalar-active-environment"] = n), o;
}, NA = (e, t, { environmentName: n }) => {
	t && e && !p(t) && delete t["x-scalar-environments"]?.[n];
}, PA = (e, { environmentName: t, variable: n, index: r }) => {
	if (!e || p(e)) return;
	if (!e["x-scalar-environments"]?.[t]) {
		console.error("Environment not found", t);
		return;
	}
	let i = be(o, n);
	if (r !== void 0) {
		if (i.name === "") {
			e["x-scalar-environments"][t].variables.splice(r, 1);
			return;
		}
		e["x-scalar-environments"][t].variables[r] = i;
	} else e["x-scalar-environments"][t].variables.push(i);
	return i;
}, FA = (e, { environmentName: t, index: n }) => {
	e && !p(e) && (e["x-scalar-environments"]?.[t] ? e["x-scalar-environments"][t]?.variables?.splice(n, 1) : console.error("Environment not found", t));
}, IA = ({ workspace: e, collection: t }) => ({
	upsertEnvironment: (n) => MA(e, t, n),
	deleteEnvironment: (n) => NA(e, t, n),
	upsertEnvironmentVariable: (e) => PA(t, e),
	deleteEnvironmentVariable: (e) => FA(t, e)
}), LA = (e, t) => e && e.workspace.documents[t] || null, RA = (e, t) => {
	delete e.serializedValue, delete e.dataValue, delete e.externalValue, e.value = t;
}, zA = (e, t, r) => {
	if (!n(e)) return null;
	let i = E(le(e.paths?.[r.path], r.method));
	if (!i) return null;
	let a = E(i.requestBody);
	return a ||= (i.requestBody = { content: {} }, i.requestBody), a.content[t] ||= {}, a.content[t].examples ||= {}, a.content[t].examples[r.exampleKey] ||= {}, E(a.content[t].examples?.[r.exampleKey]) ?? null;
}, BA = (e, { meta: t, payload: r }) => {
	if (!n(e)) return;
	let i = E(le(e.paths?.[t.path], t.method));
	if (!i) return;
	let a = E(i.requestBody);
	a ||= (i.requestBody = { content: {} }, i.requestBody), a["x-scalar-selected-content-type"] || (a["x-scalar-selected-content-type"] = {}), a["x-scalar-selected-content-type"][t.exampleKey] = r.contentType;
}, VA = (e, { meta: t, payload: n, contentType: r }) => {
	let i = zA(e, r, t);
	i ? RA(i, n) : console.error("Example not found", t.exampleKey);
}, HA = (e, { meta: t, payload: n, contentType: r }) => {
	let i = zA(e, r, t);
	i ? RA(i, w(n, { depth: 3 })) : console.error("Example not found", t.exampleKey);
}, UA = (e, { meta: t, payload: r }) => {
	if (!n(e)) return;
	let i = E(le(e.paths?.[t.path], t.method));
	i && te(i, r);
}, WA = async ({ requestPayload: e, includeBody: t = !0, httpVersion: n = "HTTP/1.1", bodySizeLimit: r = 1048576 }) => {
	let [i, a] = e, o = globalThis.location?.origin, s = new URL(i, o && o !== "null" ? o : "http://localhost"), c = Array.from(s.searchParams.entries()).map(([e, t]) => ({
		name: e,
		value: t
	})), l = new Headers(a.headers), u = l.get("content-type")?.split(";")[0]?.trim() ?? "text/plain", { headers: d, headersSize: f, cookies: p } = JA(l), m = await (async () => {
		if (t && a.body != null) {
			let e = await GA(a.body, l.get("content-type") ?? u, r);
			if (e.size <= r) return e;
		}
		return {
			text: "",
			size: -1
		};
	})();
	return {
		method: a.method ?? "GET",
		url: i,
		httpVersion: n,
		headers: d,
		cookies: p,
		queryString: c,
		headersSize: f,
		bodySize: m.size,
		postData: "params" in m ? {
			mimeType: u,
			params: m.params
		} : {
			mimeType: u,
			text: m.text
		}
	};
}, GA = async (e, t, n) => {
	if (e instanceof Blob && t.toLowerCase().startsWith("multipart/form-data;")) {
		if (e.size > n) return {
			text: "",
			size: -1
		};
		let r = await new Response(e, { headers: { "content-type": t } }).formData().catch(() => void 0);
		return r ? {
			...KA(r),
			size: e.size
		} : {
			text: "",
			size: -1
		};
	}
	return e instanceof FormData ? KA(e) : e instanceof URLSearchParams ? qA(e) : t.includes("application/octet-stream") ? {
		text: "",
		size: -1
	} : typeof e == "string" ? {
		text: e,
		size: new TextEncoder().encode(e).byteLength
	} : e instanceof Blob ? {
		text: await e.text(),
		size: e.size
	} : e instanceof ArrayBuffer || ArrayBuffer.isView(e) ? {
		text: new TextDecoder().decode(e),
		size: e.byteLength
	} : {
		text: "",
		size: -1
	};
}, KA = (e) => Array.from(e.entries()).reduce((e, [t, n]) => {
	if (n instanceof File) {
		let r = `@${n.name}`;
		return e.params.push({
			name: t,
			value: r
		}), e.size += r.length, e;
	}
	return e.params.push({
		name: t,
		value: n
	}), e.size += n.length, e;
}, {
	params: [],
	size: 0
}), qA = (e) => Array.from(e.entries()).reduce((e, [t, n]) => (e.params.push({
	name: t,
	value: n
}), e.size += t.length + n.length, e), {
	params: [],
	size: 0
}), JA = (e) => Array.from(e.entries()).reduce((e, [t, n]) => {
	if (t.toLowerCase() === "cookie") {
		let t = YA(n);
		e.cookies.push(...t.cookies);
	} else e.headers.push({
		name: t,
		value: n
	}), e.headersSize += t.length + 2 + n.length + 2;
	return e;
}, {
	headers: [],
	headersSize: 0,
	cookies: []
}), YA = (e) => e.split(";").reduce((e, t) => {
	let n = t.trim(), r = n.indexOf("=");
	if (r === -1) return e;
	let i = n.substring(0, r).trim(), a = n.substring(r + 1).trim();
	return e.cookies.push({
		name: i,
		value: a
	}), e.size += i.length + 2 + a.length + 2, e;
}, {
	cookies: [],
	size: 0
}), XA = async ({ response: e, includeBody: t = !0, httpVersion: n = "HTTP/1.1", bodySizeLimit: r = 1048576 }) => {
	let { headers: i, headersSize: a, cookies: o } = ZA(e), s = e.headers.get("location") || "", c = e.headers.get("content-type") ?? "text/plain", l = await (async () => {
		if (t && e.body) {
			let t = await QA(e.clone());
			if (t.size <= r) return t;
		}
		return {
			text: "",
			size: -1,
			encoding: void 0
		};
	})();
	return {
		status: e.status,
		statusText: e.statusText,
		httpVersion: n,
		headers: i,
		cookies: o,
		content: {
			size: l.size,
			mimeType: c,
			text: l.text,
			encoding: l.encoding
		},
		redirectURL: s,
		headersSize: a,
		bodySize: l.size
	};
}, ZA = (e) => Array.from(e.headers.entries()).reduce((e, [t, n]) => {
	if (e.headers.push({
		name: t,
		value: n
	}), e.headersSize += t.length + 2 + n.length + 2, t.toLowerCase() === "set-cookie") {
		let t = ej(n);
		t && e.cookies.push(t);
	}
	return e;
}, {
	headers: [],
	headersSize: 0,
	cookies: []
}), QA = async (e) => {
	let t = e.headers.get("content-type");
	if (!t || !$A(t)) return {
		text: "",
		size: -1,
		encoding: void 0
	};
	try {
		let t = await e.arrayBuffer(), n = t.byteLength;
		return {
			text: new TextDecoder("utf-8").decode(t),
			size: n,
			encoding: void 0
		};
	} catch {
		return {
			text: "",
			size: -1,
			encoding: void 0
		};
	}
}, $A = (e) => {
	let t = e.toLowerCase();
	return !!(t.startsWith("text/") || t.includes("application/json") || t.includes("+json") || t.includes("application/xml") || t.includes("text/xml") || t.includes("+xml") || t.includes("application/javascript") || t.includes("application/x-javascript") || t.includes("application/x-www-form-urlencoded") || t.includes("application/graphql"));
}, ej = (e) => {
	let t = e.split(";");
	if (t.length === 0 || !t[0]) return null;
	let n = t[0].trim(), r = n.indexOf("=");
	return r === -1 ? null : {
		name: n.substring(0, r).trim(),
		value: n.substring(r + 1).trim()
	};
}, tj = (e, t, n) => {
	e.forEach((e) => {
		let r = E(e);
		r && !ue(r) && (rj(r, n, !0), r.in === "path" && (r.examples ||= {}, r.examples[n] = {
			value: t[r.name] ?? "",
			"x-disabled": !1
		}));
	});
}, nj = ({ harRequest: e, exampleKey: t, baseOperation: n = {}, pathVariables: r = {} }) => {
	if (n.parameters ||= [], tj(n.parameters, r, t), e.queryString && e.queryString.length > 0) for (let r of e.queryString) {
		let e = ij(n.parameters, r.name, "query");
		e && !ue(e) && (e.examples ||= {}, e.examples[t] = {
			value: r.value,
			"x-disabled": !1
		});
	}
	if (e.headers && e.headers.length > 0) for (let r of e.headers) {
		let e = ij(n.parameters, r.name, "header");
		e && !ue(e) && (e.examples ||= {}, e.examples[t] = {
			value: r.value,
			"x-disabled": !1
		});
	}
	if (e.cookies && e.cookies.length > 0) for (let r of e.cookies) {
		let e = ij(n.parameters, r.name, "cookie");
		e && !ue(e) && (e.examples ||= {}, e.examples[t] = {
			value: r.value,
			"x-disabled": !1
		});
	}
	if (e.postData) {
		let { mimeType: r, text: i, params: a } = e.postData;
		n.requestBody ||= { content: {} };
		let o = E(n.requestBody);
		if (!o) return n;
		o.content[r] || (o.content[r] = { schema: { type: "object" } });
		let s = o.content[r];
		if (!s) return n;
		s.examples ||= {};
		let c;
		if (a && a.length > 0) {
			c = [];
			for (let e of a) c.push({
				name: e.name,
				value: e.value,
				"x-disabled": !1
			});
		} else c = i;
		s.examples[t] = {
			value: c,
			"x-disabled": !1
		}, o["x-scalar-selected-content-type"] ||= {}, o["x-scalar-selected-content-type"][t] = r;
	}
	return n;
}, rj = (e, t, n) => {
	if (ue(e) || !e.examples?.[t]) return;
	let r = E(e.examples[t]);
	r && (r["x-disabled"] = n);
}, ij = (e, t, n) => {
	for (let r of e) {
		let e = E(r);
		if (e && !ue(e) && e.in === n && (n === "header" ? e.name.toLowerCase() === t.toLowerCase() : e.name === t)) return e;
	}
	let r = {
		name: t,
		in: n,
		schema: { type: "string" }
	};
	return e.push(r), r;
}, aj = async (e, t, { payload: r, meta: i }) => {
	if (!n(t)) return;
	let a = t["x-scalar-navigation"]?.name;
	if (!a || !r) return;
	let o = E(le(t.paths?.[i.path], i.method));
	if (!o) return;
	let s = (o.parameters ?? []).reduce((e, t) => {
		let n = E(t);
		return !n || ue(n) || n.in === "path" && (e[n.name] = E(n.examples?.[i.exampleKey])?.value ?? ""), e;
	}, {}), c = await WA({ requestPayload: r.requestPayload }), l = await XA({ response: r.response });
	e?.history.addHistory(a, i.path, i.method, {
		response: l,
		request: c,
		meta: { example: i.exampleKey },
		time: r.duration,
		timestamp: r.timestamp,
		requestMetadata: { variables: s }
	});
}, oj = (e, t, { meta: r, index: i, callback: a }) => {
	if (!n(t)) {
		console.error("Document not found", r.path, r.method);
		return;
	}
	let o = E(le(t.paths?.[r.path], r.method));
	if (!o) {
		console.error("Operation not found", r.path, r.method);
		return;
	}
	let s = e?.history.getHistory(t["x-scalar-navigation"]?.name ?? "", r.path, r.method)?.[i];
	s ? (nj({
		harRequest: s.request,
		exampleKey: "draft",
		baseOperation: o,
		pathVariables: s.requestMetadata.variables
	}), a("success")) : console.error("History item not found", i);
}, sj = (e, t) => {
	let n = {};
	for (let r of t) {
		let t = e.indexOf(`{${r}}`);
		t !== -1 && (n[r] = t);
	}
	return n;
}, cj = (e, t, n, r) => {
	let i = MT(t, {
		includePath: !0,
		includeEnv: !1
	}).filter((e) => e !== void 0), a = MT(e, {
		includePath: !0,
		includeEnv: !1
	}).filter((e) => e !== void 0), o = sj(t, i), s = sj(e, a), c = Object.create(null);
	for (let e of n) {
		let t = r(e);
		t?.in === "path" && (c[t.name] = e);
	}
	let l = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Set(), d = [];
	for (let e of a) {
		if (c[e]) {
			l.add(e), u.add(c[e]);
			continue;
		}
		let t = s[e], n = i.find((e) => o[e] === t && !l.has(e));
		if (n && c[n] !== void 0) {
			let t = c[n];
			t && (r(t).name = e, u.add(t)), l.add(n);
		} else d.push({
			in: "path",
			name: e
		});
	}
	let f = [];
	for (let e of n) {
		let t = r(e), n = w(e, { depth: 1 });
		t?.in === "path" ? u.has(e) && f.push(n) : f.push(n);
	}
	return f.concat(d);
}, lj = (e, t) => {
	if (t) return t.type === e ? t : lj(e, t.parent);
}, uj = (e) => e.type === "document" || e.type === "tag" || e.type === "operation", dj = ({ store: e, entry: t }) => {
	let r = lj("document", t);
	if (!r) return null;
	let i = e.workspace.documents[r.name];
	return i ? t.type === "document" ? i : n(i) ? t.type === "tag" ? i.tags?.find((e) => e.name === t.name) ?? null : t.type === "operation" ? E(le(i.paths?.[t.path], t.method)) ?? null : null : null : null;
}, fj = (e) => {
	let t = /* @__PURE__ */ new Map(), n = (e, n) => {
		let r = t.get(e);
		r ? r.push(n) : t.set(e, [n]);
	}, r = (e, t) => {
		if (e) for (let i of e) if (i.type === "operation") {
			let e = `${i.path}|${i.method}`;
			n(e, {
				...i,
				parent: t
			});
		} else if (i.type === "webhook") {
			let e = `${i.name}|${i.method}`;
			n(e, {
				...i,
				parent: t
			});
		} else "children" in i && i.children && r(i.children, {
			...i,
			parent: t
		});
	};
	return r(e.children, e), t;
}, pj = (e) => {
	let t = /* @__PURE__ */ new Map(), n = (e, n) => {
		let r = t.get(e);
		r ? r.push(n) : t.set(e, [n]);
	}, r = (e, t) => {
		if (e) for (let i of e) i.type === "tag" ? (n(i.name, {
			...i,
			parent: t
		}), r(i.children, {
			...i,
			parent: t
		})) : "children" in i && i.children && r(i.children, {
			...i,
			parent: t
		});
	};
	return r(e.children, e), t;
};
// vendor/node_modules/@scalar/helpers/dist/array/sort-by-order.js
function mj(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	t.forEach((e, t) => r.set(e, t));
	let i = [], a = [];
	return e.forEach((e) => {
		let t = r.get(n(e));
		t === void 0 ? a.push(e) : i[t] = e;
	}), [...i.filter((e) => e !== void 0), ...a];
}
// vendor/node_modules/@scalar/workspace-store/dist/helpers/is-hidden.js
var hj = (e) => !!(e?.["x-internal"] || e?.["x-scalar-ignore"]), gj = (e) => Pe(e) ? e === e.toLowerCase() ? e.toUpperCase() : `additionalOperations/${e}` : e, _j = (e, t) => {
	let n = t?.modelsSectionLabel ?? "Models", r = QD(n), i = (n) => {
		let a = QD(e);
		if (n.type === "text") return t?.generateHeadingSlug ? t?.generateHeadingSlug({ slug: n.slug }) : n.slug ? `${a}/description/${n.slug}` : `${a}/`;
		if (n.type === "tag") {
			let e = n.isTagGroup ? "tag-group" : "tag";
			return t?.generateTagSlug ? `${a}/${e}/${t.generateTagSlug(n.tag)}` : `${a}/${e}/${QD(n.tag.name ?? "")}`;
		}
		if (n.type === "asyncapi-channel") return `${n.parentTag ? `${i({
			type: "tag",
			tag: n.parentTag.tag,
			parentId: n.parentTag.id
		})}/` : `${a}/`}channel/${QD(n.channelName)}`;
		if (n.type === "asyncapi-message") return `${n.parentId}/message/${QD(n.messageName)}`;
		if (n.type === "asyncapi-operation") return `${n.parentId}/operation/${QD(n.operationName)}`;
		if (n.type === "operation") {
			let e = n.parentTag ? `${i({
				type: "tag",
				tag: n.parentTag.tag,
				parentId: n.parentTag.id
			})}/` : `${a}/`;
			return t?.generateOperationSlug ? `${e}${t.generateOperationSlug({
				path: n.path,
				operationId: n.operation.operationId,
				method: Pe(n.method) && n.method === n.method.toLowerCase() ? n.method.toUpperCase() : n.method,
				summary: n.operation.summary
			})}` : `${e}${gj(n.method)}${n.path}`;
		}
		if (n.type === "webhook") {
			let e = n.parentTag ? `${i({
				type: "tag",
				parentId: n.parentTag.id,
				tag: n.parentTag.tag
			})}/` : `${a}/`;
			return t?.generateWebhookSlug ? `${e}webhook/${t.generateWebhookSlug({
				name: n.name,
				method: Pe(n.method) && n.method === n.method.toLowerCase() ? n.method.toUpperCase() : n.method
			})}` : `${e}webhook/${gj(n.method)}/${QD(n.name, { allowedSpecialChars: "." })}`;
		}
		if (n.type === "model") {
			if (!n.name) return `${a}/${r}`;
			let e = n.parentTag ? `${i({
				type: "tag",
				parentId: n.parentTag.id,
				tag: n.parentTag.tag
			})}/` : `${a}/`;
			return t?.generateModelSlug ? `${e}${r}/${t.generateModelSlug({ name: n.name })}` : `${e}${r}/${QD(n.name, { preserveCase: !0 })}`;
		}
		return n.type === "example" ? `${n.parentId}/example/${QD(n.name)}` : n.type === "document" ? a : (console.warn("[WARNING]: unhandled id generation for navigation item:", n), "unknown-id");
	};
	return {
		hideModels: t?.hideModels ?? !1,
		modelsSectionLabel: n,
		operationsSorter: t?.operationsSorter,
		tagsSorter: t?.tagsSorter,
		operationTitleSource: t?.operationTitleSource,
		generateId: i
	};
}, vj = ({ tagsMap: e, name: t, documentId: n, generateId: r }) => (e.get(t) || e.set(t, {
	id: r({
		type: "tag",
		tag: { name: t },
		parentId: n
	}),
	parentId: n,
	entries: [],
	tag: { name: t }
}), e.get(t));
// vendor/node_modules/@scalar/helpers/dist/markdown/get-markdown-headings.js
function yj(e) {
	return e.replace(/!\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/(\*{3}|_{3})(.+?)\1/g, "$2").replace(/(\*{2}|_{2})(.+?)\1/g, "$2").replace(/(\*|_)(.+?)\1/g, "$2").replace(/~~(.+?)~~/g, "$1").replace(/`([^`]+)`/g, "$1").replace(/<[^>]+>/g, "").replace(/[<>]/g, "").trim();
}
function bj(e) {
	let t = e.split(/\r?\n/), n = [], r = !1, i = "", a = 0;
	for (let e = 0; e < t.length; e++) {
		let o = t[e] ?? "", s = o.trimStart();
		if (r) {
			let e = /^(`{3,}|~{3,})\s*$/.exec(s)?.[1];
			e && e[0] === i && e.length >= a && (r = !1);
			continue;
		}
		{
			let e = /^(`{3,}|~{3,})/.exec(s)?.[1];
			if (e) {
				r = !0, i = e.charAt(0), a = e.length;
				continue;
			}
		}
		if (/^(?: {4}|\t)/.test(o)) continue;
		let c = /^(#{1,6})\s+(.+?)(?:\s+#+\s*)?$/.exec(s), l = c?.[1], u = c?.[2];
		if (l && u) {
			let e = yj(u);
			e && n.push({
				depth: l.length,
				value: e
			});
			continue;
		}
		let d = t[e + 1];
		if (!d || /^(?: {4}|\t)/.test(d)) continue;
		let f = /^(=+|-+)\s*$/.exec(d.trim())?.[1];
		if (!f) continue;
		let p = yj(s);
		p && (n.push({
			depth: f[0] === "=" ? 1 : 2,
			value: p
		}), e++);
	}
	return n;
}
// vendor/node_modules/@scalar/helpers/dist/string/slugger.js
var xj = (e = {}) => {
	let t = /* @__PURE__ */ new Map();
	return {
		slug(n) {
			let r = QD(n, e), i = t.get(r);
			if (i === void 0) return t.set(r, 0), r;
			let a = i + 1;
			return t.set(r, a), `${r}-${a}`;
		},
		reset() {
			t.clear();
		}
	};
}, Sj = (e, t) => e.map((e) => ({
	...e,
	slug: t(e.value)
}));
function Cj(e) {
	let { slug: t } = xj();
	return Sj(bj(e), t);
}
var wj = (e) => {
	let t = Math.min(...e.map((e) => e.depth));
	return t >= 1 && t <= 6 ? t : 1;
}, Tj = {
	TITLE: "Introduction",
	SLUG: "introduction"
}, Ej = (e, t, n) => ({
	id: e({
		type: "text",
		depth: 1,
		slug: Tj.SLUG,
		parentId: t,
		info: n,
		value: Tj.TITLE
	}),
	title: Tj.TITLE,
	type: "text"
}), Dj = ({ generateId: e, parentId: t, info: n }) => {
	let r = n.description?.trim();
	if (!r) return [Ej(e, t, n)];
	let i = Cj(r), a = wj(i), o = [], s = null, c = null;
	if (!r.startsWith("#")) {
		let r = Ej(e, t, n);
		o.push(r), s = r;
	}
	for (let r of i) {
		if (r.depth !== a && r.depth !== a + 1) continue;
		let i = {
			id: e({
				type: "text",
				depth: r.depth,
				slug: r.slug,
				parentId: t,
				info: n,
				value: r.value
			}),
			title: r.value,
			type: "text"
		};
		r.depth === a ? (i.children = [], s ? (s.children || (s.children = []), s.children.push(i)) : o.push(i), c = i) : c && c.children?.push(i);
	}
	return o;
}, Oj = ({ ref: e, name: t, generateId: n, parentTag: r, _schema: i, parentId: a }) => {
	let o = n({
		name: t,
		type: "model",
		parentTag: r,
		parentId: a,
		schema: i
	}), s = E(i);
	return {
		id: o,
		title: s && "title" in s && s.title || t,
		name: t,
		ref: e,
		type: "model"
	};
}, kj = ({ document: e, tagsMap: t, generateId: n, documentId: r }) => {
	let i = e.components?.schemas ?? {}, a = [];
	for (let e in i) {
		if (!Object.hasOwn(i, e)) continue;
		let o = E(i[e], d);
		if (hj(o)) continue;
		let s = `#/components/schemas/${e}`;
		o?.["x-tags"] ? o["x-tags"].forEach((i) => {
			let { tag: a, id: o } = vj({
				tagsMap: t,
				name: i,
				documentId: r,
				generateId: n
			});
			t.get(i)?.entries.push(Oj({
				ref: s,
				name: e,
				generateId: n,
				parentTag: {
					tag: a,
					id: o
				},
				parentId: r
			}));
		}) : a.push(Oj({
			ref: s,
			name: e,
			generateId: n,
			_schema: E(i[e]),
			parentId: r
		}));
	}
	return a;
}, Aj = (e) => {
	let t = new Set(e["x-draft-examples"] ?? []);
	if (e.requestBody) {
		let n = E(e.requestBody);
		Object.values(n?.content ?? {}).forEach((e) => {
			Object.keys(e.examples ?? {}).forEach((e) => {
				t.add(e);
			});
		});
	}
	return e.parameters && e.parameters.forEach((e) => {
		let n = E(e) ?? {};
		"content" in n && n.content && Object.values(n.content).forEach((e) => {
			Object.keys(e.examples ?? {}).forEach((e) => {
				t.add(e);
			});
		}), "examples" in n && n.examples && Object.keys(n.examples ?? {}).forEach((e) => {
			t.add(e);
		});
	}), Array.from(t);
}, jj = (e, t) => {
	let n = new Set(Aj(e));
	if (!n.has(t)) return t;
	let r = 2;
	for (; n.has(`${t} (${r})`);) r++;
	return `${t} (${r})`;
}, Mj = (e) => e.deprecated || e["x-scalar-stability"] === ce.Deprecated, Nj = ({ ref: e, operation: t, method: n, path: r, generateId: i, parentId: a, parentTag: o, operationTitleSource: s }) => {
	let c = i({
		type: "operation",
		operation: t,
		parentTag: o,
		method: n,
		path: r,
		parentId: a
	}), l = s === "path" ? r : t.summary?.trim() ? t.summary : r, u = Mj(t), d = Aj(t).map((e) => ({
		type: "example",
		id: i({
			type: "example",
			parentId: c,
			name: e
		}),
		title: e,
		name: e
	}));
	return {
		id: c,
		title: l,
		path: r,
		method: n,
		ref: e,
		type: "operation",
		isDeprecated: u,
		children: d.length ? d : void 0
	};
}, Pj = ({ document: e, tagsMap: t, generateId: n, documentId: r, operationTitleSource: i }) => {
	let a = [];
	return Object.entries(e.paths ?? {}).forEach(([e, o]) => {
		fe(o, (o, s) => {
			let c = E(s, d);
			if (!c || hj(c)) return;
			let l = `#/paths/${Ie(e)}/${ee(o)}`;
			c.tags?.length ? c.tags.forEach((a) => {
				let { tag: s, id: u } = vj({
					tagsMap: t,
					name: a,
					documentId: r,
					generateId: n
				});
				t.get(a)?.entries.push(Nj({
					ref: l,
					operation: c,
					method: o,
					path: e,
					parentTag: {
						tag: s,
						id: u
					},
					generateId: n,
					parentId: u,
					operationTitleSource: i
				}));
			}) : a.push(Nj({
				ref: l,
				operation: c,
				method: o,
				path: e,
				generateId: n,
				parentId: r,
				operationTitleSource: i
			}));
		});
	}), { untaggedOperations: a };
}, Fj = (e) => e ? Object.fromEntries(Object.entries(e).filter(([e]) => e.startsWith("x-"))) : {}, Ij = ({ tag: e, generateId: t, children: n, isGroup: r = !1, isTagGroup: i = !1, parentId: a }) => {
	let o = t({
		type: "tag",
		tag: e,
		parentId: a,
		isGroup: r,
		isTagGroup: i
	}), s = e["x-displayName"] ?? e.summary ?? e.name ?? "Untitled Tag";
	return e["x-scalar-order"] = n.map((e) => e.id), {
		id: o,
		title: s,
		name: e.name || s,
		description: e.description,
		children: n,
		isGroup: r,
		...i ? { isTagGroup: !0 } : {},
		isWebhooks: !1,
		type: "tag",
		xKeys: Fj(w(e))
	};
}, Lj = ({ _keys: e, tagsMap: t, options: { tagsSorter: n, operationsSorter: r, generateId: i }, documentId: a, sortOrder: o }) => {
	let s = e.flatMap((e) => {
		let { tag: n, entries: o } = vj({
			tagsMap: t,
			name: e,
			documentId: a,
			generateId: i
		});
		if (hj(n)) return [];
		let s = n["x-scalar-order"];
		return s === void 0 && (r === "alpha" ? o.sort((e, t) => e.type === "operation" && t.type === "operation" ? e.title.localeCompare(t.title) : 0) : r === "method" ? o.sort((e, t) => e.type === "operation" && t.type === "operation" ? e.method.localeCompare(t.method) : 0) : typeof r == "function" && o.sort((e, t) => {
			if (e.type !== "operation" && e.type !== "webhook" || t.type !== "operation" && t.type !== "webhook") return 0;
			let n = e.type === "operation" ? e.path : e.name, i = t.type === "operation" ? t.path : t.name;
			return r({
				method: e.method,
				path: n,
				ref: e.ref,
				httpVerb: e.method
			}, {
				method: t.method,
				path: i,
				ref: t.ref,
				httpVerb: t.method
			});
		})), Ij({
			tag: n,
			generateId: i,
			children: s ? mj(o, s, (e) => e.id) : o,
			parentId: a,
			isGroup: !1
		});
	});
	return o ? mj(s, o, (e) => e.id) : (n === "alpha" ? s.sort((e, t) => (e.title || "Untitled Tag").localeCompare(t.title || "Untitled Tag")) : typeof n == "function" && s.sort((e, r) => n(vj({
		tagsMap: t,
		name: e.name,
		documentId: a,
		generateId: i
	}).tag, vj({
		tagsMap: t,
		name: r.name,
		documentId: a,
		generateId: i
	}).tag)), s);
}, Rj = (e) => {
	let t = new Set(e.flatMap((e) => typeof e.name == "string" ? e.name : [])), n = /* @__PURE__ */ new Map();
	for (let r of e) r.name && r.parent && r.parent !== r.name && t.has(r.parent) && n.set(r.name, r.parent);
	return n;
}, zj = (e, t) => {
	let n = /* @__PURE__ */ new Set([t]), r = e.get(t);
	for (; r;) {
		if (n.has(r)) return !0;
		n.add(r), r = e.get(r);
	}
	return !1;
}, Bj = ({ flatEntries: e, document: t, originalOrders: n }) => {
	let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map();
	for (let t of e) t.type === "tag" && (r.set(t.name, t), i.set(t.name, (t.children?.length ?? 0) > 0));
	let a = Rj(t.tags ?? []), o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set();
	for (let [e, t] of r) {
		let n = a.get(e);
		if (n === void 0 || zj(a, e)) continue;
		let i = r.get(n);
		i && (i.children = i.children ?? [], i.children.push(t), o.add(e), s.add(n));
	}
	let c = /* @__PURE__ */ new Map();
	for (let e of t.tags ?? []) e.name && c.set(e.name, e);
	for (let e of s) {
		let t = r.get(e);
		if (!t) continue;
		let i = n.get(e);
		i && (t.children = mj(t.children ?? [], i, (e) => e.id));
		let a = c.get(e);
		a && (a["x-scalar-order"] = (t.children ?? []).map((e) => e.id));
	}
	for (let [e, t] of r) (t.children ?? []).some((e) => e.type === "tag") && !i.get(e) && (t.isGroup = !0);
	return e.filter((e) => !(e.type === "tag" && o.has(e.name)));
}, Vj = ({ document: e, tagsMap: t, documentId: n, options: { generateId: r, tagsSorter: i, operationsSorter: a } }) => {
	let o = Rj(e.tags ?? []);
	if (Array.from(o.keys()).some((e) => !zj(o, e))) {
		let o = /* @__PURE__ */ new Map();
		for (let t of e.tags ?? []) t.name && t["x-scalar-order"] && o.set(t.name, t["x-scalar-order"]);
		return Bj({
			flatEntries: Lj({
				_keys: Array.from(t.keys()),
				tagsMap: t,
				options: {
					generateId: r,
					tagsSorter: i,
					operationsSorter: a
				},
				documentId: n,
				sortOrder: e["x-scalar-order"]
			}),
			document: e,
			originalOrders: o
		});
	}
	return e["x-tagGroups"] ? e["x-tagGroups"].flatMap((e) => {
		let o = Lj({
			_keys: e.tags,
			tagsMap: t,
			options: {
				tagsSorter: i,
				operationsSorter: a,
				generateId: r
			},
			documentId: n,
			sortOrder: e["x-scalar-order"]
		});
		return e["x-scalar-order"] = o.map((e) => e.id), o.length ? Ij({
			tag: e,
			generateId: r,
			children: o,
			parentId: n,
			isGroup: !0,
			isTagGroup: !0
		}) : [];
	}) : Lj({
		_keys: Array.from(t.keys()),
		tagsMap: t,
		options: {
			generateId: r,
			tagsSorter: i,
			operationsSorter: a
		},
		documentId: n,
		sortOrder: e["x-scalar-order"]
	});
}, Hj = ({ ref: e, method: t, name: n, title: r, generateId: i, parentTag: a, webhook: o, isDeprecated: s, parentId: c }) => ({
	id: i({
		type: "webhook",
		name: n,
		method: t,
		webhook: o,
		parentTag: a,
		parentId: c
	}),
	title: r,
	name: n,
	ref: e,
	method: t,
	type: "webhook",
	isDeprecated: s
}), Uj = ({ document: e, tagsMap: t, generateId: n, untaggedWebhooksParentId: r, documentId: i }) => {
	let a = [];
	return Object.entries(e.webhooks ?? {}).forEach(([e, o]) => {
		fe(o, (o, s) => {
			let c = E(s, d);
			if (!c || hj(c)) return;
			let l = `#/webhooks/${e}/${ee(o)}`;
			c.tags?.length ? c.tags.forEach((r) => {
				let { tag: a, id: s } = vj({
					tagsMap: t,
					name: r,
					documentId: i,
					generateId: n
				});
				t.get(r)?.entries.push(Hj({
					ref: l,
					method: o,
					name: e,
					title: c.summary ?? e,
					webhook: c,
					generateId: n,
					parentTag: {
						tag: a,
						id: s
					},
					parentId: s,
					isDeprecated: Mj(c)
				}));
			}) : a.push(Hj({
				ref: l,
				method: o,
				name: e,
				title: c.summary ?? e,
				generateId: n,
				isDeprecated: Mj(c),
				webhook: c,
				parentId: r
			}));
		});
	}), a;
}, Wj = (e, t, n) => {
	let { hideModels: r, modelsSectionLabel: i, tagsSorter: a, operationsSorter: o, generateId: s, operationTitleSource: c } = _j(e, n), l = s({
		type: "document",
		info: t.info,
		name: e
	}), u = new Map(t.tags?.map((e) => [e.name ?? "Untitled Tag", {
		id: s({
			type: "tag",
			tag: e,
			parentId: l
		}),
		parentId: l,
		tag: e,
		entries: []
	}]) ?? []), d = Dj({
		generateId: s,
		parentId: l,
		info: t.info
	}), { untaggedOperations: f } = Pj({
		document: t,
		tagsMap: u,
		generateId: s,
		documentId: l,
		operationTitleSource: c
	}), p = s({
		type: "webhook",
		name: "",
		parentId: l
	}), m = Uj({
		document: t,
		generateId: s,
		tagsMap: u,
		untaggedWebhooksParentId: p,
		documentId: l
	}), h = Vj({
		document: t,
		tagsMap: u,
		documentId: l,
		options: {
			tagsSorter: a,
			operationsSorter: o,
			generateId: s
		}
	});
	if (d.push(...h), d.push(...f), m.length && d.push({
		type: "tag",
		id: p,
		title: "Webhooks",
		name: "Webhooks",
		children: m,
		isGroup: !1,
		isWebhooks: !0
	}), !r && t.components?.schemas) {
		let e = kj({
			documentId: l,
			document: t,
			generateId: s,
			tagsMap: u
		});
		e.length && d.push({
			type: "models",
			id: s({
				type: "model",
				parentId: l
			}),
			title: i,
			name: i,
			children: e
		});
	}
	let g = t["x-scalar-order"];
	return g && d.sort((e, t) => {
		let n = g.indexOf(e.id), r = g.indexOf(t.id);
		return (n === -1 ? Infinity : n) - (r === -1 ? Infinity : r);
	}), t["x-scalar-order"] = w(d.map((e) => e.id)), {
		id: l,
		type: "document",
		title: t.info?.title?.trim() || "Untitled Document",
		name: e,
		children: d,
		icon: t["x-scalar-icon"]
	};
}, Gj = ({ store: e, generateId: t, ...r }) => {
	r.entries?.forEach((i) => {
		if (!uj(i.parent)) return;
		let a = dj({
			store: e,
			entry: i.parent
		});
		if (!a || !("x-scalar-order" in a)) return;
		let o = a["x-scalar-order"], s = o?.indexOf(i.id);
		if (!Array.isArray(o) || typeof s != "number" || s < 0) return;
		if ("tag" in r) {
			let a = i.id, c = t({
				type: "tag",
				parentId: i.parent.id,
				tag: r.tag
			});
			if (o[s] = c, a !== c) {
				let t = lj("document", i), o = t ? e.workspace.documents[t.name] : null, s = n(o) ? o.tags?.find((e) => e.name === r.tag.name) : void 0, l = s?.["x-scalar-order"];
				if (s && Array.isArray(l)) {
					let e = `${a}/`, t = `${c}/`;
					s["x-scalar-order"] = l.map((n) => n.startsWith(e) ? t + n.slice(e.length) : n);
				}
			}
			return;
		}
		let c = i.parent.type === "tag" && "name" in a ? {
			tag: a,
			id: i.parent.id
		} : void 0;
		o[s] = t({
			type: "operation",
			path: r.path,
			method: r.method,
			operation: r.operation,
			parentId: i.parent.id,
			parentTag: c
		});
	});
}, Kj = (e, t) => {
	let r = e?.workspace.documents[t.documentName];
	if (!n(r)) {
		t.callback?.(!1);
		return;
	}
	let { path: i, method: a, operation: o } = t, s = i.startsWith("/") ? i : `/${i}`;
	r.paths ||= {}, r.paths[s] || (r.paths[s] = {}), c(s), c(a), C(r.paths[s], a, o);
	let { servers: l } = o, u = w(l?.[0]);
	for (let e of l ?? []) r.servers?.some((t) => t.url === e.url) || (r.servers ||= [], r.servers.push(w(e)));
	u && (r["x-scalar-selected-server"] = u.url);
	let d = o.parameters, f = cj(s, s, d ?? [], E);
	return (d !== void 0 || f.length > 0) && (o.parameters = f), t.callback?.(!0), s;
}, qj = (e, t, { meta: r, payload: i }) => {
	if (!e || !n(t)) return;
	let a = t["x-scalar-navigation"]?.name;
	if (a === void 0) return;
	let o = E(le(t.paths?.[r.path], r.method));
	o ? (Object.assign(o, i), e.buildSidebar(a)) : console.error("Operation not found", {
		meta: r,
		document: t
	});
}, Jj = (e, t, { meta: r, payload: { method: i, path: a }, blurTargetSelector: o, callback: s }) => {
	let l = r.method !== i, u = r.path !== a;
	if (!l && !u) {
		s("no-change", o);
		return;
	}
	let d = l ? i : r.method, f = u ? a : r.path;
	if (!t || !n(e)) {
		console.error("Document or workspace not found", { document: e });
		return;
	}
	if (le(e.paths?.[f], d)) {
		s("conflict", o);
		return;
	}
	let p = e["x-scalar-navigation"];
	if (!p) {
		console.error("Document navigation missing", { document: e });
		return;
	}
	let m = E(le(e.paths?.[r.path], r.method));
	if (!m) {
		console.error("Operation not found", {
			meta: r,
			document: e
		});
		return;
	}
	if (u) {
		let e = MT(r.path, {
			includePath: !0,
			includeEnv: !1
		}).filter((e) => e !== void 0), t = MT(f, {
			includePath: !0,
			includeEnv: !1
		}).filter((e) => e !== void 0);
		if (e.length > 0 || t.length > 0) {
			let e = m.parameters ?? [];
			m.parameters = cj(f, r.path, e, E);
		}
	}
	let { generateId: h } = _j(p.name), g = fj(p).get(`${r.path}|${r.method}`);
	g && Gj({
		store: t,
		operation: m,
		generateId: h,
		method: d,
		path: f,
		entries: g
	}), e.paths ||= {}, e.paths[f] || (e.paths[f] = {}), c(f), c(r.path), c(d), C(e.paths[f], d, w(m)), ve(e.paths[r.path], r.method), Re(e.paths[r.path]) && delete e.paths[r.path], t.history.clearOperationHistory(e["x-scalar-navigation"]?.name ?? "", r.path, r.method), s("success", o);
}, Yj = (e, { meta: t, documentName: r }) => {
	let i = e?.workspace.documents[r];
	n(i) && (c(t.path), c(t.method), ve(i.paths?.[t.path], t.method), Re(i.paths?.[t.path]) && delete i.paths?.[t.path]);
}, Xj = (e, { meta: { path: t, method: r }, documentName: i, exampleName: a }) => {
	let o = e?.workspace.documents[i];
	if (!n(o)) {
		console.error("Document not found", { documentName: i });
		return;
	}
	let s = E(le(o.paths?.[t], r));
	if (!s) {
		console.error("Operation not found", {
			path: t,
			method: r
		});
		return;
	}
	s["x-draft-examples"] ??= [];
	let c = new Set(s["x-draft-examples"]);
	c.add(a), s["x-draft-examples"] = Array.from(c);
}, Zj = (e, { meta: { path: t, method: r, exampleKey: i }, documentName: a }) => {
	let o = e?.workspace.documents[a];
	if (!n(o)) return;
	let s = E(le(o.paths?.[t], r));
	if (!s) return;
	let c = new Set(s["x-draft-examples"] ?? []);
	c.delete(i), s["x-draft-examples"] !== void 0 && (s["x-draft-examples"] = Array.from(c)), s.parameters?.forEach((e) => {
		let t = E(e);
		t && ("content" in t && t.content && Object.values(t.content).forEach((e) => {
			delete e.examples?.[i];
		}), "examples" in t && t.examples && delete t.examples?.[i]);
	});
	let l = E(s.requestBody);
	l && Object.values(l.content ?? {}).forEach((e) => {
		delete e.examples?.[i];
	});
}, Qj = (e, { meta: { path: t, method: r, exampleKey: i }, documentName: a, payload: o }) => {
	let s = e?.workspace.documents[a];
	if (!n(s)) return;
	let l = E(le(s.paths?.[t], r));
	if (!l) return;
	let u = o.name.trim();
	if (!u || u === i) return;
	c(u);
	let d = [];
	l.parameters?.forEach((e) => {
		let t = E(e);
		t && ("examples" in t && t.examples && d.push(t.examples), "content" in t && t.content && Object.values(t.content).forEach((e) => {
			e.examples && d.push(e.examples);
		}));
	});
	let f = E(l.requestBody);
	f && (Object.values(f.content ?? {}).forEach((e) => {
		e.examples && d.push(e.examples);
	}), f["x-scalar-selected-content-type"] && d.push(f["x-scalar-selected-content-type"])), l["x-draft-examples"]?.includes(u) || d.some((e) => Object.hasOwn(e, u)) || (l["x-draft-examples"] &&= l["x-draft-examples"].map((e) => e === i ? u : e), d.forEach((e) => {
		Object.hasOwn(e, i) && (e[u] = w(e[i]), delete e[i]);
	}));
}, $j = (e) => {
	if (!e || typeof e != "object") return [];
	if ("$ref" in e) {
		let t = [], n = e;
		n.parameters !== void 0 && t.push(n);
		let r = E(e);
		return r && t.push(r), t;
	}
	return [e];
}, eM = (e, { meta: t, type: r, payload: i, originalParameter: a }) => {
	if (a) {
		let e = b(a, t.exampleKey, { includeDisabled: !0 }), n = e && i.value === u(e), r = a, o = l(r, t.exampleKey), s = r.in !== "querystring" && !o.serialized && ue(r) ? Object.values(r.content ?? {})[0] : r;
		if (!s) return;
		s !== r && (s.examples = {
			...s.example === void 0 ? {} : { default: { value: s.example } },
			...s.examples,
			..."example" in r && r.example !== void 0 ? { default: { value: r.example } } : {},
			..."examples" in r ? r.examples : {}
		}, delete s.example, "examples" in r && delete r.examples, "example" in r && delete r.example), (i.name || !r.name) && (r.name = i.name), s.examples ??= {}, s.examples[t.exampleKey] ??= {};
		let c = E(s.examples[t.exampleKey]);
		if (!c) return;
		r.in === "querystring" ? (delete c.value, delete c.dataValue, delete c.externalValue, delete c.serializedValue, n && e.kind !== "uri-ready" ? e.kind === "serialized" ? c.value = e.value : c.dataValue = e.value : c.serializedValue = String(i.value)) : (delete c.dataValue, delete c.serializedValue, delete c.externalValue, o.serialized || o.mediaSerialized ? (delete c.value, c.serializedValue = String(i.value)) : c.value = i.value), c["x-disabled"] = i.isDisabled;
		return;
	}
	if (!n(e)) return;
	let o = E(le(e.paths?.[t.path], t.method));
	o ? (o.parameters ||= [], o.parameters.push({
		name: i.name,
		in: r,
		required: r === "path",
		examples: { [t.exampleKey]: {
			value: i.value,
			"x-disabled": !1
		} }
	})) : console.error("Operation not found", {
		meta: t,
		document: e
	});
}, tM = (e, { type: t, meta: r, payload: i, in: a }) => {
	if (!n(e)) return;
	let o = E(le(e.paths?.[r.path], r.method));
	if (!o) return;
	o["x-scalar-disable-parameters"] ||= {};
	let s = {
		global: { cookie: "global-cookies" },
		default: { header: "default-headers" }
	}[t]?.[a];
	s && (o["x-scalar-disable-parameters"][s] || (o["x-scalar-disable-parameters"][s] = {}), o["x-scalar-disable-parameters"][s][r.exampleKey] = {
		...o["x-scalar-disable-parameters"][s][r.exampleKey] ?? {},
		[r.name]: i.isDisabled ?? !1
	});
}, nM = (e, { meta: t, originalParameter: r }) => {
	if (!n(e)) return;
	let i = E(le(e.paths?.[t.path], t.method)), a = i?.parameters?.findIndex((e) => E(e) === r) ?? -1;
	if (i && a >= 0) i.parameters = w(i.parameters?.filter((e, t) => t !== a), { depth: 1 });
	else for (let n of $j(e.paths?.[t.path])) {
		let e = n.parameters?.findIndex((e) => E(e) === r) ?? -1;
		if (e >= 0) {
			n.parameters = w(n.parameters?.filter((t, n) => n !== e), { depth: 1 });
			return;
		}
	}
}, rM = (e, { meta: t, type: r }) => {
	if (!n(e)) return;
	let i = E(le(e.paths?.[t.path], t.method));
	i && (i.parameters = i.parameters?.filter((e) => E(e)?.in !== r && (r !== "query" || E(e)?.in !== "querystring")) ?? []);
}, iM = ({ document: e, store: t }) => ({
	createOperation: (e) => Kj(t, e),
	updateOperationMeta: (n) => qj(t, e, n),
	updateOperationPathMethod: (n) => Jj(e, t, n),
	deleteOperation: (e) => Yj(t, e),
	createOperationDraftExample: (e) => Xj(t, e),
	deleteOperationExample: (e) => Zj(t, e),
	renameOperationExample: (e) => Qj(t, e),
	updateOperationExtension: (t) => UA(e, t),
	updateOperationExtraParameters: (t) => tM(e, t),
	upsertOperationParameter: (t) => eM(e, t),
	deleteOperationParameter: (t) => nM(e, t),
	deleteAllOperationParameters: (t) => rM(e, t),
	updateOperationRequestBodyContentType: (t) => BA(e, t),
	updateOperationRequestBodyExample: (t) => VA(e, t),
	updateOperationRequestBodyFormValue: (t) => HA(e, t),
	addResponseToHistory: (n) => aj(t, e, n),
	reloadOperationHistory: (n) => oj(t, e, n)
}), aM = (e, t) => n(e) ? t.type === "document" ? e : E(le(e.paths?.[t.path], t.method)) ?? null : null, oM = (e, { meta: t }) => {
	let n = aM(e, t);
	if (!n) console.error("Target not found", t);
	else return n.servers = [], n.servers;
}, sM = (e, { url: t, select: n, meta: r }) => {
	let a = aM(e, r);
	if (!a) {
		console.error("Target not found", r);
		return;
	}
	let o = be(i, { url: t });
	return a.servers ||= [], a.servers.push(o), n && (a["x-scalar-selected-server"] = o.url), o;
}, cM = (e, t) => {
	let n = {};
	for (let r of t) {
		let t = e.indexOf(`{${r}}`);
		t !== -1 && (n[r] = t);
	}
	return n;
}, lM = (e, t, n) => {
	let r = MT(t, {
		includePath: !0,
		includeEnv: !1
	}).filter((e) => e !== void 0), i = MT(e, {
		includePath: !0,
		includeEnv: !1
	}).filter((e) => e !== void 0), a = cM(t, r), o = cM(e, i), s = /* @__PURE__ */ new Set(), c = {};
	for (let e of i) {
		if (n[e]) {
			c[e] = n[e], s.add(e);
			continue;
		}
		let t = o[e], i = r.find((e) => a[e] === t && !s.has(e));
		i && n[i] ? (c[e] = n[i], s.add(i)) : c[e] = { default: "" };
	}
	return c;
}, uM = (e, { index: t, server: n, meta: r }) => {
	let a = aM(e, r);
	if (!a) return;
	let o = w(a.servers?.[t], { depth: 1 });
	if (!o) {
		console.error("Server not found at index:", t);
		return;
	}
	let s = o.url, c = be(i, {
		...o,
		...n
	});
	if (s && s !== c.url) {
		let e = c.variables ?? {};
		c.variables = lM(c.url, s, e), a["x-scalar-selected-server"] === s && (a["x-scalar-selected-server"] = c.url);
	}
	return a.servers ? a.servers[t] = c : a.servers = [c], c;
}, dM = (e, { index: t, meta: n }) => {
	let r = aM(e, n);
	if (!r?.servers) return;
	let i = r.servers[t]?.url;
	r.servers.splice(t, 1), r["x-scalar-selected-server"] === i && (r["x-scalar-selected-server"] = r.servers[0]?.url ?? void 0);
}, fM = (e, { meta: t }) => {
	let n = aM(e, t);
	n && (n.servers = void 0, n["x-scalar-selected-server"] = void 0);
}, pM = (e, { index: t, key: n, value: r, meta: i }) => {
	let a = aM(e, i)?.servers?.[t]?.variables?.[n];
	if (!a) console.error("Variable not found", n, t);
	else return a.default = r, a;
}, mM = (e, { url: t, meta: n }) => {
	let r = aM(e, n);
	if (r) return t === "" ? (r["x-scalar-selected-server"] = "", "") : (r["x-scalar-selected-server"] = r["x-scalar-selected-server"] === t ? "" : t, r["x-scalar-selected-server"]);
}, hM = (e, { name: t }) => {
	if (p(e)) return e["x-scalar-selected-server"] = t, e["x-scalar-selected-server"];
}, gM = (e, { name: t, key: n, value: r }) => {
	if (!p(e)) return;
	let i = E(e.servers?.[t]), a = i?.variables?.[n] ? E(i.variables[n]) : void 0;
	if (!a) console.error("Variable not found", n, t);
	else return a.default = r, a;
}, _M = ({ document: e }) => ({
	initializeServers: (t) => oM(e, t),
	addServer: (t) => sM(e, t),
	updateServer: (t) => uM(e, t),
	deleteServer: (t) => dM(e, t),
	clearServers: (t) => fM(e, t),
	updateServerVariables: (t) => pM(e, t),
	updateSelectedServer: (t) => mM(e, t),
	updateSelectedAsyncApiServer: (t) => hM(e, t),
	updateAsyncApiServerVariables: (t) => gM(e, t)
}), vM = 1, yM = (e) => e !== null && e["x-scalar-tabs"] !== void 0, bM = (e) => w(e["x-scalar-tabs"], { depth: vM }), xM = (e) => e["x-scalar-active-tab"] ?? 0, SM = (e, t) => {
	e && (t["x-scalar-tabs"] && (e["x-scalar-tabs"] = t["x-scalar-tabs"]), t["x-scalar-active-tab"] !== void 0 && (e["x-scalar-active-tab"] = t["x-scalar-active-tab"]));
}, CM = (e, t) => {
	if (!yM(e)) return !1;
	let n = bM(e), r = n[xM(e)];
	if (!r) return !1;
	let i = [...n, { ...r }];
	return e["x-scalar-tabs"] = i, e["x-scalar-active-tab"] = i.length - 1, !0;
}, wM = (e, t) => {
	let n = () => "event" in t ? t.event.code.startsWith("Digit") ? Number.parseInt(t.event.key, 10) - 1 : NaN : t.index;
	if (!yM(e)) return !1;
	let r = n(), i = xM(e), a = bM(e).filter((e, t) => t !== r);
	return a.length <= 0 ? !1 : (e["x-scalar-tabs"] = a, e["x-scalar-active-tab"] = r < i ? i - 1 : Math.min(i, a.length - 1), !0);
}, TM = (e, t) => {
	if (!yM(e)) return !1;
	let n = bM(e);
	return n.length <= 1 ? !1 : (e["x-scalar-tabs"] = n.filter((e, n) => n === t.index), e["x-scalar-active-tab"] = 0, !0);
}, EM = (e, t) => {
	if (!yM(e)) return !1;
	let n = xM(e);
	return n <= 0 ? !1 : (e["x-scalar-active-tab"] = n - 1, !0);
}, DM = (e, t) => {
	if (!yM(e)) return !1;
	let n = bM(e), r = xM(e);
	return r >= n.length - 1 ? !1 : (e["x-scalar-active-tab"] = r + 1, !0);
}, OM = (e, t) => {
	if (!yM(e)) return !1;
	let n = () => "event" in t ? t.event.code.startsWith("Digit") ? Number.parseInt(t.event.key, 10) - 1 : NaN : t.index, r = bM(e), i = n();
	return Number.isNaN(i) || i < 0 || i >= r.length ? !1 : (e["x-scalar-active-tab"] = i, !0);
}, kM = (e, t) => {
	if (!yM(e)) return !1;
	let n = bM(e);
	return n.length <= 1 ? !1 : (e["x-scalar-active-tab"] = n.length - 1, !0);
}, AM = ({ workspace: e }) => ({
	updateTabs: (t) => SM(e, t),
	addTab: (t) => CM(e, t),
	closeTab: (t) => wM(e, t),
	closeOtherTabs: (t) => TM(e, t),
	navigatePreviousTab: (t) => EM(e, t),
	navigateNextTab: (t) => DM(e, t),
	focusTab: (t) => OM(e, t),
	focusLastTab: (t) => kM(e, t)
}), jM = (e, t) => {
	let r = e?.workspace.documents[t.documentName];
	n(r) ? (r.tags ||= [], r.tags.push({ name: t.name })) : console.error("Document not found", {
		payload: t,
		store: e
	});
}, MM = (e, t) => {
	let r = e?.workspace.documents[t.documentName];
	if (!e || !n(r)) {
		console.error("Document not found", {
			payload: t,
			store: e
		});
		return;
	}
	let i = r["x-scalar-navigation"];
	if (!i) {
		console.error("Document navigation missing", {
			payload: t,
			store: e
		});
		return;
	}
	let a = t.tag.name, o = t.newName;
	r.tags?.length && (r.tags = r.tags.map((e) => {
		let t = w(e);
		return t.name === a ? {
			...t,
			name: o
		} : t;
	})), t.tag.children?.forEach((e) => {
		if (e.type === "operation") {
			let t = E(le(r.paths?.[e.path], e.method));
			t && "tags" in t && (t.tags = w(t.tags, { depth: null })?.map((e) => e === a ? o : e));
		} else if (e.type === "webhook") {
			let t = E(le(r.webhooks?.[e.name], e.method));
			t && "tags" in t && (t.tags = w(t.tags, { depth: null })?.map((e) => e === a ? o : e));
		}
	}), r["x-tagGroups"] &&= w(r["x-tagGroups"], { depth: null }).map((e) => ({
		...e,
		tags: e.tags.map((e) => e === a ? o : e)
	}));
	let { generateId: s } = _j(i.name), c = pj(i).get(a);
	c && Gj({
		store: e,
		tag: { name: o },
		generateId: s,
		entries: c
	});
}, NM = (e, t) => {
	let r = e?.workspace.documents[t.documentName];
	n(r) && (Object.values(r.paths ?? {}).forEach((e) => {
		fe(e, (e, n) => {
			let r = E(n);
			r && "tags" in r && (r.tags = w(r.tags, { depth: 1 })?.filter((e) => e !== t.name));
		});
	}), Object.values(r.webhooks ?? {}).forEach((e) => {
		fe(e, (e, n) => {
			let r = E(n);
			r && (r.tags = w(r.tags, { depth: 1 })?.filter((e) => e !== t.name));
		});
	}), r.tags = w(r.tags, { depth: null })?.filter((e) => e.name !== t.name));
}, PM = ({ store: e }) => ({
	createTag: (t) => jM(e, t),
	editTag: (t) => MM(e, t),
	deleteTag: (t) => NM(e, t)
}), FM = (e, t) => {
	e && (e["x-scalar-active-proxy"] = t);
}, IM = (e, t) => {
	e && (e["x-scalar-color-mode"] = t);
}, LM = (e, t) => {
	e && (e["x-scalar-theme"] = t);
}, RM = (e, t) => {
	e && (e["x-scalar-active-environment"] = t ?? void 0);
}, zM = (e, t) => {
	e && (e["x-scalar-default-client"] = t);
}, BM = (e, t) => {
	e && (e["x-scalar-default-example"] = t);
}, VM = ({ workspace: e }) => ({
	updateActiveProxy: (t) => FM(e, t),
	updateColorMode: (t) => IM(e, t),
	updateTheme: (t) => LM(e, t),
	updateSelectedClient: (t) => zM(e, t),
	updateSelectedExample: (t) => BM(e, t),
	updateActiveEnvironment: (t) => RM(e, t)
});
// vendor/node_modules/@scalar/workspace-store/dist/mutators/index.js
function HM(e) {
	let t = (t) => ({
		auth: xA({
			store: e,
			document: t
		}),
		cookie: wA({ collection: t }),
		document: jA({
			document: t,
			store: e
		}),
		operation: iM({
			document: t,
			store: e
		}),
		server: _M({ document: t }),
		tag: PM({ store: e }),
		environment: IA({
			workspace: e?.workspace ?? null,
			collection: t
		})
	}), n = () => ({
		cookie: wA({ collection: e?.workspace ?? null }),
		tabs: AM({ workspace: e?.workspace ?? null }),
		workspace: VM({ workspace: e?.workspace ?? null }),
		environment: IA({
			workspace: e?.workspace ?? null,
			collection: e?.workspace ?? null
		})
	});
	return {
		workspace: () => n(),
		active: () => t(e?.workspace.activeDocument ?? null),
		doc: (n) => t(LA(e, n))
	};
}
// vendor/node_modules/@scalar/api-client/dist/v2/components/layout/ValueEmitter.vue.js
var UM = /* @__PURE__ */ O({
	name: "ValueEmitter",
	props: { value: {} },
	emits: ["change", "unmount"],
	setup(e, { emit: t }) {
		let n = t;
		return B(() => e.value, (e) => n("change", e), { immediate: !0 }), Ke(() => n("unmount")), (e, t) => null;
	}
}), WM = ["aria-labelledby"], GM = { class: "text-c-1 m-0 flex flex-1 items-center gap-1.5 leading-[20px]" }, KM = ["id"], qM = {
	key: 0,
	class: "sr-only"
}, JM = {
	key: 0,
	class: "bg-b-2 text-c-2 inline-flex h-5 w-5 items-center justify-center rounded-full border text-xs font-semibold"
}, YM = { class: "sr-only" }, XM = {
	key: 0,
	class: "ui-not-open:hidden flex items-center gap-2 pr-0.75"
}, ZM = /* @__PURE__ */ O({
	name: "CollapsibleSection",
	props: {
		defaultOpen: {
			type: Boolean,
			default: !0
		},
		itemCount: { default: 0 },
		isStatic: { type: Boolean }
	},
	emits: ["update:modelValue"],
	setup(e, { emit: t }) {
		let n = t, { translate: r } = uO(), i = ct();
		return (t, a) => (j(), L(k(jw), {
			as: "div",
			class: A(["group/collapse text-c-2 focus-within:text-c-1 last:ui-open:border-b-0", {
				"last-of-type:first-of-type:border-b-0": e.isStatic,
				"border-b": !e.isStatic
			}]),
			defaultOpen: e.defaultOpen,
			static: e.isStatic
		}, {
			default: V(({ open: o }) => [G(UM, {
				value: o,
				onChange: a[0] ||= (e) => n("update:modelValue", e)
			}, null, 8, ["value"]), I("section", {
				"aria-labelledby": k(i),
				class: "contents"
			}, [I("div", { class: A(["bg-b-2 flex items-center", e.isStatic && "rounded-t-xl border-x border-t"]) }, [G(k(Mw), {
				class: A(["hover:text-c-1 group box-content flex max-h-8 flex-1 items-center gap-2.5 overflow-hidden px-1 py-1.5 text-base font-medium outline-none md:px-1.5 xl:pr-0.5 xl:pl-2", e.isStatic && "!pl-3"]),
				disabled: e.isStatic
			}, {
				default: V(() => [e.isStatic ? H("", !0) : (j(), L(k(Ay), {
					key: 0,
					class: "text-c-3 group-hover:text-c-1 rounded-px ui-open:rotate-90 ui-not-open:rotate-0 outline-offset-2 group-focus-visible:outline",
					icon: "ChevronRight",
					size: "md"
				})), I("h2", GM, [I("span", {
					id: k(i),
					class: "contents"
				}, [U(t.$slots, "title", { open: o }), o ? H("", !0) : (j(), z("span", qM, M(k(r)("apiClient.collapsibleSection.collapsed")), 1))], 8, KM), !o && e.itemCount ? (j(), z("span", JM, [F(M(e.itemCount) + " ", 1), I("span", YM, M(e.itemCount === 1 ? k(r)("apiClient.collapsibleSection.item") : k(r)("apiClient.collapsibleSection.items")), 1)])) : H("", !0)])]),
				_: 2
			}, 1032, ["class", "disabled"]), t.$slots.actions ? (j(), z("div", XM, [U(t.$slots, "actions", { open: o })])) : H("", !0)], 2), G(k(Nw), R(t.$attrs, { class: "diclosure-panel h-full max-h-fit rounded-b" }), {
				default: V(() => [U(t.$slots, "default", { open: o })]),
				_: 2
			}, 1040)], 8, WM)]),
			_: 3
		}, 8, [
			"class",
			"defaultOpen",
			"static"
		]));
	}
}), QM = { class: "text-c-2 mb-4 text-sm leading-normal" }, $M = { class: "flex justify-between gap-2" }, eN = /* @__PURE__ */ O({
	__name: "DeleteRequestAuthModal",
	props: {
		state: {},
		label: {}
	},
	emits: ["close", "delete"],
	setup(e, { emit: t }) {
		let n = t, { translate: r } = uO(), i = () => {
			n("delete");
		};
		return (t, a) => (j(), L(k(lT), {
			size: "xxs",
			state: e.state,
			title: k(r)("apiClient.deleteRequestAuthModal.deleteSecurityScheme")
		}, {
			default: V(() => [I("p", QM, M(k(r)("apiClient.deleteRequestAuthModal.confirmation", { name: e.label })), 1), I("div", $M, [G(k(eO), {
				class: "flex h-8 cursor-pointer items-center gap-1.5 px-3 shadow-none focus:outline-none",
				type: "button",
				variant: "outlined",
				onClick: a[0] ||= (e) => n("close")
			}, {
				default: V(() => [F(M(k(r)("apiClient.deleteRequestAuthModal.cancel")), 1)]),
				_: 1
			}), G(k(eO), {
				class: "flex h-8 cursor-pointer items-center gap-1.5 px-3 shadow-none focus:outline-none",
				type: "submit",
				onClick: i
			}, {
				default: V(() => [F(M(k(r)("apiClient.deleteRequestAuthModal.delete")) + " " + M(e.label), 1)]),
				_: 1
			})])]),
			_: 1
		}, 8, ["state", "title"]));
	}
}), tN = {
	apiKeyCookie: {
		label: "API Key in Cookies",
		payload: {
			type: "apiKey",
			in: "cookie",
			name: "apiKeyCookie"
		}
	},
	apiKeyHeader: {
		label: "API Key in Headers",
		payload: {
			type: "apiKey",
			in: "header",
			name: "apiKeyHeader"
		}
	},
	apiKeyQuery: {
		label: "API Key in Query Params",
		payload: {
			type: "apiKey",
			in: "query",
			name: "apiKeyQuery"
		}
	},
	httpBasic: {
		label: "HTTP Basic",
		payload: {
			type: "http",
			scheme: "basic"
		}
	},
	httpBearer: {
		label: "HTTP Bearer",
		payload: {
			type: "http",
			scheme: "bearer"
		}
	},
	oauth2DeviceAuthorization: {
		label: "OAuth2 Device Authorization",
		payload: {
			type: "oauth2",
			flows: { deviceAuthorization: {
				deviceAuthorizationUrl: "",
				tokenUrl: "",
				refreshUrl: "",
				scopes: {}
			} }
		}
	},
	oauth2Implicit: {
		label: "Oauth2 Implicit Flow",
		payload: {
			type: "oauth2",
			flows: { implicit: {
				authorizationUrl: "",
				refreshUrl: "",
				scopes: {}
			} }
		}
	},
	oauth2Password: {
		label: "Oauth2 Password Flow",
		payload: {
			type: "oauth2",
			flows: { password: {
				tokenUrl: "",
				refreshUrl: "",
				scopes: {}
			} }
		}
	},
	oauth2ClientCredentials: {
		label: "Oauth2 Client Credentials",
		payload: {
			type: "oauth2",
			flows: { clientCredentials: {
				tokenUrl: "",
				refreshUrl: "",
				scopes: {}
			} }
		}
	},
	oauth2AuthorizationFlow: {
		label: "Oauth2 Authorization Code",
		payload: {
			type: "oauth2",
			flows: { authorizationCode: {
				authorizationUrl: "",
				tokenUrl: "",
				refreshUrl: "",
				"x-usePkce": "no",
				scopes: {}
			} }
		}
	}
}, nN = (e) => JSON.stringify(Object.keys(e)), rN = ({ name: e, value: t }) => ({
	id: Gk(JSON.stringify(t)),
	label: e,
	value: t,
	isDeletable: !0
}), iN = (e) => rN({
	name: Object.keys(e).join(" & "),
	value: e
}), aN = (e, t) => {
	let n = Object.keys(e);
	if (n.length > 1) return n.some((e) => {
		let n = E(t[e]);
		return n ? hj(n) : !1;
	}) ? void 0 : iN(e);
	if (n[0]) {
		let r = E(t[n[0]]);
		return !r || hj(r) ? void 0 : rN({
			name: n[0],
			value: e
		});
	}
}, oN = (e) => {
	let t = null;
	for (let [n, r] of Object.entries(e)) {
		let e = E(r);
		if (e?.type !== "oauth2" || hj(e)) continue;
		let i = e.flows;
		if (!i) continue;
		let a = e["x-default-scopes"] ?? [];
		if (i.authorizationCode && !hj(i.authorizationCode)) return {
			name: n,
			flows: i,
			flowType: "authorizationCode",
			scopes: a
		};
		i.implicit && !hj(i.implicit) && !t && (t = {
			name: n,
			flows: i,
			flowType: "implicit",
			scopes: a
		});
	}
	return t;
}, sN = (e, t, n, i = !1, a = cO) => {
	let o = new Map(n.map((e) => [nN(e), e])), { requiredFormatted: s, requiredSchemeNames: c, existingIds: l } = e.reduce((e, n) => {
		let r = aN(o.get(nN(n)) ?? n, t);
		r && (e.requiredFormatted.push(r), e.existingIds.add(r.id));
		for (let t of Object.keys(n)) e.requiredSchemeNames.add(t);
		return e;
	}, {
		requiredFormatted: [],
		requiredSchemeNames: /* @__PURE__ */ new Set(),
		existingIds: /* @__PURE__ */ new Set()
	}), u = [];
	for (let [e, n] of Object.entries(t)) {
		if (c.has(e)) continue;
		let t = E(n);
		if (t && !hj(t)) {
			let t = rN({
				name: e,
				value: { [e]: [] }
			});
			u.push(t), l.add(t.id);
		}
	}
	for (let e of n) {
		let n = aN(e, t);
		n && !l.has(n.id) && (u.push(n), l.add(n.id));
	}
	let d = [{
		label: a.authSelector.requiredGroup,
		options: s
	}, {
		label: a.authSelector.availableGroup,
		options: u
	}];
	return i ? (d.push({
		label: a.authSelector.addGroup,
		options: r(tN).map(([e, t]) => ({
			id: e,
			label: a.authOptions[e],
			value: { [e]: [] },
			payload: t.payload,
			isDeletable: !1
		}))
	}), d) : s.length ? d : u;
}, cN = ["role"], lN = {
	key: 0,
	class: "sr-only"
}, uN = { class: "contents" }, dN = /* @__PURE__ */ O({
	__name: "DataTable",
	props: {
		columns: {},
		scroll: { type: Boolean },
		presentational: { type: Boolean }
	},
	setup(e) {
		let { cx: t } = ws();
		return (n, r) => (j(), z("div", $e(ft(k(t)(e.scroll ? "overflow-x-auto custom-scroll" : "overflow-visible", "scalar-data-table"))), [I("table", {
			class: A(["mb-0 grid min-h-8 auto-rows-auto", { "w-max min-w-full": e.scroll }]),
			role: e.presentational ? "presentation" : "table",
			style: yt({ gridTemplateColumns: e.columns.map((e) => e || "1fr").join(" ") })
		}, [n.$slots.caption ? (j(), z("caption", lN, [U(n.$slots, "caption")])) : H("", !0), I("tbody", uN, [U(n.$slots, "default")])], 14, cN)], 16));
	}
}), fN = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "DataTableCell",
	props: { is: { default: "td" } },
	setup(e) {
		let { cx: t } = ws();
		return (n, r) => (j(), L(vt(e.is), R(k(t)("box-content max-h-8 min-h-8 min-w-8 border-l-0 border-t border-b-0 border-r flex text-base/5 last:border-r-0 group-last:border-b-transparent p-0 m-0 relative"), { class: "group-[.alert]:bg-b-alert group-[.error]:bg-b-danger" }), {
			default: V(() => [U(n.$slots, "default")]),
			_: 3
		}, 16));
	}
}), pN = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
}, mN = {}, hN = { class: "group contents" };
function gN(e, t) {
	return j(), z("tr", hN, [U(e.$slots, "default")]);
}
var _N = /*#__PURE__*/ pN(mN, [["render", gN]]), vN = (e) => {
	let t = new URL(e);
	return {
		searchParams: t.searchParams,
		hashParams: new URLSearchParams(t.hash.slice(1))
	};
}, yN = (e, t, n) => {
	let r = e.get(n);
	if (r !== null) return {
		params: e,
		value: r
	};
	let i = t.get(n);
	return i === null ? {
		params: null,
		value: null
	} : {
		params: t,
		value: i
	};
}, bN = (e, t = "access_token") => {
	try {
		let { searchParams: n, hashParams: r } = vN(e()), i = yN(n, r, t), a = yN(n, r, "code");
		return {
			accessToken: i.value,
			accessTokenParams: i.params,
			code: a.value,
			codeParams: a.params,
			error: n.get("error") ?? r.get("error"),
			errorDescription: n.get("error_description") ?? r.get("error_description"),
			refreshToken: n.get("refresh_token") ?? r.get("refresh_token")
		};
	} catch {
		return {
			accessToken: null,
			accessTokenParams: null,
			code: null,
			codeParams: null,
			error: null,
			errorDescription: null,
			refreshToken: null
		};
	}
}, xN = (e, t) => {
	let n = (e) => new URLSearchParams({ value: e }).toString().slice(6);
	return `Basic ${S(`${n(e)}:${n(t)}`)}`;
}, SN = (e) => e.protocol === "https:" || e.protocol === "http:" && se(e.href), CN = (e, { baseUrl: t, basePath: n } = {}) => {
	if (typeof window > "u" && !t) return e;
	try {
		return new URL(e), e;
	} catch {}
	try {
		let r = t || window.location.href;
		if (n) {
			let e = t ? new URL(t).origin : window.location.origin;
			r = ke(e, n + "/");
		}
		return new URL(e, r).toString();
	} catch {
		return e;
	}
}, wN = 3e4, TN = 2147483647, EN = (e, t) => new Promise((n, r) => {
	t.throwIfAborted();
	let i = () => {
		clearTimeout(a), r(t.reason);
	}, a = setTimeout(() => {
		t.removeEventListener("abort", i), n();
	}, e);
	t.addEventListener("abort", i, { once: !0 });
}), DN = (e) => {
	if (typeof e != "string") throw Error("Missing device verification URL");
	let t = new URL(e);
	if (!SN(t)) throw Error("Device verification URL must use HTTPS or HTTP for local development URLs");
	return t.href;
}, ON = async (t, n, r, i, a, o = fetch, s) => {
	try {
		if (!s) throw Error("Device authorization requires a verification prompt");
		let c = (e) => Te(e, a), l = (e) => ae(i, CN(c(e), AN(r, a))), u = c(t["x-scalar-secret-client-id"]), d = c(t["x-scalar-secret-client-secret"]), f = { "Content-Type": "application/x-www-form-urlencoded" }, p = new URLSearchParams();
		d && t["x-scalar-credentials-location"] !== "body" ? f.Authorization = xN(u, d) : (p.set("client_id", u), d && p.set("client_secret", d));
		let m = new URLSearchParams(p);
		n.length && m.set("scope", n.join(" "));
		let h = await o(l(t.deviceAuthorizationUrl), {
			method: "POST",
			headers: f,
			body: m,
			signal: AbortSignal.any([s.signal, AbortSignal.timeout(wN)])
		}), g = await h.json();
		if (s.signal.throwIfAborted(), !e(g)) throw Error("Invalid device authorization response");
		if (!h.ok) throw Error(String(g.error_description ?? g.error ?? "Device authorization failed"));
		if (typeof g.device_code != "string" || !g.device_code || typeof g.user_code != "string" || !g.user_code || typeof g.expires_in != "number" || !Number.isFinite(g.expires_in) || g.expires_in <= 0 || g.interval !== void 0 && (typeof g.interval != "number" || !Number.isFinite(g.interval) || g.interval < 0)) throw Error("Invalid device authorization response");
		let _ = Math.min(g.expires_in * 1e3, TN), v = Date.now() + _, y = AbortSignal.timeout(_), b = AbortSignal.any([s.signal, y]);
		s.onPrompt({
			userCode: g.user_code,
			verificationUri: DN(g.verification_uri),
			...g.verification_uri_complete ? { verificationUriComplete: DN(g.verification_uri_complete) } : {}
		});
		let ee = new URLSearchParams(p);
		for (let [e, n] of Object.entries(t["x-scalar-security-body"] ?? {})) ee.set(e, c(n));
		ee.set("grant_type", "urn:ietf:params:oauth:grant-type:device_code"), ee.set("device_code", g.device_code);
		let x = typeof g.interval == "number" ? Math.max(1e3, g.interval * 1e3) : 5e3;
		try {
			for (; Date.now() < v;) {
				if (await EN(Math.min(x, v - Date.now()), b), b.throwIfAborted(), Date.now() >= v) throw Error("Device authorization expired");
				let n = await o(l(t["x-scalar-secret-token-url"] || t.tokenUrl), {
					method: "POST",
					headers: f,
					body: ee,
					signal: AbortSignal.any([b, AbortSignal.timeout(wN)])
				}).catch((e) => {
					if (b.throwIfAborted(), e instanceof Error && e.name === "TimeoutError") return null;
					throw e;
				});
				if (!n) {
					x = Math.min(x * 2, v - Date.now());
					continue;
				}
				let r = await n.json();
				if (!e(r)) throw Error("Invalid device token response");
				if (r.error === "authorization_pending") continue;
				if (r.error === "slow_down") {
					x = Math.min(x + 5e3, v - Date.now());
					continue;
				}
				let i = r[t["x-tokenName"] || "access_token"];
				if (n.ok && typeof i == "string" && i) return [null, {
					accessToken: i,
					...typeof r.refresh_token == "string" ? { refreshToken: r.refresh_token } : {}
				}];
				throw Error(String(r.error_description ?? r.error ?? "Failed to get an access token"));
			}
			throw Error("Device authorization expired");
		} catch (e) {
			throw y.aborted && !s.signal.aborted ? Error("Device authorization expired") : e;
		}
	} catch (e) {
		return [e instanceof Error ? e : Error("Device authorization failed", { cause: e }), null];
	}
}, kN = (e, t = {}) => Te(xe(e?.url ?? "", m(e)), t), AN = (e, t = {}) => {
	let n = kN(e, t);
	return n ? je(n) ? typeof window > "u" ? {} : { basePath: n } : { baseUrl: n } : {};
}, jN = () => {
	let e = /* @__PURE__ */ new Uint8Array(32);
	return crypto.getRandomValues(e), we(e, !0);
}, MN = async (e, t) => {
	if (t === "plain") return e;
	if (typeof crypto?.subtle?.digest != "function") return console.warn("SHA-256 is only supported when using https, using a plain text code challenge instead."), e;
	let n = new TextEncoder().encode(e), r = await crypto.subtle.digest("SHA-256", n);
	return we(new Uint8Array(r), !0);
}, NN = async (e, t, n, r, i, a = {}, o, s, c) => {
	let l = e[t];
	try {
		if (!l) return [/* @__PURE__ */ Error("Flow not found"), null];
		if (t === "deviceAuthorization" && e.deviceAuthorization) return ON(e.deviceAuthorization, n, r, i, a, o, c);
		if (t === "deviceAuthorization") return [/* @__PURE__ */ Error("Flow not found"), null];
		let u = n.join(" ");
		if (t === "clientCredentials" || t === "password") return PN(e, t, u, {
			proxyUrl: i,
			customFetch: o
		}, r, a);
		let d = (Math.random() + 1).toString(36).substring(2, 10), f = CN(e[t]["x-scalar-secret-auth-url"] ?? e[t].authorizationUrl, AN(r, a)), p = new URL(f), m = null;
		if (t === "implicit") p.searchParams.set("response_type", "token");
		else if (t === "authorizationCode") {
			let n = e[t];
			if (p.searchParams.set("response_type", "code"), n["x-usePkce"] !== "no") {
				let e = jN(), t = await MN(e, n["x-usePkce"]);
				m = {
					codeVerifier: e,
					codeChallenge: t,
					codeChallengeMethod: n["x-usePkce"] === "SHA-256" ? "S256" : "plain"
				}, p.searchParams.set("code_challenge", t), p.searchParams.set("code_challenge_method", m.codeChallengeMethod);
			}
		}
		let h = e[t];
		if (!s) {
			if (h["x-scalar-secret-redirect-uri"].startsWith("/")) {
				let e = kN(r, a) || window.location.origin + window.location.pathname, t = new URL(h["x-scalar-secret-redirect-uri"], e).toString();
				p.searchParams.set("redirect_uri", t);
			} else p.searchParams.set("redirect_uri", h["x-scalar-secret-redirect-uri"]);
		}
		if (l["x-scalar-security-query"] && Object.keys(l["x-scalar-security-query"]).forEach((e) => {
			let t = l["x-scalar-security-query"]?.[e];
			t && p.searchParams.set(e, t);
		}), p.searchParams.set("client_id", Te(l["x-scalar-secret-client-id"], a).trim()), p.searchParams.set("state", d), u && p.searchParams.set("scope", u), s) {
			let [n, c] = await s({ authorizationUrl: p.toString() });
			if (n || !c) return [n ?? /* @__PURE__ */ Error("Failed to capture the OAuth2 redirect"), null];
			let { accessToken: f, accessTokenParams: h, code: g, codeParams: _, error: v, errorDescription: y, refreshToken: b } = bN(() => c.callbackUrl, l["x-tokenName"] || "access_token");
			return v ? [/* @__PURE__ */ Error(`OAuth error: ${v}${y ? ` (${y})` : ""}`), null] : f ? (h?.get("state") ?? null) === d ? [null, {
				accessToken: f,
				...b ? { refreshToken: b } : {}
			}] : [/* @__PURE__ */ Error("State mismatch"), null] : g && t === "authorizationCode" ? (_?.get("state") ?? null) === d ? PN(e, t, u, {
				code: g,
				pkce: m,
				proxyUrl: i,
				customFetch: o,
				redirectUri: c.redirectUri
			}, r, a) : [/* @__PURE__ */ Error("State mismatch"), null] : [/* @__PURE__ */ Error("No authorization code or access token was returned"), null];
		}
		let g = window.open(p, "openAuth2Window", "left=100,top=100,width=800,height=600");
		return g ? new Promise((n) => {
			let s = setInterval(() => {
				let { accessToken: c, accessTokenParams: f, code: p, codeParams: h, error: _, errorDescription: v, refreshToken: y } = bN(() => g.location.href, l["x-tokenName"] || "access_token");
				if (g.closed || c || p || _) {
					if (clearInterval(s), g.close(), _) {
						n([/* @__PURE__ */ Error(`OAuth error: ${_}${v ? ` (${v})` : ""}`), null]);
						return;
					}
					if (c) {
						(f?.get("state") ?? null) === d ? n([null, {
							accessToken: c,
							...y ? { refreshToken: y } : {}
						}]) : n([/* @__PURE__ */ Error("State mismatch"), null]);
						return;
					}
					if (p && t === "authorizationCode") {
						(h?.get("state") ?? null) === d ? PN(e, t, u, {
							code: p,
							pkce: m,
							proxyUrl: i,
							customFetch: o
						}, r, a).then(n).catch((e) => {
							n([e instanceof Error ? e : Error("Failed to get an access token", { cause: e }), null]);
						}) : n([/* @__PURE__ */ Error("State mismatch"), null]);
						return;
					}
					n([/* @__PURE__ */ Error("Window was closed without granting authorization"), null]);
				}
			}, 200);
		}) : [/* @__PURE__ */ Error("Failed to open auth window"), null];
	} catch (e) {
		return [e instanceof Error ? e : Error("Failed to authorize oauth2 flow", { cause: e }), null];
	}
}, PN = async (e, t, n, { code: r, pkce: i, proxyUrl: a, customFetch: o = fetch, redirectUri: s } = {}, c, l = {}) => {
	let u = e[t];
	if (!u) return [/* @__PURE__ */ Error("OAuth2 flow was not defined"), null];
	let d = new URLSearchParams();
	n && (t === "clientCredentials" || t === "password") && d.set("scope", n);
	let f = Te(u["x-scalar-secret-client-id"], l).trim(), p = Te(u["x-scalar-secret-client-secret"], l).trim(), m = u["x-scalar-credentials-location"] === "body", h = !!p;
	if ((m || (t === "authorizationCode" || t === "deviceAuthorization") && !h) && d.set("client_id", f), m && h && d.set("client_secret", p), s ? d.set("redirect_uri", s) : "x-scalar-secret-redirect-uri" in u && u["x-scalar-secret-redirect-uri"] && d.set("redirect_uri", u["x-scalar-secret-redirect-uri"]), r) d.set("code", r), d.set("grant_type", "authorization_code"), i && d.set("code_verifier", i.codeVerifier);
	else if (t === "password") {
		let n = e[t];
		d.set("grant_type", "password"), d.set("username", n["x-scalar-secret-username"]), d.set("password", n["x-scalar-secret-password"]);
	} else d.set("grant_type", "client_credentials");
	u["x-scalar-security-body"] && Object.entries(u["x-scalar-security-body"]).forEach(([e, t]) => {
		t != null && d.set(e, String(t));
	});
	try {
		let e = { "Content-Type": "application/x-www-form-urlencoded" };
		!m && h && (e.Authorization = xN(f, p));
		let t = CN(u["x-scalar-secret-token-url"] ?? u.tokenUrl, AN(c, l)), n = await (await o(_e(a, t) ? `${a}?${new URLSearchParams([["scalar_url", t]]).toString()}` : t, {
			method: "POST",
			headers: e,
			body: d
		})).json(), r = n[u["x-tokenName"] || "access_token"], i = n.refresh_token;
		return r ? [null, {
			accessToken: r,
			...typeof i == "string" ? { refreshToken: i } : {}
		}] : [Error(n.error_description ?? n.error ?? "Failed to get an access token"), null];
	} catch (e) {
		return [e instanceof Error ? e : Error("Failed to get an access token. Please check your credentials.", { cause: e }), null];
	}
}, FN = async (e, t, n, r, i = {}, a = fetch) => {
	let o = e[t];
	if (!o) return [/* @__PURE__ */ Error("OAuth2 flow was not defined"), null];
	let s = o["x-scalar-secret-refresh-token"];
	if (!s) return [/* @__PURE__ */ Error("No refresh token available"), null];
	let c = new URLSearchParams();
	c.set("grant_type", "refresh_token"), c.set("refresh_token", s);
	let l = Te(o["x-scalar-secret-client-id"], i).trim(), u = Te(o["x-scalar-secret-client-secret"], i).trim(), d = o["x-scalar-credentials-location"] === "body", f = !!u;
	(d || (t === "authorizationCode" || t === "deviceAuthorization") && !f) && c.set("client_id", l), d && f && c.set("client_secret", u), o["x-scalar-security-body"] && Object.entries(o["x-scalar-security-body"]).forEach(([e, t]) => {
		t != null && c.set(e, String(t));
	});
	try {
		let e = { "Content-Type": "application/x-www-form-urlencoded" };
		!d && f && (e.Authorization = xN(l, u));
		let t = CN(o.refreshUrl || o["x-scalar-secret-token-url"] || o.tokenUrl, AN(r, i)), p = await (await a(_e(n, t) ? `${n}?${new URLSearchParams([["scalar_url", t]]).toString()}` : t, {
			method: "POST",
			headers: e,
			body: c
		})).json(), m = p[o["x-tokenName"] || "access_token"], h = p.refresh_token;
		return m ? [null, {
			accessToken: m,
			...typeof h == "string" ? { refreshToken: h } : { refreshToken: s }
		}] : [Error(p.error_description ?? p.error ?? "Token refresh failed"), null];
	} catch (e) {
		return [e instanceof Error ? e : Error("Failed to refresh the access token. Please re-authorize.", { cause: e }), null];
	}
}, IN = (e) => e ? Object.entries(e).filter((e) => e[1] !== void 0 && !hj(e[1])).map(([e, t], n) => ({
	key: e,
	order: t["x-order"],
	index: n
})).sort((e, t) => e.order !== void 0 && t.order !== void 0 ? e.order - t.order : e.order === void 0 ? t.order === void 0 ? e.index - t.index : 1 : -1).map((e) => e.key) : [], LN = (e) => e.oauth2RedirectUri ? e.oauth2RedirectUri : typeof window > "u" || window.location.protocol === "file:" ? "" : window.location.origin + window.location.pathname, RN = (e, t) => {
	let { bearerSchemeName: n, oauth2Name: r, flowType: i, tokens: a } = t;
	e.emit("auth:update:security-scheme-secrets", {
		payload: {
			type: "http",
			"x-scalar-secret-token": a.accessToken
		},
		name: n
	}), a.refreshToken && e.emit("auth:update:security-scheme-secrets", {
		payload: {
			type: "oauth2",
			[i]: { "x-scalar-secret-refresh-token": a.refreshToken }
		},
		name: r
	});
}, zN = async (e) => {
	let { eventBus: t, bearerSchemeName: n, oauth2Name: r, flows: i, flowType: a, scopes: o, server: s, proxyUrl: c, environment: l, options: u } = e, d = i[a], f = await NN(d && (a === "authorizationCode" || a === "implicit") ? {
		...i,
		[a]: {
			...d,
			"x-scalar-secret-redirect-uri": d["x-scalar-secret-redirect-uri"] || LN(u ?? {}) || ""
		}
	} : i, a, o, s, c, Fa(l), u?.customFetch, u?.captureOAuth2Callback), p = f[1];
	return p?.accessToken && RN(t, {
		bearerSchemeName: n,
		oauth2Name: r,
		flowType: a,
		tokens: p
	}), f;
}, BN = { class: "custom-scroll min-h-0 flex-1" }, VN = { class: "flex flex-col p-0.75" }, HN = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarDropdownMenu",
	props: { is: {} },
	setup(e) {
		let { cx: t } = ws();
		return (n, r) => (j(), L(vt(e.is ?? "div"), $e(ft(k(t)("relative flex w-56"))), {
			default: V(() => [I("div", BN, [U(n.$slots, "menu", {}, () => [I("div", VN, [U(n.$slots, "default")])]), U(n.$slots, "backdrop", {}, () => [G(k(TT), { class: "rounded-xl border shadow-md" })])])]),
			_: 3
		}, 16));
	}
}), UN = Symbol();
function WN() {
	let e = N();
	return gt(UN, e), { active: e };
}
function GN() {
	let e = at(UN);
	return e || console.warn("useDropdownItem must be used within a ScalarDropdown"), { active: e };
}
// vendor/node_modules/@scalar/components/dist/components/ScalarDropdown/ScalarDropdown.vue.script.js
var KN = [
	"id",
	"aria-activedescendant",
	"aria-labelledby",
	"onKeydown"
], qN = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarDropdown",
	props: /*@__PURE__*/ Ve({
		placement: {},
		offset: { type: [
			Number,
			Object,
			Function
		] },
		resize: { type: Boolean },
		target: {},
		middleware: {},
		teleport: { type: [Boolean, String] }
	}, {
		open: {
			type: Boolean,
			default: !1
		},
		openModifiers: {}
	}),
	emits: ["update:open"],
	setup(e) {
		let t = N(), n = N(), r = Be(e, "open"), { active: i } = WN(), a = ct(), o = N(a), s = ct();
		async function c() {
			r.value = !r.value, await nt(), r.value && n.value?.focus();
		}
		async function l(e) {
			if ([
				"ArrowDown",
				"ArrowUp",
				" ",
				"Enter"
			].includes(e.key)) e.preventDefault();
			else return;
			r.value ||= !0, await nt(), n.value?.focus(), [
				"ArrowDown",
				" ",
				"Enter"
			].includes(e.key) ? f(1) : e.key === "ArrowUp" && f(-1);
		}
		B(() => t.value?.targetRef, (e, t) => {
			e && (e.id ? o.value = e.id : (o.value = a, e.setAttribute("id", o.value)), e.setAttribute("aria-haspopup", "menu"), e.setAttribute("aria-expanded", `${r.value}`), r.value && e.setAttribute("aria-controls", s), e.addEventListener("click", c), e.addEventListener("keydown", l)), t && t !== e && (t.id === a && t.removeAttribute("id"), t.removeAttribute("aria-controls"), t.removeAttribute("aria-haspopup"), t.removeAttribute("aria-expanded"), t.removeEventListener("click", c), t.removeEventListener("keydown", l));
		}, { immediate: !0 }), B(r, (e) => {
			let n = t.value?.targetRef;
			n && (n.setAttribute("aria-expanded", `${e}`), e ? n.setAttribute("aria-controls", s) : n.removeAttribute("aria-controls"));
		}, { immediate: !0 });
		async function u() {
			t.value?.targetRef?.focus(), r.value = !1;
		}
		function d() {
			if (!i.value || !n.value) return;
			let e = n.value.querySelector(`#${i.value}[role="menuitem"]:not([aria-disabled="true"])`);
			e && (e.click(), u());
		}
		function f(e) {
			if (!r.value || !n.value) return;
			let t = Array.from(n.value.querySelectorAll("[role=\"menuitem\"]:not([aria-disabled=\"true\"])"));
			if (t.length === 0) return;
			let a = t.findIndex((e) => e.id === i.value);
			if (a === -1) {
				let n = t[e > 0 ? 0 : t.length - 1];
				n?.id && (i.value = n.id);
				return;
			}
			let o = a + e;
			if (o < 0 || o > t.length - 1) return;
			let s = t[o];
			s?.id && (i.value = s.id);
		}
		aD(n, u, { ignore: [W(() => t.value?.targetRef)] });
		let { cx: p } = ws();
		return (a, c) => (j(), L(k(wT), R({
			ref_key: "floatingRef",
			ref: t
		}, a.$props, { placement: e.placement ?? "bottom-start" }), Gt({
			default: V(() => [U(a.$slots, "default", { open: r.value })]),
			_: 2
		}, [r.value ? {
			name: "floating",
			fn: V(({ width: e }) => [G(HN, R({ style: { width: e } }, k(p)("max-h-[inherit] max-w-[inherit]")), {
				menu: V(() => [I("div", {
					id: k(s),
					ref_key: "menuRef",
					ref: n,
					"aria-activedescendant": k(i),
					"aria-labelledby": o.value,
					class: "flex flex-col p-0.75 outline-none",
					role: "menu",
					tabindex: "-1",
					onClick: Ur(u, ["stop"]),
					onKeydown: [
						c[0] ||= Gr(Ur((e) => f(1), ["prevent", "stop"]), ["down"]),
						Gr(Ur(d, ["prevent", "stop"]), ["enter"]),
						Gr(Ur(u, ["prevent", "stop"]), ["escape"]),
						Gr(Ur(d, ["prevent", "stop"]), ["space"]),
						Gr(Ur(u, ["prevent", "stop"]), ["tab"]),
						c[1] ||= Gr(Ur((e) => f(-1), ["prevent", "stop"]), ["up"])
					]
				}, [U(a.$slots, "items", { open: r.value })], 40, KN)]),
				_: 3
			}, 16, ["style"])]),
			key: "0"
		} : void 0]), 1040, ["placement"]));
	}
}), JN = /*#__PURE__*/ ul(/* @__PURE__ */ O({
	__name: "ScalarDropdownButton",
	props: {
		is: { default: "button" },
		active: { type: Boolean },
		disabled: { type: Boolean }
	},
	setup(e) {
		let t = xs({
			base: [
				"block h-8 min-w-0 gap-1.5 rounded-md px-2.5 py-1.5 text-left",
				"truncate  no-underline text-sm text-c-1",
				"cursor-pointer hover:bg-b-2 highlighted:bg-b-2"
			],
			variants: {
				disabled: { true: "pointer-events-none text-c-3" },
				active: { true: "" }
			},
			compoundVariants: [{
				disabled: !1,
				active: !0,
				class: "bg-b-2"
			}]
		});
		return (n, r) => (j(), L(vt(e.is), {
			"aria-disabled": e.disabled,
			class: A(["item", k(Ss)("scalar-dropdown-item", k(t)({
				active: e.active,
				disabled: e.disabled
			}))]),
			type: e.is === "button" ? "button" : void 0
		}, {
			default: V(() => [U(n.$slots, "default", {}, void 0, !0)]),
			_: 3
		}, 8, [
			"aria-disabled",
			"class",
			"type"
		]));
	}
}), [["__scopeId", "data-v-128eed00"]]), YN = {}, XN = { class: "-mx-0.75 my-0.75 h-border bg-border" };
function ZN(e, t, n, r, i, a) {
	return j(), z("div", XN);
}
var QN = /*#__PURE__*/ ul(YN, [["render", ZN]]), $N = /*#__PURE__*/ ul(/* @__PURE__ */ O({
	__name: "ScalarDropdownItem",
	props: {
		id: { default: () => ct() },
		disabled: { type: Boolean }
	},
	emits: ["click"],
	setup(e) {
		let { active: t } = GN();
		return (n, r) => (j(), L(JN, {
			id: e.id,
			active: k(t) === e.id,
			disabled: e.disabled,
			role: "menuitem",
			tabindex: "-1",
			onClick: r[0] ||= (e) => n.$emit("click", e),
			onMouseenter: r[1] ||= (n) => t.value = e.id
		}, {
			default: V(() => [U(n.$slots, "default", {}, void 0, !0)]),
			_: 3
		}, 8, [
			"id",
			"active",
			"disabled"
		]));
	}
}), [["__scopeId", "data-v-3402682d"]]), eP = { class: "group-[.alert]:outline-orange group-[.error]:outline-red w-full pr-10 -outline-offset-1 has-[:focus-visible]:rounded-[4px] has-[:focus-visible]:outline" }, tP = { class: "text-c-1 whitespace-nowrap" }, nP = ["placeholder"], rP = { class: "text-c-1 overflow-hidden text-ellipsis" }, iP = { class: "overflow-hidden text-ellipsis" }, aP = { class: "flex h-4 w-4 items-center justify-center" }, oP = /* @__PURE__ */ O({
	__name: "DataTableInputSelect",
	props: {
		modelValue: { type: [
			String,
			Number,
			Boolean,
			Array,
			Object
		] },
		value: {},
		default: { type: [
			String,
			Number,
			Boolean,
			Array,
			Object
		] },
		canAddCustomValue: {
			type: Boolean,
			default: !0
		},
		type: {}
	},
	emits: ["update:modelValue"],
	setup(e, { emit: t }) {
		let n = e, r = t, { translate: i } = uO(), a = W(() => n.value ?? []), o = N(!1), s = N(""), c = N(null);
		B(s, (e) => {
			r("update:modelValue", e);
		});
		let l = (e) => {
			r("update:modelValue", e), o.value = !1;
		}, u = () => {
			s.value.trim() && l(s.value);
		}, d = () => {
			s.value.trim() || r("update:modelValue", ""), o.value = !1;
		}, f = (e) => n.modelValue.toString() === e;
		B(o, (e) => {
			e && nt(() => {
				c.value?.focus();
			});
		});
		let p = W(() => n.modelValue === void 0 ? n.default : n.modelValue), m = W(() => a.value.map((e) => {
			let t = e.toString();
			return {
				id: t,
				label: t,
				value: t
			};
		})), h = W(() => {
			let e = new Set(n.modelValue.toString().split(","));
			return m.value.filter((t) => e.has(t.id));
		}), g = (e) => {
			let t = e.map((e) => e.value);
			r("update:modelValue", t.join(","));
		};
		return (t, n) => (j(), z("div", eP, [e.type === "array" ? (j(), L(k(fk), {
			key: 0,
			modelValue: h.value,
			options: m.value,
			"onUpdate:modelValue": g
		}, {
			default: V(() => [G(k(eO), {
				class: "custom-scroll h-full justify-start gap-1.5 px-2 py-1.5 pr-6 font-normal outline-none",
				fullWidth: "",
				variant: "ghost"
			}, {
				default: V(() => [I("span", tP, M(h.value.length > 0 ? h.value.map((e) => e.label).join(", ") : "Select a value"), 1), G(k(Ay), {
					class: "min-w-4",
					icon: "ChevronDown",
					size: "md"
				})]),
				_: 1
			})]),
			_: 1
		}, 8, ["modelValue", "options"])) : o.value ? Ht((j(), z("input", {
			key: 1,
			ref_key: "inputRef",
			ref: c,
			"onUpdate:modelValue": n[0] ||= (e) => s.value = e,
			class: "text-c-1 w-full min-w-0 border-none px-2 py-1.5 outline-none",
			placeholder: k(i)("apiClient.dataTableInputSelect.value"),
			type: "text",
			onBlur: d,
			onKeyup: Gr(u, ["enter"])
		}, null, 40, nP)), [[kr, s.value]]) : (j(), L(k(qN), {
			key: 2,
			resize: "",
			value: p.value
		}, {
			items: V(() => [(j(!0), z(P, null, et(a.value, (e) => (j(), L(k($N), {
				key: e,
				class: "group/item flex items-center gap-1.5 overflow-hidden text-ellipsis whitespace-nowrap",
				value: e,
				onClick: (t) => l(e)
			}, {
				default: V(() => [I("div", { class: A(["flex h-4 w-4 items-center justify-center rounded-full p-[3px]", f(e) ? "bg-c-accent text-b-1" : "shadow-border text-transparent"]) }, [G(k(Ay), {
					class: "size-2.5",
					icon: "Checkmark",
					thickness: "3"
				})], 2), I("span", iP, M(e), 1)]),
				_: 2
			}, 1032, ["value", "onClick"]))), 128)), e.canAddCustomValue ? (j(), z(P, { key: 0 }, [a.value.length ? (j(), L(k(QN), { key: 0 })) : H("", !0), G(k($N), {
				class: "flex items-center gap-1.5",
				onClick: n[1] ||= (e) => o.value = !0
			}, {
				default: V(() => [I("div", aP, [G(k(Ay), {
					icon: "Add",
					size: "sm"
				})]), I("span", null, M(k(i)("apiClient.dataTableInputSelect.addValue")), 1)]),
				_: 1
			})], 64)) : H("", !0)]),
			default: V(() => [G(k(eO), {
				class: "size-full justify-start gap-1.5 overflow-auto px-2 py-1.5 font-normal whitespace-nowrap outline-none",
				variant: "ghost"
			}, {
				default: V(() => [I("span", rP, M(p.value ?? "Select a value"), 1), G(k(Ay), {
					icon: "ChevronDown",
					size: "md"
				})]),
				_: 1
			})]),
			_: 1
		}, 8, ["value"]))]));
	}
}), sP = ["id", "aria-label"], cP = [
	"id",
	"aria-selected",
	"onClick"
], lP = { class: "flex items-center gap-2 whitespace-nowrap" }, uP = {
	key: 1,
	class: "text-c-3 bg-b-3 flex h-4.5 min-w-4.5 items-center justify-center rounded px-0.5 font-sans text-[9px] font-semibold"
}, dP = { class: "max-w-[9rem] overflow-hidden text-right text-ellipsis whitespace-nowrap" }, fP = 12, pP = /* @__PURE__ */ O({
	__name: "EnvironmentVariablesDropdown",
	props: {
		query: {},
		environment: {},
		dropdownPosition: {},
		contextFunctionItems: { default: () => [] },
		listboxId: {}
	},
	emits: [
		"select",
		"redirect",
		"close"
	],
	setup(e, { expose: t, emit: n }) {
		let r = n, { translate: i } = uO(), o = N(!0), s = N(null), c = N(0), l = () => {
			r("redirect"), o.value = !1, r("close");
		}, u = W(() => (e.environment?.variables ?? []).map((e) => ({
			key: e.name,
			value: typeof e.value == "string" ? e.value : e.value.default
		}))), d = W(() => e.contextFunctionItems.map((e) => ({
			kind: "context",
			key: e.key,
			secondary: e.description
		}))), f = W(() => u.value.filter(({ key: e, value: t }) => e !== "" || t !== "").map(({ key: e, value: t }) => ({
			kind: "env",
			key: e,
			secondary: t
		}))), p = W(() => f.value.map((e) => ({
			...e,
			fuseText: `${e.key} ${e.secondary}`
		}))), m = W(() => d.value.map((e) => ({
			...e,
			fuseText: `${e.key} ${e.secondary}`
		}))), h = W(() => new ka(p.value, {
			keys: ["fuseText"],
			threshold: .35
		})), g = W(() => new ka(m.value, {
			keys: ["fuseText"],
			threshold: .35
		})), _ = W(() => {
			let t = new Map(e.contextFunctionItems.map((e) => [e.key, e]));
			return a.flatMap((e) => {
				let n = t.get(e);
				return n ? [{
					kind: "context",
					key: n.key,
					secondary: n.description
				}] : [];
			});
		}), v = W(() => {
			if (!e.query.trim()) return [...f.value.slice(-4), ..._.value];
			let t = e.query.trim(), n = h.value.search(t, { limit: fP }).map((e) => {
				let { kind: t, key: n, secondary: r } = e.item;
				return {
					kind: t,
					key: n,
					secondary: r
				};
			}), r = fP - n.length, i = r > 0 ? g.value.search(t, { limit: r }).map((e) => {
				let { kind: t, key: n, secondary: r } = e.item;
				return {
					kind: t,
					key: n,
					secondary: r
				};
			}) : [];
			return [...n, ...i];
		}), y = (t) => e.listboxId ? `${e.listboxId}-option-${t}` : void 0, b = W(() => v.value.length ? y(c.value) : void 0), ee = (e) => {
			r("select", e);
		};
		B(() => v.value.length, (e) => {
			c.value > e - 1 && (c.value = Math.max(0, e - 1));
		}), t({
			handleArrowKey: (e) => {
				let t = e === "up" ? -1 : 1, n = v.value.length;
				n !== 0 && (c.value = (c.value + t + n) % n);
			},
			handleSelect: () => {
				if (c.value >= 0) {
					let e = v.value[c.value];
					e && ee(e.key);
				}
			},
			activeOptionId: b
		}), Qt(() => {
			c.value = 0;
		});
		let x = W(() => ({
			left: (e.dropdownPosition?.left ?? 0) + "px",
			top: (e.dropdownPosition?.top ?? 0) + 5 + "px"
		}));
		return aD(s, () => {
			o.value = !1, r("close");
		}, { ignore: [s] }), (t, n) => o.value ? (j(), L(k(yT), {
			key: 0,
			class: "scalar-client"
		}, {
			default: V(() => [I("div", {
				ref_key: "dropdownRef",
				ref: s,
				class: "custom-scroll z-context fixed top-0 left-0 flex max-h-[60svh] w-56 flex-col rounded border p-0.75",
				style: yt(x.value),
				onMousedown: n[0] ||= Ur(() => {}, ["prevent"])
			}, [
				I("ul", {
					id: e.listboxId,
					"aria-label": k(i)("apiClient.environmentVariablesDropdown.variableSuggestions"),
					class: "gap-1/2 flex flex-col",
					role: "listbox"
				}, [(j(!0), z(P, null, et(v.value, (t, n) => (j(), z("li", {
					key: `${t.kind}-${t.key}`,
					id: y(n),
					"aria-selected": n === c.value,
					class: A(["font-code text-xxs hover:bg-b-3 flex h-8 cursor-pointer items-center justify-between gap-1.5 rounded p-1.5 transition-colors duration-150", { "bg-b-3": n === c.value }]),
					role: "option",
					onClick: (e) => ee(t.key)
				}, [I("div", lP, [t.kind === "env" ? (j(), z("span", {
					key: 0,
					class: "h-2.25 w-2.25 min-w-2.25 rounded-full",
					style: yt({ backgroundColor: e.environment?.color })
				}, null, 4)) : (j(), z("span", uP, " fn ")), F(" " + M(t.key), 1)]), I("span", dP, M(t.secondary), 1)], 10, cP))), 128))], 8, sP),
				v.value.length ? H("", !0) : (j(), L(k(eO), {
					key: 0,
					class: "font-code text-xxs bg-b-inherit hover:bg-b-3 flex h-8 w-full justify-start gap-2 px-1.5 transition-colors duration-150",
					variant: "outlined",
					onClick: l
				}, {
					default: V(() => [G(k(Yc), { class: "size-3" }), F(M(k(i)("apiClient.environmentVariablesDropdown.addVariable")), 1)]),
					_: 1
				})),
				n[1] ||= I("div", { class: "bg-b-1 brightness-lifted absolute inset-0 -z-1 rounded shadow-lg" }, null, -1)
			], 36)]),
			_: 1
		})) : H("", !0);
	}
}), mP = {
	"⌘": "Command",
	"^": "Control",
	ctrl: "Control",
	"⌥": "Option",
	alt: "Alt",
	"⇧": "Shift",
	"⇪": "Caps Lock",
	"↵": "Enter",
	"←": "Left Arrow",
	"→": "Right Arrow",
	"↑": "Up Arrow",
	"↓": "Down Arrow"
}, hP = {
	Meta: "⌘",
	Shift: "⇧",
	Alt: "⌥",
	Control: "^"
}, gP = {
	Meta: "ctrl",
	Shift: "⇧",
	Alt: "alt",
	Control: "ctrl"
}, _P = () => pT();
function vP(e) {
	return e === "default";
}
function yP(e) {
	let t = vP(e) ? "Meta" : e;
	return _P() ? hP[t] : gP[t];
}
function bP(e, t) {
	return [...t.map((e) => yP(e)), e];
}
function xP(e) {
	return e in mP ? mP[e] : e;
}
// vendor/node_modules/@scalar/components/dist/components/ScalarHotkey/ScalarHotkey.vue.script.js
var SP = {
	"aria-hidden": "true",
	class: "contents"
}, CP = { class: "sr-only" }, wP = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarHotkey",
	props: {
		hotkey: {},
		modifier: { default: () => ["Meta"] }
	},
	setup(e) {
		let { cx: t } = ws(), n = W(() => bP(e.hotkey, e.modifier));
		return (e, r) => (j(), z("div", $e(ft(k(t)("border-(--scalar-background-3) inline-flex gap-0.5 overflow-hidden rounded border text-xxs rounded-b p-1 font-medium uppercase leading-none"))), [(j(!0), z(P, null, et(n.value, (e, t) => (j(), z("div", { key: t }, [I("span", SP, M(e), 1), I("span", CP, M(k(xP)(e)), 1)]))), 128))], 16));
	}
}), TP = /* @__PURE__ */ O({
	__name: "ScalarTooltip",
	props: {
		content: { default: "" },
		delay: { default: () => 300 },
		placement: { default: "top" },
		offset: { default: () => 4 }
	},
	setup(e) {
		let t = N(null);
		return vS({
			content: W(() => e.content),
			delay: W(() => e.delay),
			placement: W(() => e.placement),
			offset: W(() => e.offset),
			targetRef: W(() => t.value?.children?.[0] || t.value || void 0)
		}), (e, n) => (j(), z("div", {
			ref_key: "wrapperRef",
			ref: t,
			class: A({ contents: !!e.$slots.default })
		}, [U(e.$slots, "default")], 2));
	}
}), EP = /* @__PURE__ */ O({
	name: "PillTooltipHost",
	__name: "PillTooltipHost",
	props: {
		context: {},
		target: {},
		translate: { type: Function }
	},
	setup(e) {
		let t = e, { translate: n } = uO(), r = t.translate ?? n, i = t.context.type === "contextFunction", a = W(() => {
			if (!i || typeof document > "u" || t.context.type !== "contextFunction") return "";
			let e = document.createElement("div");
			return Zr(Ge("div", { class: "flex flex-col gap-1.5 text-left" }, [Ge("span", {}, t.context.details), Ge("div", { class: "text-[color:var(--scalar-color-3)] text-[10px] font-normal" }, r("apiClient.pillTooltipHost.computedAtExecution"))]), e), e.innerHTML;
		}), o = W(() => t.context.type === "environment" ? t.context.isDefined ? t.context.value : r("apiClient.pillTooltipHost.noValue") : ""), s = N(t.target);
		return vS({
			content: i ? a : o,
			contentTarget: i ? "innerHTML" : "textContent",
			delay: 0,
			placement: "bottom-start",
			offset: 6,
			targetRef: s
		}), (e, t) => null;
	}
}), DP = (e, t) => {
	let n = e?.variables?.find((e) => e.name === t);
	if (n) return typeof n.value == "string" ? n.value : n.value?.default;
}, OP = (e, t) => {
	if (g(e)) return {
		type: "contextFunction",
		identifier: e,
		details: _(e)
	};
	let n = DP(t, e);
	return {
		type: "environment",
		name: e,
		value: n || "No value",
		isDefined: !!n
	};
}, kP = (e, t) => {
	if (!t || !e.includes("{{")) return "";
	let n = new RegExp(de.VARIABLES.source, de.VARIABLES.flags), r = "", i;
	for (; (i = n.exec(e)) !== null;) r += `|${i[1] ?? ""}`;
	return r;
}, AP = (e) => typeof e == "string" ? e : e == null ? "" : JSON.stringify(e), jP = "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict", MP = (e = 21) => {
	let t = "", n = crypto.getRandomValues(new Uint8Array(e |= 0));
	for (; e--;) t += jP[n[e] & 63];
	return t;
}, NP = { class: "whitespace-nowrap" }, PP = ["id"], FP = [
	"aria-activedescendant",
	"aria-autocomplete",
	"aria-controls",
	"aria-expanded",
	"aria-invalid",
	"aria-label",
	"aria-readonly",
	"aria-required",
	"contenteditable",
	"data-placeholder",
	"role"
], IP = {
	key: 5,
	class: "centered-y text-orange absolute right-7 text-xs"
}, LP = {
	key: 6,
	class: "centered-y absolute right-0 flex h-full items-center p-1.5 group-has-[.code-input-lite__editor:focus]:z-1"
}, RP = {
	key: 7,
	class: "required centered-y text-xxs text-c-3 group-[.error]:text-red bg-b-1 pointer-events-none absolute right-0 mr-0.5 pt-px pr-2 opacity-100 shadow-[-8px_0_4px_var(--scalar-background-1)] transition-opacity duration-150 peer-has-[.code-input-lite__editor:focus]:opacity-0"
}, zP = /*#__PURE__*/ pN(/* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "CodeInputLite",
	props: {
		modelValue: { type: [
			String,
			Number,
			Boolean,
			Array,
			Object
		] },
		environment: {},
		disabled: {
			type: Boolean,
			default: !1
		},
		readOnly: {
			type: Boolean,
			default: !1
		},
		error: {
			type: Boolean,
			default: !1
		},
		layout: { default: "desktop" },
		placeholder: {},
		required: {
			type: Boolean,
			default: !1
		},
		emitOnBlur: {
			type: Boolean,
			default: !0
		},
		withVariables: {
			type: Boolean,
			default: !0
		},
		withFakeData: {
			type: Boolean,
			default: !1
		},
		alwaysEmitChange: {
			type: Boolean,
			default: !1
		},
		linethrough: {
			type: Boolean,
			default: !1
		},
		type: {},
		enum: {},
		examples: {},
		default: { type: [
			String,
			Number,
			Boolean,
			Array,
			Object
		] },
		nullable: {
			type: Boolean,
			default: !1
		}
	},
	emits: [
		"update:modelValue",
		"submit",
		"blur",
		"navigate"
	],
	setup(e, { expose: t, emit: n }) {
		let r = n, { translate: i } = uO(), a = bt(), o = W(() => typeof a["aria-label"] == "string" ? a["aria-label"] : void 0), s = N(null), c = W(() => typeof a.id == "string" ? a.id : s.value ?? void 0), l = () => {
			typeof a.id == "string" && a.id || s.value !== null || (s.value = `id-${MP()}`);
		}, u = Ut("editorRef"), d = N(null), f = W(() => c.value ? `${c.value}-listbox` : void 0), p = W(() => d.value?.activeOptionId), m = N(!1), h = N(!0), v = N(!1), b = (e) => e.trim().length === 0, ee = W(() => e.enum?.length ? !1 : e.type === "boolean" || Array.isArray(e.type) && e.type.includes("boolean")), x = W(() => e.nullable ? [
			"true",
			"false",
			"null"
		] : ["true", "false"]), te = W(() => Array.isArray(e.type) ? e.type.find((e) => e !== "null") ?? "string" : e.type), S = (e) => r("update:modelValue", e), C = [], ne = !1, re = () => {
			for (let e of C) e.unmount();
			C = [];
		}, ie = () => {
			if (!u.value || e.layout === "modal") return;
			let t = u.value.querySelectorAll(".scalar-pill");
			for (let n of t) {
				let t = Qr(EP, {
					context: OP(n.dataset.variable ?? "", e.environment),
					target: n,
					translate: i
				});
				t.mount(document.createElement("div")), C.push(t);
			}
		}, ae = (t, n, r) => {
			let i = g(t), a = document.createElement("span");
			a.className = i ? "scalar-pill scalar-pill--context-fn" : "scalar-pill", a.contentEditable = "false", a.dataset.variable = t, a.dataset.pillStart = String(n), a.dataset.pillEnd = String(r);
			let o = i ? "var(--scalar-color-3)" : e.environment?.color || "var(--scalar-color-1)";
			return a.style.setProperty("--tw-bg-base", o), !i && !DP(e.environment, t) && (a.style.opacity = "0.5"), a.textContent = t, a;
		}, oe = (t) => {
			let n = u.value;
			if (!n) return;
			if (re(), n.replaceChildren(), !e.withVariables || !t.includes("{{")) {
				t && n.appendChild(document.createTextNode(t)), h.value = b(t);
				return;
			}
			let r = new RegExp(de.VARIABLES.source, de.VARIABLES.flags), i = 0, a;
			for (; (a = r.exec(t)) !== null;) {
				let e = a.index, r = e + a[0].length;
				e > i && n.appendChild(document.createTextNode(t.slice(i, e))), n.appendChild(ae(a[1] ?? "", e, r)), i = r;
			}
			i < t.length && n.appendChild(document.createTextNode(t.slice(i))), h.value = !1, ne && ie();
		}, se = (e) => e.nodeType === Node.TEXT_NODE ? (e.textContent ?? "").length : e instanceof HTMLElement && e.classList.contains("scalar-pill") ? `{{${e.dataset.variable ?? ""}}}`.length : (e.textContent ?? "").length, w = () => {
			let e = u.value;
			if (!e) return "";
			let t = "";
			for (let n of Array.from(e.childNodes)) n.nodeType === Node.TEXT_NODE ? t += n.textContent ?? "" : n instanceof HTMLElement && n.classList.contains("scalar-pill") ? t += `{{${n.dataset.variable ?? ""}}}` : n instanceof HTMLElement && (t += n.textContent ?? "");
			return t;
		}, ce = null, le = "", ue = () => {
			let t = e.environment?.color ?? "", n = e.withVariables ? "1" : "0", r = e.environment?.variables ?? [], i = "";
			for (let e of r) {
				let t = typeof e.value == "string" ? e.value : e.value?.default ?? "";
				i += `\x1f${e.name}\x1e${t}`;
			}
			return `${t}|${n}|${i}`;
		}, T = () => {
			ne || (ne = !0, ie());
		}, fe = () => {
			let e = u.value;
			if (!e) return null;
			let t = window.getSelection();
			if (!t || t.rangeCount === 0) return null;
			let n = t.getRangeAt(0);
			if (n.startContainer !== e && !e.contains(n.startContainer)) return null;
			if (n.startContainer === e) {
				let t = 0;
				for (let r = 0; r < n.startOffset && r < e.childNodes.length; r++) t += se(e.childNodes.item(r));
				return t;
			}
			let r = 0;
			for (let t of Array.from(e.childNodes)) {
				if (t === n.startContainer) return r + n.startOffset;
				if (t.contains(n.startContainer)) return n.startOffset === 0 ? r : r + se(t);
				r += se(t);
			}
			return r;
		}, pe = (e) => {
			let t = u.value;
			if (!t) return;
			let n = document.createRange(), r = 0, i = !1;
			for (let a of Array.from(t.childNodes)) {
				let t = se(a);
				if (r + t >= e) {
					if (a.nodeType === Node.TEXT_NODE) {
						let t = Math.max(0, Math.min(e - r, (a.textContent ?? "").length));
						n.setStart(a, t);
					} else e - r <= 0 ? n.setStartBefore(a) : n.setStartAfter(a);
					i = !0;
					break;
				}
				r += t;
			}
			i ? n.collapse(!0) : (n.selectNodeContents(t), n.collapse(!1));
			let a = window.getSelection();
			a && (a.removeAllRanges(), a.addRange(n));
		}, me = N(!1), he = N(""), ge = N({
			left: 0,
			top: 0
		}), _e = W(() => e.withFakeData ? Ee.map((e) => ({
			key: e,
			description: _(e)
		})) : []), ve = W(() => me.value && e.withVariables && e.layout !== "modal" && (!!e.environment || e.withFakeData)), ye = () => {
			if (!u.value) return;
			let e = fe();
			if (e === null) {
				me.value = !1;
				return;
			}
			let t = w().slice(0, e), n = t.lastIndexOf("{{");
			n <= t.lastIndexOf("}}") ? me.value = !1 : (he.value = t.slice(n + 2), l(), me.value = !0, nt(() => {
				let e = window.getSelection();
				if (!e || e.rangeCount === 0 || !u.value) return;
				let t = e.getRangeAt(0).cloneRange();
				t.collapse(!0);
				let n = t.getBoundingClientRect(), r = u.value.getBoundingClientRect();
				ge.value = {
					left: n.left || r.left,
					top: n.bottom || r.bottom
				};
			}));
		}, be = (t) => {
			if (e.readOnly) return;
			let n = fe() ?? 0, r = w(), i = Math.max(0, n - he.value.length - 2), a = n, o = `${r.slice(0, i)}{{${t}}}${r.slice(a)}`, s = i + `{{${t}}}`.length;
			ce = kP(o, e.withVariables), oe(o), pe(s), me.value = !1, xe(o, { skipDropdownCheck: !0 });
		}, xe = (t, n = {}) => {
			let i = t === AP(e.modelValue);
			(e.alwaysEmitChange || !i) && r("update:modelValue", t), n.skipDropdownCheck || ye();
		}, Se = () => {
			let t = w();
			h.value = b(t);
			let n = kP(t, e.withVariables);
			if (!v.value && n !== ce) {
				let e = fe();
				ce = n, oe(t), e !== null && pe(e);
			}
			xe(t);
		}, Ce = () => {
			v.value = !0;
		}, we = () => {
			v.value = !1, Se();
		}, Te = () => {
			m.value = !0, l(), T();
		}, De = (t) => {
			m.value = !1, me.value = !1;
			let n = w();
			e.emitOnBlur && n && r("submit", n, t), r("blur", n, t);
		}, Oe = (e) => {
			e.preventDefault();
			let t = e.clipboardData?.getData("text/plain") ?? "";
			t && (document.execCommand("insertText", !1, t.replace(/\r?\n/g, " ")), Se());
		}, ke = (e) => {
			if (me.value) {
				if (e.key === "ArrowDown" || e.key === "ArrowUp") {
					e.preventDefault(), e.stopPropagation(), d.value?.handleArrowKey(e.key === "ArrowDown" ? "down" : "up");
					return;
				}
				if (e.key === "Enter") {
					e.preventDefault(), e.stopPropagation(), d.value?.handleSelect();
					return;
				}
				if (e.key === "Escape") {
					e.preventDefault(), e.stopPropagation(), me.value = !1;
					return;
				}
			}
			e.key === "Enter" && (e.preventDefault(), r("submit", w(), e));
		}, Ae = (e) => {
			let t = e.target instanceof Element ? e.target.closest(".scalar-pill") : null;
			if (!t) return;
			let n = u.value;
			if (!n) return;
			n.focus();
			let r = document.createRange();
			r.selectNode(t);
			let i = window.getSelection();
			i?.removeAllRanges(), i?.addRange(r), ye();
		};
		return Qt(() => {
			let t = AP(e.modelValue);
			ce = kP(t, e.withVariables), le = ue(), oe(t), h.value = b(t), Object.hasOwn(a, "autofocus") && u.value?.focus();
		}), B(() => e.modelValue, (t) => {
			let n = AP(t);
			h.value = b(n), w() !== n && (ce = kP(n, e.withVariables), oe(n));
		}), B(u, (t) => {
			if (!t || !b(w())) return;
			let n = AP(e.modelValue);
			n !== "" && (ce = kP(n, e.withVariables), oe(n));
		}, { flush: "sync" }), B([() => e.environment, () => e.withVariables], () => {
			let t = ue();
			if (t === le || (le = t, ce === "")) return;
			ce = kP(w(), e.withVariables);
			let n = fe();
			oe(w()), n !== null && pe(n);
		}, { deep: !0 }), Ke(() => {
			re();
		}), t({
			focus: (e) => {
				let t = u.value;
				if (!t || (t.focus(), !y(e))) return;
				let n = w().length;
				pe(e === "start" ? 0 : e === "end" ? n : e);
			},
			setContent: (t = "") => {
				w() !== t && (ce = kP(t, e.withVariables), oe(t), h.value = b(t));
			},
			getValue: () => w(),
			cursorPosition: () => {
				let e = fe();
				return e === null ? void 0 : e;
			},
			isFocused: m,
			editorRef: u
		}), (t, n) => (j(), z(P, null, [
			e.disabled ? (j(), z("div", {
				key: 0,
				class: A(["text-c-2 flex cursor-default items-center justify-center", {
					"font-code pr-2 pl-1 text-base": e.layout === "modal",
					"px-2": e.layout !== "modal",
					"line-through": e.linethrough
				}]),
				"data-testid": "code-input-lite-disabled"
			}, [I("span", NP, M(e.modelValue), 1)], 2)) : e.enum?.length ? (j(), L(oP, {
				key: 1,
				default: e.default,
				modelValue: e.modelValue,
				type: te.value,
				value: e.enum,
				"onUpdate:modelValue": S
			}, null, 8, [
				"default",
				"modelValue",
				"type",
				"value"
			])) : ee.value ? (j(), L(oP, {
				key: 2,
				default: e.default,
				modelValue: e.modelValue,
				value: x.value,
				"onUpdate:modelValue": S
			}, null, 8, [
				"default",
				"modelValue",
				"value"
			])) : e.examples?.length ? (j(), L(oP, {
				key: 3,
				default: e.default,
				modelValue: e.modelValue,
				value: e.examples,
				"onUpdate:modelValue": S
			}, null, 8, [
				"default",
				"modelValue",
				"value"
			])) : (j(), z("div", R({
				key: 4,
				id: c.value
			}, t.$attrs, { class: ["code-input-lite group/code-input-lite peer relative w-full leading-[1.44] -outline-offset-1 has-[:focus-visible]:rounded-[4px] has-[:focus-visible]:outline", {
				"code-input-lite--error": e.error,
				"code-input-lite--empty": h.value,
				"line-through": e.linethrough
			}] }), [I("div", {
				ref_key: "editorRef",
				ref: u,
				"aria-activedescendant": ve.value ? p.value : void 0,
				"aria-autocomplete": e.withVariables ? "list" : void 0,
				"aria-controls": ve.value ? f.value : void 0,
				"aria-expanded": ve.value ? "true" : void 0,
				"aria-invalid": e.error ? "true" : void 0,
				"aria-label": o.value,
				"aria-readonly": e.readOnly ? "true" : void 0,
				"aria-required": e.required ? "true" : void 0,
				class: "code-input-lite__editor",
				contenteditable: e.readOnly ? "false" : "true",
				"data-placeholder": e.placeholder,
				role: e.withVariables ? "combobox" : "textbox",
				spellcheck: "false",
				onBlur: De,
				onClick: Ae,
				onCompositionend: we,
				onCompositionstart: Ce,
				onFocus: Te,
				onInput: Se,
				onKeydown: ke,
				onPaste: Oe,
				onPointerover: T
			}, null, 40, FP)], 16, PP)),
			t.$slots.warning ? (j(), z("div", IP, [U(t.$slots, "warning", {}, void 0, !0)])) : H("", !0),
			t.$slots.icon ? (j(), z("div", LP, [U(t.$slots, "icon", {}, void 0, !0)])) : H("", !0),
			e.required ? (j(), z("div", RP, M(k(i)("apiClient.codeInputLite.required")), 1)) : H("", !0),
			ve.value ? (j(), L(pP, {
				key: 8,
				ref_key: "dropdownRef",
				ref: d,
				contextFunctionItems: _e.value,
				dropdownPosition: ge.value,
				environment: e.environment,
				listboxId: f.value,
				query: he.value,
				onClose: n[0] ||= (e) => me.value = !1,
				onRedirect: n[1] ||= (e) => r("navigate", {
					page: "document",
					path: "environment"
				}),
				onSelect: be
			}, null, 8, [
				"contextFunctionItems",
				"dropdownPosition",
				"environment",
				"listboxId",
				"query"
			])) : H("", !0)
		], 64));
	}
}), [["__scopeId", "data-v-9bca2f92"]]), BP = ["for"], VP = { class: "relative flex min-w-0 flex-1" }, HP = [
	"readOnly",
	"type",
	"value"
], UP = {
	key: 1,
	class: "centered-y text-orange absolute right-7 text-xs"
}, WP = /*#__PURE__*/ pN(/* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "DataTableInput",
	props: {
		id: {},
		type: {},
		containerClass: {},
		required: {
			type: Boolean,
			default: !1
		},
		modelValue: {},
		canAddCustomEnumValue: {
			type: Boolean,
			default: !0
		},
		readOnly: {
			type: Boolean,
			default: !1
		},
		enum: {},
		environment: {},
		description: {},
		withFakeData: {
			type: Boolean,
			default: !0
		}
	},
	emits: [
		"update:modelValue",
		"inputFocus",
		"inputBlur",
		"selectVariable"
	],
	setup(e, { emit: t }) {
		let n = e, r = t, { translate: i } = uO(), a = N(!0), o = N(!1), s = Ut("codeInput"), c = () => !o.value && r("inputBlur"), l = W(() => n.type === "password" ? "text" : n.type ?? "text"), u = () => {
			!n.enum?.length && !n.readOnly && s.value?.focus();
		};
		return (t, o) => (j(), L(fN, { class: A(["relative flex", e.containerClass]) }, {
			default: V(() => [
				t.$slots.default ? (j(), z("div", {
					key: 0,
					class: "text-c-1 flex items-center pr-0 pl-3",
					for: e.id ?? "",
					onClick: u
				}, [U(t.$slots, "default", {}, void 0, !0), o[6] ||= F(": ", -1)], 8, BP)) : H("", !0),
				I("div", VP, [n.enum && n.enum.length ? (j(), L(oP, {
					key: 0,
					canAddCustomValue: n.canAddCustomEnumValue,
					modelValue: n.modelValue,
					value: n.enum,
					"onUpdate:modelValue": o[0] ||= (e) => r("update:modelValue", e)
				}, null, 8, [
					"canAddCustomValue",
					"modelValue",
					"value"
				])) : (j(), z(P, { key: 1 }, [a.value && e.type === "password" ? (j(), z("input", R({ key: 0 }, e.id ? {
					...t.$attrs,
					id: e.id
				} : t.$attrs, {
					autocomplete: "off",
					class: ["text-c-1 disabled:text-c-2 peer w-full min-w-0 border-none px-2 py-1.25 -outline-offset-1", { "scalar-password-input": e.type === "password" }],
					"data-1p-ignore": "",
					readOnly: e.readOnly,
					spellcheck: "false",
					type: l.value,
					value: e.modelValue,
					onInput: o[1] ||= (e) => r("update:modelValue", e.target.value ?? "")
				}), null, 16, HP)) : (j(), L(k(zP), R({ key: 1 }, t.$attrs, {
					id: e.id,
					ref_key: "codeInput",
					ref: s,
					class: ["text-c-1 disabled:text-c-2 peer w-full min-w-0 border-none -outline-offset-1", [
						e.type === "password" && e.description && "pr-12",
						e.description && "pr-8",
						e.type === "password" && "scalar-password-input"
					]],
					environment: e.environment,
					modelValue: e.modelValue ?? "",
					readOnly: e.readOnly,
					required: !!e.required,
					type: l.value,
					withFakeData: e.withFakeData,
					onBlur: c,
					onFocus: o[2] ||= (e) => r("inputFocus"),
					"onUpdate:modelValue": o[3] ||= (e) => r("update:modelValue", e)
				}), null, 16, [
					"id",
					"class",
					"environment",
					"modelValue",
					"readOnly",
					"required",
					"type",
					"withFakeData"
				]))], 64))]),
				t.$slots.warning ? (j(), z("div", UP, [U(t.$slots, "warning", {}, void 0, !0)])) : H("", !0),
				U(t.$slots, "icon", {}, void 0, !0),
				e.modelValue ? (j(), L(k(xS), {
					key: 2,
					class: "-ml-.25 h-6 w-6 self-center p-1.25",
					icon: k(ll),
					label: k(i)("apiClient.dataTableInput.clearValue"),
					onClick: o[4] ||= (e) => r("update:modelValue", "")
				}, null, 8, ["icon", "label"])) : H("", !0),
				e.type === "password" ? (j(), L(k(xS), {
					key: 3,
					class: "-ml-.5 mr-1.25 h-6 w-6 self-center p-1.25",
					"data-testid": "data-table-password-toggle",
					icon: a.value ? k(sc) : k(mc),
					label: a.value ? k(i)("apiClient.dataTableInput.showPassword") : k(i)("apiClient.dataTableInput.hidePassword"),
					onClick: o[5] ||= (e) => a.value = !a.value
				}, null, 8, ["icon", "label"])) : H("", !0)
			]),
			_: 3
		}, 8, ["class"]));
	}
}), [["__scopeId", "data-v-135d11b9"]]), GP = ["for"], KP = /* @__PURE__ */ O({
	__name: "RequestAuthDataTableInput",
	props: /*@__PURE__*/ Ve({
		containerClass: {},
		environment: {},
		readOnly: {
			type: Boolean,
			default: !1
		},
		required: {
			type: Boolean,
			default: !1
		},
		type: {}
	}, {
		modelValue: {
			default: "",
			required: !0
		},
		modelModifiers: {}
	}),
	emits: /*@__PURE__*/ Ve([
		"inputFocus",
		"inputBlur",
		"selectVariable"
	], ["update:modelValue"]),
	setup(e, { emit: t }) {
		let n = t, r = Be(e, "modelValue"), i = ct();
		return (t, a) => (j(), L(k(WP), R({ id: k(i) }, t.$attrs, {
			modelValue: r.value,
			"onUpdate:modelValue": a[0] ||= (e) => r.value = e,
			canAddCustomEnumValue: !e.readOnly,
			containerClass: e.containerClass,
			environment: e.environment,
			readOnly: e.readOnly,
			required: e.required,
			type: e.type,
			onInputBlur: a[1] ||= (e) => n("inputBlur"),
			onInputFocus: a[2] ||= (e) => n("inputFocus"),
			onSelectVariable: a[3] ||= (e) => n("selectVariable", e)
		}), {
			default: V(() => [I("label", { for: k(i) }, [U(t.$slots, "default")], 8, GP)]),
			icon: V(() => [U(t.$slots, "icon")]),
			_: 3
		}, 16, [
			"id",
			"modelValue",
			"canAddCustomEnumValue",
			"containerClass",
			"environment",
			"readOnly",
			"required",
			"type"
		]));
	}
}), qP = [
	"aria-label",
	"checked",
	"disabled"
], JP = /* @__PURE__ */ O({
	__name: "DataTableCheckbox",
	props: {
		modelValue: { type: Boolean },
		disabled: { type: Boolean },
		align: { default: "center" },
		ariaLabel: {}
	},
	emits: ["update:modelValue"],
	setup(e) {
		let { translate: t } = uO(), n = xs({
			base: "w-8 h-8 flex items-center justify-center text-b-2 peer-checked:text-c-1 pointer-events-none absolute",
			variants: { align: {
				left: "left-0",
				center: "centered"
			} }
		});
		return (r, i) => (j(), L(fN, { class: "group/cell relative flex min-w-8" }, {
			default: V(() => [I("input", {
				"aria-label": e.ariaLabel ?? k(t)("apiClient.dataTableCheckbox.toggle"),
				checked: e.modelValue,
				class: "peer absolute inset-0 size-full cursor-pointer opacity-0 disabled:cursor-default",
				disabled: !!e.disabled,
				type: "checkbox",
				onChange: i[0] ||= (e) => r.$emit("update:modelValue", e.target.checked)
			}, null, 40, qP), I("div", { class: A(k(n)({ align: e.align })) }, [I("div", { class: A(["absolute m-auto size-3/4 rounded border-[1px] opacity-0", !e.disabled && "group-has-[:focus-visible]/cell:border-c-accent group-hover:opacity-100 group-has-[:focus-visible]/cell:opacity-100"]) }, null, 2), G(k(Ay), {
				icon: "Checkmark",
				size: "xs",
				thickness: "2.5"
			})], 2)]),
			_: 1
		}));
	}
}), YP = { class: "flex gap-2" }, XP = { class: "flex max-h-8 flex-1" }, ZP = /* @__PURE__ */ O({
	name: "CommandActionForm",
	props: {
		loader: {},
		disabled: {
			type: Boolean,
			default: !1
		}
	},
	emits: [
		"submit",
		"cancel",
		"back"
	],
	setup(e, { emit: t }) {
		let n = t, { translate: r } = uO(), { cx: i } = ws(), a = () => {
			e.disabled || n("submit");
		};
		return (t, n) => (j(), z("form", {
			class: "flex w-full flex-col gap-3",
			onKeydown: n[0] ||= Gr(Ur(() => {}, ["stop"]), ["enter"]),
			onSubmit: Ur(a, ["prevent", "stop"])
		}, [I("div", $e(ft(k(i)("relative flex min-h-20 flex-col rounded"))), [U(t.$slots, "default")], 16), I("div", YP, [I("div", XP, [U(t.$slots, "options")]), G(k(eO), {
			class: "max-h-8 px-3 text-xs",
			disabled: e.disabled,
			loader: e.loader,
			type: "submit"
		}, {
			default: V(() => [U(t.$slots, "submit", {}, () => [F(M(k(r)("apiClient.commandActionForm.continue")), 1)])]),
			_: 3
		}, 8, ["disabled", "loader"])])], 32));
	}
}), QP = ["placeholder"], $P = /* @__PURE__ */ O({
	name: "CommandActionInput",
	inheritAttrs: !1,
	props: {
		modelValue: {},
		placeholder: {},
		autofocus: {
			type: Boolean,
			default: !0
		}
	},
	emits: ["update:modelValue", "delete"],
	setup(e, { emit: t }) {
		let n = t, r = N(null), i = W({
			get: () => e.modelValue ?? "",
			set: (e) => n("update:modelValue", e)
		});
		Qt(() => {
			nt(() => {
				e.autofocus && r.value?.focus();
			});
		});
		let a = (e) => {
			if (e.shiftKey || !(e.target instanceof HTMLTextAreaElement)) return;
			e.preventDefault();
			let t = e.target, n = new Event("submit", { cancelable: !0 });
			t.form?.dispatchEvent(n);
		}, o = (e) => {
			i.value === "" && (e.preventDefault(), e.stopPropagation(), n("delete", e));
		};
		return (t, n) => Ht((j(), z("textarea", R({
			id: "command-action-input",
			ref_key: "input",
			ref: r,
			"onUpdate:modelValue": n[0] ||= (e) => i.value = e,
			class: "min-h-8 w-full flex-1 resize-none border border-transparent py-1.5 pl-8.5 text-sm outline-none focus:border-b-1",
			placeholder: e.placeholder ?? "",
			wrap: "hard"
		}, t.$attrs, { onKeydown: [Gr(o, ["delete"]), Gr(a, ["enter"])] }), null, 16, QP)), [[kr, i.value]]);
	}
}), eF = { class: "flex min-h-8 items-start gap-2 text-sm" }, tF = { class: "flex min-h-8 items-start gap-2 text-sm" }, nF = {
	key: 0,
	class: "text-red text-xs",
	role: "alert"
}, rF = /* @__PURE__ */ O({
	__name: "OAuthScopesAddModal",
	props: {
		state: {},
		scopes: {},
		scope: { default: null }
	},
	emits: ["cancel", "submit"],
	setup(e, { emit: t }) {
		let n = t, { translate: r } = uO(), i = W(() => e.scope !== null), a = W(() => i.value ? r("apiClient.oauthScopesAddModal.edit") : r("apiClient.oauthScopesAddModal.add")), o = W(() => i.value ? r("apiClient.oauthScopesAddModal.save") : r("apiClient.oauthScopesAddModal.add")), s = N({
			name: "",
			description: ""
		}), c = N(!1);
		B(() => s.value.name, () => {
			c.value = !0;
		});
		let l = W(() => s.value.name.trim()), u = W(() => !l.value || i.value && l.value === e.scope?.name ? !1 : e.scopes.includes(l.value)), d = W(() => u.value ? r("apiClient.oauthScopesAddModal.duplicate", { name: l.value }) : c.value && !l.value ? r("apiClient.oauthScopesAddModal.required") : null), f = W(() => !l.value || u.value), p = () => {
			f.value || (n("submit", {
				name: l.value,
				description: s.value.description,
				...i.value && e.scope ? { oldName: e.scope.name } : {}
			}), e.state.hide());
		};
		return B(() => e.state.open, (t) => {
			t && (s.value = e.scope ? {
				name: e.scope.name,
				description: e.scope.description
			} : {
				name: "",
				description: ""
			}, nt(() => {
				c.value = !1;
			}));
		}), (t, i) => (j(), L(k(lT), {
			bodyClass: "overflow-y-auto",
			size: "xs",
			state: e.state,
			title: a.value
		}, {
			default: V(() => [G(k(ZP), {
				disabled: f.value,
				onCancel: i[2] ||= (e) => n("cancel"),
				onSubmit: p
			}, {
				submit: V(() => [F(M(o.value), 1)]),
				default: V(() => [
					I("div", eF, [F(M(k(r)("apiClient.oauthScopesAddModal.name")), 1), G(k($P), {
						modelValue: s.value.name,
						"onUpdate:modelValue": i[0] ||= (e) => s.value.name = e,
						autofocus: "",
						class: "field-sizing-content !p-0",
						placeholder: "read:user"
					}, null, 8, ["modelValue"])]),
					I("div", tF, [F(M(k(r)("apiClient.oauthScopesAddModal.description")), 1), G(k($P), {
						modelValue: s.value.description,
						"onUpdate:modelValue": i[1] ||= (e) => s.value.description = e,
						autofocus: !1,
						class: "field-sizing-content !p-0",
						placeholder: k(r)("apiClient.oauthScopesAddModal.readUserData")
					}, null, 8, ["modelValue", "placeholder"])]),
					d.value ? (j(), z("div", nF, M(d.value), 1)) : H("", !0)
				]),
				_: 1
			}, 8, ["disabled"])]),
			_: 1
		}, 8, ["state", "title"]));
	}
}), iF = { class: "flex h-fit w-full" }, aF = { class: "group/scopes-accordion flex h-auto min-h-8 items-center gap-1.5 pr-2.25 pl-3 text-left" }, oF = { class: "flex shrink-0 items-center gap-1.75" }, sF = {
	class: "grid max-h-40 auto-rows-auto overflow-x-hidden overflow-y-auto",
	style: { gridTemplateColumns: "1fr auto" }
}, cF = { class: "contents" }, lF = { class: "no-scrollbar text-c-2 group-hover/scope-row:text-c-1 flex min-h-8 min-w-0 flex-1 items-center gap-1 overflow-x-auto px-3 py-1.5 pr-20 text-xs text-nowrap" }, uF = { class: "font-code shrink-0 text-xs" }, dF = { class: "whitespace-nowrap" }, fF = /* @__PURE__ */ O({
	__name: "OAuthScopesInput",
	props: {
		flowType: {},
		flow: {},
		selectedScopes: {}
	},
	emits: [
		"update:selectedScopes",
		"upsert:scope",
		"delete:scope"
	],
	setup(e, { emit: t }) {
		let n = t, { translate: r } = uO(), i = N(""), a = N(null), o = W(() => Object.entries(e.flow?.scopes ?? {}).map(([e, t]) => ({
			id: e,
			label: e,
			description: t
		}))), s = W(() => Object.keys(e.flow?.scopes ?? {}).length), c = W(() => s.value >= 10), l = W(() => {
			let e = c.value ? i.value : "";
			if (!e) return o.value;
			let t = new RegExp(e.split("").map((e) => e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*"), "i");
			return o.value.filter(({ label: e, description: n }) => t.test(`${e} ${n}`));
		}), u = W(() => Object.keys(e.flow?.scopes ?? {}).length > 0), d = W(() => e.selectedScopes.length === Object.keys(e.flow?.scopes ?? {}).length), f = (e, t) => {
			n("update:selectedScopes", {
				scope: e,
				selected: t
			});
		}, p = () => n("update:selectedScopes", { scopes: Object.keys(e.flow?.scopes ?? {}) }), m = () => n("update:selectedScopes", { scopes: [] }), h = cT(), g = N(0), _ = N(!1);
		B(u, (e, t) => {
			t && !e && (_.value = !1, g.value += 1);
		});
		let v = () => {
			a.value = null, h.show();
		}, y = (e) => {
			a.value = {
				name: e.id,
				description: e.description ?? ""
			}, h.show();
		}, b = async (t) => {
			let r = !t.oldName;
			n("upsert:scope", {
				scope: t.name,
				description: t.description,
				flowType: e.flowType,
				...t.oldName ? { oldScope: t.oldName } : {},
				...r ? { enable: !0 } : {}
			}), r && (_.value = !0, g.value += 1, await nt(), _.value = !1);
		}, ee = (t) => {
			n("delete:scope", {
				scope: t,
				flowType: e.flowType
			});
		};
		return (t, n) => (j(), L(k(fN), { class: "h-auto !max-h-[initial] min-h-8 items-center" }, {
			default: V(() => [I("div", iF, [n[4] ||= I("div", { class: "text-c-1 h-full items-center" }, null, -1), (j(), L(k(jw), {
				key: g.value,
				as: "div",
				class: "bl flex w-full flex-col",
				defaultOpen: _.value
			}, {
				default: V(() => [I("div", aF, [G(k(Mw), {
					class: A([
						"min-w-0 flex-1 text-left",
						u.value ? "hover:text-c-1 cursor-pointer" : "cursor-default",
						(e.selectedScopes.length || 0) > 0 ? "text-c-1" : "text-c-3"
					]),
					disabled: !u.value
				}, {
					default: V(() => [u.value ? (j(), z(P, { key: 0 }, [F(M(k(r)("apiClient.oauthScopesInput.selectedScopes", {
						count: e.selectedScopes.length,
						total: Object.keys(e.flow?.scopes ?? {}).length
					})), 1)], 64)) : (j(), z(P, { key: 1 }, [F(M(k(r)("apiClient.oauthScopesInput.noScopesDefined")), 1)], 64))]),
					_: 1
				}, 8, ["class", "disabled"]), I("div", oF, [
					G(k(eO), {
						class: "pr-0.75 pl-1 transition-none",
						size: "sm",
						variant: "ghost",
						onClick: Ur(v, ["stop"])
					}, {
						default: V(() => [F(M(k(r)("apiClient.oauthScopesInput.addScope")), 1)]),
						_: 1
					}),
					u.value && d.value ? (j(), L(k(eO), {
						key: 0,
						class: "pr-0.75 pl-1 transition-none",
						size: "sm",
						variant: "ghost",
						onClick: Ur(m, ["stop"])
					}, {
						default: V(() => [F(M(k(r)("apiClient.oauthScopesInput.deselectAll")), 1)]),
						_: 1
					})) : H("", !0),
					u.value && !d.value ? (j(), L(k(eO), {
						key: 1,
						class: "pr-0.75 pl-1 transition-none",
						size: "sm",
						variant: "ghost",
						onClick: Ur(p, ["stop"])
					}, {
						default: V(() => [F(M(k(r)("apiClient.oauthScopesInput.selectAll")), 1)]),
						_: 1
					})) : H("", !0),
					u.value ? (j(), L(k(Mw), {
						key: 2,
						class: "text-c-3 hover:text-c-2 -m-0.5 flex shrink-0 items-center justify-center rounded p-0.5 focus-visible:outline-offset-2"
					}, {
						default: V(({ open: e }) => [G(k(Ay), {
							class: "group-hover/scopes-accordion:text-c-2",
							icon: e ? "ChevronDown" : "ChevronRight",
							size: "md"
						}, null, 8, ["icon"])]),
						_: 1
					})) : H("", !0)
				])]), G(k(Nw), { as: "template" }, {
					default: V(() => [I("div", null, [c.value ? (j(), L(k(dT), {
						key: 0,
						modelValue: i.value,
						"onUpdate:modelValue": n[0] ||= (e) => i.value = e,
						class: "flex items-center text-xs"
					}, null, 8, ["modelValue"])) : H("", !0), I("table", sF, [I("tbody", cF, [(j(!0), z(P, null, et(l.value, ({ id: t, label: i, description: a }) => (j(), L(k(_N), {
						key: t,
						class: "text-c-2 group/scope-row",
						onClick: (n) => f(t, !e.selectedScopes.includes(t))
					}, {
						default: V(() => [G(k(fN), { class: "box-border flex !max-h-[initial] w-full min-w-0 cursor-pointer items-stretch overflow-hidden px-0 py-0" }, {
							default: V(() => [I("div", lF, [I("span", uF, M(i), 1), String(a ?? "").trim() ? (j(), z(P, { key: 0 }, [n[3] ||= I("span", { class: "shrink-0" }, "–", -1), I("span", dF, M(a), 1)], 64)) : H("", !0)]), I("div", {
								class: "oauth-scope-row-action-rail absolute top-0 right-0 z-[1] flex h-full min-w-[4.5rem] items-center justify-end gap-0.5 py-1 pr-2 pl-4 opacity-0 transition-opacity group-focus-within/scope-row:opacity-100 group-hover/scope-row:opacity-100",
								onClick: n[1] ||= Ur(() => {}, ["stop"])
							}, [G(k(xS), {
								icon: k(Hc),
								label: k(r)("apiClient.oauthScopesInput.editScope", { name: i }),
								size: "sm",
								onClick: Ur((e) => y({
									id: t,
									description: a ?? ""
								}), ["stop"])
							}, null, 8, [
								"icon",
								"label",
								"onClick"
							]), G(k(xS), {
								icon: k(nl),
								label: k(r)("apiClient.oauthScopesInput.deleteScope", { name: i }),
								size: "sm",
								onClick: Ur((e) => ee(t), ["stop"])
							}, null, 8, [
								"icon",
								"label",
								"onClick"
							])])]),
							_: 2
						}, 1024), G(k(JP), {
							ariaLabel: k(r)("apiClient.oauthScopesInput.selectScope", { name: i }),
							modelValue: e.selectedScopes.includes(t),
							onClick: n[2] ||= Ur(() => {}, ["stop"]),
							"onUpdate:modelValue": (e) => f(t, e)
						}, null, 8, [
							"ariaLabel",
							"modelValue",
							"onUpdate:modelValue"
						])]),
						_: 2
					}, 1032, ["onClick"]))), 128))])])])]),
					_: 1
				})]),
				_: 1
			}, 8, ["defaultOpen"]))]), G(rF, {
				scope: a.value,
				scopes: Object.keys(e.flow.scopes ?? {}),
				state: k(h),
				onSubmit: b
			}, null, 8, [
				"scope",
				"scopes",
				"state"
			])]),
			_: 1
		}));
	}
});
// vendor/node_modules/zod/v4/core/util.js
function pF(e) {
	let t = Object.values(e).filter((e) => typeof e == "number");
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function mF(e, t = "|") {
	return e.map((e) => VF(e)).join(t);
}
function hF(e, t) {
	return typeof t == "bigint" ? t.toString() : t;
}
var gF = class {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
};
function _F(e) {
	return new gF(e);
}
function vF(e) {
	return e == null;
}
function yF(e) {
	let t = +!!e.startsWith("^"), n = e.endsWith("$") ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function bF(e, t) {
	let n = e / t, r = Math.round(n), i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
	return Math.abs(n - r) < i ? 0 : n - r;
}
var xF = /* @__PURE__*/ Symbol("evaluating");
function SF(e, t, n) {
	let r;
	Object.defineProperty(e, t, {
		get() {
			if (r !== xF) return r === void 0 && (r = xF, r = n()), r;
		},
		set(n) {
			Object.defineProperty(e, t, { value: n });
		},
		configurable: !0
	});
}
function CF(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function wF(e) {
	let t = Object.getOwnPropertyDescriptor(e, "shape");
	return t?.get ? t.get.raw : t?.value;
}
function TF(e) {
	return wF(e._zod.def) ?? e._zod.def.shape;
}
function EF(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return CF(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function DF(e, t, n) {
	t in e ? CF(e, t, n) : e[t] = n;
}
function OF(e, t, n, r) {
	let i = TF(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? EF(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : DF(e, a, r ? r(n.value, a) : n.value));
	}
}
function kF(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? EF(e, n, () => t[n]) : DF(e, n, r.value));
	}
}
function AF(...e) {
	let t = {};
	for (let n of e) {
		let e = Object.getOwnPropertyDescriptors(n);
		Object.assign(t, e);
	}
	return Object.defineProperties({}, t);
}
function jF(e) {
	return JSON.stringify(e);
}
function MF(e) {
	return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var NF = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function PF(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
var FF = /* @__PURE__*/ _F(() => {
	if (jI.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare")) return !1;
	try {
		return Function(""), !0;
	} catch {
		return !1;
	}
});
function IF(e) {
	if (PF(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != "function") return !0;
	let n = t.prototype;
	return PF(n) !== !1 && Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") !== !1;
}
function LF(e) {
	return IF(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
var RF = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function zF(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function BF(e, t, n) {
	let r = new e._zod.constr(t ?? e._zod.def);
	return (!t || n?.parent) && (r._zod.parent = e), r;
}
function Z(e) {
	let t = e;
	if (!t) return {};
	if (typeof t == "string") return { error: () => t };
	if (t?.message !== void 0) {
		if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
		t.error = t.message;
	}
	return delete t.message, typeof t.error == "string" ? {
		...t,
		error: () => t.error
	} : t;
}
function VF(e) {
	return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
}
function HF(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
}
var UF = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, WF = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function GF(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".pick() cannot be used on object schemas containing refinements");
	let i = {};
	return OF(i, e, KF(e, t)), BF(e, AF(n, {
		shape: i,
		checks: []
	}));
}
function KF(e, t) {
	let n = TF(e), r = [];
	for (let e of Reflect.ownKeys(t)) {
		if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
		t[e] && r.push(e);
	}
	return r;
}
function qF(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".omit() cannot be used on object schemas containing refinements");
	let i = new Set(KF(e, t)), a = {};
	return OF(a, e, Reflect.ownKeys(TF(e)).filter((e) => !i.has(e))), BF(e, AF(n, {
		shape: a,
		checks: []
	}));
}
function JF(e, t) {
	if (!IF(t)) throw Error("Invalid input to extend: expected a plain object");
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = TF(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return BF(e, AF(e._zod.def, { shape: YF(e, t) }));
}
function YF(e, t) {
	let n = {};
	return OF(n, e, Reflect.ownKeys(TF(e))), kF(n, t), n;
}
function XF(e, t) {
	if (!IF(t)) throw Error("Invalid input to safeExtend: expected a plain object");
	return BF(e, AF(e._zod.def, { shape: YF(e, t) }));
}
function ZF(e, t) {
	if (!t?._zod?.def) throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (e._zod.def.checks?.length) throw Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	let n = {};
	return OF(n, e, Reflect.ownKeys(TF(e))), OF(n, t, Reflect.ownKeys(TF(t))), BF(e, AF(e._zod.def, {
		shape: n,
		get catchall() {
			return t._zod.def.catchall;
		},
		checks: t._zod.def.checks ?? []
	}));
}
function QF(e, t, n, r = "partial") {
	let i = t._zod.def.checks;
	if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
	let a = n ? new Set(KF(t, n)) : void 0, o = {};
	return OF(o, t, Reflect.ownKeys(TF(t)), e && ((t, n) => a && !a.has(n) ? t : new e({
		type: "optional",
		innerType: t
	}))), BF(t, AF(t._zod.def, {
		shape: o,
		checks: []
	}));
}
function $F(e, t, n) {
	let r = n ? new Set(KF(t, n)) : void 0, i = {};
	return OF(i, t, Reflect.ownKeys(TF(t)), (t, n) => r && !r.has(n) ? t : new e({
		type: "nonoptional",
		innerType: t
	})), BF(t, AF(t._zod.def, { shape: i }));
}
function eI(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function tI(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function nI(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function rI(e) {
	return typeof e == "string" ? e : e?.message;
}
function iI(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function aI(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function oI(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has("$ZodType") && (i.has("$ZodCheck") ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : rI(e.inst?._zod.def?.error?.(e)) ?? rI(a?.(e)) ?? rI(t?.error?.(e)) ?? rI(n.customError?.(e)) ?? rI(n.localeError?.(e)) ?? "Invalid input", s = {};
	for (let t of Object.keys(e)) t !== "inst" && t !== "schema" && t !== "continue" && t !== "input" && t !== "__proto__" && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
var sI = /[\uD800-\uDBFF]/;
function cI(e) {
	let t = e.length;
	if (!sI.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function lI(e) {
	return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function uI(e) {
	let t = typeof e;
	switch (t) {
		case "number": return Number.isNaN(e) ? "nan" : "number";
		case "object": {
			if (e === null) return "null";
			if (Array.isArray(e)) return "array";
			let t = e;
			if (t && Object.getPrototypeOf(t) !== Object.prototype && "constructor" in t && t.constructor) return t.constructor.name;
		}
	}
	return t;
}
function dI(...e) {
	let [t, n, r] = e;
	return typeof t == "string" ? {
		message: t,
		code: "custom",
		input: n,
		inst: r
	} : { ...t };
}
function fI(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : gI(e, n, r.value);
	}
}
function pI(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function mI(e, t, n) {
	return pI(e, t, n, !1);
}
/* @__NO_SIDE_EFFECTS__ */
function hI(e, t) {
	for (let n in e) {
		let r = e[n];
		Object.defineProperty(t, n, {
			configurable: !0,
			enumerable: !0,
			get() {
				return pI(this, n, r(this));
			},
			set(e) {
				pI(this, n, e);
			}
		});
	}
	return t;
}
function gI(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : pI(this, t, n.bind(this));
		},
		set(e) {
			pI(this, t, e);
		}
	});
}
function _I(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
var vI, yI = !1, bI = {
	configurable: !0,
	get() {
		yI = !0;
	}
};
function xI(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && vI !== e._zod ? vI = void 0 : (vI = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, bI);
			let e = yI;
			yI = !1;
			try {
				let r = n(this);
				return yI ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), yI ||= e, r;
			} catch (n) {
				throw delete this[t], yI ||= e, n;
			}
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				value: e
			});
		}
	}));
}
function SI(e, t, n, r) {
	let i = _I(e, t);
	i && Object.defineProperty(i, t, {
		configurable: !0,
		get() {
			let e = {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: void 0
			};
			return Object.defineProperty(this, t, e), e.value = n(this), Object.defineProperty(this, t, e), e.value;
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: e
			});
		}
	});
}
var CI = "~constantCatch";
function wI(e) {
	let t = () => e;
	return t[CI] = !0, t;
}
// vendor/node_modules/zod/v4/core/core.js
var TI, EI = {
	value: void 0,
	enumerable: !1
}, DI = "captureStackTrace" in Error ? Error : null;
function OI(e) {
	let t = DI;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return DI = null, new e();
			}
			try {
				return new e();
			} finally {
				t.stackTraceLimit = n;
			}
		}
	}
	return new e();
}
/* @__NO_SIDE_EFFECTS__ */
function Q(e, t, n, r) {
	let i = {};
	function a(e) {
		this.def = e, this.constr = d, this.traits = /* @__PURE__ */ new Set();
	}
	a.prototype = i;
	let o = n, s = o && /* @__PURE__ */ new WeakSet();
	function c(n, r) {
		if (!n._zod) {
			EI.value = new a(r);
			try {
				Object.defineProperty(n, "_zod", EI);
			} finally {
				EI.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), s) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			s.has(i) || (s.add(i), fI(i, o));
		}
		let i = d.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let l = r?.Parent ?? Object;
	class u extends l {}
	Object.defineProperty(u, "name", { value: e });
	function d(e) {
		let t = r?.Parent ? OI(u) : this;
		c(t, e);
		let n = t._zod.deferred;
		if (n) {
			for (let e of n) e();
			t._zod.deferred = void 0;
		}
		let i = globalThis.__zod_globalConfig?.postProcessor;
		return i && i(t), t;
	}
	return Object.defineProperty(d, "init", { value: c }), Object.defineProperty(d, Symbol.hasInstance, { value: (t) => r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e) }), Object.defineProperty(d, "name", { value: e }), d;
}
var kI = class extends Error {
	constructor() {
		super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
	}
}, AI = class extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`), this.name = "ZodEncodeError";
	}
};
(TI = globalThis).__zod_globalConfig ?? (TI.__zod_globalConfig = {});
var jI = globalThis.__zod_globalConfig;
function MI(e) {
	return e && Object.assign(jI, e), jI;
}
// vendor/node_modules/zod/v4/core/errors.js
function NI() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, hF, 2), e.message;
}
function PI(e) {
	this._zod.message = e;
}
var FI = {
	get: NI,
	set: PI,
	enumerable: !0,
	configurable: !0
}, II = {
	value: void 0,
	enumerable: !1
}, LI = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), RI = /* @__PURE__ */ Q("$ZodError", (e, t) => {
	e.name = "$ZodError", II.value = t, Object.defineProperty(e, "issues", II), II.value = void 0, Object.defineProperty(e, "message", FI);
	let n = Object.getPrototypeOf(e);
	LI.has(n) || (LI.add(n), Object.defineProperty(n, "toString", {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = () => this.message;
			return Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	}));
});
function zI(e, t, n) {
	return Object.prototype.hasOwnProperty.call(e, t) || (t === "__proto__" ? Object.defineProperty(e, t, {
		value: n(),
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : e[t] = n()), e[t];
}
function BI(e, t = (e) => e.message) {
	let n = {}, r = [];
	for (let i of e.issues) i.path.length > 0 ? zI(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
	return {
		formErrors: r,
		fieldErrors: n
	};
}
function VI(e, t = (e) => e.message) {
	let n = { _errors: [] }, r = (e, i = []) => {
		for (let a of e.issues) if (a.code === "invalid_union" && a.errors.length) a.errors.map((e) => r({ issues: e }, [...i, ...a.path]));
		else if (a.code === "invalid_key") r({ issues: a.issues }, [...i, ...a.path]);
		else if (a.code === "invalid_element") r({ issues: a.issues }, [...i, ...a.path]);
		else {
			let e = [...i, ...a.path];
			if (e.length === 0) n._errors.push(t(a));
			else {
				let r = n, i = 0;
				for (; i < e.length;) {
					let n = e[i], o = i === e.length - 1;
					if (n === "_errors") {
						o && r._errors.push(t(a)), i++;
						continue;
					}
					Object.prototype.hasOwnProperty.call(r, n) || Object.defineProperty(r, n, {
						value: { _errors: [] },
						enumerable: !0,
						writable: !0,
						configurable: !0
					});
					let s = r[n];
					o && s._errors.push(t(a)), r = s, i++;
				}
			}
		}
	};
	return r(e), n;
}
// vendor/node_modules/zod/v4/core/parse.js
function HI(e, t) {
	return {
		callee: t?.callee ?? e,
		Err: t?.Err
	};
}
var UI = (e) => {
	let t = (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !1
		} : { async: !1 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise) throw new kI();
		if (s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => oI(e, o, MI())));
			throw NF(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, WI = (e) => {
	let t = async (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !0
		} : { async: !0 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise && (s = await s), s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => oI(e, o, MI())));
			throw NF(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, GI = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new kI();
	return a.issues.length ? KI(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
};
function KI(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => oI(e, n, MI()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
var qI = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? KI(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
}, JI = /* @__PURE__ */ Symbol.for("zod.compile.invalid"), YI = /* @__PURE__ */ Symbol.for("zod.compile.fallback"), XI = ((e, t, n) => {
	let r = e._zod.bag.validator;
	if (r !== void 0) {
		if (r(t) !== JI) return !0;
		if (r.definite === !0 && n === void 0) return !1;
	}
	return ZI(e, t, n);
});
function ZI(e, t, n) {
	let r = n ? {
		...n,
		async: !1,
		abortEarly: !0
	} : {
		async: !1,
		abortEarly: !0
	}, i = e._zod.bag.fallbackRun, a;
	if (i ? (r[YI] = !0, a = i({
		value: t,
		issues: []
	}, r)) : a = e._zod.run({
		value: t,
		issues: []
	}, r), a instanceof Promise) throw new kI();
	return a.issues.length === 0;
}
var QI = async (e, t, n) => {
	let r = n ? {
		...n,
		async: !0,
		abortEarly: !0
	} : {
		async: !0,
		abortEarly: !0
	}, i = e._zod.run({
		value: t,
		issues: []
	}, r);
	return i instanceof Promise && (i = await i), i.issues.length === 0;
}, $I = (e) => {
	let t = UI(e), n = (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return t(e, r, o, HI(n, a));
	};
	return n;
}, eL = (e) => {
	let t = UI(e), n = (e, r, i, a) => t(e, r, i, HI(n, a));
	return n;
}, tL = (e) => {
	let t = WI(e), n = async (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return await t(e, r, o, HI(n, a));
	};
	return n;
}, nL = (e) => {
	let t = WI(e), n = async (e, r, i, a) => await t(e, r, i, HI(n, a));
	return n;
}, rL = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return GI(e)(t, n, i);
}, iL = (e) => (t, n, r) => GI(e)(t, n, r), aL = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return qI(e)(t, n, i);
}, oL = (e) => async (t, n, r) => qI(e)(t, n, r), sL = /^[cC][0-9a-z]{6,}$/, cL = /^[0-9a-z]+$/, lL = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, uL = /^[0-9a-vA-V]{20}$/, dL = /^[A-Za-z0-9]{27}$/, fL = /^[a-zA-Z0-9_-]{21}$/;
function pL(e) {
	return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
var mL = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, hL = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, gL = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, _L = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/, vL = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
function yL() {
	return new RegExp(vL, "u");
}
var bL = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, xL = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, SL = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, CL = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, wL = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, TL = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, EL = /^https?$/, DL = /^\+[1-9]\d{6,14}$/, OL = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function kL(e) {
	return RegExp(`^${e}$`);
}
var AL = /*@__PURE__*/ kL(OL);
function jL(e) {
	let t = "(?:[01]\\d|2[0-3]):[0-5]\\d";
	return typeof e.precision == "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function ML(e) {
	return RegExp(`^${jL(e)}$`);
}
function NL(e) {
	let t = ["Z"];
	e.offset && t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
	let n = `${jL({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join("|")})`, r = e.local ? `${n}|${jL({ precision: e.precision })}` : n;
	return RegExp(`^${OL}T(?:${r})$`);
}
var PL = /^[\s\S]{0,}$/, FL = /^-?\d+$/, IL = /^-?\d+(?:\.\d+)?$/, LL = /^(?:true|false)$/i, RL = /^null$/i, zL = /^[^A-Z]*$/, BL = /^[^a-z]*$/, VL = /*@__PURE__*/ Q("$ZodCheck", (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), HL = (e) => {
	let t = e.value;
	return !vF(t) && t.length !== void 0;
}, UL = {
	number: "number",
	bigint: "bigint",
	object: "date"
}, WL = /*@__PURE__*/ Q("$ZodCheckLessThan", (e, t) => {
	VL.init(e, t);
	let n = UL[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: UL[typeof r.value] ?? n,
			code: "too_big",
			maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), GL = /*@__PURE__*/ Q("$ZodCheckGreaterThan", (e, t) => {
	VL.init(e, t);
	let n = UL[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: UL[typeof r.value] ?? n,
			code: "too_small",
			minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), KL = /*@__PURE__*/ Q("$ZodCheckMultipleOf", (e, t) => {
	VL.init(e, t), e._zod.check = (n) => {
		if (typeof n.value != typeof t.value) throw Error("Cannot mix number and bigint in multiple_of check.");
		(typeof n.value == "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : bF(n.value, t.value) === 0) || n.issues.push({
			origin: typeof n.value,
			code: "not_multiple_of",
			divisor: t.value,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), qL = /*@__PURE__*/ Q("$ZodCheckNumberFormat", (e, t) => {
	VL.init(e, t), t.format = t.format || "float64";
	let n = t.format?.includes("int"), r = n ? "int" : "number", [i, a] = UF[t.format];
	e._zod.check = (o) => {
		let s = o.value;
		if (n) {
			if (!Number.isInteger(s)) {
				o.issues.push({
					expected: r,
					format: t.format,
					code: "invalid_type",
					continue: !1,
					input: s,
					inst: e
				});
				return;
			}
			if (!Number.isSafeInteger(s)) {
				s > 0 ? o.issues.push({
					input: s,
					code: "too_big",
					maximum: 2 ** 53 - 1,
					note: "Integers must be within the safe integer range.",
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				}) : o.issues.push({
					input: s,
					code: "too_small",
					minimum: -(2 ** 53 - 1),
					note: "Integers must be within the safe integer range.",
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				});
				return;
			}
		}
		s < i && o.issues.push({
			origin: "number",
			input: s,
			code: "too_small",
			minimum: i,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		}), s > a && o.issues.push({
			origin: "number",
			input: s,
			code: "too_big",
			maximum: a,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		});
	};
}), JL = /*@__PURE__*/ Q("$ZodCheckMaxLength", (e, t) => {
	var n;
	VL.init(e, t), (n = e._zod.def).when ?? (n.when = HL), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i > t.maximum ? cI(r) : i) <= t.maximum) return;
		let a = lI(r);
		n.issues.push({
			origin: a,
			code: "too_big",
			maximum: t.maximum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), YL = /*@__PURE__*/ Q("$ZodCheckMinLength", (e, t) => {
	var n;
	VL.init(e, t), (n = e._zod.def).when ?? (n.when = HL), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i >= t.minimum && i < t.minimum * 2 ? cI(r) : i) >= t.minimum) return;
		let a = lI(r);
		n.issues.push({
			origin: a,
			code: "too_small",
			minimum: t.minimum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), XL = /*@__PURE__*/ Q("$ZodCheckLengthEquals", (e, t) => {
	var n;
	VL.init(e, t), (n = e._zod.def).when ?? (n.when = HL), e._zod.check = (n) => {
		let r = n.value, i = r.length, a = typeof r == "string" && i >= t.length && i <= t.length * 2 ? cI(r) : i;
		if (a === t.length) return;
		let o = lI(r), s = a > t.length;
		n.issues.push({
			origin: o,
			...s ? {
				code: "too_big",
				maximum: t.length
			} : {
				code: "too_small",
				minimum: t.length
			},
			inclusive: !0,
			exact: !0,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), ZL = /*@__PURE__*/ Q("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	VL.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: t.format,
			input: n.value,
			...t.pattern ? { pattern: t.pattern.toString() } : {},
			inst: e,
			continue: !t.abort
		});
	}) : (r = e._zod).check ?? (r.check = () => {});
}), QL = /*@__PURE__*/ Q("$ZodCheckRegex", (e, t) => {
	ZL.init(e, t), e._zod.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: n.value,
			pattern: t.pattern.toString(),
			inst: e,
			continue: !t.abort
		});
	};
}), $L = /*@__PURE__*/ Q("$ZodCheckLowerCase", (e, t) => {
	t.pattern ??= zL, ZL.init(e, t);
}), eR = /*@__PURE__*/ Q("$ZodCheckUpperCase", (e, t) => {
	t.pattern ??= BL, ZL.init(e, t);
}), tR = /*@__PURE__*/ Q("$ZodCheckIncludes", (e, t) => {
	VL.init(e, t);
	let n = zF(t.includes);
	t.pattern = new RegExp(typeof t.position == "number" ? `^.{${t.position},}${n}` : n), e._zod.check = (n) => {
		n.value.includes(t.includes, t.position) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: t.includes,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), nR = /*@__PURE__*/ Q("$ZodCheckStartsWith", (e, t) => {
	VL.init(e, t);
	let n = RegExp(`^${zF(t.prefix)}.*`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.startsWith(t.prefix) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: t.prefix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), rR = /*@__PURE__*/ Q("$ZodCheckEndsWith", (e, t) => {
	VL.init(e, t);
	let n = RegExp(`.*${zF(t.suffix)}$`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.endsWith(t.suffix) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: t.suffix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
});
function iR(e, t, n) {
	e.issues.length && t.issues.push(...nI(n, e.issues));
}
var aR = /*@__PURE__*/ Q("$ZodCheckProperties", (e, t) => {
	VL.init(e, t), mI(e, Symbol.iterator, function* () {
		yield e;
	});
	let n;
	e._zod.check = (r) => {
		if (r.value == null) {
			r.issues.push({
				expected: "object",
				code: "invalid_type",
				input: r.value,
				inst: e
			});
			return;
		}
		n ??= Reflect.ownKeys(t.shape).map((e) => [e, t.shape[e]]);
		let i = r.value, a;
		for (let [e, t] of n) {
			let n = t._zod.run({
				value: i[e],
				issues: []
			}, {});
			n instanceof Promise ? (a ??= [], a.push(n.then((t) => iR(t, r, e)))) : iR(n, r, e);
		}
		if (a) return Promise.all(a).then(() => void 0);
	};
}), oR = /*@__PURE__*/ Q("$ZodCheckOverwrite", (e, t) => {
	VL.init(e, t), e._zod.check = (e) => {
		e.value = t.tx(e.value);
	};
}), sR = class {
	constructor(e = [], t = {}) {
		this.content = [], this.indent = 0, this.args = e, this.closed = t;
	}
	indented(e) {
		this.indent += 1;
		try {
			e(this);
		} finally {
			--this.indent;
		}
	}
	write(e) {
		if (typeof e == "function") {
			e(this, { execution: "sync" }), e(this, { execution: "async" });
			return;
		}
		let t = e.split("\n").filter((e) => e), n = Math.min(...t.map((e) => e.length - e.trimStart().length)), r = t.map((e) => e.slice(n)).map((e) => " ".repeat(this.indent * 2) + e);
		for (let e of r) this.content.push(e);
	}
	compile() {
		let e = Function, t = this?.content ?? [""];
		return new e(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)(...Object.values(this.closed));
	}
}, cR = {
	major: 4,
	minor: 6,
	patch: 7
}, lR = /*@__PURE__*/ Q("$ZodType", (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = cR;
	let r = e._zod.def.checks, i = e._zod.traits.has("$ZodCheck") ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (let t of i) for (let n of t._zod.onattach) n(e);
	if (i.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
		e._zod.run = e._zod.parse;
	});
	else {
		let t = (t, n, r) => {
			if (t.memo) return t;
			let i = eI(t), a;
			for (let o of n) {
				if (o._zod.def.when) {
					if (tI(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new kI();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (aI(t.issues, n, e), i ||= eI(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					aI(t.issues, n, e), i ||= eI(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, n = (n, r, a) => {
			if (eI(n)) return n.aborted = !0, n;
			let o = t(r, i, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new kI();
				return o.then((t) => e._zod.parse(t, a));
			}
			return e._zod.parse(o, a);
		};
		e._zod.run = (r, a) => {
			if (a.skipChecks) return e._zod.parse(r, a);
			if (a.direction === "backward") {
				let t = e._zod.parse({
					value: r.value,
					issues: []
				}, {
					...a,
					skipChecks: !0
				});
				return t instanceof Promise ? t.then((e) => n(e, r, a)) : n(t, r, a);
			}
			let o = e._zod.parse(r, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new kI();
				return o.then((e) => t(e, i, a));
			}
			return t(o, i, a);
		};
	}
}, {
	get "~standard"() {
		return mI(this, "~standard", fR(this));
	},
	set "~standard"(e) {
		pI(this, "~standard", e);
	}
}), uR = (e, t) => e.issues.length ? { issues: e.issues.map((e) => oI(e, t, MI())) } : { value: e.value };
async function dR(e, t) {
	let n = { async: !0 };
	return uR(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function fR(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return uR(r, n);
			} catch {}
			return dR(e, t);
		},
		vendor: "zod",
		version: 1
	};
}
var pR = /*@__PURE__*/ Q("$ZodString", (e, t) => {
	lR.init(e, t), e._zod.pattern = t.pattern ?? PL, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = String(n.value);
		} catch {}
		return typeof n.value == "string" || n.issues.push({
			expected: "string",
			code: "invalid_type",
			input: n.value,
			inst: e
		}), n;
	};
}), mR = /*@__PURE__*/ Q("$ZodStringFormat", (e, t) => {
	ZL.init(e, t), pR.init(e, t);
}), hR = /*@__PURE__*/ Q("$ZodGUID", (e, t) => {
	t.pattern ??= hL, mR.init(e, t);
}), gR = /*@__PURE__*/ Q("$ZodUUID", (e, t) => {
	if (t.version) {
		let e = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[t.version];
		if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
		t.pattern ??= gL(e);
	} else t.pattern ??= gL();
	mR.init(e, t);
}), _R = /*@__PURE__*/ Q("$ZodEmail", (e, t) => {
	t.pattern ??= _L, mR.init(e, t);
});
function vR(e) {
	try {
		return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
	} catch {
		return !1;
	}
}
function yR(e, t) {
	return !("normalize" in t) && !("hostname" in t) && !("protocol" in t) ? vR(e) || 2 : bR(e, t);
}
function bR(e, t) {
	if (!t.normalize && t.protocol?.source === EL.source && !/^https?:\/\//i.test(e)) return 1;
	try {
		if (typeof URL < "u") {
			let t = URL;
			if (typeof t.parse == "function") return t.parse(e) ?? 2;
		}
		return new URL(e);
	} catch {
		return 2;
	}
}
var xR = /[\t\n\r]/g;
function SR(e) {
	return e.replace(xR, "");
}
function CR(e, t) {
	return t.lastIndex = 0, t.test(e.hostname);
}
function wR(e, t) {
	return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
}
var TR = /*@__PURE__*/ Q("$ZodURL", (e, t) => {
	mR.init(e, t), e._zod.check = (n) => {
		try {
			let r = n.value.trim(), i = yR(r, t);
			if (i === 1) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === 2) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === !0) {
				n.value = SR(r);
				return;
			}
			t.hostname && !CR(i, t.hostname) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: t.hostname.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), t.protocol && !wR(i, t.protocol) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: t.protocol.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), n.value = t.normalize ? i.href : SR(r);
			return;
		} catch {
			n.issues.push({
				code: "invalid_format",
				format: "url",
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		}
	};
}), ER = /*@__PURE__*/ Q("$ZodEmoji", (e, t) => {
	t.pattern ??= yL(), mR.init(e, t);
}), DR = /*@__PURE__*/ Q("$ZodNanoID", (e, t) => {
	if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
	t.pattern ??= t.length === void 0 ? fL : pL(t.length), mR.init(e, t);
}), OR = /*@__PURE__*/ Q("$ZodCUID", (e, t) => {
	t.pattern ??= sL, mR.init(e, t);
}), kR = /*@__PURE__*/ Q("$ZodCUID2", (e, t) => {
	t.pattern ??= cL, mR.init(e, t);
}), AR = /*@__PURE__*/ Q("$ZodULID", (e, t) => {
	t.pattern ??= lL, mR.init(e, t);
}), jR = /*@__PURE__*/ Q("$ZodXID", (e, t) => {
	t.pattern ??= uL, mR.init(e, t);
}), MR = /*@__PURE__*/ Q("$ZodKSUID", (e, t) => {
	t.pattern ??= dL, mR.init(e, t);
}), NR = /*@__PURE__*/ Q("$ZodISODateTime", (e, t) => {
	t.pattern ??= NL(t), mR.init(e, t);
}), PR = /*@__PURE__*/ Q("$ZodISODate", (e, t) => {
	t.pattern ??= AL, mR.init(e, t);
}), FR = /*@__PURE__*/ Q("$ZodISOTime", (e, t) => {
	t.pattern ??= ML(t), mR.init(e, t);
}), IR = /*@__PURE__*/ Q("$ZodISODuration", (e, t) => {
	t.pattern ??= mL, mR.init(e, t);
}), LR = /*@__PURE__*/ Q("$ZodIPv4", (e, t) => {
	t.pattern ??= bL, mR.init(e, t);
}), RR = /^[0-9a-fA-F:.]+$/;
function zR(e) {
	return RR.test(e) ? vR(`http://[${e}]`) : !1;
}
var BR = /*@__PURE__*/ Q("$ZodIPv6", (e, t) => {
	t.pattern ??= xL, mR.init(e, t), e._zod.check = (n) => {
		zR(n.value) || n.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), VR = /*@__PURE__*/ Q("$ZodCIDRv4", (e, t) => {
	t.pattern ??= SL, mR.init(e, t);
});
function HR(e) {
	let t = e.split("/");
	if (t.length !== 2) return !1;
	let [n, r] = t;
	if (!r) return !1;
	let i = Number(r);
	return `${i}` !== r || i < 0 || i > 128 ? !1 : zR(n);
}
var UR = /*@__PURE__*/ Q("$ZodCIDRv6", (e, t) => {
	t.pattern ??= CL, mR.init(e, t), e._zod.check = (n) => {
		HR(n.value) || n.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
});
function WR(e) {
	if (e === "") return !0;
	if (/\s/.test(e) || e.length % 4 != 0) return !1;
	try {
		return atob(e), !0;
	} catch {
		return !1;
	}
}
var GR = /^[0-9a-zA-Z+/]*={0,2}$/, KR = /*@__PURE__*/ Q("$ZodBase64", (e, t) => {
	t.pattern ??= GR, mR.init(e, t), e._zod.check = (n) => {
		WR(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), qR = /^[A-Za-z0-9_-]*$/;
function JR(e) {
	if (!qR.test(e)) return !1;
	let t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
	return WR(t.padEnd(Math.ceil(t.length / 4) * 4, "="));
}
var YR = /*@__PURE__*/ Q("$ZodBase64URL", (e, t) => {
	t.pattern ??= qR, mR.init(e, t), e._zod.check = (n) => {
		JR(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), XR = /*@__PURE__*/ Q("$ZodE164", (e, t) => {
	t.pattern ??= DL, mR.init(e, t);
});
function ZR(e, t = null) {
	try {
		let n = e.split(".");
		if (n.length !== 3) return !1;
		let [r] = n;
		if (!r) return !1;
		let i = JSON.parse(atob(r));
		return !("typ" in i && i?.typ !== "JWT" || !i.alg || t && (!("alg" in i) || i.alg !== t));
	} catch {
		return !1;
	}
}
var QR = /*@__PURE__*/ Q("$ZodJWT", (e, t) => {
	mR.init(e, t), e._zod.check = (n) => {
		ZR(n.value, t.alg) || n.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), $R = /*@__PURE__*/ Q("$ZodNumber", (e, t) => {
	lR.init(e, t), e._zod.pattern = IL, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = Number(n.value);
		} catch {}
		let i = n.value;
		if (typeof i == "number" && !Number.isNaN(i) && Number.isFinite(i)) return n;
		let a = typeof i == "number" ? Number.isNaN(i) ? "NaN" : Number.isFinite(i) ? void 0 : String(i) : void 0;
		return n.issues.push({
			expected: "number",
			code: "invalid_type",
			input: i,
			inst: e,
			...a ? { received: a } : {}
		}), n;
	};
}), ez = /*@__PURE__*/ Q("$ZodNumberFormat", (e, t) => {
	qL.init(e, t), $R.init(e, t);
}), tz = /*@__PURE__*/ Q("$ZodBoolean", (e, t) => {
	lR.init(e, t), e._zod.pattern = LL, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = !!n.value;
		} catch {}
		let i = n.value;
		return typeof i == "boolean" || n.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input: i,
			inst: e
		}), n;
	};
}), nz = /*@__PURE__*/ Q("$ZodNull", (e, t) => {
	lR.init(e, t), e._zod.pattern = RL, e._zod.values = /* @__PURE__ */ new Set([null]), e._zod.parse = (t, n) => {
		let r = t.value;
		return r === null || t.issues.push({
			expected: "null",
			code: "invalid_type",
			input: r,
			inst: e
		}), t;
	};
}), rz = /*@__PURE__*/ Q("$ZodUnknown", (e, t) => {
	lR.init(e, t), e._zod.parse = (e) => e;
}), iz = /*@__PURE__*/ Q("$ZodNever", (e, t) => {
	lR.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: "never",
		code: "invalid_type",
		input: t.value,
		inst: e
	}), t);
});
function az(e, t) {
	let n = iI(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== "backward") {
			for (let [t, r] of iI(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, aI(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
var oz = (e) => Array.isArray(e) ? e.length : -1;
function sz(e, t, n) {
	e.issues.length && t.issues.push(...nI(n, e.issues)), t.value[n] = e.value;
}
var cz = /*@__PURE__*/ Q("$ZodArray", (e, t) => {
	lR.init(e, t);
	let n = jI.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!Array.isArray(a)) return r.issues.push({
			expected: "array",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
		let o = [], s = i?.abortEarly;
		for (let e = 0; e < a.length; e++) {
			let n = a[e], c = t.element._zod.run({
				value: n,
				issues: []
			}, i);
			if (c instanceof Promise) o.push(c.then((t) => sz(t, r, e)));
			else if (sz(c, r, e), s && c.issues.length !== 0 && eI(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, az(e, oz);
});
function lz(e, t, n, r, i, a) {
	let o = n in r, s = a === "optional";
	if (o || !s || i !== "optional") {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...nI(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === "defaulted" && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
var uz = [];
function dz(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : uz, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = HF(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function fz(e, t, n, r, i, a, o) {
	let s = [], c = i.keySet, l = i.catchall._zod, u = l.def.type, d = l.optin, f = l.optout, p = 0;
	for (let i in t) {
		if (o && n.issues.length !== p) {
			if (eI(n, p)) break;
			p = n.issues.length;
		}
		if (c.has(i)) continue;
		if (i === "__proto__") {
			u === "never" && s.push(i);
			continue;
		}
		if (u === "never") {
			s.push(i);
			continue;
		}
		let a = l.run({
			value: t[i],
			issues: []
		}, r);
		a instanceof Promise ? e.push(a.then((e) => lz(e, n, i, t, d, f))) : lz(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: "unrecognized_keys",
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
var pz = /*@__PURE__*/ Q("$ZodObject", (e, t) => {
	lR.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, "shape"), r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		let e = () => {
			let n = { ...r };
			return Object.defineProperty(t, "shape", { value: n }), e.raw = n, n;
		};
		e.raw = r, Object.defineProperty(t, "shape", { get: e });
	}
	let i = _F(() => dz(t));
	xI(e, "propValues", (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || CF(n, e, /* @__PURE__ */ new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let a = PF, o = t.catchall, s, c = jI.memoizer;
	c?.attach(e), e._zod.parse = (t, n) => {
		s ??= i.value;
		let r = t.value;
		if (!a(r)) return t.issues.push({
			expected: "object",
			code: "invalid_type",
			input: r,
			inst: e
		}), t;
		t.value = c ? c.alloc(e, t, {}, n) : {};
		let l = [], u = s.shape, d = n?.abortEarly, f = t.issues.length;
		for (let e of s.allKeys) {
			if (d && t.issues.length !== f) {
				if (eI(t, f)) break;
				f = t.issues.length;
			}
			if (e === "__proto__") continue;
			let i = u[e], a = i._zod.optin, o = i._zod.optout, s = i._zod.run({
				value: r[e],
				issues: []
			}, n);
			s instanceof Promise ? l.push(s.then((n) => lz(n, t, e, r, a, o))) : lz(s, t, e, r, a, o);
		}
		return o ? fz(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
	};
}), mz = /*@__PURE__*/ Q("$ZodObjectJIT", (e, t) => {
	pz.init(e, t);
	let n = e._zod.parse, r = _F(() => dz(t)), i = jI.memoizer, a = (t) => {
		let n = r.value, a = n.symbolKeys, o = new sR(["payload", "ctx"], {
			shape: t,
			inst: e,
			memo: i,
			syms: a
		}), s = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`, c = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		o.write("const input = payload.value;");
		let l = Object.create(null), u = 0;
		for (let e of n.allKeys) l[e] = `key_${u++}`;
		o.write(i ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
		for (let e of n.allKeys) {
			if (e === "__proto__") continue;
			let n = l[e], r = typeof e == "symbol" ? `syms[${a.indexOf(e)}]` : jF(e), i = `${r} in input`, u = t[e], d = u?._zod?.optin, f = d !== void 0, p = u?._zod?.optout === "optional";
			if (o.write(`const ${n} = ${s(r)};`), f && p) {
				let e = d === "optional" ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
				o.write(`
        const ${n}_present = ${i};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${c(n, r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `);
			} else f ? (o.write(`
        if (${n}.issues.length) {${c(n, r)}
        }
      `), d === "defaulted" ? o.write(`newResult[${r}] = ${n}.value;`) : o.write(`
        if (${n}.value !== undefined || ${i}) {
          newResult[${r}] = ${n}.value;
        }
      `)) : o.write(`
        const ${n}_present = ${i};
        if (${n}.issues.length) {${c(n, r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `);
		}
		return o.write("payload.value = newResult;"), o.write("return payload;"), o.compile();
	}, o, s = PF, c = !jI.jitless, l = c && FF.value, u = t.catchall, d;
	e._zod.parse = (i, f) => {
		d ??= r.value;
		let p = i.value;
		return s(p) ? c && l && f?.async === !1 && f.jitless !== !0 ? (o ||= a(t.shape), i = o(i, f), u ? fz([], p, i, f, d, e, f?.abortEarly === !0) : i) : n(i, f) : (i.issues.push({
			expected: "object",
			code: "invalid_type",
			input: p,
			inst: e
		}), i);
	};
});
function hz(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !eI(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: "invalid_union",
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => oI(e, r, MI())))
	}), t);
}
var gz = /*@__PURE__*/ Q("$ZodUnion", (e, t) => {
	lR.init(e, t), xI(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), xI(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), xI(e, "values", (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), xI(e, "pattern", (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => yF(e.source)).join("|")})$`);
		}
	});
	let n = t.options.length === 1 ? t.options[0]._zod.run : null;
	e._zod.parse = (r, i) => {
		if (n) return n(r, i);
		let a = !1, o = [];
		for (let e of t.options) {
			let t = e._zod.run({
				value: r.value,
				issues: []
			}, i);
			if (t instanceof Promise) o.push(t), a = !0;
			else {
				if (t.issues.length === 0) return t;
				o.push(t);
			}
		}
		return a ? Promise.all(o).then((t) => hz(t, r, e, i)) : hz(o, r, e, i);
	};
});
function _z(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.options) {
		let r = n._zod.propValues?.[e.discriminator];
		if (!r || r.size === 0) throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
		for (let e of r) if (t.has(e)) {
			if (e !== void 0) throw Error(`Duplicate discriminator value "${String(e)}"`);
			t.set(e, null);
		} else t.set(e, n);
	}
	return t;
}
var vz = /*@__PURE__*/ Q("$ZodDiscriminatedUnion", (e, t) => {
	t.inclusive = !1, gz.init(e, t);
	let n = e._zod.parse;
	xI(e, "propValues", (e) => {
		let t = {}, n = 0;
		for (let r of e.def.options) {
			let i = r._zod.propValues;
			if (!i || Object.keys(i).length === 0) throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
			i[e.def.discriminator]?.has(void 0) && n++;
			for (let [e, n] of Object.entries(i)) {
				Object.prototype.hasOwnProperty.call(t, e) || CF(t, e, /* @__PURE__ */ new Set());
				for (let r of n) t[e].add(r);
			}
		}
		return !e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t;
	}), t.options.forEach((e, n) => {
		let r = wF(e._zod.def);
		if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) throw Error(`Invalid discriminated union option at index "${n}"`);
	});
	let r = _F(() => _z(t));
	e._zod.parse = (i, a) => {
		let o = i.value;
		if (!PF(o)) return i.issues.push({
			code: "invalid_type",
			expected: "object",
			input: o,
			inst: e
		}), i;
		let s = o?.[t.discriminator], c = r.value.get(s);
		return c && (s !== void 0 || a.direction !== "backward") ? c._zod.run(i, a) : t.unionFallback || a.direction === "backward" ? n(i, a) : (i.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: t.discriminator,
			options: Array.from(r.value.keys()).filter((e) => r.value.get(e) !== null),
			input: o,
			path: [t.discriminator],
			inst: e
		}), i);
	};
}), yz = /*@__PURE__*/ Q("$ZodIntersection", (e, t) => {
	lR.init(e, t), e._zod.parse = (e, n) => {
		let r = e.value, i = t.left._zod.run({
			value: r,
			issues: []
		}, n), a = t.right._zod.run({
			value: r,
			issues: []
		}, n);
		return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => xz(e, t, n)) : xz(e, i, a);
	};
});
function bz(e, t) {
	if (e === t || e instanceof Date && t instanceof Date && +e == +t) return {
		valid: !0,
		data: e
	};
	if (IF(e) && IF(t)) {
		let n = Object.keys(t), r = Object.keys(e).filter((e) => n.indexOf(e) !== -1), i = {
			...e,
			...t
		};
		Object.prototype.hasOwnProperty.call(i, "__proto__") && delete i.__proto__;
		for (let n of r) {
			if (n === "__proto__") continue;
			let r = bz(e[n], t[n]);
			if (!r.valid) return {
				valid: !1,
				mergeErrorPath: [n, ...r.mergeErrorPath]
			};
			i[n] = r.data;
		}
		return {
			valid: !0,
			data: i
		};
	}
	if (Array.isArray(e) && Array.isArray(t)) {
		if (e.length !== t.length) return {
			valid: !1,
			mergeErrorPath: []
		};
		let n = [];
		for (let r = 0; r < e.length; r++) {
			let i = e[r], a = t[r], o = bz(i, a);
			if (!o.valid) return {
				valid: !1,
				mergeErrorPath: [r, ...o.mergeErrorPath]
			};
			n.push(o.data);
		}
		return {
			valid: !0,
			data: n
		};
	}
	return {
		valid: !1,
		mergeErrorPath: []
	};
}
function xz(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i, a = /* @__PURE__ */ new Map(), o = (e, t) => {
		let n;
		if (e.code === "unrecognized_keys" && !e.path?.length) i ??= e, n = e.keys;
		else if (e.code === "invalid_key" && e.origin === "record" && e.path?.length === 1) {
			let t = String(e.path[0]);
			a.has(t) || a.set(t, e), n = [t];
		} else return !1;
		for (let e of n) r.has(e) || r.set(e, {}), r.get(e)[t] = !0;
		return !0;
	};
	for (let n of t.issues) o(n, "l") || e.issues.push(n);
	for (let t of n.issues) o(t, "r") || e.issues.push(t);
	let s = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
	if (s.length) {
		let t = i ? s.filter((e) => i.keys.includes(e)) : [];
		t.length && e.issues.push({
			...i,
			keys: t
		});
		for (let n of s) !t.includes(n) && a.has(n) && e.issues.push(a.get(n));
	}
	let c = bz(t.value, n.value);
	if (!c.valid) {
		if (eI(e)) return e;
		throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
	}
	return e.value = c.data, e;
}
var Sz = /*@__PURE__*/ Q("$ZodRecord", (e, t) => {
	lR.init(e, t);
	let n = jI.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!IF(a)) return r.issues.push({
			expected: "record",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		let o = [], s = t.keyType._zod.values;
		if (s && !t.partial) {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c = /* @__PURE__ */ new Set();
			for (let n of s) if (typeof n == "string" || typeof n == "number" || typeof n == "symbol") {
				if (c.add(typeof n == "number" ? n.toString() : n), n === "__proto__") continue;
				let s = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (s instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (s.issues.length) {
					r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: s.issues.map((e) => oI(e, i, MI())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let l = s.value;
				if (l === "__proto__") continue;
				let u = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				u instanceof Promise ? o.push(u.then((e) => {
					e.issues.length && r.issues.push(...nI(n, e.issues)), r.value[l] = e.value;
				})) : (u.issues.length && r.issues.push(...nI(n, u.issues)), r.value[l] = u.value);
			}
			let l;
			for (let e in a) if (!c.has(e)) {
				if (t.mode === "loose") {
					if (e === "__proto__") continue;
					r.value[e] = a[e];
				} else l ??= [], l.push(e);
			}
			l && l.length > 0 && r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: l,
				continue: !0
			});
		} else {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c;
			for (let n of Reflect.ownKeys(a)) {
				if (n === "__proto__" || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
				let l = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (l instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (typeof n == "string" && IL.test(n) && l.issues.length) {
					let e = t.keyType._zod.run({
						value: Number(n),
						issues: []
					}, i);
					if (e instanceof Promise) throw Error("Async schemas not supported in object keys currently");
					e.issues.length === 0 && (l = e);
				}
				if (l.issues.length) {
					t.mode === "loose" ? r.value[n] = a[n] : s ? (c ??= [], c.push(n)) : r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: l.issues.map((e) => oI(e, i, MI())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let u = l.value;
				if (u === "__proto__") continue;
				let d = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				d instanceof Promise ? o.push(d.then((e) => {
					e.issues.length && r.issues.push(...nI(n, e.issues)), r.value[u] = e.value;
				})) : (d.issues.length && r.issues.push(...nI(n, d.issues)), r.value[u] = d.value);
			}
			c && c.length > 0 && r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: c,
				continue: !0
			});
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	};
}), Cz = /*@__PURE__*/ Q("$ZodEnum", (e, t) => {
	lR.init(e, t);
	let n = pF(t.entries), r = new Set(n);
	e._zod.values = r, xI(e, "pattern", (e) => {
		let t = pF(e.def.entries).filter((e) => RF.has(typeof e));
		return RegExp(t.length ? `^(${t.map((e) => zF(e.toString())).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (t, i) => {
		let a = t.value;
		return r.has(a) || t.issues.push({
			code: "invalid_value",
			values: n,
			input: a,
			inst: e
		}), t;
	};
}), wz = /*@__PURE__*/ Q("$ZodLiteral", (e, t) => {
	lR.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, xI(e, "pattern", (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == "string" ? zF(e) : e ? zF(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: "invalid_value",
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
}), Tz = /*@__PURE__*/ Q("$ZodTransform", (e, t) => {
	lR.init(e, t), e._zod.optin = "optional", jI.memoizer?.guard(e), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new AI(e.constructor.name);
		let i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => (n.value = e, n));
		if (i instanceof Promise) throw new kI();
		return n.value = i, n;
	};
});
function Ez(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
var Dz = /*@__PURE__*/ Q("$ZodOptional", (e, t) => {
	lR.init(e, t), xI(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", xI(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
	}), xI(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${yF(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== "defaulted") return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => Ez(e, t)) : Ez(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), Oz = /*@__PURE__*/ Q("$ZodExactOptional", (e, t) => {
	Dz.init(e, t), xI(e, "values", (e) => e.def.innerType._zod.values), xI(e, "pattern", (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
}), kz = /*@__PURE__*/ Q("$ZodNullable", (e, t) => {
	lR.init(e, t), xI(e, "optin", (e) => e.def.innerType._zod.optin), xI(e, "optout", (e) => e.def.innerType._zod.optout), xI(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${yF(t.source)}|null)$`) : void 0;
	}), xI(e, "values", (e) => e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), Az = /*@__PURE__*/ Q("$ZodDefault", (e, t) => {
	lR.init(e, t), e._zod.optin = "defaulted", xI(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => jz(e, t)) : jz(r, t);
	};
});
function jz(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
var Mz = /*@__PURE__*/ Q("$ZodPrefault", (e, t) => {
	lR.init(e, t), e._zod.optin = "defaulted", xI(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === "backward" || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), Nz = /*@__PURE__*/ Q("$ZodNonOptional", (e, t) => {
	lR.init(e, t), xI(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
	}), e._zod.parse = (n, r) => {
		let i = t.innerType._zod.run(n, r);
		return i instanceof Promise ? i.then((t) => Pz(t, e)) : Pz(i, e);
	};
});
function Pz(e, t) {
	return !e.issues.length && e.value === void 0 && e.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: e.value,
		inst: t
	}), e;
}
function Fz(e, t, n, r) {
	return t.issues.length ? (e.value = n.catchValue({
		...t,
		value: e.value,
		error: { issues: t.issues.map((e) => oI(e, r, MI())) },
		input: e.value
	}), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
}
var Iz = /*@__PURE__*/ Q("$ZodCatch", (e, t) => {
	lR.init(e, t), xI(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), xI(e, "optout", (e) => e.def.innerType._zod.optout), xI(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run({
			value: e.value,
			issues: []
		}, n);
		return r instanceof Promise ? r.then((r) => Fz(e, r, t, n)) : Fz(e, r, t, n);
	};
}), Lz = /*@__PURE__*/ Q("$ZodPipe", (e, t) => {
	lR.init(e, t), xI(e, "values", (e) => e.def.in._zod.values), xI(e, "optin", (e) => e.def.in._zod.optin), xI(e, "optout", (e) => e.def.out._zod.optout), xI(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
		if (n.direction === "backward") {
			let r = t.out._zod.run(e, n);
			return r instanceof Promise ? r.then((e) => Rz(e, t.in, n)) : Rz(r, t.in, n);
		}
		let r = t.in._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => Rz(e, t.out, n)) : Rz(r, t.out, n);
	};
});
function Rz(e, t, n) {
	return e.issues.some((e) => e.code !== "unrecognized_keys") ? (e.aborted = !0, e) : t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
var zz = /*@__PURE__*/ Q("$ZodReadonly", (e, t) => {
	lR.init(e, t), xI(e, "propValues", (e) => e.def.innerType._zod.propValues), xI(e, "values", (e) => e.def.innerType._zod.values), xI(e, "optin", (e) => e.def.innerType?._zod?.optin), xI(e, "optout", (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then(Bz) : Bz(r);
	};
});
function Bz(e) {
	return e.memo || (e.value = Object.freeze(e.value)), e;
}
var Vz = /*@__PURE__*/ Q("$ZodLazy", (e, t) => {
	lR.init(e, t), SF(e._zod, "innerType", () => {
		let e = t;
		return e._cachedInner ||= t.getter(), e._cachedInner;
	}), xI(e, "pattern", (e) => e.innerType?._zod?.pattern), xI(e, "propValues", (e) => e.innerType?._zod?.propValues), xI(e, "optin", (e) => e.innerType?._zod?.optin ?? void 0), xI(e, "optout", (e) => e.innerType?._zod?.optout ?? void 0), e._zod.parse = (t, n) => e._zod.innerType._zod.run(t, n);
}), Hz = /*@__PURE__*/ Q("$ZodCustom", (e, t) => {
	VL.init(e, t), lR.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => Uz(t, n, r, e));
		Uz(i, n, r, e);
	};
});
function Uz(e, t, n, r) {
	if (!e) {
		let e = {
			code: "custom",
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(dI(e));
	}
}
// vendor/node_modules/zod/v4/core/memoizer.js
var Wz = class extends Error {
	constructor() {
		super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
	}
}, Gz = "~memo", Kz = [];
function qz(e) {
	return typeof e == "object" && !!e;
}
function Jz(e) {
	return e.map((e) => e.path ? {
		...e,
		path: e.path.slice()
	} : { ...e });
}
var Yz = /*@__PURE__*/ new WeakMap(), Xz = 0, Zz = 1, Qz = 2;
function $z(e, t, n) {
	let r = Yz.get(e);
	if (r !== void 0) return r ? Qz : Xz;
	if (t.has(e)) return Qz;
	t.add(e);
	let i = Xz, a = (e) => {
		if (i !== Qz && e?._zod) {
			let r = $z(e, t, n);
			r > i && (i = r);
		}
	}, o = (e, r) => {
		let i = Xz;
		for (let a of Reflect.ownKeys(e)) {
			let o = Object.getOwnPropertyDescriptor(e, a);
			if (r && !o.enumerable) continue;
			let s = o.get ? Zz : o.value?._zod ? $z(o.value, t, n) : Xz;
			s > i && (i = s);
		}
		return i;
	}, s = (e) => {
		e > i && (i = e);
	}, c = e._zod.def;
	switch (c.type) {
		case "object": {
			let e = wF(c);
			s(e ? o(e, !0) : Zz), a(c.catchall);
			break;
		}
		case "array":
			a(c.element);
			break;
		case "tuple":
			for (let e of c.items) a(e);
			a(c.rest);
			break;
		case "record":
		case "map":
			a(c.keyType), a(c.valueType);
			break;
		case "set":
			a(c.valueType);
			break;
		case "union":
			for (let e of c.options) a(e);
			break;
		case "intersection":
			a(c.left), a(c.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			a(c.innerType);
			break;
		case "pipe":
			a(c.in), a(c.out);
			break;
		case "function":
			a(c.input), a(c.output);
			break;
		case "lazy": {
			let r = c._cachedInner ?? (n ? e._zod.innerType : void 0);
			s(r ? $z(r, t, !1) : Zz);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (let e in c) {
			let t = Object.getOwnPropertyDescriptor(c, e);
			if (!t || t.get) continue;
			let n = t.value;
			if (n && typeof n == "object") {
				if (n._zod) a(n);
				else if (Array.isArray(n)) for (let e of n) a(e);
			}
		}
	}
	return t.delete(e), eB(e, i);
}
function eB(e, t) {
	return t !== Zz && Yz.set(e, t === Qz), t;
}
function tB(e, t) {
	let n = e.buckets.get(t);
	return n || (n = /* @__PURE__ */ new WeakMap(), e.buckets.set(t, n)), n;
}
var nB, rB = [], iB = {
	alloc(e, t, n) {
		let r = nB;
		if (!r) return n;
		nB = void 0;
		let i = {
			value: n,
			issues: null
		};
		return r.set(t.value, i), rB.push(i), n;
	},
	guard(e) {
		var t;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, n = (e, n) => {
				if (n.direction !== "backward" && oB(n, e.value)) throw new Wz();
				return t(e, n);
			};
			e._zod.parse = n, e._zod.run === t && (e._zod.run = n);
		});
	},
	attach(e) {
		var t;
		let n, r = !1, i, a;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, o = (s, c) => {
				if (n === void 0) {
					let i = $z(e, /* @__PURE__ */ new Set(), !1);
					if (i === Xz) return e._zod.parse = t, e._zod.run === o && (e._zod.run = t), t(s, c);
					i === Qz || r ? n = !0 : r = !0;
				}
				let l = s.value;
				if (!qz(l)) return t(s, c);
				let u = c[Gz];
				u || (u = {
					buckets: /* @__PURE__ */ new WeakMap(),
					backEdges: void 0
				}, c[Gz] = u);
				let d;
				i === c ? d = a : (d = tB(u, e), i = c, a = d);
				let f = d.get(l);
				if (f) return s.value = f.value, f.issues ? f.issues.length && s.issues.push(...Jz(f.issues)) : (s.memo = !0, u.backEdges ?? (u.backEdges = /* @__PURE__ */ new WeakSet()), u.backEdges.add(f.value)), s;
				nB = d;
				let p = rB.length, m = t(s, c);
				nB = void 0;
				let h = rB.length > p ? rB.pop() : void 0;
				return m instanceof Promise ? m.then((e) => (h && (h.issues = e.issues.length ? Jz(e.issues) : Kz), e)) : (h && (h.issues = m.issues.length ? Jz(m.issues) : Kz), m);
			};
			e._zod.parse = o, e._zod.run === t && (e._zod.run = o);
		});
	}
};
function aB() {
	return iB;
}
function oB(e, t) {
	let n = e[Gz]?.backEdges;
	return n !== void 0 && qz(t) && n.has(t);
}
// vendor/node_modules/zod/v4/locales/en.js
var sB = () => {
	let e = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function t(t) {
		return e[t] ?? null;
	}
	let n = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	}, r = { nan: "NaN" };
	function i(e, t) {
		return e === "number" && typeof t == "number" && !Number.isFinite(t) ? String(t) : r[e] ?? e;
	}
	return (e) => {
		switch (e.code) {
			case "invalid_type": return `Invalid input: expected ${i(e.expected)}, received ${i(uI(e.input), e.input)}`;
			case "invalid_value": return e.values.length === 1 ? `Invalid input: expected ${VF(e.values[0])}` : `Invalid option: expected one of ${mF(e.values, "|")}`;
			case "too_big": {
				let n = e.exact ? "exactly " : e.inclusive ? "<=" : "<", r = t(e.origin);
				return r ? `Too big: expected ${e.origin ?? "value"} to have ${n}${e.maximum.toString()} ${r.unit ?? "elements"}` : `Too big: expected ${e.origin ?? "value"} to be ${n}${e.maximum.toString()}`;
			}
			case "too_small": {
				let n = e.exact ? "exactly " : e.inclusive ? ">=" : ">", r = t(e.origin);
				return r ? `Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}` : `Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`;
			}
			case "invalid_format": {
				let t = e;
				return t.format === "starts_with" ? `Invalid string: must start with "${t.prefix}"` : t.format === "ends_with" ? `Invalid string: must end with "${t.suffix}"` : t.format === "includes" ? `Invalid string: must include "${t.includes}"` : t.format === "regex" ? `Invalid string: must match pattern ${t.pattern}` : `Invalid ${n[t.format] ?? e.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${e.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${e.keys.length > 1 ? "s" : ""}: ${mF(e.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${e.origin}`;
			case "invalid_union": return e.options && Array.isArray(e.options) && e.options.length > 0 ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(" | ")}` : e.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
			case "invalid_element": return `Invalid value in ${e.origin}`;
			default: return "Invalid input";
		}
	};
};
function cB() {
	return { localeError: sB() };
}
// vendor/node_modules/zod/v4/core/registries.js
var lB, uB = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map();
	}
	add(e, ...t) {
		let n = t[0];
		return this._map.set(e, n), n && typeof n == "object" && "id" in n && this._idmap.set(n.id, e), this;
	}
	clear() {
		return this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map(), this;
	}
	remove(e) {
		let t = this._map.get(e);
		return t && typeof t == "object" && "id" in t && this._idmap.delete(t.id), this._map.delete(e), this;
	}
	get(e) {
		let t = e._zod.parent;
		if (t) {
			let n = { ...this.get(t) ?? {} };
			delete n.id;
			let r = {
				...n,
				...this._map.get(e)
			};
			return Object.keys(r).length ? r : void 0;
		}
		return this._map.get(e);
	}
	has(e) {
		return this._map.has(e);
	}
};
function dB() {
	return new uB();
}
(lB = globalThis).__zod_globalRegistry ?? (lB.__zod_globalRegistry = dB());
var fB = globalThis.__zod_globalRegistry;
// vendor/node_modules/zod/v4/core/api.js
function pB(e) {
	return e.checks &&= [...e.checks], e;
}
// @__NO_SIDE_EFFECTS__
function mB(e, t) {
	return new e(pB({
		type: "string",
		...Z(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function hB(e, t) {
	return new e({
		type: "string",
		format: "email",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function gB(e, t) {
	return new e({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function _B(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function vB(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v4",
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function yB(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v6",
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function bB(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v7",
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function xB(e, t) {
	return new e({
		type: "string",
		format: "url",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function SB(e, t) {
	return new e({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function CB(e, t) {
	return new e({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function wB(e, t) {
	return new e({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function TB(e, t) {
	return new e({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function EB(e, t) {
	return new e({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function DB(e, t) {
	return new e({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function OB(e, t) {
	return new e({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function kB(e, t) {
	return new e({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function AB(e, t) {
	return new e({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function jB(e, t) {
	return new e({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function MB(e, t) {
	return new e({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function NB(e, t) {
	return new e({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function PB(e, t) {
	return new e({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function FB(e, t) {
	return new e({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function IB(e, t) {
	return new e({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: !1,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function LB(e, t) {
	return new e({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: !1,
		local: !1,
		precision: null,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function RB(e, t) {
	return new e({
		type: "string",
		format: "date",
		check: "string_format",
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function zB(e, t) {
	return new e({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function BB(e, t) {
	return new e({
		type: "string",
		format: "duration",
		check: "string_format",
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function VB(e, t) {
	return new e(pB({
		type: "number",
		checks: [],
		...Z(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function HB(e, t) {
	return new e({
		type: "number",
		check: "number_format",
		abort: !1,
		format: "safeint",
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function UB(e, t) {
	return new e({
		type: "boolean",
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function WB(e, t) {
	return new e({
		type: "null",
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function GB(e) {
	return new e({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function KB(e, t) {
	return new e({
		type: "never",
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function qB(e, t) {
	return new WL({
		check: "less_than",
		...Z(t),
		value: e,
		inclusive: !1
	});
}
// @__NO_SIDE_EFFECTS__
function JB(e, t) {
	return new WL({
		check: "less_than",
		...Z(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function YB(e, t) {
	return new GL({
		check: "greater_than",
		...Z(t),
		value: e,
		inclusive: !1
	});
}
// @__NO_SIDE_EFFECTS__
function XB(e, t) {
	return new GL({
		check: "greater_than",
		...Z(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function ZB(e, t) {
	return new KL({
		check: "multiple_of",
		...Z(t),
		value: e
	});
}
// @__NO_SIDE_EFFECTS__
function QB(e, t) {
	return new JL({
		check: "max_length",
		...Z(t),
		maximum: e
	});
}
// @__NO_SIDE_EFFECTS__
function $B(e, t) {
	return new YL({
		check: "min_length",
		...Z(t),
		minimum: e
	});
}
// @__NO_SIDE_EFFECTS__
function eV(e, t) {
	return new XL({
		check: "length_equals",
		...Z(t),
		length: e
	});
}
// @__NO_SIDE_EFFECTS__
function tV(e, t) {
	return new QL({
		check: "string_format",
		format: "regex",
		...Z(t),
		pattern: e
	});
}
// @__NO_SIDE_EFFECTS__
function nV(e) {
	return new $L({
		check: "string_format",
		format: "lowercase",
		...Z(e)
	});
}
// @__NO_SIDE_EFFECTS__
function rV(e) {
	return new eR({
		check: "string_format",
		format: "uppercase",
		...Z(e)
	});
}
// @__NO_SIDE_EFFECTS__
function iV(e, t) {
	return new tR({
		check: "string_format",
		format: "includes",
		...Z(t),
		includes: e
	});
}
// @__NO_SIDE_EFFECTS__
function aV(e, t) {
	return new nR({
		check: "string_format",
		format: "starts_with",
		...Z(t),
		prefix: e
	});
}
// @__NO_SIDE_EFFECTS__
function oV(e, t) {
	return new rR({
		check: "string_format",
		format: "ends_with",
		...Z(t),
		suffix: e
	});
}
// @__NO_SIDE_EFFECTS__
function sV(e, t) {
	return new aR({
		check: "properties",
		shape: e,
		...Z(t)
	});
}
// @__NO_SIDE_EFFECTS__
function cV(e) {
	return new oR({
		check: "overwrite",
		tx: e
	});
}
// @__NO_SIDE_EFFECTS__
function lV(e) {
	return /* @__PURE__ */ cV((t) => t.normalize(e));
}
// @__NO_SIDE_EFFECTS__
function uV() {
	return /* @__PURE__ */ cV((e) => e.trim());
}
// @__NO_SIDE_EFFECTS__
function dV() {
	return /* @__PURE__ */ cV((e) => e.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function fV() {
	return /* @__PURE__ */ cV((e) => e.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function pV() {
	return /* @__PURE__ */ cV((e) => MF(e));
}
// @__NO_SIDE_EFFECTS__
function mV(e, t, n) {
	return new e({
		type: "array",
		element: t,
		...Z(n)
	});
}
// @__NO_SIDE_EFFECTS__
function hV(e, t, n) {
	let r = Z(n);
	return r.abort ??= !0, new e({
		type: "custom",
		check: "custom",
		fn: t,
		...r
	});
}
// @__NO_SIDE_EFFECTS__
function gV(e, t, n) {
	return new e({
		type: "custom",
		check: "custom",
		fn: t,
		...Z(n)
	});
}
// @__NO_SIDE_EFFECTS__
function _V(e, t) {
	let n = /* @__PURE__ */ vV((t) => (t.addIssue = (e) => {
		if (typeof e == "string") t.issues.push(dI(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= "custom", "input" in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(dI(r));
		}
	}, e(t.value, t)), t);
	return n;
}
// @__NO_SIDE_EFFECTS__
function vV(e, t) {
	let n = new VL({
		check: "custom",
		...Z(t)
	});
	return n._zod.check = e, n;
}
// vendor/node_modules/zod/v4/core/to-json-schema.js
function yV(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && CF(e, t, n[t]);
	return e;
}
function bV(e) {
	let t = e?.target ?? "draft-2020-12";
	return t === "draft-4" && (t = "draft-04"), t === "draft-7" && (t = "draft-07"), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? fB,
		target: t,
		unrepresentable: e?.unrepresentable ?? "throw",
		override: e?.override ?? (() => {}),
		io: e?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: e?.cycles ?? "ref",
		reused: e?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: e?.external ?? void 0
	};
}
function xV(e, t, n, r, i) {
	let a = typeof t.unrepresentable == "function" ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === "any") return !1;
	if (a === void 0 || a === "throw") throw Error(i);
	return Object.assign(n, a), !0;
}
function SV(e, t, n = {
	path: [],
	schemaPath: []
}) {
	var r;
	let i = e._zod.def, a = t.seen.get(e);
	if (a) return a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema;
	let o = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: n.path
	};
	t.seen.set(e, o), t.sharedDefsExtractedFor = void 0, t.sharedEmitDoneFor = void 0;
	let s = e._zod.toJSONSchema?.();
	if (s) o.schema = s;
	else {
		let r = {
			...n,
			schemaPath: [...n.schemaPath, e],
			path: n.path
		};
		if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
		else {
			let n = o.schema, a = t.processors[i.type];
			if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
			a(e, t, n, r);
		}
		let a = e._zod.parent;
		a && (o.ref ||= a, SV(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && yV(o.schema, c), t.io === "input" && MV(e) && (delete o.schema.examples, delete o.schema.default), t.io === "input" && "_prefault" in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function CV(e) {
	return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function wV(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	if (e.external && e.sharedDefsExtractedFor === e.external) return;
	let r = /* @__PURE__ */ new Map();
	for (let t of e.seen.entries()) {
		let n = e.metadataRegistry.get(t[0])?.id;
		if (n) {
			let e = r.get(n);
			if (e && e !== t[0]) throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			r.set(n, t[0]);
		}
	}
	let i = (t) => {
		let r = e.target === "draft-2020-12" ? "$defs" : "definitions";
		if (e.external) {
			let n = e.external.registry.get(t[0])?.id, i = e.external.uri ?? ((e) => e);
			if (n) return { ref: i(n) };
			let a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
			return t[1].defId = a, {
				defId: a,
				ref: `${i("__shared")}#/${r}/${CV(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: "#" };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + CV(a)
		};
	}, a = (e) => {
		if (e[1].schema.$ref) return;
		let t = e[1], { ref: n, defId: r } = i(e);
		t.def = { ...t.schema }, r && (t.defId = r);
		let a = t.schema;
		for (let e in a) delete a[e];
		a.$ref = n;
	};
	if (e.cycles === "throw") for (let t of e.seen.entries()) {
		let e = t[1];
		if (e.cycle) throw Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (let n of e.seen.entries()) {
		let r = n[1];
		if (t === n[0]) a(n);
		else {
			if (e.external) {
				let r = e.external.registry.get(n[0])?.id;
				if (t !== n[0] && r) {
					a(n);
					continue;
				}
			}
			(e.metadataRegistry.get(n[0])?.id || r.cycle || r.count > 1 && e.reused === "ref") && a(n);
		}
	}
	e.external && (e.sharedDefsExtractedFor = e.external);
}
function TV(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != "object") return;
		TV(e);
		let t = Object.keys(e);
		if (t.length !== 1 || t[0] !== "type") return;
		let r = e.type;
		for (let e of Array.isArray(r) ? r : [r]) {
			if (typeof e != "string") return;
			n.includes(e) || n.push(e);
		}
	}
	delete e.anyOf, e.type = n.length === 1 ? n[0] : n;
}
var EV = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]), DV = ["oneOf", "anyOf"];
function OV(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != "object" || !t ? null : Object.keys(t).length ? t : null;
}
function kV(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != "object" || n.type !== "object") return null;
		for (let e in n) if (!EV.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = /* @__PURE__ */ new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? OV(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			CF(n, r, e.length === 1 ? e[0] : kV(e) ?? { allOf: e });
		}
		for (let t of e.required ?? []) r.add(t);
	}
	let i = {
		type: "object",
		properties: n
	};
	if (r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1)) i.additionalProperties = !1;
	else {
		let e = [];
		for (let n of t) {
			let t = OV(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function AV(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of EV) if (t in e) return;
	let n = t.filter((e) => DV.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = kV(t);
	else {
		let e = n[0], i = DV.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => kV([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, yV(e, r));
}
function jV(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	let r = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let i = n.def ?? n.schema, a = { ...i }, o = n.ref;
		if (n.ref = null, o) {
			r(o);
			let n = e.seen.get(o), s = n.schema;
			if (s.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0") ? (i.allOf = i.allOf ?? [], i.allOf.push(s)) : yV(i, s), yV(i, a), t._zod.parent === o) for (let e in i) e !== "$ref" && e !== "allOf" && (e in a || delete i[e]);
			if (s.$ref && n.def) for (let e in i) e !== "$ref" && e !== "allOf" && e in n.def && JSON.stringify(i[e]) === JSON.stringify(n.def[e]) && delete i[e];
		}
		let s = t._zod.parent;
		if (s && s !== o) {
			r(s);
			let t = e.seen.get(s);
			if (t?.schema.$ref && (i.$ref = t.schema.$ref, t.def)) for (let e in i) e !== "$ref" && e !== "allOf" && e in t.def && JSON.stringify(i[e]) === JSON.stringify(t.def[e]) && delete i[e];
		}
		e.override({
			zodSchema: t,
			jsonSchema: i,
			path: n.path ?? []
		});
	};
	if (!e.external || e.sharedEmitDoneFor !== e.external) {
		for (let t of [...e.seen.entries()].reverse()) r(t[0]);
		if (e.target !== "openapi-3.0") for (let t of e.seen.entries()) TV(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = /* @__PURE__ */ new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) AV(e);
		}
	}
	let i = {};
	if (e.target === "draft-2020-12" ? i.$schema = "https://json-schema.org/draft/2020-12/schema" : e.target === "draft-07" ? i.$schema = "http://json-schema.org/draft-07/schema#" : e.target === "draft-04" ? i.$schema = "http://json-schema.org/draft-04/schema#" : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		i.$id = e.external.uri(n);
	}
	yV(i, n.defId ? n.schema : n.def ?? n.schema);
	let a = e.metadataRegistry.get(t)?.id;
	a !== void 0 && i.id === a && delete i.id;
	let o = e.external?.defs ?? {};
	if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
		let e = t[1];
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, CF(o, e.defId, e.def));
	}
	e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(o).length > 0 && (e.target === "draft-2020-12" ? i.$defs = o : i.definitions = o);
	try {
		let n = JSON.parse(JSON.stringify(i));
		return Object.defineProperty(n, "~standard", {
			value: {
				...t["~standard"],
				jsonSchema: {
					input: PV(t, "input", e.processors),
					output: PV(t, "output", e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error("Error converting schema to JSON.");
	}
}
function MV(e, t) {
	let n = t ?? { seen: /* @__PURE__ */ new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === "transform") return !0;
	if (r.type === "array") return MV(r.element, n);
	if (r.type === "set") return MV(r.valueType, n);
	if (r.type === "lazy") return MV(r.getter(), n);
	if (r.type === "promise" || r.type === "optional" || r.type === "nonoptional" || r.type === "nullable" || r.type === "readonly" || r.type === "default" || r.type === "prefault" || r.type === "catch") return MV(r.innerType, n);
	if (r.type === "intersection") return MV(r.left, n) || MV(r.right, n);
	if (r.type === "record" || r.type === "map") return MV(r.keyType, n) || MV(r.valueType, n);
	if (r.type === "pipe") return e._zod.traits.has("$ZodCodec") ? !0 : MV(r.in, n) || MV(r.out, n);
	if (r.type === "object") {
		for (let e in r.shape) if (MV(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === "union") {
		for (let e of r.options) if (MV(e, n)) return !0;
		return !1;
	}
	if (r.type === "tuple") {
		for (let e of r.items) if (MV(e, n)) return !0;
		return !!(r.rest && MV(r.rest, n));
	}
	return !1;
}
var NV = (e, t = {}) => (n) => {
	let r = bV({
		...n,
		processors: t
	});
	return SV(e, r), wV(r, e), jV(r, e);
}, PV = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = bV({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return SV(e, o), wV(o, e), jV(o, e);
}, FV = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, IV = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, LV = (e, t) => {
	FV(e, "minimum", t), IV(e, "maximum", t);
}, RV = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, zV = (e, t) => {
	e.patterns ??= /* @__PURE__ */ new Set(), e.patterns.add(t);
}, BV = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, VV = (e, t) => {
	e.format = t, t.includes("int") && (e.isInt = !0);
}, HV = (e, t) => FV(e, "minimum", t.minimum), UV = (e, t) => IV(e, "maximum", t.maximum), WV = (e) => (t, n) => {
	VV(t, n.format);
	let [r, i] = e[n.format];
	FV(t, "minimum", r), IV(t, "maximum", i);
}, GV = {
	greater_than: (e, t) => FV(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
	less_than: (e, t) => IV(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
	multiple_of: (e, t) => RV(e, t.value),
	number_format: WV(UF),
	bigint_format: WV(WF),
	min_length: HV,
	max_length: UV,
	length_equals: (e, t) => LV(e, t.length),
	min_size: HV,
	max_size: UV,
	size_equals: (e, t) => LV(e, t.size),
	string_format: (e, t) => {
		VV(e, t.format), t.pattern && zV(e, t.pattern), (t.format === "base64" || t.format === "base64url") && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => BV(e, t.mime)
};
function KV(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has("$ZodCheck") ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) GV[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && FV(t, "minimum", i.minimum), i.exclusiveMinimum !== void 0 && FV(t, "exclusiveMinimum", i.exclusiveMinimum), i.maximum !== void 0 && IV(t, "maximum", i.maximum), i.exclusiveMaximum !== void 0 && IV(t, "exclusiveMaximum", i.exclusiveMaximum), i.multipleOf !== void 0 && RV(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes("int") && (t.isInt = !0)), i.mime && BV(t, i.mime);
	for (let e of i.patterns ?? []) zV(t, e);
	return t;
}
var qV = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
}, JV = /* @__PURE__ */ new Map([[GR, wL], [qR, TL]]), YV = (e) => JV.get(e) ?? e, XV = (e, t, n, r) => {
	let i = n;
	i.type = "string";
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = KV(e);
	if (typeof a == "number" && (i.minLength = a), typeof o == "number" && (i.maxLength = o), s && (i.format = qV[s] ?? s, i.format === "" && delete i.format, (s === "time" || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(YV);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: e.source
		}))]);
	}
}, ZV = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = KV(e);
	i.type = u ? "integer" : "number";
	let d = typeof l == "number" && l >= (a ?? -Infinity), f = typeof c == "number" && c <= (o ?? Infinity), p = t.target === "draft-04" || t.target === "openapi-3.0";
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == "number" && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == "number" && (i.maximum = o), s) {
		let n = /* @__PURE__ */ new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : xV(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, QV = (e, t, n, r) => {
	n.type = "boolean";
}, $V = (e, t, n, r) => {
	xV(e, t, n, r, "BigInt cannot be represented in JSON Schema");
}, eH = (e, t, n, r) => {
	xV(e, t, n, r, "Symbols cannot be represented in JSON Schema");
}, tH = (e, t, n, r) => {
	t.target === "openapi-3.0" ? (n.type = "string", n.nullable = !0, n.enum = [null]) : n.type = "null";
}, nH = (e, t, n, r) => {
	xV(e, t, n, r, "Undefined cannot be represented in JSON Schema");
}, rH = (e, t, n, r) => {
	xV(e, t, n, r, "Void cannot be represented in JSON Schema");
}, iH = (e, t, n, r) => {
	n.not = {};
}, aH = (e, t, n, r) => {}, oH = (e, t, n, r) => {}, sH = (e, t, n, r) => {
	xV(e, t, n, r, "Date cannot be represented in JSON Schema");
}, cH = (e, t, n, r) => {
	let i = e._zod.def, a = pF(i.entries);
	a.length === 0 ? n.not = {} : (a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), n.enum = a);
}, lH = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (xV(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == "bigint") {
		if (xV(e, t, n, r, "BigInt literals cannot be represented in JSON Schema")) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? "null" : typeof e, t.target === "draft-04" || t.target === "openapi-3.0" ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), a.every((e) => typeof e == "boolean") && (n.type = "boolean"), a.every((e) => e === null) && (n.type = "null"), n.enum = a;
	}
}, uH = (e, t, n, r) => {
	xV(e, t, n, r, "NaN cannot be represented in JSON Schema");
}, dH = (e, t, n, r) => {
	let i = n, a = e._zod.pattern;
	if (!a) throw Error("Pattern not found in template literal");
	i.type = "string", i.pattern = a.source;
}, fH = (e, t, n, r) => {
	let i = n;
	i.type = "string", i.format = "binary", i.contentEncoding = "binary";
	let { minimum: a, maximum: o, mime: s } = KV(e);
	a !== void 0 && (i.minLength = a), o !== void 0 && (i.maxLength = o), s && (s.length === 0 ? i.not = {} : s.length === 1 ? i.contentMediaType = s[0] : i.anyOf = s.map((e) => ({ contentMediaType: e })));
}, pH = (e, t, n, r) => {
	n.type = "boolean";
}, mH = (e, t, n, r) => {
	xV(e, t, n, r, "Custom types cannot be represented in JSON Schema");
}, hH = (e, t, n, r) => {
	xV(e, t, n, r, "Function types cannot be represented in JSON Schema");
}, gH = (e, t, n, r) => {
	xV(e, t, n, r, "Transforms cannot be represented in JSON Schema");
}, _H = (e, t, n, r) => {
	xV(e, t, n, r, "Map cannot be represented in JSON Schema");
}, vH = (e, t, n, r) => {
	xV(e, t, n, r, "Set cannot be represented in JSON Schema");
}, yH = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = KV(e);
	typeof o == "number" && (i.minItems = o), typeof s == "number" && (i.maxItems = s), i.type = "array", i.items = SV(a.element, t, {
		...r,
		path: [...r.path, "items"]
	});
};
function bH(e) {
	let t = e._zod.def;
	return t.type === "pipe" && t.in._zod.traits.has("$ZodTransform") ? bH(t.out) : t.type === "catch" ? bH(t.innerType) : e._zod.optin;
}
var xH = (e, t, n, r) => {
	let i = n, a = e._zod.def, o = a.shape;
	if (Object.getOwnPropertySymbols(o).length && xV(e, t, i, r, "Symbol keys cannot be represented in JSON Schema")) return;
	i.type = "object", i.properties = {};
	for (let e in o) CF(i.properties, e, SV(o[e], t, {
		...r,
		path: [
			...r.path,
			"properties",
			e
		]
	}));
	let s = [];
	for (let e of Object.keys(o)) {
		let n = a.shape[e];
		(t.io === "input" ? bH(n) === void 0 : n._zod.optout === void 0) && s.push(e);
	}
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === "never" ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = SV(a.catchall, t, {
		...r,
		path: [...r.path, "additionalProperties"]
	})) : t.io === "output" && (i.additionalProperties = !1);
}, SH = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => SV(e, t, {
		...r,
		path: [
			...r.path,
			a ? "oneOf" : "anyOf",
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, CH = (e, t, n, r) => {
	let i = e._zod.def, a = SV(i.left, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			0
		]
	}), o = SV(i.right, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			1
		]
	}), s = (e) => "allOf" in e && Object.keys(e).length === 1, c = [...s(a) ? a.allOf : [a], ...s(o) ? o.allOf : [o]];
	n.allOf = c, t.intersections.push(c);
}, wH = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = "array";
	let o = t.target === "draft-2020-12" ? "prefixItems" : "items", s = t.target === "draft-2020-12" || t.target === "openapi-3.0" ? "items" : "additionalItems", c = a.items.map((e, n) => SV(e, t, {
		...r,
		path: [
			...r.path,
			o,
			n
		]
	})), l = a.rest ? SV(a.rest, t, {
		...r,
		path: [
			...r.path,
			s,
			...t.target === "openapi-3.0" ? [a.items.length] : []
		]
	}) : null, u = a.items.length;
	for (; u > 0;) {
		let e = a.items[u - 1];
		if (!(t.io === "input" ? bH(e) !== void 0 : e._zod.optout === "optional")) break;
		u--;
	}
	let d = a.items.length, f = !a.rest;
	t.target === "draft-2020-12" ? (i.prefixItems = c, f ? i.items = !1 : l && (i.items = l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : t.target === "openapi-3.0" ? (i.items = { anyOf: c }, l && i.items.anyOf.push(l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : (i.items = c, f ? i.additionalItems = !1 : l && (i.additionalItems = l), u > 0 && (i.minItems = u), f && (i.maxItems = d));
	let { minimum: p, maximum: m } = KV(e);
	typeof p == "number" && (i.minItems = p), typeof m == "number" && (i.maxItems = m);
};
function TH(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = TH(e, r, n);
		return i === r ? t : i;
	}
	for (let r of ["anyOf", "oneOf"]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => TH(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes("string") && r.some((e) => e === "number" || e === "integer"), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == "number")) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == "number" ? String(e) : e) : typeof p.const == "number" && (p.const = String(p.const)), i && (p.type = "string", a || (p.pattern = (r.includes("number") ? IL : FL).source)), p;
}
var EH = /* @__PURE__ */ new WeakMap();
function DH(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = /* @__PURE__ */ new Map();
	for (let r of EH.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = TH(t, a, /* @__PURE__ */ new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
var OH = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = "object";
	let o = a.keyType, s = KV(o).patterns;
	if (a.mode === "loose" && s && s.size > 0) {
		let e = SV(a.valueType, t, {
			...r,
			path: [
				...r.path,
				"patternProperties",
				"*"
			]
		});
		i.patternProperties = {};
		for (let t of s) CF(i.patternProperties, YV(t).source, e);
	} else {
		if (t.target === "draft-07" || t.target === "draft-2020-12") {
			i.propertyNames = SV(a.keyType, t, {
				...r,
				path: [...r.path, "propertyNames"]
			});
			let n = EH.get(t);
			n || (n = [], EH.set(t, n), t.deferred.push(() => DH(t))), n.push(e);
		}
		i.additionalProperties = SV(a.valueType, t, {
			...r,
			path: [...r.path, "additionalProperties"]
		});
	}
	let c = o._zod.values, l = t.io === "input" && bH(a.valueType) !== void 0;
	if (c && !a.partial && !l) {
		let e = [...c].filter((e) => typeof e == "string" || typeof e == "number");
		e.length > 0 && (i.required = e.map(String));
	}
}, kH = (e, t, n, r) => {
	let i = e._zod.def, a = SV(i.innerType, t, r), o = t.seen.get(e);
	t.target === "openapi-3.0" ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: "null" }];
}, AH = (e, t, n, r) => {
	let i = e._zod.def;
	SV(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, jH = Symbol();
function MH(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == "bigint" ? (a = !0, null) : t);
	return a ? (xV(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema"), jH) : JSON.parse(o);
}
var NH = (e, t, n, r) => {
	let i = e._zod.def;
	SV(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o = MH(i.defaultValue, e, t, n, r);
	o !== jH && (n.default = o);
}, PH = (e, t, n, r) => {
	let i = e._zod.def;
	SV(i.innerType, t, r);
	let a = t.seen.get(e);
	if (a.ref = i.innerType, t.io !== "input") return;
	let o = MH(i.defaultValue, e, t, n, r);
	o !== jH && (n._prefault = o);
}, FH = (e, t, n, r) => {
	let i = e._zod.def;
	SV(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o;
	try {
		o = i.catchValue(void 0);
	} catch {
		xV(e, t, n, r, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	n.default = o;
}, IH = (e, t, n, r) => {
	let i = e._zod.def, a = i.in._zod.traits.has("$ZodTransform"), o = t.io === "input" ? a ? i.out : i.in : i.out;
	SV(o, t, r);
	let s = t.seen.get(e);
	s.ref = o;
}, LH = (e, t, n, r) => {
	let i = e._zod.def;
	SV(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType, n.readOnly = !0;
}, RH = (e, t, n, r) => {
	let i = e._zod.def;
	SV(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, zH = (e, t, n, r) => {
	let i = e._zod.def;
	SV(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, BH = (e, t, n, r) => {
	let i = e._zod.innerType;
	SV(i, t, r);
	let a = t.seen.get(e);
	a.ref = i;
}, VH = {
	string: XV,
	number: ZV,
	boolean: QV,
	bigint: $V,
	symbol: eH,
	null: tH,
	undefined: nH,
	void: rH,
	never: iH,
	any: aH,
	unknown: oH,
	date: sH,
	enum: cH,
	literal: lH,
	nan: uH,
	template_literal: dH,
	file: fH,
	success: pH,
	custom: mH,
	function: hH,
	transform: gH,
	map: _H,
	set: vH,
	array: yH,
	object: xH,
	union: SH,
	intersection: CH,
	tuple: wH,
	record: OH,
	nullable: kH,
	nonoptional: AH,
	default: NH,
	prefault: PH,
	catch: FH,
	pipe: IH,
	readonly: LH,
	promise: RH,
	optional: zH,
	lazy: BH
};
function HH(e, t) {
	if ("_idmap" in e) {
		let n = e, r = bV({
			...t,
			processors: VH
		}), i = {};
		for (let e of n._idmap.entries()) {
			let [t, n] = e;
			SV(n, r);
		}
		let a = {};
		r.external = {
			registry: n,
			uri: t?.uri,
			defs: i
		};
		for (let e of n._idmap.entries()) {
			let [t, n] = e;
			wV(r, n), CF(a, t, jV(r, n));
		}
		return Object.keys(i).length > 0 && (a.__shared = { [r.target === "draft-2020-12" ? "$defs" : "definitions"]: i }), { schemas: a };
	}
	let n = bV({
		...t,
		processors: VH
	});
	return SV(e, n), wV(n, e), jV(n, e);
}
// vendor/node_modules/zod/v4/classic/errors.js
var UH = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function WH(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = n(this);
			return Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	});
}
var GH = /*@__PURE__*/ Q("ZodError", (e, t) => {
	RI.init(e, t), e.name = "ZodError";
	let n = Object.getPrototypeOf(e);
	UH.has(n) || (UH.add(n), WH(n, "format", (e) => (t) => VI(e, t)), WH(n, "flatten", (e) => (t) => BI(e, t)), WH(n, "addIssue", (e) => (t) => {
		e.issues.push(t), e.message = JSON.stringify(e.issues, hF, 2);
	}), WH(n, "addIssues", (e) => (t) => {
		e.issues.push(...t), e.message = JSON.stringify(e.issues, hF, 2);
	}), Object.defineProperty(n, "isEmpty", {
		configurable: !0,
		enumerable: !1,
		get() {
			return this.issues.length === 0;
		}
	}));
}, void 0, { Parent: Error }), KH = /* @__PURE__ */ UI(GH), qH = /* @__PURE__ */ WI(GH), JH = /* @__PURE__ */ GI(GH), YH = /* @__PURE__ */ qI(GH), XH = /* @__PURE__ */ $I(GH), ZH = /* @__PURE__ */ eL(GH), QH = /* @__PURE__ */ tL(GH), $H = /* @__PURE__ */ nL(GH), eU = /* @__PURE__ */ rL(GH), tU = /* @__PURE__ */ iL(GH), nU = /* @__PURE__ */ aL(GH), rU = /* @__PURE__ */ oL(GH);
// vendor/node_modules/zod/v4/classic/schemas.js
function iU() {
	jI.localeError || MI(cB());
}
function aU() {
	jI.memoizer || MI({ memoizer: aB() });
}
var oU = /*@__PURE__*/ Q("ZodType", (e, t) => (iU(), lR.init(e, t), e.def = t, e.type = t.type, e), {
	check(...e) {
		let t = this.def;
		return this.clone(AF(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e == "function" ? { _zod: {
			check: e,
			def: { check: "custom" },
			onattach: []
		} } : e)] }), { parent: !0 });
	},
	with(...e) {
		return this.check(...e);
	},
	clone(e, t) {
		return BF(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		return e.add(this, t), this;
	},
	refine(e, t) {
		return this.check(NW(e, t));
	},
	superRefine(e, t) {
		return this.check(PW(e, t));
	},
	overwrite(e) {
		return this.check(/* @__PURE__ */ cV(e));
	},
	optional() {
		return fW(this);
	},
	exactOptional() {
		return mW(this);
	},
	nullable() {
		return gW(this);
	},
	nullish() {
		return fW(gW(this));
	},
	nonoptional(e) {
		return SW(this, e);
	},
	array() {
		return qU(this);
	},
	or(e) {
		return QU([this, e]);
	},
	and(e) {
		return nW(this, e);
	},
	transform(e) {
		return EW(this, uW(e));
	},
	default(e) {
		return vW(this, e);
	},
	prefault(e) {
		return bW(this, e);
	},
	catch(e) {
		return wW(this, e);
	},
	pipe(e) {
		return EW(this, e);
	},
	readonly() {
		return OW(this);
	},
	describe(e) {
		let t = this.clone();
		return fB.add(t, { description: e }), t;
	},
	meta(...e) {
		if (e.length === 0) return fB.get(this);
		let t = this.clone();
		return fB.add(t, e[0]), t;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(e, ...t) {
		return t.length === 0 ? e(this) : e(this, ...t);
	},
	get "~standard"() {
		return mI(this, "~standard", {
			...fR(this),
			jsonSchema: {
				input: PV(this, "input"),
				output: PV(this, "output")
			}
		});
	},
	set "~standard"(e) {
		pI(this, "~standard", e);
	},
	parse: function e(t, n) {
		return KH(this, t, n, { callee: e });
	},
	parseAsync: async function e(t, n) {
		return await qH(this, t, n, { callee: e });
	},
	safeParse(e, t) {
		return JH(this, e, t);
	},
	async safeParseAsync(e, t) {
		return YH(this, e, t);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(e) {
		pI(this, "spa", e);
	},
	validate(e, t) {
		return XI(this, e, t);
	},
	validateAsync(e, t) {
		return QI(this, e, t);
	},
	encode: function e(t, n) {
		return XH(this, t, n, { callee: e });
	},
	decode: function e(t, n) {
		return ZH(this, t, n, { callee: e });
	},
	encodeAsync: async function e(t, n) {
		return await QH(this, t, n, { callee: e });
	},
	decodeAsync: async function e(t, n) {
		return await $H(this, t, n, { callee: e });
	},
	safeEncode(e, t) {
		return eU(this, e, t);
	},
	safeDecode(e, t) {
		return tU(this, e, t);
	},
	async safeEncodeAsync(e, t) {
		return nU(this, e, t);
	},
	async safeDecodeAsync(e, t) {
		return rU(this, e, t);
	},
	toJSONSchema(e) {
		return NV(this, {})(e);
	},
	get description() {
		return fB.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), sU = /*@__PURE__*/ Q("_ZodString", (e, t) => {
	pR.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => XV(e, t, n, r);
}, /*@__PURE__*/ hI({
	format: (e) => KV(e).format ?? null,
	minLength: (e) => KV(e).minimum ?? null,
	maxLength: (e) => KV(e).maximum ?? null
}, {
	regex(...e) {
		return this.check(/* @__PURE__ */ tV(...e));
	},
	includes(...e) {
		return this.check(/* @__PURE__ */ iV(...e));
	},
	startsWith(...e) {
		return this.check(/* @__PURE__ */ aV(...e));
	},
	endsWith(...e) {
		return this.check(/* @__PURE__ */ oV(...e));
	},
	min(...e) {
		return this.check(/* @__PURE__ */ $B(...e));
	},
	max(...e) {
		return this.check(/* @__PURE__ */ QB(...e));
	},
	length(...e) {
		return this.check(/* @__PURE__ */ eV(...e));
	},
	nonempty(...e) {
		return this.check(/* @__PURE__ */ $B(1, ...e));
	},
	lowercase(e) {
		return this.check(/* @__PURE__ */ nV(e));
	},
	uppercase(e) {
		return this.check(/* @__PURE__ */ rV(e));
	},
	trim() {
		return this.check(/* @__PURE__ */ uV());
	},
	normalize(...e) {
		return this.check(/* @__PURE__ */ lV(...e));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ dV());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ fV());
	},
	slugify() {
		return this.check(/* @__PURE__ */ pV());
	}
})), cU = /*@__PURE__*/ Q("ZodString", (e, t) => {
	pR.init(e, t), sU.init(e, t);
}, {
	email(e) {
		return this.check(/* @__PURE__ */ hB(hU, e));
	},
	url(e) {
		return this.check(/* @__PURE__ */ xB(vU, e));
	},
	jwt(e) {
		return this.check(/* @__PURE__ */ IB(NU, e));
	},
	emoji(e) {
		return this.check(/* @__PURE__ */ SB(yU, e));
	},
	guid(e) {
		return this.check(/* @__PURE__ */ gB(gU, e));
	},
	uuid(e) {
		return this.check(/* @__PURE__ */ _B(_U, e));
	},
	uuidv4(e) {
		return this.check(/* @__PURE__ */ vB(_U, e));
	},
	uuidv6(e) {
		return this.check(/* @__PURE__ */ yB(_U, e));
	},
	uuidv7(e) {
		return this.check(/* @__PURE__ */ bB(_U, e));
	},
	nanoid(e) {
		return this.check(/* @__PURE__ */ CB(bU, e));
	},
	cuid(e) {
		return this.check(/* @__PURE__ */ wB(xU, e));
	},
	cuid2(e) {
		return this.check(/* @__PURE__ */ TB(SU, e));
	},
	ulid(e) {
		return this.check(/* @__PURE__ */ EB(CU, e));
	},
	base64(e) {
		return this.check(/* @__PURE__ */ NB(AU, e));
	},
	base64url(e) {
		return this.check(/* @__PURE__ */ PB(jU, e));
	},
	xid(e) {
		return this.check(/* @__PURE__ */ DB(wU, e));
	},
	ksuid(e) {
		return this.check(/* @__PURE__ */ OB(TU, e));
	},
	ipv4(e) {
		return this.check(/* @__PURE__ */ kB(EU, e));
	},
	ipv6(e) {
		return this.check(/* @__PURE__ */ AB(DU, e));
	},
	cidrv4(e) {
		return this.check(/* @__PURE__ */ jB(OU, e));
	},
	cidrv6(e) {
		return this.check(/* @__PURE__ */ MB(kU, e));
	},
	e164(e) {
		return this.check(/* @__PURE__ */ FB(MU, e));
	},
	datetime(e) {
		return this.check(/* @__PURE__ */ LB(dU, e));
	},
	date(e) {
		return this.check(/* @__PURE__ */ RB(fU, e));
	},
	time(e) {
		return this.check(/* @__PURE__ */ zB(pU, e));
	},
	duration(e) {
		return this.check(/* @__PURE__ */ BB(mU, e));
	}
});
function lU(e) {
	return /* @__PURE__ */ mB(cU, e);
}
var uU = /*@__PURE__*/ Q("ZodStringFormat", (e, t) => {
	mR.init(e, t), sU.init(e, t);
}), dU = /*@__PURE__*/ Q("ZodISODateTime", (e, t) => {
	NR.init(e, t), uU.init(e, t);
}), fU = /*@__PURE__*/ Q("ZodISODate", (e, t) => {
	PR.init(e, t), uU.init(e, t);
}), pU = /*@__PURE__*/ Q("ZodISOTime", (e, t) => {
	FR.init(e, t), uU.init(e, t);
}), mU = /*@__PURE__*/ Q("ZodISODuration", (e, t) => {
	IR.init(e, t), uU.init(e, t);
}), hU = /*@__PURE__*/ Q("ZodEmail", (e, t) => {
	_R.init(e, t), uU.init(e, t);
}), gU = /*@__PURE__*/ Q("ZodGUID", (e, t) => {
	hR.init(e, t), uU.init(e, t);
}), _U = /*@__PURE__*/ Q("ZodUUID", (e, t) => {
	gR.init(e, t), uU.init(e, t);
}), vU = /*@__PURE__*/ Q("ZodURL", (e, t) => {
	TR.init(e, t), uU.init(e, t);
}), yU = /*@__PURE__*/ Q("ZodEmoji", (e, t) => {
	ER.init(e, t), uU.init(e, t);
}), bU = /*@__PURE__*/ Q("ZodNanoID", (e, t) => {
	DR.init(e, t), uU.init(e, t);
}), xU = /*@__PURE__*/ Q("ZodCUID", (e, t) => {
	OR.init(e, t), uU.init(e, t);
}), SU = /*@__PURE__*/ Q("ZodCUID2", (e, t) => {
	kR.init(e, t), uU.init(e, t);
}), CU = /*@__PURE__*/ Q("ZodULID", (e, t) => {
	AR.init(e, t), uU.init(e, t);
}), wU = /*@__PURE__*/ Q("ZodXID", (e, t) => {
	jR.init(e, t), uU.init(e, t);
}), TU = /*@__PURE__*/ Q("ZodKSUID", (e, t) => {
	MR.init(e, t), uU.init(e, t);
}), EU = /*@__PURE__*/ Q("ZodIPv4", (e, t) => {
	LR.init(e, t), uU.init(e, t);
}), DU = /*@__PURE__*/ Q("ZodIPv6", (e, t) => {
	BR.init(e, t), uU.init(e, t);
}), OU = /*@__PURE__*/ Q("ZodCIDRv4", (e, t) => {
	VR.init(e, t), uU.init(e, t);
}), kU = /*@__PURE__*/ Q("ZodCIDRv6", (e, t) => {
	UR.init(e, t), uU.init(e, t);
}), AU = /*@__PURE__*/ Q("ZodBase64", (e, t) => {
	KR.init(e, t), uU.init(e, t);
}), jU = /*@__PURE__*/ Q("ZodBase64URL", (e, t) => {
	YR.init(e, t), uU.init(e, t);
}), MU = /*@__PURE__*/ Q("ZodE164", (e, t) => {
	XR.init(e, t), uU.init(e, t);
}), NU = /*@__PURE__*/ Q("ZodJWT", (e, t) => {
	QR.init(e, t), uU.init(e, t);
}), PU = /*@__PURE__*/ Q("ZodNumber", (e, t) => {
	$R.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => ZV(e, t, n, r), e.isFinite = !0;
}, /*@__PURE__*/ hI({
	minValue: (e) => {
		let { minimum: t, exclusiveMinimum: n } = KV(e);
		return Math.max(t ?? -Infinity, n ?? -Infinity);
	},
	maxValue: (e) => {
		let { maximum: t, exclusiveMaximum: n } = KV(e);
		return Math.min(t ?? Infinity, n ?? Infinity);
	},
	isInt: (e) => {
		let { isInt: t, multipleOf: n } = KV(e);
		return !!t || !!n?.some(Number.isSafeInteger);
	},
	format: (e) => KV(e).format ?? null
}, {
	gt(e, t) {
		return this.check(/* @__PURE__ */ YB(e, t));
	},
	gte(e, t) {
		return this.check(/* @__PURE__ */ XB(e, t));
	},
	min(e, t) {
		return this.check(/* @__PURE__ */ XB(e, t));
	},
	lt(e, t) {
		return this.check(/* @__PURE__ */ qB(e, t));
	},
	lte(e, t) {
		return this.check(/* @__PURE__ */ JB(e, t));
	},
	max(e, t) {
		return this.check(/* @__PURE__ */ JB(e, t));
	},
	int(e) {
		return this.check(LU(e));
	},
	safe(e) {
		return this.check(LU(e));
	},
	positive(e) {
		return this.check(/* @__PURE__ */ YB(0, e));
	},
	nonnegative(e) {
		return this.check(/* @__PURE__ */ XB(0, e));
	},
	negative(e) {
		return this.check(/* @__PURE__ */ qB(0, e));
	},
	nonpositive(e) {
		return this.check(/* @__PURE__ */ JB(0, e));
	},
	multipleOf(e, t) {
		return this.check(/* @__PURE__ */ ZB(e, t));
	},
	step(e, t) {
		return this.check(/* @__PURE__ */ ZB(e, t));
	},
	finite() {
		return this;
	}
}));
function FU(e) {
	return /* @__PURE__ */ VB(PU, e);
}
var IU = /*@__PURE__*/ Q("ZodNumberFormat", (e, t) => {
	ez.init(e, t), PU.init(e, t);
});
function LU(e) {
	return /* @__PURE__ */ HB(IU, e);
}
var RU = /*@__PURE__*/ Q("ZodBoolean", (e, t) => {
	tz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => QV(e, t, n, r);
});
function zU(e) {
	return /* @__PURE__ */ UB(RU, e);
}
var BU = /*@__PURE__*/ Q("ZodNull", (e, t) => {
	nz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => tH(e, t, n, r);
});
function VU(e) {
	return /* @__PURE__ */ WB(BU, e);
}
var HU = /*@__PURE__*/ Q("ZodUnknown", (e, t) => {
	rz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function UU() {
	return /* @__PURE__ */ GB(HU);
}
var WU = /*@__PURE__*/ Q("ZodNever", (e, t) => {
	iz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => iH(e, t, n, r);
});
function GU(e) {
	return /* @__PURE__ */ KB(WU, e);
}
var KU = /*@__PURE__*/ Q("ZodArray", (e, t) => {
	aU(), cz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => yH(e, t, n, r), e.element = t.element;
}, {
	min(e, t) {
		return this.check(/* @__PURE__ */ $B(e, t));
	},
	nonempty(e) {
		return this.check(/* @__PURE__ */ $B(1, e));
	},
	max(e, t) {
		return this.check(/* @__PURE__ */ QB(e, t));
	},
	length(e, t) {
		return this.check(/* @__PURE__ */ eV(e, t));
	},
	unwrap() {
		return this.element;
	}
});
function qU(e, t) {
	return /* @__PURE__ */ mV(KU, e, t);
}
var JU = /*@__PURE__*/ Q("ZodObject", (e, t) => {
	aU(), mz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => xH(e, t, n, r), SI(e, "shape", (e) => e._zod.def.shape, !1);
}, {
	keyof() {
		return oW(Object.keys(this._zod.def.shape));
	},
	catchall(e) {
		return this.clone(AF(this._zod.def, { catchall: e }));
	},
	passthrough() {
		return this.clone(AF(this._zod.def, { catchall: UU() }));
	},
	loose() {
		return this.clone(AF(this._zod.def, { catchall: UU() }));
	},
	strict() {
		return this.clone(AF(this._zod.def, { catchall: GU() }));
	},
	strip() {
		return this.clone(AF(this._zod.def, { catchall: void 0 }));
	},
	extend(e) {
		return JF(this, e);
	},
	safeExtend(e) {
		return XF(this, e);
	},
	merge(e) {
		return ZF(this, e);
	},
	pick(e) {
		return GF(this, e);
	},
	omit(e) {
		return qF(this, e);
	},
	partial(...e) {
		return QF(dW, this, e[0]);
	},
	exactPartial(...e) {
		return QF(pW, this, e[0], "exactPartial");
	},
	required(...e) {
		return $F(xW, this, e[0]);
	}
});
function YU(e, t) {
	return new JU({
		type: "object",
		shape: e ?? {},
		...Z(t)
	});
}
function XU(e, t) {
	return new JU({
		type: "object",
		shape: e,
		catchall: GU(),
		...Z(t)
	});
}
var ZU = /*@__PURE__*/ Q("ZodUnion", (e, t) => {
	gz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => SH(e, t, n, r), e.options = t.options;
});
function QU(e, t) {
	return new ZU({
		type: "union",
		options: e,
		...Z(t)
	});
}
var $U = /*@__PURE__*/ Q("ZodDiscriminatedUnion", (e, t) => {
	ZU.init(e, t), vz.init(e, t);
});
function eW(e, t, n) {
	return new $U({
		type: "union",
		options: t,
		discriminator: e,
		...Z(n)
	});
}
var tW = /*@__PURE__*/ Q("ZodIntersection", (e, t) => {
	yz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => CH(e, t, n, r);
});
function nW(e, t) {
	return new tW({
		type: "intersection",
		left: e,
		right: t
	});
}
var rW = /*@__PURE__*/ Q("ZodRecord", (e, t) => {
	aU(), Sz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => OH(e, t, n, r), e.keyType = t.keyType, e.valueType = t.valueType;
});
function iW(e, t, n) {
	return !t || !t._zod ? new rW({
		type: "record",
		keyType: lU(),
		valueType: e,
		...Z(t)
	}) : new rW({
		type: "record",
		keyType: e,
		valueType: t,
		...Z(n)
	});
}
var aW = /*@__PURE__*/ Q("ZodEnum", (e, t) => {
	Cz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => cH(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
	let n = new Set(Object.keys(t.entries));
	e.extract = (e, r) => {
		let i = {};
		for (let r of e) if (n.has(r)) i[r] = t.entries[r];
		else throw Error(`Key ${r} not found in enum`);
		return new aW({
			...t,
			checks: [],
			...Z(r),
			entries: i
		});
	}, e.exclude = (e, r) => {
		let i = { ...t.entries };
		for (let t of e) if (n.has(t)) delete i[t];
		else throw Error(`Key ${t} not found in enum`);
		return new aW({
			...t,
			checks: [],
			...Z(r),
			entries: i
		});
	};
});
function oW(e, t) {
	return new aW({
		type: "enum",
		entries: Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e,
		...Z(t)
	});
}
var sW = /*@__PURE__*/ Q("ZodLiteral", (e, t) => {
	wz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => lH(e, t, n, r), e.values = new Set(t.values), Object.defineProperty(e, "value", { get() {
		if (t.values.length > 1) throw Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return t.values[0];
	} });
});
function cW(e, t) {
	return new sW({
		type: "literal",
		values: Array.isArray(e) ? e : [e],
		...Z(t)
	});
}
var lW = /*@__PURE__*/ Q("ZodTransform", (e, t) => {
	aU(), Tz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => gH(e, t, n, r), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new AI(e.constructor.name);
		n.addIssue = (r) => {
			if (typeof r == "string") n.issues.push(dI(r, n.value, t));
			else {
				let t = r;
				t.fatal && (t.continue = !1), t.code ??= "custom", "input" in t || (t.input = n.value), t.inst ??= e, n.issues.push(dI(t));
			}
		};
		let i = t.transform(n.value, n);
		return i instanceof Promise ? i.then((e) => (n.value = e, n)) : (n.value = i, n);
	};
});
function uW(e) {
	return new lW({
		type: "transform",
		transform: e
	});
}
var dW = /*@__PURE__*/ Q("ZodOptional", (e, t) => {
	Dz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => zH(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function fW(e) {
	return new dW({
		type: "optional",
		innerType: e
	});
}
var pW = /*@__PURE__*/ Q("ZodExactOptional", (e, t) => {
	Oz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => zH(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function mW(e) {
	return new pW({
		type: "optional",
		innerType: e
	});
}
var hW = /*@__PURE__*/ Q("ZodNullable", (e, t) => {
	kz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => kH(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function gW(e) {
	return new hW({
		type: "nullable",
		innerType: e
	});
}
var _W = /*@__PURE__*/ Q("ZodDefault", (e, t) => {
	Az.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => NH(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function vW(e, t) {
	return new _W({
		type: "default",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : LF(t);
		}
	});
}
var yW = /*@__PURE__*/ Q("ZodPrefault", (e, t) => {
	Mz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => PH(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function bW(e, t) {
	return new yW({
		type: "prefault",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : LF(t);
		}
	});
}
var xW = /*@__PURE__*/ Q("ZodNonOptional", (e, t) => {
	Nz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => AH(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function SW(e, t) {
	return new xW({
		type: "nonoptional",
		innerType: e,
		...Z(t)
	});
}
var CW = /*@__PURE__*/ Q("ZodCatch", (e, t) => {
	Iz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => FH(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function wW(e, t) {
	return new CW({
		type: "catch",
		innerType: e,
		catchValue: typeof t == "function" ? t : wI(t)
	});
}
var TW = /*@__PURE__*/ Q("ZodPipe", (e, t) => {
	Lz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => IH(e, t, n, r), e.in = t.in, e.out = t.out;
});
function EW(e, t) {
	return new TW({
		type: "pipe",
		in: e,
		out: t
	});
}
var DW = /*@__PURE__*/ Q("ZodReadonly", (e, t) => {
	zz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => LH(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function OW(e) {
	return new DW({
		type: "readonly",
		innerType: e
	});
}
var kW = /*@__PURE__*/ Q("ZodLazy", (e, t) => {
	Vz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => BH(e, t, n, r), e.unwrap = () => e._zod.def.getter();
});
function AW(e) {
	return new kW({
		type: "lazy",
		getter: e
	});
}
var jW = /*@__PURE__*/ Q("ZodCustom", (e, t) => {
	Hz.init(e, t), oU.init(e, t), e._zod.processJSONSchema = (t, n, r) => mH(e, t, n, r);
});
function MW(e, t) {
	return /* @__PURE__ */ hV(jW, e ?? (() => !0), t);
}
function NW(e, t = {}) {
	return /* @__PURE__ */ gV(jW, e, t);
}
function PW(e, t) {
	return /* @__PURE__ */ _V(e, t);
}
var FW = /*@__PURE__*/ Q("ZodInstanceOf", (e, t) => {
	jW.init(e, t);
}, { properties(e, t) {
	return this.check(/* @__PURE__ */ sV(e, t));
} });
function IW(e, t = {}) {
	let n = new FW({
		type: "custom",
		check: "custom",
		fn: (t) => t instanceof e,
		abort: !0,
		...Z(t)
	});
	return n._zod.bag.Class = e, n._zod.check = (t) => {
		t.value instanceof e || t.issues.push({
			code: "invalid_type",
			expected: e.name,
			input: t.value,
			inst: n,
			path: [...n._zod.def.path ?? []]
		});
	}, n;
}
// vendor/node_modules/@scalar/types/node_modules/nanoid/url-alphabet/index.js
var LW = "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict", RW = (e = 21) => {
	let t = "", n = crypto.getRandomValues(new Uint8Array(e |= 0));
	for (; e--;) t += LW[n[e] & 63];
	return t;
}, zW = lU().min(7).default(() => RW()), BW = YU({
	description: lU().optional(),
	"x-scalar-ignore": zU().optional()
}), VW = YU({
	uid: zW.brand(),
	nameKey: lU().optional().default("")
}), HW = BW.extend({
	type: cW("apiKey"),
	name: lU().optional().default(""),
	in: oW([
		"query",
		"header",
		"cookie"
	]).optional().default("header").catch("header")
}), UW = YU({ value: lU().default("") }), WW = HW.merge(VW).merge(UW), GW = BW.extend({
	type: cW("http"),
	scheme: lU().toLowerCase().pipe(oW(["basic", "bearer"])).optional().default("basic"),
	bearerFormat: QU([cW("JWT"), lU()]).optional().default("JWT")
}), KW = YU({
	username: lU().default(""),
	password: lU().default(""),
	token: lU().default("")
}), qW = GW.merge(VW).merge(KW), JW = BW.extend({ type: cW("mutualTLS") }), YW = JW.merge(VW), XW = BW.extend({
	type: cW("openIdConnect"),
	openIdConnectUrl: lU().optional().default("")
}), ZW = XW.merge(VW), QW = lU().default(""), $W = lU().default(""), eG = YU({
	refreshUrl: lU().optional().default(""),
	scopes: iW(lU(), lU().optional().default("")).optional().default({}).catch({}),
	selectedScopes: qU(lU()).optional().default([]),
	"x-scalar-client-id": lU().optional().default(""),
	token: lU().default(""),
	"x-scalar-security-query": iW(lU(), lU()).optional(),
	"x-scalar-security-body": iW(lU(), lU()).optional(),
	"x-tokenName": lU().optional(),
	"x-order": FU().optional(),
	"x-scalar-ignore": zU().optional()
}), tG = typeof window < "u" ? window.location.origin + window.location.pathname : "", nG = [
	"SHA-256",
	"plain",
	"no"
], rG = oW(["header", "body"]).optional(), iG = BW.extend({
	type: cW("oauth2"),
	"x-default-scopes": qU(lU()).optional(),
	flows: YU({
		deviceAuthorization: eG.extend({
			type: cW("deviceAuthorization").default("deviceAuthorization"),
			deviceAuthorizationUrl: lU().default(""),
			tokenUrl: $W,
			clientSecret: lU().default(""),
			"x-scalar-credentials-location": rG
		}),
		implicit: eG.extend({
			type: cW("implicit").default("implicit"),
			authorizationUrl: QW,
			"x-scalar-redirect-uri": lU().optional().default(tG)
		}),
		password: eG.extend({
			type: cW("password").default("password"),
			tokenUrl: $W,
			clientSecret: lU().default(""),
			username: lU().default(""),
			password: lU().default(""),
			"x-scalar-credentials-location": rG
		}),
		clientCredentials: eG.extend({
			type: cW("clientCredentials").default("clientCredentials"),
			tokenUrl: $W,
			clientSecret: lU().default(""),
			"x-scalar-credentials-location": rG
		}),
		authorizationCode: eG.extend({
			type: cW("authorizationCode").default("authorizationCode"),
			authorizationUrl: QW,
			"x-usePkce": oW(nG).optional().default("no"),
			"x-scalar-redirect-uri": lU().optional().default(tG),
			tokenUrl: $W,
			clientSecret: lU().default(""),
			"x-scalar-credentials-location": rG
		})
	}).partial().default({ implicit: {
		selectedScopes: [],
		scopes: {},
		"x-scalar-client-id": "",
		refreshUrl: "",
		token: "",
		type: "implicit",
		authorizationUrl: "http://localhost:8080",
		"x-scalar-redirect-uri": tG
	} })
}), aG = iG.merge(VW);
iW(lU(), qU(lU()).optional().default([])), QU([
	HW,
	GW,
	JW,
	iG,
	XW
]), eW("type", [
	WW,
	qW,
	YW,
	ZW,
	aG
]).transform((e) => (e.type === "oauth2" && e["x-default-scopes"]?.length && Object.keys(e.flows).forEach((t) => {
	e.flows[t]?.selectedScopes && e["x-default-scopes"] && (e.flows[t].selectedScopes = [e["x-default-scopes"]].flat());
}), e));
// vendor/node_modules/@scalar/api-client/dist/v2/blocks/scalar-auth-selector-block/components/OAuth2.vue.script.js
var oG = { class: "flex h-8 items-center justify-end gap-2 border-t" }, sG = { class: "w-full p-2" }, cG = {
	class: "bg-b-2 flex flex-col gap-3 rounded-lg border p-3 text-sm",
	role: "status"
}, lG = { class: "text-c-2 text-xs leading-normal" }, uG = { class: "bg-b-1 font-code w-fit max-w-full rounded border px-3 py-2 text-base font-medium tracking-widest break-all select-all" }, dG = ["href"], fG = { class: "flex items-center justify-between gap-3" }, pG = { class: "text-c-2 text-xs" }, mG = { class: "flex h-8 w-full items-center justify-end border-t" }, hG = /* @__PURE__ */ O({
	__name: "OAuth2",
	props: {
		environment: {},
		flows: {},
		type: {},
		selectedScopes: {},
		scheme: {},
		server: {},
		proxyUrl: {},
		name: {},
		eventBus: {},
		options: { default: () => ({}) },
		hideActions: { type: Boolean }
	},
	emits: [
		"update:selectedScopes",
		"upsert:scope",
		"delete:scope"
	],
	setup(e, { emit: t }) {
		let n = t, r = N(null), i, a = () => {
			i?.abort(), r.value = null;
		};
		Ke(a), B(() => [
			e.type,
			e.name,
			e.flows
		], a);
		let { translate: o } = uO(), s = NE(), { toast: c } = jE(), l = W(() => e.flows[e.type]), u = W(() => {
			let t = l.value.scopes;
			return t ? e.selectedScopes.filter((e) => Object.hasOwn(t, e)) : [];
		}), d = W(() => "x-scalar-secret-client-secret" in l.value), f = W(() => l.value["x-scalar-secret-client-secret"] ?? ""), p = (t) => {
			if (e.scheme.type === "openIdConnect") return m(t);
			e.scheme.type === "oauth2" && e.eventBus.emit("auth:update:security-scheme", {
				payload: {
					type: e.scheme.type,
					flows: { [e.type]: t }
				},
				name: e.name
			});
		}, m = (t) => {
			(e.scheme.type === "oauth2" || e.scheme.type === "openIdConnect") && e.eventBus.emit("auth:update:security-scheme-secrets", {
				payload: {
					type: e.scheme.type,
					[e.type]: t
				},
				name: e.name
			});
		}, h = () => {
			s.isLoading || e.eventBus.emit("auth:clear:security-scheme-secrets", { name: e.name });
		}, g = () => {
			s.isLoading || m({
				"x-scalar-secret-token": "",
				"x-scalar-secret-refresh-token": ""
			});
		}, _ = N(null), v = N(!1), y = (t) => JSON.stringify({
			type: e.type,
			authorizationUrl: t && "authorizationUrl" in t ? t.authorizationUrl : "",
			tokenUrl: t && "tokenUrl" in t ? t.tokenUrl : "",
			refreshUrl: t?.refreshUrl ?? "",
			scopes: Object.keys(t?.scopes ?? {})
		});
		B(() => l.value, (t) => {
			if (!t || !("x-scalar-secret-redirect-uri" in t)) return;
			let n = y(t);
			if (_.value !== n && (_.value = n, v.value = !1), v.value) return;
			let r = t["x-scalar-secret-redirect-uri"], i = LN(e.options);
			v.value = !0, r || !i || e.options.captureOAuth2Callback || m({ "x-scalar-secret-redirect-uri": i });
		}, { immediate: !0 });
		let b = async () => {
			if (s.isLoading) return;
			s.start();
			let t = new AbortController();
			i = t;
			let [n, a] = await NN(e.flows, e.type, u.value, e.server, e.proxyUrl, Fa(e.environment), e.options.customFetch, e.options.captureOAuth2Callback, {
				signal: t.signal,
				onPrompt: (e) => {
					r.value = e;
				}
			});
			r.value = null, await s.clear(), t.signal.aborted || (a?.accessToken ? m({
				"x-scalar-secret-token": a.accessToken,
				...a.refreshToken ? { "x-scalar-secret-refresh-token": a.refreshToken } : {}
			}) : (console.error(n), c(n?.message ?? o("apiClient.oauth2.failedToauthorize"), "error")));
		}, ee = W(() => e.type !== "implicit"), x = W(() => "tokenUrl" in l.value && l.value.tokenUrl ? l.value.tokenUrl : "https://galaxy.scalar.com/oauth/refresh"), te = async () => {
			if (s.isLoading || e.type === "implicit") return;
			s.start();
			let [t, n] = await FN(e.flows, e.type, e.proxyUrl, e.server, Fa(e.environment), e.options.customFetch);
			await s.clear(), n?.accessToken ? m({
				"x-scalar-secret-token": n.accessToken,
				...n.refreshToken ? { "x-scalar-secret-refresh-token": n.refreshToken } : {}
			}) : (console.error(t), c(t?.message ?? o("apiClient.oauth2.failedToRefreshToken"), "error"));
		}, S = (t) => {
			let n = t === "body" ? "body" : "header";
			e.scheme.type !== "openIdConnect" && p({ "x-scalar-credentials-location": n }), m({ "x-scalar-credentials-location": n });
		};
		return (t, i) => l.value["x-scalar-secret-token"] ? (j(), z(P, { key: 0 }, [
			G(k(_N), null, {
				default: V(() => [G(KP, {
					class: "border-r-transparent",
					environment: e.environment,
					modelValue: l.value["x-scalar-secret-token"],
					placeholder: "QUxMIFlPVVIgQkFTRSBBUkUgQkVMT05HIFRPIFVT",
					type: "password",
					"onUpdate:modelValue": i[0] ||= (e) => m({ "x-scalar-secret-token": e })
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.accessToken")), 1)]),
					_: 1
				}, 8, ["environment", "modelValue"])]),
				_: 1
			}),
			ee.value ? (j(), L(k(_N), { key: 0 }, {
				default: V(() => [G(KP, {
					class: "border-r-transparent",
					environment: e.environment,
					modelValue: l.value.refreshUrl ?? "",
					placeholder: x.value,
					"onUpdate:modelValue": i[1] ||= (e) => p({ refreshUrl: e })
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.refreshUrl")), 1)]),
					_: 1
				}, 8, [
					"environment",
					"modelValue",
					"placeholder"
				])]),
				_: 1
			})) : H("", !0),
			e.hideActions ? H("", !0) : (j(), L(k(_N), {
				key: 1,
				class: "min-w-full"
			}, {
				default: V(() => [I("div", oG, [ee.value ? (j(), L(k(eO), {
					key: 0,
					class: "p-0 px-2 py-0.5",
					loader: k(s),
					size: "sm",
					variant: "outlined",
					onClick: te
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.refresh")), 1)]),
					_: 1
				}, 8, ["loader"])) : H("", !0), G(k(eO), {
					class: "mr-1 p-0 px-2 py-0.5",
					disabled: k(s).isLoading,
					size: "sm",
					variant: "outlined",
					onClick: g
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.clear")), 1)]),
					_: 1
				}, 8, ["disabled"])])]),
				_: 1
			}))
		], 64)) : (j(), z(P, { key: 1 }, [
			"deviceAuthorizationUrl" in l.value ? (j(), L(k(_N), { key: 0 }, {
				default: V(() => [G(KP, {
					environment: e.environment,
					modelValue: l.value.deviceAuthorizationUrl,
					"onUpdate:modelValue": i[2] ||= (e) => p({ deviceAuthorizationUrl: e })
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.deviceAuthorizationUrl")), 1)]),
					_: 1
				}, 8, ["environment", "modelValue"])]),
				_: 1
			})) : H("", !0),
			r.value ? (j(), L(k(_N), { key: 1 }, {
				default: V(() => [I("div", sG, [I("div", cG, [
					I("p", lG, M(k(o)("apiClient.oauth2.deviceVerificationPrompt")), 1),
					I("strong", uG, M(r.value.userCode), 1),
					I("a", {
						class: "text-c-accent w-fit max-w-full text-xs break-all underline underline-offset-2",
						href: r.value.verificationUriComplete || r.value.verificationUri,
						rel: "noopener noreferrer",
						target: "_blank"
					}, M(r.value.verificationUri), 9, dG),
					I("div", fG, [I("p", pG, M(k(o)("apiClient.oauth2.waitingForAuthorization")), 1), G(k(eO), {
						size: "xs",
						variant: "outlined",
						onClick: a
					}, {
						default: V(() => [F(M(k(o)("apiClient.oauth2.cancelDeviceAuthorization")), 1)]),
						_: 1
					})])
				])])]),
				_: 1
			})) : H("", !0),
			G(k(_N), null, {
				default: V(() => ["authorizationUrl" in l.value ? (j(), L(KP, {
					key: 0,
					containerClass: "border-r-0",
					environment: e.environment,
					modelValue: l.value["x-scalar-secret-auth-url"] ?? "",
					placeholder: "https://galaxy.scalar.com/authorize",
					"onUpdate:modelValue": i[3] ||= (e) => {
						m({ "x-scalar-secret-auth-url": e }), p({ authorizationUrl: e });
					}
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.authUrl")), 1)]),
					_: 1
				}, 8, ["environment", "modelValue"])) : H("", !0), "tokenUrl" in l.value ? (j(), L(KP, {
					key: 1,
					environment: e.environment,
					modelValue: l.value["x-scalar-secret-token-url"] ?? "",
					placeholder: "https://galaxy.scalar.com/token",
					"onUpdate:modelValue": i[4] ||= (e) => {
						m({ "x-scalar-secret-token-url": e }), p({ tokenUrl: e });
					}
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.tokenUrl")), 1)]),
					_: 1
				}, 8, ["environment", "modelValue"])) : H("", !0)]),
				_: 1
			}),
			"x-scalar-secret-redirect-uri" in l.value ? (j(), L(k(_N), { key: 2 }, {
				default: V(() => [G(KP, {
					environment: e.environment,
					modelValue: l.value["x-scalar-secret-redirect-uri"],
					placeholder: e.options.captureOAuth2Callback ? `${k(LN)(e.options) || "http://127.0.0.1"} (handled automatically)` : k(o)("apiClient.oauth2.optionalRedirectUrl"),
					"onUpdate:modelValue": i[5] ||= (e) => {
						v.value = !0, m({ "x-scalar-secret-redirect-uri": e });
					}
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.redirectUrl")), 1)]),
					_: 1
				}, 8, [
					"environment",
					"modelValue",
					"placeholder"
				])]),
				_: 1
			})) : H("", !0),
			"x-scalar-secret-username" in l.value && "x-scalar-secret-password" in l.value ? (j(), z(P, { key: 3 }, [G(k(_N), null, {
				default: V(() => [G(KP, {
					class: "text-c-2",
					environment: e.environment,
					modelValue: l.value["x-scalar-secret-username"],
					placeholder: "janedoe",
					"onUpdate:modelValue": i[6] ||= (e) => m({ "x-scalar-secret-username": e })
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.username")), 1)]),
					_: 1
				}, 8, ["environment", "modelValue"])]),
				_: 1
			}), G(k(_N), null, {
				default: V(() => [G(KP, {
					environment: e.environment,
					modelValue: l.value["x-scalar-secret-password"],
					placeholder: "********",
					type: "password",
					"onUpdate:modelValue": i[7] ||= (e) => m({ "x-scalar-secret-password": e })
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.password")), 1)]),
					_: 1
				}, 8, ["environment", "modelValue"])]),
				_: 1
			})], 64)) : H("", !0),
			G(k(_N), null, {
				default: V(() => [G(KP, {
					environment: e.environment,
					modelValue: l.value["x-scalar-secret-client-id"],
					placeholder: "12345",
					"onUpdate:modelValue": i[8] ||= (e) => m({ "x-scalar-secret-client-id": e })
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.clientID")), 1)]),
					_: 1
				}, 8, ["environment", "modelValue"])]),
				_: 1
			}),
			d.value ? (j(), L(k(_N), { key: 4 }, {
				default: V(() => [G(KP, {
					environment: e.environment,
					modelValue: f.value,
					placeholder: "XYZ123",
					type: "password",
					"onUpdate:modelValue": i[9] ||= (e) => m({ "x-scalar-secret-client-secret": e })
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.clientSecret")), 1)]),
					_: 1
				}, 8, ["environment", "modelValue"])]),
				_: 1
			})) : H("", !0),
			"x-usePkce" in l.value ? (j(), L(k(_N), { key: 5 }, {
				default: V(() => [G(KP, {
					enum: k(nG),
					environment: e.environment,
					modelValue: l.value["x-usePkce"],
					readOnly: "",
					"onUpdate:modelValue": i[10] ||= (e) => p({ "x-usePkce": e })
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.usePKCE")), 1)]),
					_: 1
				}, 8, [
					"enum",
					"environment",
					"modelValue"
				])]),
				_: 1
			})) : H("", !0),
			e.type === "implicit" ? H("", !0) : (j(), L(k(_N), { key: 6 }, {
				default: V(() => [G(KP, {
					enum: ["header", "body"],
					environment: e.environment,
					modelValue: l.value["x-scalar-credentials-location"] || "header",
					placeholder: "header",
					readOnly: "",
					"onUpdate:modelValue": i[11] ||= (e) => S(e)
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.credentialsLocation")), 1)]),
					_: 1
				}, 8, ["environment", "modelValue"])]),
				_: 1
			})),
			G(k(_N), null, {
				default: V(() => [G(fF, {
					flow: l.value,
					flowType: e.type,
					selectedScopes: u.value,
					"onDelete:scope": i[12] ||= (e) => n("delete:scope", e),
					"onUpdate:selectedScopes": i[13] ||= (e) => n("update:selectedScopes", e),
					"onUpsert:scope": i[14] ||= (e) => n("upsert:scope", e)
				}, null, 8, [
					"flow",
					"flowType",
					"selectedScopes"
				])]),
				_: 1
			}),
			e.hideActions ? H("", !0) : (j(), L(k(_N), {
				key: 7,
				class: "min-w-full"
			}, {
				default: V(() => [I("div", mG, [e.scheme.type === "openIdConnect" ? (j(), L(k(eO), {
					key: 0,
					class: "mr-1 p-0 px-2 py-0.5",
					disabled: k(s).isLoading,
					size: "sm",
					variant: "outlined",
					onClick: h
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.clear")), 1)]),
					_: 1
				}, 8, ["disabled"])) : H("", !0), G(k(eO), {
					class: "mr-0.75 p-0 px-2 py-0.5",
					loader: k(s),
					size: "sm",
					variant: "outlined",
					onClick: b
				}, {
					default: V(() => [F(M(k(o)("apiClient.oauth2.authorize")), 1)]),
					_: 1
				}, 8, ["loader"])])]),
				_: 1
			}))
		], 64));
	}
}), gG = D.Object({
	authorization_endpoint: D.Optional(D.String()),
	device_authorization_endpoint: D.Optional(D.String()),
	token_endpoint: D.Optional(D.String()),
	scopes_supported: D.Optional(D.Array(D.String())),
	grant_types_supported: D.Optional(D.Array(D.String())),
	code_challenge_methods_supported: D.Optional(D.Array(D.String()))
}), _G = async (e, t, n = fetch) => {
	try {
		let r = e.trim();
		if (!r) return [/* @__PURE__ */ Error("URL cannot be empty"), null];
		r.endsWith("/") && (r = r.slice(0, -1)), r.includes("/.well-known/openid-configuration") || (r = `${r}/.well-known/openid-configuration`);
		let i = await n(ae(t, r));
		if (!i.ok) return [/* @__PURE__ */ Error(`Failed to fetch OpenID Connect discovery document: ${i.status} ${i.statusText}`), null];
		let a = be(gG, await i.json());
		return !a.authorization_endpoint && !a.token_endpoint ? [/* @__PURE__ */ Error("Invalid OpenID Connect discovery document: missing required endpoints"), null] : [null, a];
	} catch (e) {
		return e instanceof Error ? [e, null] : [/* @__PURE__ */ Error("Failed to fetch OpenID Connect discovery document"), null];
	}
}, vG = async (e, t, n = fetch) => {
	try {
		let r = new URL(e.trim());
		if (!SN(r)) return [/* @__PURE__ */ Error("OAuth2 metadata URL must use HTTPS or HTTP for local development URLs"), null];
		let i = await n(ae(t, r.href));
		if (!i.ok) return [/* @__PURE__ */ Error(`Failed to fetch OAuth2 metadata: ${i.status} ${i.statusText}`), null];
		let a = be(gG, await i.json());
		if (!a.authorization_endpoint && !a.token_endpoint && !a.device_authorization_endpoint) return [/* @__PURE__ */ Error("Invalid OAuth2 metadata: missing or invalid endpoints"), null];
		for (let e of [
			a.authorization_endpoint,
			a.token_endpoint,
			a.device_authorization_endpoint
		]) if (e && !SN(new URL(e))) return [/* @__PURE__ */ Error("OAuth2 metadata endpoints must use HTTPS or HTTP for local development URLs"), null];
		return [null, a];
	} catch (e) {
		return [e instanceof Error ? e : /* @__PURE__ */ Error("Failed to fetch OAuth2 metadata"), null];
	}
}, yG = (e, t) => {
	let n = Object.fromEntries((e.scopes_supported ?? []).map((e) => [e, ""])), r = new Set(e.grant_types_supported ?? ["authorization_code", "implicit"]), i = e.authorization_endpoint, a = e.token_endpoint, o = e.device_authorization_endpoint, s = {
		...r.has("urn:ietf:params:oauth:grant-type:device_code") && o && a ? { deviceAuthorization: {
			deviceAuthorizationUrl: o,
			tokenUrl: a,
			scopes: n
		} } : {},
		...r.has("implicit") && i ? { implicit: {
			authorizationUrl: i,
			scopes: n
		} } : {},
		...r.has("password") && a ? { password: {
			tokenUrl: a,
			scopes: n
		} } : {},
		...r.has("client_credentials") && a ? { clientCredentials: {
			tokenUrl: a,
			scopes: n
		} } : {},
		...r.has("authorization_code") && i && a ? { authorizationCode: {
			authorizationUrl: i,
			tokenUrl: a,
			scopes: n
		} } : {}
	};
	return Object.keys(t).length ? Object.fromEntries(Object.entries(t).filter(([, e]) => e).map(([e, t]) => [e, {
		..."authorizationUrl" in t && !t.authorizationUrl && i ? { authorizationUrl: i } : {},
		..."deviceAuthorizationUrl" in t && !t.deviceAuthorizationUrl && o ? { deviceAuthorizationUrl: o } : {},
		..."tokenUrl" in t && !t.tokenUrl && a ? { tokenUrl: a } : {}
	}]).filter(([, e]) => Object.keys(e).length > 0)) : s;
}, bG = { class: "flex h-8 w-full items-center justify-end border-t" }, xG = /* @__PURE__ */ O({
	__name: "OAuth2Metadata",
	props: {
		scheme: {},
		name: {},
		environment: {},
		eventBus: {},
		proxyUrl: {},
		customFetch: {}
	},
	setup(e) {
		let t = NE(), { toast: n } = jE(), r = (t) => e.eventBus.emit("auth:update:security-scheme", {
			name: e.name,
			payload: {
				type: "oauth2",
				oauth2MetadataUrl: t
			}
		}), i = async () => {
			let r = e.scheme.oauth2MetadataUrl, i = e.name;
			if (!r || t.isLoading) return;
			t.start();
			let [a, o] = await vG(r, e.proxyUrl, e.customFetch);
			await t.clear(), e.name === i && e.scheme.oauth2MetadataUrl === r && (a ? n(a.message, "error") : e.eventBus.emit("auth:update:security-scheme", {
				name: e.name,
				payload: {
					type: "oauth2",
					flows: yG(o, e.scheme.flows)
				}
			}));
		};
		return (n, a) => (j(), z(P, null, [G(k(_N), null, {
			default: V(() => [G(KP, {
				environment: e.environment,
				modelValue: e.scheme.oauth2MetadataUrl ?? "",
				placeholder: "https://example.com/.well-known/oauth-authorization-server",
				"onUpdate:modelValue": r
			}, {
				default: V(() => [...a[0] ||= [F(" Metadata URL ", -1)]]),
				_: 1
			}, 8, ["environment", "modelValue"])]),
			_: 1
		}), e.scheme.oauth2MetadataUrl ? (j(), L(k(_N), {
			key: 0,
			class: "min-w-full"
		}, {
			default: V(() => [I("div", bG, [G(k(eO), {
				class: "mr-0.75 p-0 px-2 py-0.5",
				loader: k(t),
				size: "sm",
				variant: "outlined",
				onClick: i
			}, {
				default: V(() => [...a[1] ||= [F(" Fetch Configuration ", -1)]]),
				_: 1
			}, 8, ["loader"])])]),
			_: 1
		})) : H("", !0)], 64));
	}
}), SG = (e) => {
	let t = Object.fromEntries((e.scopes_supported ?? []).map((e) => [e, ""])), n = new Set(e.grant_types_supported ?? ["authorization_code", "implicit"]), r = e.authorization_endpoint, i = e.token_endpoint, a = e.code_challenge_methods_supported?.includes("S256") ? "SHA-256" : e.code_challenge_methods_supported?.includes("plain") ? "plain" : "no", o = {};
	return n.has("urn:ietf:params:oauth:grant-type:device_code") && e.device_authorization_endpoint && i && (o.deviceAuthorization = {
		deviceAuthorizationUrl: e.device_authorization_endpoint,
		tokenUrl: i,
		refreshUrl: i,
		scopes: t
	}), n.has("implicit") && r && (o.implicit = {
		authorizationUrl: r,
		refreshUrl: r,
		scopes: t
	}), n.has("password") && i && (o.password = {
		tokenUrl: i,
		refreshUrl: i,
		scopes: t
	}), n.has("client_credentials") && i && (o.clientCredentials = {
		tokenUrl: i,
		refreshUrl: i,
		scopes: t
	}), n.has("authorization_code") && r && i && (o.authorizationCode = {
		authorizationUrl: r,
		tokenUrl: i,
		refreshUrl: i,
		"x-usePkce": a,
		scopes: t
	}), be(ND, o);
}, CG = { class: "flex h-8 w-full items-center justify-end border-t" }, wG = /* @__PURE__ */ O({
	__name: "OpenIDConnect",
	props: {
		environment: {},
		eventBus: {},
		getStaticBorderClass: { type: Function },
		name: {},
		proxyUrl: {},
		scheme: {},
		customFetch: {}
	},
	setup(e) {
		let { translate: t } = uO(), n = NE(), { toast: r } = jE(), i = async () => {
			if (n.isLoading || !e.scheme.openIdConnectUrl) return;
			n.start();
			let [i, a] = await _G(e.scheme.openIdConnectUrl, e.proxyUrl, e.customFetch);
			if (await n.clear(), i) {
				console.error(i), r(i?.message ?? t("apiClient.openIdConnect.failedToFetchConfiguration"), "error");
				return;
			}
			let o = SG(a);
			e.eventBus.emit("auth:update:security-scheme-secrets", {
				payload: o,
				name: e.name,
				overwrite: !0
			});
		}, a = (t) => e.eventBus.emit("auth:update:security-scheme", {
			payload: {
				type: "openIdConnect",
				openIdConnectUrl: t
			},
			name: e.name
		});
		return (r, o) => (j(), z(P, null, [G(k(_N), null, {
			default: V(() => [G(KP, {
				containerClass: e.getStaticBorderClass(),
				environment: e.environment,
				modelValue: e.scheme.openIdConnectUrl,
				placeholder: "https://example.com/.well-known/openid-configuration",
				required: "",
				"onUpdate:modelValue": a
			}, {
				default: V(() => [F(M(k(t)("apiClient.openIdConnect.discoveryUrl")), 1)]),
				_: 1
			}, 8, [
				"containerClass",
				"environment",
				"modelValue"
			])]),
			_: 1
		}), G(k(_N), { class: "min-w-full" }, {
			default: V(() => [I("div", CG, [G(k(eO), {
				class: "mr-0.75 p-0 px-2 py-0.5",
				disabled: !e.scheme.openIdConnectUrl,
				loader: k(n),
				size: "sm",
				variant: "outlined",
				onClick: i
			}, {
				default: V(() => [F(M(k(t)("apiClient.openIdConnect.fetchConfiguration")), 1)]),
				_: 1
			}, 8, ["disabled", "loader"])])]),
			_: 1
		})], 64));
	}
}), TG = { class: "bg-b-1 min-w-0 flex-1 px-3 py-1.25" }, EG = { class: "text-c-1 leading-5.5 font-medium" }, DG = { class: "flex h-8 items-center gap-2 border-t px-3" }, OG = { class: "text-c-3 mr-auto text-xs" }, kG = { class: "flex min-h-8 border-t text-base" }, AG = { class: "flex h-8 max-w-full gap-2.5 overflow-x-auto px-3" }, jG = ["onClick"], MG = { class: "relative z-10" }, NG = {
	key: 5,
	class: "text-c-3 flex items-center justify-center border-t p-4 px-4 text-center text-xs text-balance"
}, PG = {
	key: 6,
	class: "text-c-3 flex items-center justify-center border-t p-4 px-4 text-center text-xs text-balance"
}, FG = {
	key: 7,
	class: "text-c-3 flex items-center justify-center border-t p-4 px-4 text-center text-xs text-balance"
}, IG = {
	key: 8,
	class: "text-c-3 flex items-center justify-center border-t p-4 px-4 text-center text-xs text-balance"
}, LG = { class: "flex h-8 items-center justify-end gap-2 border-t" }, RG = /* @__PURE__ */ O({
	__name: "RequestAuthTab",
	props: {
		environment: {},
		isStatic: { type: Boolean },
		proxyUrl: {},
		selectedSecuritySchemas: {},
		securitySchemes: {},
		server: {},
		eventBus: {},
		options: {},
		documentType: { default: "openapi" }
	},
	emits: [
		"update:selectedScopes",
		"upsert:scope",
		"delete:scope"
	],
	setup(e, { emit: t }) {
		let n = t, { translate: r } = uO(), i = W(() => Fe(e.documentType)), a = W(() => Object.entries(e.selectedSecuritySchemas).map(([t, n = []]) => {
			let r = E(e.securitySchemes[t]);
			return {
				scheme: r,
				name: t,
				scopes: n,
				visibleFlowKeys: r?.type === "oauth2" || r?.type === "openIdConnect" ? IN(r.flows) : []
			};
		})), o = N(""), s = W(() => a.value.flatMap((e) => e.visibleFlowKeys).some((e) => e === o.value) ? o.value : ""), c = (e) => {
			o.value = e;
		}, l = W(() => a.value.length > 1), u = (e, t) => {
			let n = Mt(e);
			switch (t.type) {
				case "apiKey": return `${n}: ${t.in}`;
				case "openIdConnect":
				case "oauth2": {
					let e = IN(t.flows)[0], r = s.value || e;
					return r ? `${n}: ${r}` : n;
				}
				case "http": return `${n}: ${t.scheme}`;
				default: return n;
			}
		}, d = (e) => e.in !== "user" && e.in !== "password", f = (e) => e?.type, p = (e, t) => s.value === e || t === 0 && !s.value, m = () => e.isStatic && "border-t", h = (t, n) => e.eventBus.emit("auth:update:security-scheme-secrets", {
			payload: {
				type: "http",
				...t
			},
			name: n
		}), g = (t, n) => e.eventBus.emit("auth:update:security-scheme-secrets", {
			payload: {
				type: "apiKey",
				...t
			},
			name: n
		}), _ = (t, n) => e.eventBus.emit("auth:update:security-scheme", {
			payload: {
				type: "apiKey",
				...t
			},
			name: n
		}), v = (t, r) => {
			n("update:selectedScopes", {
				id: Object.keys(e.selectedSecuritySchemas),
				name: t,
				...r
			});
		}, y = (e, t) => {
			n("upsert:scope", {
				...t,
				name: e
			});
		}, b = (e, t) => {
			n("delete:scope", {
				...t,
				name: e
			});
		}, ee = (t, n) => {
			let r = "floating-bg text-c-3 relative cursor-pointer border-b border-transparent py-1 text-base font-medium";
			return p(t, n) ? `${r} !text-c-1 !rounded-none border-b !border-current ${e.isStatic ? "opacity-100" : ""}` : r;
		}, x = W(() => oN(e.securitySchemes)), te = W(() => x.value ? E(e.securitySchemes[x.value.name]) : void 0), S = NE(), { toast: C } = jE(), ne = cT(), re = N(), ie = async (t) => {
			let n = x.value;
			if (!n || S.isLoading) return;
			S.start();
			let [i] = await zN({
				eventBus: e.eventBus,
				bearerSchemeName: t,
				oauth2Name: n.name,
				flows: n.flows,
				flowType: n.flowType,
				scopes: n.scopes,
				server: e.server,
				proxyUrl: e.proxyUrl,
				environment: e.environment,
				options: e.options
			});
			await S.clear(), i && C(i?.message ?? r("apiClient.requestAuthTab.failedToauthorize"), "error");
		}, ae = async (t) => {
			let n = x.value;
			if (!n || n.flowType !== "authorizationCode" || S.isLoading) return;
			S.start();
			let [i, a] = await FN(n.flows, n.flowType, e.proxyUrl, e.server, Fa(e.environment), e.options?.customFetch);
			await S.clear(), a?.accessToken ? RN(e.eventBus, {
				bearerSchemeName: t,
				oauth2Name: n.name,
				flowType: n.flowType,
				tokens: a
			}) : i && C(i?.message ?? r("apiClient.requestAuthTab.failedToRefresh"), "error");
		}, oe = (e) => {
			re.value = e, ne.show();
		}, se = () => {
			let e = re.value;
			ne.hide(), e && ie(e);
		};
		return (t, n) => (j(), z(P, null, [(j(!0), z(P, null, et(a.value, ({ scheme: t, name: n, scopes: a, visibleFlowKeys: o }) => (j(), z(P, { key: n }, [
			l.value && t ? (j(), L(k(_N), { key: 0 }, {
				default: V(() => [G(k(fN), {
					"aria-label": u(n, t),
					class: "max-h-[auto]"
				}, {
					default: V(() => [I("div", TG, [I("p", EG, M(u(n, t)), 1), t.description ? (j(), L(k(jO), {
						key: 0,
						class: "auth-description text-c-2 w-full",
						value: t.description
					}, null, 8, ["value"])) : H("", !0)])]),
					_: 2
				}, 1032, ["aria-label"])]),
				_: 2
			}, 1024)) : H("", !0),
			t?.description && !l.value ? (j(), L(k(_N), { key: 1 }, {
				default: V(() => [G(k(fN), {
					"aria-label": t.description,
					class: "max-h-[auto]"
				}, {
					default: V(() => [G(k(jO), {
						class: "auth-description bg-b-1 text-c-2 min-w-0 flex-1 px-3 py-1.25",
						value: t.description
					}, null, 8, ["value"])]),
					_: 2
				}, 1032, ["aria-label"])]),
				_: 2
			}, 1024)) : H("", !0),
			t?.type === "http" ? (j(), z(P, { key: 2 }, [t.scheme === "bearer" ? (j(), L(k(_N), { key: 0 }, {
				default: V(() => [G(KP, {
					containerClass: m(),
					environment: e.environment,
					modelValue: t["x-scalar-secret-token"],
					placeholder: k(r)("apiClient.requestAuthTab.token"),
					type: "password",
					"onUpdate:modelValue": (e) => h({ "x-scalar-secret-token": e }, n)
				}, {
					default: V(() => [F(M(k(r)("apiClient.requestAuthTab.bearerToken")), 1)]),
					_: 1
				}, 8, [
					"containerClass",
					"environment",
					"modelValue",
					"placeholder",
					"onUpdate:modelValue"
				])]),
				_: 2
			}, 1024)) : H("", !0), t.scheme === "bearer" && x.value ? (j(), L(k(_N), { key: 1 }, {
				default: V(() => [I("div", DG, [
					I("span", OG, M(k(r)("apiClient.requestAuthTab.getAToken")), 1),
					G(k(eO), {
						class: "p-0 px-2 py-0.5",
						loader: k(S),
						size: "sm",
						type: "button",
						variant: "outlined",
						onClick: (e) => ie(n)
					}, {
						default: V(() => [F(M(k(r)("apiClient.requestAuthTab.authorizeVia", { name: x.value.name })), 1)]),
						_: 2
					}, 1032, ["loader", "onClick"]),
					t["x-scalar-secret-token"] && x.value.flowType === "authorizationCode" ? (j(), L(k(eO), {
						key: 0,
						class: "p-0 px-2 py-0.5",
						disabled: k(S).isLoading,
						size: "sm",
						type: "button",
						variant: "outlined",
						onClick: (e) => ae(n)
					}, {
						default: V(() => [F(M(k(r)("apiClient.requestAuthTab.refresh")), 1)]),
						_: 1
					}, 8, ["disabled", "onClick"])) : H("", !0),
					G(k(xS), {
						icon: k(xc),
						label: k(r)("apiClient.requestAuthTab.configure", { name: x.value.name }),
						size: "xs",
						onClick: (e) => oe(n)
					}, null, 8, [
						"icon",
						"label",
						"onClick"
					])
				])]),
				_: 2
			}, 1024)) : t?.scheme === "basic" ? (j(), z(P, { key: 2 }, [G(k(_N), null, {
				default: V(() => [G(KP, {
					class: "text-c-2",
					environment: e.environment,
					modelValue: t["x-scalar-secret-username"],
					placeholder: "janedoe",
					required: "",
					"onUpdate:modelValue": (e) => h({ "x-scalar-secret-username": e }, n)
				}, {
					default: V(() => [F(M(k(r)("apiClient.requestAuthTab.username")), 1)]),
					_: 1
				}, 8, [
					"environment",
					"modelValue",
					"onUpdate:modelValue"
				])]),
				_: 2
			}, 1024), G(k(_N), null, {
				default: V(() => [G(KP, {
					environment: e.environment,
					modelValue: t["x-scalar-secret-password"],
					placeholder: "********",
					type: "password",
					"onUpdate:modelValue": (e) => h({ "x-scalar-secret-password": e }, n)
				}, {
					default: V(() => [F(M(k(r)("apiClient.requestAuthTab.password")), 1)]),
					_: 1
				}, 8, [
					"environment",
					"modelValue",
					"onUpdate:modelValue"
				])]),
				_: 2
			}, 1024)], 64)) : H("", !0)], 64)) : t?.type === "apiKey" ? (j(), z(P, { key: 3 }, [d(t) ? (j(), L(k(_N), { key: 0 }, {
				default: V(() => [G(KP, {
					containerClass: m(),
					environment: e.environment,
					modelValue: t.name ?? "",
					placeholder: "api-key",
					"onUpdate:modelValue": (e) => _({ name: e }, n)
				}, {
					default: V(() => [F(M(k(r)("apiClient.requestAuthTab.name")), 1)]),
					_: 1
				}, 8, [
					"containerClass",
					"environment",
					"modelValue",
					"onUpdate:modelValue"
				])]),
				_: 2
			}, 1024)) : H("", !0), G(k(_N), null, {
				default: V(() => [G(KP, {
					containerClass: d(t) ? void 0 : m(),
					environment: e.environment,
					modelValue: t["x-scalar-secret-token"],
					placeholder: "QUxMIFlPVVIgQkFTRSBBUkUgQkVMT05HIFRPIFVT",
					type: "password",
					"onUpdate:modelValue": (e) => g({ "x-scalar-secret-token": e }, n)
				}, {
					default: V(() => [F(M(k(r)("apiClient.requestAuthTab.value")), 1)]),
					_: 1
				}, 8, [
					"containerClass",
					"environment",
					"modelValue",
					"onUpdate:modelValue"
				])]),
				_: 2
			}, 1024)], 64)) : t?.type === "oauth2" || t?.type === "openIdConnect" ? (j(), z(P, { key: 4 }, [
				t.type === "oauth2" && (!e.isStatic || t.oauth2MetadataUrl) ? (j(), L(xG, {
					key: 0,
					customFetch: e.options?.customFetch,
					environment: e.environment,
					eventBus: e.eventBus,
					name: n,
					proxyUrl: e.proxyUrl,
					scheme: t
				}, null, 8, [
					"customFetch",
					"environment",
					"eventBus",
					"name",
					"proxyUrl",
					"scheme"
				])) : H("", !0),
				t?.type === "openIdConnect" && !o.length ? (j(), L(wG, {
					key: 1,
					customFetch: e.options?.customFetch,
					environment: e.environment,
					eventBus: e.eventBus,
					getStaticBorderClass: m,
					name: n,
					proxyUrl: e.proxyUrl,
					scheme: t
				}, null, 8, [
					"customFetch",
					"environment",
					"eventBus",
					"name",
					"proxyUrl",
					"scheme"
				])) : H("", !0),
				o.length > 1 ? (j(), L(k(_N), { key: 2 }, {
					default: V(() => [I("div", kG, [I("div", AG, [(j(!0), z(P, null, et(o, (e, t) => (j(), z("button", {
						key: e,
						class: A(ee(e, t)),
						type: "button",
						onClick: (t) => c(e)
					}, [I("span", MG, M(e), 1)], 10, jG))), 128))])])]),
					_: 2
				}, 1024)) : H("", !0),
				(j(!0), z(P, null, et(o, (r, i) => (j(), z(P, { key: r }, [t.flows && p(r, i) ? (j(), L(hG, {
					key: 0,
					environment: e.environment,
					eventBus: e.eventBus,
					flows: t.flows,
					name: n,
					options: e.options,
					proxyUrl: e.proxyUrl,
					scheme: t,
					selectedScopes: a,
					server: e.server,
					type: r,
					"onDelete:scope": (e) => b(n, e),
					"onUpdate:selectedScopes": (e) => v(n, e),
					"onUpsert:scope": (e) => y(n, e)
				}, null, 8, [
					"environment",
					"eventBus",
					"flows",
					"name",
					"options",
					"proxyUrl",
					"scheme",
					"selectedScopes",
					"server",
					"type",
					"onDelete:scope",
					"onUpdate:selectedScopes",
					"onUpsert:scope"
				])) : H("", !0)], 64))), 128))
			], 64)) : t?.type === "userPassword" || t?.type === "plain" || t?.type === "scramSha256" || t?.type === "scramSha512" || t?.type === "X509" || t?.type === "symmetricEncryption" || t?.type === "asymmetricEncryption" || t?.type === "gssapi" ? (j(), z("div", NG, M(k(r)("apiClient.requestAuthTab.unsupportedCredentials")), 1)) : t?.type === "mutualTLS" ? (j(), z("div", PG, M(k(r)("apiClient.requestAuthTab.mutualTlsHint")), 1)) : f(t) ? (j(), z("div", FG, M(k(r)("apiClient.requestAuthTab.unsupportedType", { type: f(t) ?? "" })), 1)) : (j(), z("div", IG, M(k(r)("apiClient.requestAuthTab.missingType", { type: i.value })), 1))
		], 64))), 128)), x.value && te.value ? (j(), L(k(lT), {
			key: 0,
			size: "sm",
			state: k(ne),
			title: k(r)("apiClient.requestAuthTab.configure", { name: x.value.name })
		}, {
			default: V(() => [G(k(dN), {
				columns: [""],
				presentational: ""
			}, {
				default: V(() => [G(hG, {
					environment: e.environment,
					eventBus: e.eventBus,
					flows: x.value.flows,
					hideActions: "",
					name: x.value.name,
					options: e.options,
					proxyUrl: e.proxyUrl,
					scheme: te.value,
					selectedScopes: x.value.scopes,
					server: e.server,
					type: x.value.flowType,
					"onDelete:scope": n[0] ||= (e) => b(x.value.name, e),
					"onUpdate:selectedScopes": n[1] ||= (e) => v(x.value.name, e),
					"onUpsert:scope": n[2] ||= (e) => y(x.value.name, e)
				}, null, 8, [
					"environment",
					"eventBus",
					"flows",
					"name",
					"options",
					"proxyUrl",
					"scheme",
					"selectedScopes",
					"server",
					"type"
				])]),
				_: 1
			}), I("div", LG, [G(k(eO), {
				class: "p-0 px-2 py-0.5",
				size: "sm",
				variant: "outlined",
				onClick: n[3] ||= (e) => k(ne).hide()
			}, {
				default: V(() => [F(M(k(r)("apiClient.requestAuthTab.cancel")), 1)]),
				_: 1
			}), G(k(eO), {
				class: "p-0 px-2 py-0.5",
				loader: k(S),
				size: "sm",
				onClick: se
			}, {
				default: V(() => [F(M(k(r)("apiClient.requestAuthTab.authorize")), 1)]),
				_: 1
			}, 8, ["loader"])])]),
			_: 1
		}, 8, ["state", "title"])) : H("", !0)], 64));
	}
}), zG = ["onClick"], BG = { class: "relative z-10 font-medium whitespace-nowrap" }, VG = {
	key: 0,
	class: "absolute inset-x-1 bottom-[var(--scalar-border-width)] left-1/2 z-1 h-px w-full -translate-x-1/2 bg-current"
}, HG = /* @__PURE__ */ O({
	__name: "RequestAuthDataTable",
	props: {
		environment: {},
		isStatic: { type: Boolean },
		selectedSchemeOptions: {},
		activeAuthIndex: {},
		proxyUrl: {},
		securitySchemes: { default: () => ({}) },
		server: {},
		eventBus: {},
		meta: {},
		options: {},
		documentType: {}
	},
	setup(e, { expose: t }) {
		let { translate: n } = uO(), r = W(() => e.selectedSchemeOptions[e.activeAuthIndex]), i = W(() => e.selectedSchemeOptions.length > 1), a = (t) => e.eventBus.emit("auth:update:active-index", {
			index: t,
			meta: e.meta
		}), o = (t) => e.eventBus.emit("auth:update:selected-scopes", {
			...t,
			meta: e.meta
		}), s = (t) => e.eventBus.emit("auth:upsert:scopes", t), c = (t) => e.eventBus.emit("auth:delete:scopes", t), l = (t) => e.activeAuthIndex === t;
		return t({ activeScheme: r }), (t, u) => (j(), z("form", { onSubmit: u[0] ||= Ur(() => {}, ["prevent"]) }, [i.value ? (j(), z("div", {
			key: 0,
			class: A(["box-content flex flex-wrap gap-x-2.5 overflow-hidden border-x border-t px-3", { "border-x-0": !e.isStatic }]),
			"data-testid": "auth-tabs"
		}, [(j(!0), z(P, null, et(e.selectedSchemeOptions, (e, t) => (j(), z("div", {
			key: e.id,
			class: "relative z-1 -mb-[var(--scalar-border-width)] flex h-8"
		}, [I("button", {
			class: A(["floating-bg relative cursor-pointer border-b border-transparent py-1 text-sm font-medium transition-colors", l(t) ? "text-c-1" : "text-c-3"]),
			type: "button",
			onClick: (e) => a(t)
		}, [I("span", BG, M(e.label), 1)], 10, zG), l(t) ? (j(), z("div", VG)) : H("", !0)]))), 128))], 2)) : H("", !0), r.value ? (j(), L(k(dN), {
			key: 1,
			class: A(["flex-1", { "bg-b-1 rounded-b-lg border-x border-b": e.isStatic }]),
			columns: [""],
			presentational: ""
		}, {
			default: V(() => [G(RG, {
				documentType: e.documentType,
				environment: e.environment,
				eventBus: e.eventBus,
				isStatic: e.isStatic,
				options: e.options,
				proxyUrl: e.proxyUrl,
				securitySchemes: e.securitySchemes,
				selectedSecuritySchemas: r.value.value,
				server: e.server,
				"onDelete:scope": c,
				"onUpdate:selectedScopes": o,
				"onUpsert:scope": s
			}, null, 8, [
				"documentType",
				"environment",
				"eventBus",
				"isStatic",
				"options",
				"proxyUrl",
				"securitySchemes",
				"selectedSecuritySchemas",
				"server"
			])]),
			_: 1
		}, 8, ["class"])) : (j(), z("div", {
			key: 2,
			class: A(["bg-b-1 text-c-3 flex min-h-16 items-center justify-center border-t px-4 text-sm", { "min-h-[calc(4rem+0.5px)] rounded-b-lg border": e.isStatic }])
		}, M(k(n)("apiClient.requestAuthDataTable.noauthenticationSelected")), 3))], 32));
	}
}), UG = ["id"], WG = { class: "min-w-0 flex-1 truncate" }, GG = /* @__PURE__ */ O({
	__name: "AuthSelector",
	props: {
		environment: {},
		eventBus: {},
		createAnySecurityScheme: {
			type: Boolean,
			default: !1
		},
		canDeleteSchemes: {
			type: Boolean,
			default: !0
		},
		defaultOpen: {
			type: Boolean,
			default: !0
		},
		isStatic: {
			type: Boolean,
			default: !1
		},
		meta: {},
		proxyUrl: {},
		securityRequirements: {},
		securitySchemes: {},
		selectedSecurity: {},
		server: {},
		title: {},
		options: {},
		documentType: {}
	},
	setup(e, { expose: t }) {
		let { translate: n, translations: r } = uO(), i = ct(), a = N(null), o = N(!1), s = cT(), c = N(null), l = W(() => {
			if (!e.securityRequirements?.length) return null;
			let t = re(e.securityRequirements);
			return {
				icon: t ? "Unlock" : "Lock",
				text: n(t ? "apiClient.authSelector.optional" : "apiClient.authSelector.required")
			};
		}), u = W(() => sN(e.securityRequirements ?? [], e.securitySchemes ?? {}, e.selectedSecurity?.selectedSchemes ?? [], e.createAnySecurityScheme, r.value.apiClient)), d = W(() => {
			let t = e.selectedSecurity?.selectedSchemes;
			return t?.length ? t.flatMap((t) => {
				let n = Object.keys(t);
				if (n.length === 0) return [];
				if (n.length > 1) return iN(t);
				let r = n[0];
				return !r || !E(e.securitySchemes?.[r]) ? [] : rN({
					name: r,
					value: t
				});
			}) : [];
		}), f = (e) => {
			o.value && e.stopPropagation(), a.value?.$el.click();
		}, p = (t) => {
			let n = t.filter((e) => e.payload === void 0).map((e) => w(e.value, { depth: 2 })), r = t.filter((e) => e.payload !== void 0).map((e) => ({
				name: e.label,
				scheme: e.payload
			}));
			e.eventBus.emit("auth:update:selected-security-schemes", {
				selectedRequirements: n,
				newSchemes: r,
				meta: e.meta
			});
		}, m = (e) => {
			c.value = {
				label: e.label,
				payload: e.value
			}, s.show();
		}, h = () => {
			c.value && (e.eventBus.emit("auth:delete:security-scheme", { names: Object.keys(c.value.payload) }), c.value = null, s.hide());
		};
		return t({
			authIndicator: l,
			selectedSchemeOptions: d,
			schemeOptions: u
		}), (t, r) => (j(), L(k(ZM), {
			class: "group/params relative",
			defaultOpen: e.defaultOpen,
			isStatic: e.isStatic,
			itemCount: d.value.length,
			"onUpdate:modelValue": r[1] ||= (e) => o.value = e
		}, {
			title: V(() => [I("div", {
				id: k(i),
				class: "inline-flex items-center gap-0.5 leading-[20px]"
			}, [I("span", null, M(e.title), 1), l.value ? (j(), z("span", {
				key: 0,
				class: A(["text-c-3 hover:bg-b-3 hover:text-c-1 -my-0.5 -mr-1 cursor-pointer rounded px-1 py-0.5 leading-[normal] font-normal", { "text-c-1": l.value.icon === "Lock" }]),
				"data-testid": "auth-indicator",
				onClick: f
			}, M(l.value.text), 3)) : H("", !0)], 8, UG)]),
			actions: V(() => [G(k(fk), {
				class: "w-72 text-xs",
				modelValue: d.value,
				multiple: "",
				options: u.value,
				placement: "bottom-end",
				teleport: "",
				onDelete: m,
				"onUpdate:modelValue": p
			}, {
				option: V(({ option: t, selected: r }) => [
					G(k(mT), {
						multiselect: "",
						selected: r
					}, null, 8, ["selected"]),
					I("div", WG, M(t.label), 1),
					t.isDeletable && e.canDeleteSchemes ? (j(), L(k(xS), {
						key: 0,
						class: "-m-0.5 shrink-0 p-0.5 opacity-0 group-hover/item:opacity-100",
						icon: k(nl),
						label: k(n)("apiClient.authSelector.deleteScheme", { name: t.label }),
						size: "xs",
						onClick: Ur((e) => m(t), ["stop"])
					}, null, 8, [
						"icon",
						"label",
						"onClick"
					])) : H("", !0)
				]),
				default: V(() => [G(k(eO), {
					ref_key: "comboboxButtonRef",
					ref: a,
					"aria-describedby": k(i),
					class: "group/combobox-button hover:text-c-1 text-c-2 flex h-fit w-full items-center gap-1 px-0.75 py-0.25 text-base font-normal",
					variant: "ghost"
				}, {
					default: V(() => [d.value.length === 1 ? (j(), z(P, { key: 0 }, [F(M(k(n)("apiClient.authSelector.selectedType", { type: d.value[0]?.label ?? "" })), 1)], 64)) : d.value.length > 1 ? (j(), z(P, { key: 1 }, [F(M(k(n)("apiClient.authSelector.multipleTypes")), 1)], 64)) : (j(), z(P, { key: 2 }, [F(M(k(n)("apiClient.authSelector.selectType")), 1)], 64)), G(k(Ns), {
						class: "size-3 shrink-0 transition-transform duration-100 group-aria-expanded/combobox-button:rotate-180",
						weight: "bold"
					})]),
					_: 1
				}, 8, ["aria-describedby"])]),
				_: 1
			}, 8, ["modelValue", "options"])]),
			default: V(() => [G(HG, {
				activeAuthIndex: e.selectedSecurity?.selectedIndex ?? 0,
				documentType: e.documentType,
				environment: e.environment,
				eventBus: e.eventBus,
				isStatic: e.isStatic,
				meta: e.meta,
				options: e.options,
				proxyUrl: e.proxyUrl,
				securitySchemes: e.securitySchemes,
				selectedSchemeOptions: d.value,
				server: e.server
			}, null, 8, [
				"activeAuthIndex",
				"documentType",
				"environment",
				"eventBus",
				"isStatic",
				"meta",
				"options",
				"proxyUrl",
				"securitySchemes",
				"selectedSchemeOptions",
				"server"
			]), c.value ? (j(), L(eN, {
				key: 0,
				label: c.value.label,
				scheme: c.value,
				state: k(s),
				onClose: r[0] ||= (e) => k(s).hide(),
				onDelete: h
			}, null, 8, [
				"label",
				"scheme",
				"state"
			])) : H("", !0)]),
			_: 1
		}, 8, [
			"defaultOpen",
			"isStatic",
			"itemCount"
		]));
	}
}), KG = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "ScalarPopover",
	props: {
		focus: { type: Boolean },
		placement: {},
		offset: { type: [
			Number,
			Object,
			Function
		] },
		resize: { type: Boolean },
		target: {},
		middleware: {},
		teleport: { type: [Boolean, String] }
	},
	setup(e) {
		let { cx: t } = ws();
		return (n, r) => (j(), L(k(rT), { as: "template" }, {
			default: V(({ open: r }) => [G(k(wT), $e(ft(n.$props)), {
				floating: V(({ width: i, height: a }) => [G(k(aT), R({
					focus: e.focus,
					style: {
						width: i,
						height: a
					}
				}, k(t)("relative flex flex-col p-0.75")), {
					default: V(({ close: e }) => [U(n.$slots, "popover", {
						close: () => e(),
						open: r
					}), U(n.$slots, "backdrop", { open: r }, () => [G(k(TT))])]),
					_: 2
				}, 1040, ["focus", "style"])]),
				default: V(() => [G(k(iT), { as: "template" }, {
					default: V(() => [U(n.$slots, "default", { open: r })]),
					_: 2
				}, 1024)]),
				_: 2
			}, 1040)]),
			_: 3
		}));
	}
}), $ = (e, t, n) => async (r) => {
	let i = await n[e]?.onBeforeExecute?.(r) ?? r;
	return await t(i), await n[e]?.onAfterExecute?.(i), i;
};
function qG({ eventBus: e, store: t, hooks: n }) {
	let r = [], i = { on: (t, n) => {
		let i = e.on(t, n);
		return r.push(i), i;
	} }, a = W(() => HM(t.value)), o = ({ collectionType: e }) => e === "document" ? a.value.active() : a.value.workspace();
	return i.on("workspace:update:active-proxy", (e) => $("workspace:update:active-proxy", a.value.workspace().workspace.updateActiveProxy, n)(e)), i.on("workspace:update:color-mode", (e) => $("workspace:update:color-mode", a.value.workspace().workspace.updateColorMode, n)(e)), i.on("workspace:update:theme", (e) => $("workspace:update:theme", a.value.workspace().workspace.updateTheme, n)(e)), i.on("workspace:update:selected-client", (e) => $("workspace:update:selected-client", a.value.workspace().workspace.updateSelectedClient, n)(e)), i.on("workspace:update:selected-example", (e) => $("workspace:update:selected-example", a.value.workspace().workspace.updateSelectedExample, n)(e)), i.on("workspace:update:active-environment", (e) => $("workspace:update:active-environment", a.value.workspace().workspace.updateActiveEnvironment, n)(e)), i.on("document:update:extension", (e) => $("document:update:extension", a.value.active().document.updateDocumentExtension, n)(e)), i.on("document:update:icon", (e) => $("document:update:icon", a.value.active().document.updateDocumentIcon, n)(e)), i.on("document:update:info", (e) => $("document:update:info", a.value.active().document.updateDocumentInfo, n)(e)), i.on("document:update:watch-mode", (e) => $("document:update:watch-mode", a.value.active().document.updateWatchMode, n)(e)), i.on("document:create:empty-document", (e) => $("document:create:empty-document", a.value.active().document.createEmptyDocument, n)(e)), i.on("document:delete:document", (e) => $("document:delete:document", a.value.active().document.deleteDocument, n)(e)), i.on("environment:upsert:environment", (e) => $("environment:upsert:environment", o(e).environment.upsertEnvironment, n)(e)), i.on("environment:delete:environment", (e) => $("environment:delete:environment", o(e).environment.deleteEnvironment, n)(e)), i.on("environment:upsert:environment-variable", (e) => $("environment:upsert:environment-variable", o(e).environment.upsertEnvironmentVariable, n)(e)), i.on("environment:delete:environment-variable", (e) => $("environment:delete:environment-variable", o(e).environment.deleteEnvironmentVariable, n)(e)), i.on("cookie:upsert:cookie", async (e) => {
		await $("cookie:upsert:cookie", o(e).cookie.upsertCookie, n)(e);
	}), i.on("cookie:delete:cookie", async (e) => {
		await $("cookie:delete:cookie", o(e).cookie.deleteCookie, n)(e);
	}), i.on("auth:delete:security-scheme", (e) => $("auth:delete:security-scheme", a.value.active().auth.deleteSecurityScheme, n)(e)), i.on("auth:update:active-index", (e) => $("auth:update:active-index", a.value.active().auth.updateSelectedAuthTab, n)(e)), i.on("auth:update:security-scheme", (e) => $("auth:update:security-scheme", a.value.active().auth.updateSecurityScheme, n)(e)), i.on("auth:update:selected-scopes", (e) => $("auth:update:selected-scopes", a.value.active().auth.updateSelectedScopes, n)(e)), i.on("auth:upsert:scopes", (e) => $("auth:upsert:scopes", a.value.active().auth.upsertScope, n)(e)), i.on("auth:delete:scopes", (e) => $("auth:delete:scopes", a.value.active().auth.deleteScope, n)(e)), i.on("auth:update:selected-security-schemes", (e) => $("auth:update:selected-security-schemes", a.value.active().auth.updateSelectedSecuritySchemes, n)(e)), i.on("auth:clear:selected-security-schemes", (e) => $("auth:clear:selected-security-schemes", a.value.active().auth.clearSelectedSecuritySchemes, n)(e)), i.on("auth:update:security-scheme-secrets", (e) => $("auth:update:security-scheme-secrets", a.value.active().auth.updateSecuritySchemeSecrets, n)(e)), i.on("auth:clear:security-scheme-secrets", (e) => $("auth:clear:security-scheme-secrets", a.value.active().auth.clearSecuritySchemeSecrets, n)(e)), i.on("server:initialize:servers", (e) => $("server:initialize:servers", a.value.active().server.initializeServers, n)(e)), i.on("server:add:server", (e) => $("server:add:server", a.value.active().server.addServer, n)(e)), i.on("server:update:server", (e) => $("server:update:server", a.value.active().server.updateServer, n)(e)), i.on("server:delete:server", (e) => $("server:delete:server", a.value.active().server.deleteServer, n)(e)), i.on("server:clear:servers", (e) => $("server:clear:servers", a.value.active().server.clearServers, n)(e)), i.on("server:update:variables", (e) => $("server:update:variables", a.value.active().server.updateServerVariables, n)(e)), i.on("server:update:selected", (e) => $("server:update:selected", a.value.active().server.updateSelectedServer, n)(e)), i.on("asyncapi-server:update:selected", (e) => $("asyncapi-server:update:selected", a.value.active().server.updateSelectedAsyncApiServer, n)(e)), i.on("asyncapi-server:update:variables", (e) => $("asyncapi-server:update:variables", a.value.active().server.updateAsyncApiServerVariables, n)(e)), i.on("operation:create:operation", (e) => $("operation:create:operation", a.value.active().operation.createOperation, n)(e)), i.on("operation:update:pathMethod", (e) => $("operation:update:pathMethod", a.value.active().operation.updateOperationPathMethod, n)(e)), i.on("operation:update:meta", (e) => $("operation:update:meta", a.value.active().operation.updateOperationMeta, n)(e)), i.on("operation:delete:operation", (e) => $("operation:delete:operation", a.value.active().operation.deleteOperation, n)(e)), i.on("operation:create:draft-example", (e) => $("operation:create:draft-example", a.value.active().operation.createOperationDraftExample, n)(e)), i.on("operation:delete:example", (e) => $("operation:delete:example", a.value.active().operation.deleteOperationExample, n)(e)), i.on("operation:rename:example", (e) => $("operation:rename:example", a.value.active().operation.renameOperationExample, n)(e)), i.on("operation:upsert:parameter", (e) => $("operation:upsert:parameter", a.value.active().operation.upsertOperationParameter, n)(e)), i.on("operation:update:extra-parameters", (e) => $("operation:update:extra-parameters", a.value.active().operation.updateOperationExtraParameters, n)(e)), i.on("operation:delete:parameter", (e) => $("operation:delete:parameter", a.value.active().operation.deleteOperationParameter, n)(e)), i.on("operation:delete-all:parameters", (e) => $("operation:delete-all:parameters", a.value.active().operation.deleteAllOperationParameters, n)(e)), i.on("operation:update:extension", (e) => $("operation:update:extension", a.value.active().operation.updateOperationExtension, n)(e)), i.on("operation:update:requestBody:contentType", (e) => $("operation:update:requestBody:contentType", a.value.active().operation.updateOperationRequestBodyContentType, n)(e)), i.on("operation:update:requestBody:value", (e) => $("operation:update:requestBody:value", a.value.active().operation.updateOperationRequestBodyExample, n)(e)), i.on("operation:update:requestBody:formValue", (e) => $("operation:update:requestBody:formValue", a.value.active().operation.updateOperationRequestBodyFormValue, n)(e)), i.on("operation:reload:history", (e) => $("operation:reload:history", a.value.active().operation.reloadOperationHistory, n)(e)), i.on("tag:create:tag", (e) => $("tag:create:tag", a.value.active().tag.createTag, n)(e)), i.on("tag:edit:tag", (e) => $("tag:edit:tag", a.value.active().tag.editTag, n)(e)), i.on("tag:delete:tag", (e) => $("tag:delete:tag", a.value.active().tag.deleteTag, n)(e)), i.on("tabs:add:tab", (e) => $("tabs:add:tab", a.value.workspace().tabs.addTab, n)(e)), i.on("tabs:close:tab", (e) => $("tabs:close:tab", a.value.workspace().tabs.closeTab, n)(e)), i.on("tabs:close:other-tabs", (e) => $("tabs:close:other-tabs", a.value.workspace().tabs.closeOtherTabs, n)(e)), i.on("tabs:focus:tab", (e) => $("tabs:focus:tab", a.value.workspace().tabs.focusTab, n)(e)), i.on("tabs:focus:tab-last", (e) => $("tabs:focus:tab-last", a.value.workspace().tabs.focusLastTab, n)(e)), i.on("tabs:navigate:previous", (e) => $("tabs:navigate:previous", a.value.workspace().tabs.navigatePreviousTab, n)(e)), i.on("tabs:navigate:next", (e) => $("tabs:navigate:next", a.value.workspace().tabs.navigateNextTab, n)(e)), i.on("tabs:update:tabs", (e) => $("tabs:update:tabs", a.value.workspace().tabs.updateTabs, n)(e)), i.on("hooks:on:request:complete", (e) => $("hooks:on:request:complete", a.value.active().operation.addResponseToHistory, n)(e)), () => r.splice(0).forEach((e) => e());
}
export { lj as $, Ay as $n, vT as $t, oP as A, VS as An, kr as Ar, dD as At, dN as B, Rx as Bn, qE as Bt, JP as C, IS as Cn, ri as Cr, QD as Ct, TP as D, HS as Dn, Ar as Dr, WD as Dt, EP as E, LS as En, $r as Er, UD as Et, HN as F, OS as Fn, vD as Ft, kj as G, Bx as Gn, NE as Gt, UM as H, Ux as Hn, JE as Ht, CN as I, CS as In, SD as It, vj as J, Hy as Jn, jT as Jt, Dj as K, Hx as Kn, ME as Kt, _N as L, xS as Ln, _D as Lt, QN as M, kS as Mn, Gr as Mr, mD as Mt, JN as N, X as Nn, Ur as Nr, gD as Nt, wP as O, BS as On, Rr as Or, VD as Ot, qN as P, DS as Pn, fn as Pr, rD as Pt, fj as Q, jy as Qn, wT as Qt, pN as R, eS as Rn, DD as Rt, HH as S, tC as Sn, ka as Sr, eO as St, MP as T, YS as Tn, Qr as Tr, GD as Tt, Wj as U, Gx as Un, XE as Ut, ZM as V, Vx as Vn, PE as Vt, jj as W, zx as Wn, ZE as Wt, hj as X, Py as Xn, DT as Xt, _j as Y, Vy as Yn, AT as Yt, mj as Z, My as Zn, TT as Zt, XU as _, cC as _n, Fa as _r, jO as _t, IW as a, Lw as an, Fc as ar, qk as at, UU as b, aC as bn, Aa as br, lO as bt, zU as c, Nw as cn, ec as cr, Uk as ct, AW as d, xC as dn, Ns as dr, YO as dt, mT as en, ul as er, cj as et, cW as f, vC as fn, Es as fr, HO as ft, iW as g, hC as gn, Ia as gr, MO as gt, YU as h, gC as hn, Ss as hr, LO as ht, oW as i, cT as in, Hc as ir, $k as it, $N as j, PS as jn, Gn as jr, nD as jt, pP as k, JS as kn, Nr as kr, aD as kt, MW as l, TC as ln, qs as lr, Bk as lt, FU as m, bC as mn, xs as mr, RO as mt, KG as n, dT as nn, nl as nr, tA as nt, VU as o, jw as on, Oc as or, Gk as ot, GU as p, yC as pn, ws as pr, VO as pt, xj as q, Wy as qn, jE as qt, GG as r, lT as rn, Yc as rr, eA as rt, qU as s, Mw as sn, xc as sr, Wk as st, qG as t, pT as tn, ll as tr, iA as tt, eW as u, EC as un, Bs as ur, dk as ut, lU as v, oC as vn, Pa as vr, kO as vt, zP as w, qS as wn, Dn as wr, KD as wt, YH as x, rC as xn, ja as xr, uO as xt, QU as y, pC as yn, Ma as yr, _O as yt, fN as z, rS as zn, IE as zt };
